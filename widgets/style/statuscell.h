// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/statusmark.h"

#include <optional>

class QPainter;
class QStyleOptionViewItem;

namespace PortCheck {

/// Draws a cell of a matrix: \a mark on a tint of its colour, with a pattern where something is to be done, so that a
/// red row or column is seen at once and not by its colour alone; nothing without a mark. From the palette of
/// \a option.
void paintStatusCell(QPainter& painter, const QStyleOptionViewItem& option, std::optional<StatusMark> mark);
/// The frames of a cell that is selected, and of the one that has the focus.
void paintCellFrames(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace PortCheck
