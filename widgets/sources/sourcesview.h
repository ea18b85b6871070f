// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/spokenitems.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace PortCheck {

class SourcesModel;

/// Draws a cell of a SourcesModel as the matrix of hosts does; the tool tip is the cell in words, escaped.
class SourcesDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

/// Hosts and checks against the computers that asked. Arrows lead from cell to cell; + and - unfold and fold a host,
/// and so does Enter, a double click, or a click on its name; on a check these lead to its details.
class SourcesView final : public SpokenItems<QTableView> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesView)

public:
    /// \a model must outlive it.
    explicit SourcesView(SourcesModel& model, QWidget* parent = nullptr);

    /// Of the host of a row; the current cell stays where it is, or goes to the host.
    void setUnfolded(int row, bool isUnfolded);

Q_SIGNALS:
    void currentCellChanged();
    void detailsWanted(const QModelIndex& cell); ///< of a check

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void lead(const QModelIndex& cell);
    void sizeHeads();

    SourcesModel& m_model;
};

} // namespace PortCheck
