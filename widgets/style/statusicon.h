// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/statusmark.h"

#include <QIcon>
#include <QRectF>

class QPainter;
class QPalette;

namespace PortCheck {

/// Draws \a mark into the largest square in the middle of \a rect. Each mark has its own shape, so that nobody has to
/// distinguish them by colour.
void paintStatusMark(QPainter& painter, const QRectF& rect, StatusMark mark, const QPalette& palette);

/// How the style shows that a row is selected.
enum class SelectedRow {
    Highlighted, ///< filled with the palette's highlight
    Tinted, ///< faintly, behind the usual colours
};

[[nodiscard]] QIcon statusIcon(StatusMark mark, SelectedRow row = SelectedRow::Highlighted);

} // namespace PortCheck
