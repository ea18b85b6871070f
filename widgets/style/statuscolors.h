// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/statusmark.h"

#include <QColor>

#include <initializer_list>

class QPalette;

namespace PortCheck {

enum class Theme { Light, Dark };

/// Which of the two a palette is, told by its window colour. (QStyleHints::colorScheme() needs Qt 6.5.)
[[nodiscard]] Theme themeOf(const QPalette& palette);

/// The colour of a status, readable as text (WCAG 2.1, 4.5:1) on the window, the table and the tint of that theme.
[[nodiscard]] QColor statusColor(StatusMark mark, Theme theme);

/// The same, as far from \a palette's colours for window, table and every second row as text needs, whatever these are.
[[nodiscard]] QColor statusColor(StatusMark mark, const QPalette& palette);

/// What text needs against its background (WCAG 2.1, 1.4.3).
inline constexpr double readableContrast = 4.5;

/// What graphics and the frame of the focus need against what is beside them (WCAG 2.1, 1.4.11).
inline constexpr double visibleContrast = 3;

/// \a color, or the nearest darker or lighter one whose contrast with each of \a others is \a least (1 to 21) or more.
/// Where there is none: black or white, whichever stands out more from the one that it is closest to. Opaque.
[[nodiscard]] QColor fitted(const QColor& color, std::initializer_list<QColor> others, double least);

/// \a color, or the nearest darker or lighter one whose contrast with \a other is what text needs; opaque.
[[nodiscard]] QColor readableBeside(const QColor& color, const QColor& other);

/// A quiet background in the hue of \a mark, close to the window colour of \a palette; \a share, from 0 to 1, is how
/// much of the status' colour there is in it.
[[nodiscard]] QColor statusTint(StatusMark mark, const QPalette& palette, float share = 0.10F);

/// \a base with that share of \a over, from 0 to 1; both opaque.
[[nodiscard]] QColor blend(const QColor& base, const QColor& over, float share);

/// The contrast of two opaque colours as WCAG 2.1 defines it, from 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace PortCheck
