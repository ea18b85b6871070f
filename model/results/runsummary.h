// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"

#include <QList>

namespace PortCheck {

/// The number of checks with each outcome, and the worst of them.
struct RunSummary {
    Outcome outcome = Outcome::NotRun; ///< the worst: fail, then inconclusive, then warn, then pass
    int pass = 0;
    int warn = 0;
    int fail = 0;
    int inconclusive = 0;
    int notApplicable = 0;
    int notRun = 0;

    friend bool operator==(const RunSummary&, const RunSummary&) = default;
};

/// Only \a checks are counted; \a followUps matter for the worst outcome alone.
[[nodiscard]] RunSummary summarize(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {});

} // namespace PortCheck
