// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ranges/rangewords.h"
#include "widgets/style/spokenitems.h"

#include <QAbstractTableModel>
#include <QTreeView>

namespace PortCheck {

/// The parts of a range as rows. A firewall that answers at random makes tens of thousands: the last row stands for all
/// parts beyond mostRows.
class RangePartsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangePartsModel)

public:
    static constexpr int mostRows = 500;

    /// The same columns as partColumns().
    enum Column { From, To, What, Open, Refused, Silent, Rejected, NotSent, NotAsked, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const RangeKnowledge& known);
    /// The first port of the row's part; 0 if there is no such row.
    [[nodiscard]] int portAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QStringList cells(int row) const;

    RangeKnowledge m_known;
    int m_rows = 0;
};

/// Shows the parts, with keyboard control, and tells which one was chosen.
class RangeTable final : public SpokenItems<QTreeView> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeTable)

public:
    explicit RangeTable(QWidget* parent = nullptr);

    void show(const RangeKnowledge& known);
    /// Makes the row of that run the current one without a signal; no row if it has none.
    void setCurrentRun(qsizetype run);

Q_SIGNALS:
    void portChosen(int port); ///< the first port of the part that became the current row

private:
    RangePartsModel* m_model;
    bool m_isFollowing = false;
};

} // namespace PortCheck
