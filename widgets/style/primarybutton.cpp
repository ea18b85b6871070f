// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/primarybutton.h"

#include "widgets/style/focusring.h"
#include "widgets/style/statuscolors.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace PortCheck {

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

QSize PrimaryButton::sizeHint() const
{
    // Some more space on both sides, in proportion to the font.
    return QPushButton::sizeHint() + QSize(fontMetrics().height(), 0);
}

void PrimaryButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
}

void PrimaryButton::paintEvent(QPaintEvent* /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    QColor fill = option.palette.color(group, isEnabled() ? QPalette::Highlight : QPalette::Button);
    constexpr int hovered = 108; // per cent of the lightness
    constexpr int pressed = 115;
    if (isDown())
        fill = fill.darker(pressed);
    else if (isEnabled() && underMouse())
        fill = fill.lighter(hovered);

    const QColor ink = option.palette.color(group, isEnabled() ? QPalette::HighlightedText : QPalette::ButtonText);
    if (isEnabled())
        fill = readableBeside(fill, ink); // also hovered and pressed

    constexpr double radius = 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? fill.darker(pressed) : option.palette.color(QPalette::Disabled, QPalette::Mid));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    // The label as the style draws it (icon, mnemonic, layout direction), in the colour that fits the fill.
    option.palette.setColor(QPalette::ButtonText, ink);
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
    if (hasFocus()) {
        constexpr int gap = 3;
        paintFocusRing(painter, rect().adjusted(gap, gap, -gap, -gap), ink);
    }
}

} // namespace PortCheck
