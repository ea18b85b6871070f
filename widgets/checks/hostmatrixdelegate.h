// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace PortCheck {

/// Draws a cell of a HostMatrixModel: the mark of its outcome on a tint of its colour, with a pattern where something
/// is to be done, so that a red host or a red column is seen at once and not by its colour alone. From the palette at
/// the time of painting. The tool tip is the cell's sentence, escaped: part of it came from the network.
class HostMatrixDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostMatrixDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

} // namespace PortCheck
