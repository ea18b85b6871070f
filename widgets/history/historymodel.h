// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/history/historyentry.h"

#include <QAbstractTableModel>
#include <QList>

namespace PortCheck {

/// The runs of a folder, a row each, in the order in which they are given.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Column { Begun, Computer, Result, Targets, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<HistoryEntry>& entries);
    [[nodiscard]] const HistoryEntry& entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// A row's first cell is the whole row in words, for screen readers.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HistoryEntry> m_entries;
};

} // namespace PortCheck
