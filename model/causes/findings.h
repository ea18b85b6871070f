// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"

#include <QList>
#include <QStringList>

namespace PortCheck {

/// One cause with everything that it explains, on however many ports, addresses and hosts it shows.
struct Finding {
    Outcome outcome = Outcome::NotRun; ///< the worst of its checks'
    Reason reason = Reason::None;
    Owner owner = Owner::Nobody; ///< who should act first
    QStringList hosts; ///< as the person named them; with the address where only some of a name's addresses show it
    QStringList addresses; ///< those that show it
    QStringList ports; ///< "389/UDP", each once, in plan order; empty if only a follow-up question found it
    Statement title; ///< a clause to follow a colon, about all of it
    QList<Statement> explanation; ///< at most three wordings
    QList<Advice> advice; ///< the same; each once
    QList<int> checks; ///< the ids of those that it explains, in plan order

    /// Everybody whom the advice addresses, the owner first.
    [[nodiscard]] QList<Owner> owners() const;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Whether it is a failure, a warning, or cannot be told.
[[nodiscard]] bool isWorthReporting(Outcome outcome);

/// What is worth reporting of \a checks and \a followUps. The worst first; then what explains most checks, what
/// concerns whole hosts, and what comes first in the plan. The one order for window, reports and console.
[[nodiscard]] QList<Finding> findings(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {});

} // namespace PortCheck
