// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"

#include <QList>
#include <QStringList>

namespace PortCheck {

/// Checks of one host that came out alike for the same reason: one thing to look into, however many ports it shows on.
struct Finding {
    Outcome outcome = Outcome::NotRun;
    Reason reason = Reason::None;
    QString host; ///< as the person named it; with the address where the name has several that didn't come out alike
    QStringList ports; ///< "389/UDP", each once, in plan order; empty where only an extra look found it
    QList<CheckRecord> checks;
    Verdict verdict{}; ///< of the first of them; the others differ at most in their words: see remedyOf()

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// "389/UDP"
[[nodiscard]] QString portText(const Check& check);

/// What is worth saying of \a checks and \a followUps: everything that failed, is inconclusive or has a warning; the
/// worst first, causes that concern a whole host before those of single ports, then in plan order.
[[nodiscard]] QList<Finding> findings(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {});

/// A clause that says what happened, to stand behind a colon: "dc1 did not answer on 389/UDP"; translated.
[[nodiscard]] QString causeText(const Finding& finding);

/// Who should do what about all of its checks: a line, or one each of up to three where the checks' advice differs in
/// more than the port; translated.
[[nodiscard]] QString remedyOf(const Finding& finding);

} // namespace PortCheck
