// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"

#include <QList>
#include <QStringList>

namespace PortCheck {

/// Checks of one host with the same outcome for the same reason: one problem to look into, on however many ports it
/// shows.
struct Finding {
    Outcome outcome = Outcome::NotRun;
    Reason reason = Reason::None;
    QString host; ///< as the person named it; with the address if the name has several with different results
    QStringList ports; ///< "389/UDP", each once, in plan order; empty if only a follow-up question found it
    QList<CheckRecord> checks;
    Verdict verdict{}; ///< of the first of the checks; the others differ at most in their wording: see remedyOf()

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// "389/UDP"
[[nodiscard]] QString portText(const Check& check);

/// What is worth reporting of \a checks and \a followUps: everything that failed, is inconclusive or has a warning; the
/// worst first, causes that concern a whole host before those of single ports, then in plan order.
[[nodiscard]] QList<Finding> findings(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {});

/// A clause that says what happened, to follow a colon: "dc1 did not answer on 389/UDP"; translated.
[[nodiscard]] QString causeText(const Finding& finding);

/// Who should do what about all of its checks: one line, or a line for each of up to three different pieces of advice
/// (those that differ only in the port count as the same); translated.
[[nodiscard]] QString remedyOf(const Finding& finding);

} // namespace PortCheck
