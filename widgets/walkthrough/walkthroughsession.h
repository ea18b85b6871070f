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

/// What a walkthrough asks the network with. It has these for itself, and they outlive it: what was found is still
/// there when it is opened again.
struct WalkthroughTools {
    CheckRunner& runner; ///< runs the checks
    CheckRunner& scout; ///< looks who answers, before there are checks
    Discovery& discovery;
    QString stateFile; ///< where it is kept between two sittings
    std::optional<RunRequest> ran{}; ///< what the runner's checks were started with; nothing before
};

/// What the pages of a walkthrough share. The parts outlive it.
class WalkthroughSession final {
    Q_DISABLE_COPY_MOVE(WalkthroughSession)

public:
    WalkthroughSession(WalkthroughTools& withTools, QSettings& withSettings, PortTable withTable);
    ~WalkthroughSession();

    /// Reads the table that the state names. Returns a sentence where it can't be read; the table is then the one that
    /// the program was started with, and the state says so.
    [[nodiscard]] QString loadTable();

    /// The hosts that are named for the table's roles, each once a role.
    [[nodiscard]] QList<Target> targets() const;
    /// The same without their roles, each once.
    [[nodiscard]] QStringList hosts() const;
    /// The domain, normalised; empty where there is none or what was written is no domain.
    [[nodiscard]] QString domain() const;

    /// The run that was entered, with the limits of the settings. Ranges are mapped where the settings say that every
    /// port is asked: that wants a question of its own.
    [[nodiscard]] RunRequest request() const;
    /// A few questions to each host, to see who answers.
    [[nodiscard]] RunRequest scoutRequest() const;

    /// Runs the checks that were entered.
    void start();

    /// Whether there are results of this sitting, and whether they are of what is entered now.
    [[nodiscard]] bool hasRun() const;
    [[nodiscard]] bool runIsCurrent() const;
    /// The run with the sign-off.
    [[nodiscard]] RunSnapshot snapshot() const;
    WalkthroughTools& tools;
    QSettings& settings;
    const PortTable startTable;
    PortTable table;
    WalkthroughState state;
    CheckTableModel checks; ///< of the runner

private:
    void rememberRun();
};

/// A table that asks a few ports of each role, all of \a table: up to three over TCP whose protocol is known, the most
/// telling first, or where it has none, over UDP. Pure.
[[nodiscard]] PortTable scoutTable(const PortTable& table);

} // namespace PortCheck
