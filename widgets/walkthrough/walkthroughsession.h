// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/checkrunner.h"
#include "model/table/checktablemodel.h"
#include "widgets/walkthrough/walkthroughstate.h"

#include <optional>

class QSettings;

namespace PortCheck {

class Discovery;

/// What a walkthrough uses to ask the network. It does not share these with others, and they outlive it: results are
/// still there when it is opened again.
struct WalkthroughTools {
    CheckRunner& runner; ///< runs the checks
    CheckRunner& scout; ///< finds out who answers, before there are checks
    Discovery& discovery;
    QString stateFile; ///< where the state is stored between two sessions
    std::optional<RunRequest> ran{}; ///< what the runner's checks were started with; no value before the first run
};

/// What the pages of a walkthrough share. The tools and settings must outlive it.
class WalkthroughSession final {
    Q_DISABLE_COPY_MOVE(WalkthroughSession)

public:
    WalkthroughSession(WalkthroughTools& withTools, QSettings& withSettings, PortTable withTable);
    ~WalkthroughSession();

    /// Reads the table that the state names. Returns a sentence if it can't be read; the table is then the one that the
    /// program was started with, and the state says so.
    [[nodiscard]] QString loadTable();

    /// The hosts that were entered for the table's roles, each once per role.
    [[nodiscard]] QList<Target> targets() const;
    /// The same without their roles, each once.
    [[nodiscard]] QStringList hosts() const;
    /// The domain, normalised; empty if there is none or the entry is not a domain.
    [[nodiscard]] QString domain() const;

    /// A run of what was entered, with the limits of the settings. Ranges are mapped even if the settings say to ask
    /// every port, since that must be confirmed separately.
    [[nodiscard]] RunRequest request() const;
    /// A few questions to each host, to see who answers.
    [[nodiscard]] RunRequest scoutRequest() const;

    /// Runs the checks that were entered.
    void start();

    /// Whether there are results of this session, and whether they belong to what is entered now.
    [[nodiscard]] bool hasRun() const;
    [[nodiscard]] bool runIsCurrent() const;
    /// What of RPC's dynamic ports the last run wanted open.
    [[nodiscard]] DynamicRangeGoal goalOfTheRun() const;
    /// The run with the sign-off.
    [[nodiscard]] RunSnapshot snapshot() const;
    WalkthroughTools& tools;
    QSettings& settings;
    const PortTable startTable;
    PortTable table;
    QString tableRemark; ///< on what was left out of the table's file; usually empty
    WalkthroughState state;
    HostAddresses knownAddresses; ///< what searches for controllers brought along; not kept
    CheckTableModel checks; ///< of the runner

private:
    void rememberRun();
};

/// A table with only a few ports of each role: up to three over TCP whose protocol is known, the most telling first; if
/// a role has none, over UDP. Pure.
[[nodiscard]] PortTable scoutTable(const PortTable& table);

} // namespace PortCheck
