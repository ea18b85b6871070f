// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/table/searchindex.h"

#include <QAbstractTableModel>
#include <QBitArray>
#include <QHash>
#include <QTimer>

#include <optional>

namespace PortCheck {

/// The live table of a run, in the order in which the checks became known. Display text is translated; the roles below
/// give raw values, so that colours and icons stay in the widgets. Changes and new rows are collected and announced at
/// most 20 times a second, as narrow ranges. Lives in the GUI thread; its owner connects it to CheckRunner's signals.
class CheckTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckTableModel)

public:
    enum Column { Requirement, Protocol, ServiceName, TargetHost, Address, Status, Latency, Found, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< a value to sort by: number, text or plan position; none if nothing is known
        IdRole, ///< int
        OutcomeRole, ///< int(Outcome)
        PhaseRole, ///< int(Phase)
        SearchRole, ///< QString: all text of the row that a person could search for
    };

    explicit CheckTableModel(QObject* parent = nullptr);

    /// How a port, or a range, that an endpoint mapper assigns is shown in the table.
    [[nodiscard]] static QString dynamicPortText(const QString& port);

    void clear();
    /// Appends \a records, at once if nothing was announced recently, else with the next batch; one with a known id
    /// replaces the older one in its row.
    void addChecks(const QList<CheckRecord>& records);
    /// Takes these checks out, at once; unknown ids are ignored.
    void removeChecks(const QList<int>& ids);
    /// Takes the new state of a known check at once and announces it with the next batch; unknown ids are ignored.
    void updateCheck(const CheckRecord& record);

    /// Announces what has changed without waiting for the timer. Does nothing if nothing has.
    void publish();

    [[nodiscard]] const CheckRecord& record(int row) const;
    [[nodiscard]] const QList<CheckRecord>& records() const { return m_records; }
    /// The row of the check with this id; none if it is unknown or not announced yet.
    [[nodiscard]] std::optional<int> rowOf(int id) const;
    /// Whether row \a a comes before row \a b in the order of the plan.
    [[nodiscard]] bool isBefore(int a, int b) const;

    /// Whether each of \a words occurs in what a person could search for in a row, in any case.
    [[nodiscard]] bool hasAllWords(int row, const QStringList& words) const;
    /// Whether all rows were read for that: of a large table this is done in pieces while nothing changes, so that not
    /// even the first search has to wait.
    [[nodiscard]] bool isReadForSearch() const { return m_nextToRead >= rowCount(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::AccessibleTextRole is the whole check in one sentence in the first column, and a value with the head of its
    /// column in the others; part of it came from the network, and it isn't escaped.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After each batch, and after clear(): the time to count and to sum up, once for everything in the batch.
    void published();

private:
    bool tellChanges();
    void insertAdded();
    void readSome();
    [[nodiscard]] QString spokenText(const CheckRecord& record, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;

    QList<CheckRecord> m_records;
    QList<CheckRecord> m_added; ///< rows after those of m_records that have not been announced yet
    QHash<int, int> m_rowOfId; ///< of both lists
    QBitArray m_changed; ///< rows whose change has not been announced yet
    QTimer m_publishTimer;
    mutable SearchIndex m_searched; ///< of m_records
    mutable QHash<QString, QString> m_translated; ///< words of port tables, of which all rows have the same few
    QTimer m_readTimer; ///< runs while rows are to be read for a search that may come
    int m_nextToRead = 0; ///< all rows before it are read
};

} // namespace PortCheck
