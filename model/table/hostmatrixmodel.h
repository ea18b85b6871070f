// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/table/checktablemodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>
#include <QSet>

#include <utility>
#include <vector>

namespace PortCheck {

/// How each host stands with each requirement: a row a host, with all of its addresses and roles, a column a row of the
/// port table over one protocol. A cell shows the worst of its checks. Follows a live CheckTableModel, after each of
/// its batches; costs what has changed. Text is translated; colours and icons are the widgets'. Lives in the GUI
/// thread.
class HostMatrixModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostMatrixModel)

public:
    enum Role {
        OutcomeRole = Qt::UserRole, ///< int(Outcome), the worst of the cell's checks; none where it has no check
        PhaseRole, ///< int(Phase): Done once all checks of the cell are, or one of them has failed; none likewise
        ChecksRole, ///< QList<int>: ids of the cell's checks, the worst first
        HostRole, ///< QString: the host that the row stands for
        WorstRole, ///< int(Outcome) of the row
        SearchRole, ///< QStringList: for each check of the cell the text that a person could search for
        SiteRole, ///< QString: the Active Directory site that the host says it is in; empty if it didn't
    };

    /// \a checks must outlive it.
    explicit HostMatrixModel(const CheckTableModel& checks, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::AccessibleTextRole is the cell in one sentence; part of it came from the network, and it isn't escaped.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One row of the port table over one protocol.
    using Requirement = std::pair<int, Transport>;

    struct Cell {
        std::vector<int> records; ///< rows of the CheckTableModel
        Phase phase = Phase::Done;
        Outcome outcome = Outcome::NotRun;
    };

    struct Host {
        QString name;
        PlanPosition first; ///< of its first check in the plan
        QString site{};
        Outcome worst = Outcome::NotRun;
        std::vector<Cell> cells{}; ///< by column
    };

    struct Place {
        Host* host = nullptr;
        int column = 0;
    };

    [[nodiscard]] static Requirement requirementOf(const Check& check);
    [[nodiscard]] static QString headOf(const Check& check);
    void build();
    void addHost(const Check& check);
    [[nodiscard]] Place placeOf(int record);
    void place(int first, int last);
    void note(int first, int last);
    void refresh();
    void judge(Host& host) const;
    [[nodiscard]] std::vector<int> worstFirst(const Cell& cell) const;
    [[nodiscard]] QString sentence(const Host& host, const Cell& cell) const;

    const CheckTableModel& m_checks;
    QMap<Requirement, QString> m_requirements; ///< what heads each column
    QHash<QString, int> m_rowOfHost;
    std::vector<Host> m_hosts; ///< in the order of the plan
    QSet<QString> m_changed; ///< hosts to judge anew
};

} // namespace PortCheck
