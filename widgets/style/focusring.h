// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRect;

namespace PortCheck {

/// How broad the frame around what has the focus is, in device-independent pixels (WCAG 2.2, 2.4.13).
inline constexpr int focusRingWidth = 2;

/// The colour of that frame: of what is selected in \a palette, or the nearest that is seen on windows, fields, every
/// second row and buttons, and on \a ground where that is valid.
[[nodiscard]] QColor focusColor(const QPalette& palette, const QColor& ground = {});

/// The colour of a line around a field or a box in \a palette: quiet, and seen on windows and fields.
[[nodiscard]] QColor borderColor(const QPalette& palette);

/// Paints a frame of \a color along the edge of \a rect, within it.
void paintFocusRing(QPainter& painter, const QRect& rect, const QColor& color);

} // namespace PortCheck
