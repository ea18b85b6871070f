// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"

#include <QList>

namespace PortCheck {

/// The number of checks with each outcome, and that of all of them.
struct RunSummary {
    Outcome outcome = Outcome::NotRun; ///< see outcomeOfAll()
    int pass = 0;
    int warn = 0;
    int fail = 0;
    int inconclusive = 0;
    int notApplicable = 0;
    int notRun = 0;

    /// How many checks came to an end, and were not stopped or left waiting.
    [[nodiscard]] int done() const { return pass + warn + fail + inconclusive + notApplicable; }

    friend bool operator==(const RunSummary&, const RunSummary&) = default;
};

/// Only \a checks are counted; \a followUps matter for the outcome alone.
[[nodiscard]] RunSummary summarize(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {});

} // namespace PortCheck
