// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace PortCheck {

/// Gives the rows of a CheckTableModel their icon and colour, from the palette at the time of painting, and shows text
/// that does not fit into its column as a tool tip. The text of tool tips is escaped: part of it came from the network.
class StatusDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// How many pixels wide one line of what was found is: a row that doesn't fit into it has two lines. 0, as at
    /// first: every row has one. The table must be laid out again.
    [[nodiscard]] int lineWidth() const { return m_lineWidth; }
    void setLineWidth(int width) { m_lineWidth = width; }
    /// Less room between the rows, for a low window; the table must be laid out again.
    void setDense(bool dense) { m_isDense = dense; }
    [[nodiscard]] bool isDense() const { return m_isDense; }
    /// In pixels, for so many lines.
    [[nodiscard]] int rowHeight(const QFontMetrics& metrics, int lines) const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool needsTwoLines(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    int m_lineWidth = 0;
    bool m_isDense = false;
};

} // namespace PortCheck
