// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"
#include "model/results/verdict.h"

#include <QList>
#include <QStringList>

namespace PortCheck {

/// One cause with everything that it explains, on however many ports, addresses and hosts it shows: the verdict on all
/// of it. Its outcome is the worst of its checks'; of explanation and advice it has at most three wordings.
struct Finding : Verdict {
    QStringList hosts; ///< as the person named them; with the address where only some of a name's addresses show it
    QStringList addresses; ///< those that show it
    QStringList ports; ///< "389/UDP", each once, in plan order; empty if only a follow-up question found it
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
