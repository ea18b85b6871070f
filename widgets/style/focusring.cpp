// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/focusring.h"

#include "widgets/style/statuscolors.h"

#include <QPainter>
#include <QPalette>
#include <QRect>

namespace PortCheck {

QColor focusColor(const QPalette& palette, const QColor& ground)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    constexpr int lightest = 155; // per cent of the button's colour, in what styles shade it to
    const QColor button = color(QPalette::Button);
    const QColor seen = fitted(color(QPalette::Highlight),
        {color(QPalette::Window), color(QPalette::Base), color(QPalette::AlternateBase), button,
            button.lighter(lightest)},
        visibleContrast);
    if (!ground.isValid())
        return seen;
    // Where no colour is seen on both, the ground has it: it is on both sides of the frame, or at least within it.
    const QColor onBoth = fitted(seen, {ground, color(QPalette::Base), color(QPalette::Window)}, visibleContrast);
    return contrast(onBoth, ground) >= visibleContrast ? onBoth : fitted(seen, {ground}, visibleContrast);
}

QColor borderColor(const QPalette& palette)
{
    constexpr float share = 0.4F; // of the text's colour
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor quiet = blend(window, palette.color(QPalette::Active, QPalette::WindowText), share);
    return fitted(quiet, {window, palette.color(QPalette::Active, QPalette::Base)}, visibleContrast);
}

void paintFocusRing(QPainter& painter, const QRect& rect, const QColor& color)
{
    // Four bars: a pen's corners and halves of pixels depend on scale and antialiasing.
    constexpr int width = focusRingWidth;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), width), color);
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width), color);
    painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()), color);
    painter.fillRect(QRect(rect.right() + 1 - width, rect.top(), width, rect.height()), color);
}

} // namespace PortCheck
