// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a person sees of a window, measured in its picture.
#pragma once

#include "widgets/style/statuscolors.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QRect>
#include <QString>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace PortCheck {

/// The colour that most of a picture has: its background.
inline QColor groundOf(const QImage& image)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb color = image.pixel(x, y);
            if (++counts[color] > counts[most])
                most = color;
        }
    }
    return QColor(most);
}

/// Of what stands out most from the background: the inside of strokes, for text that is large enough to have one.
inline double inkContrast(const QImage& image)
{
    const QColor ground = groundOf(image);
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    }
    return most;
}

/// \a part of \a widget, or all of it, as it is seen in \a window.
inline QImage pictureIn(QWidget& window, const QWidget& widget, const QRect& part = {})
{
    const QRect seen = part.isNull() ? widget.rect() : part;
    return window.grab(QRect(widget.mapTo(&window, seen.topLeft()), seen.size())).toImage();
}

/// What is wrong with the frame of \a widget's focus, which \a other has before and after: it must change the picture
/// by what can be seen, along the whole of a rectangle and in one colour (WCAG 2.2, 2.4.13). Empty if nothing is.
inline QString faultOfRing(QWidget& window, QWidget& widget, QWidget& other)
{
    other.setFocus();
    const QRect around = widget.rect().adjusted(-2, -2, 2, 2);
    const QImage before = pictureIn(window, widget, around);
    widget.setFocus();
    const QImage after = pictureIn(window, widget, around);
    other.setFocus();
    QRect changed;
    int seen = 0;
    QHash<QRgb, int> inks;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (before.pixel(x, y) == after.pixel(x, y))
                continue;
            changed |= QRect(x, y, 1, 1);
            seen += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= visibleContrast;
            ++inks[after.pixel(x, y)];
        }
    }
    int thick = 0;
    for (const int count : std::as_const(inks))
        thick = std::max(thick, count);
    const int perimeter = 2 * (changed.width() + changed.height());
    if (changed.width() < 20 || changed.height() < 16) // less than a word
        return QStringLiteral("hardly changes: %1 x %2").arg(changed.width()).arg(changed.height());
    // A border that was seen before may stay beneath the outer line of two.
    if (seen < perimeter * 8 / 10)
        return QStringLiteral("%1 of %2 pixels are seen to change").arg(seen).arg(perimeter);
    if (thick < perimeter * 17 / 10)
        return QStringLiteral("%1 pixels along %2").arg(thick).arg(perimeter);
    return {};
}

} // namespace PortCheck
