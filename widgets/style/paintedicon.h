// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

#include <functional>

class QPainter;
class QPalette;

namespace PortCheck {

/// Paints an icon into the square from 0,0 to 16,16; the painter is scaled, antialiased and clipped accordingly.
using IconPaint = std::function<void(QPainter& painter, const QPalette& palette, QIcon::Mode mode)>;

/// The side of the square that an IconPaint works in.
inline constexpr double iconGrid = 16;

/// An icon that is painted anew in each size, resolution and palette, so that it stays sharp and follows the theme.
[[nodiscard]] QIcon paintedIcon(IconPaint paint);

} // namespace PortCheck
