// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/finding.h"
#include "model/results/runsnapshot.h"

#include <QList>

namespace PortCheck {

/// Whether it is a failure, a warning, or cannot be told.
[[nodiscard]] bool isWorthReporting(Outcome outcome);

/// What is worth reporting of \a checks and \a followUps. The worst first; then what explains most checks, what
/// concerns whole hosts, and what comes first in the plan. The one order for window, reports and console. \a goal: by
/// which they were judged.
[[nodiscard]] QList<Finding> findings(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {},
    DynamicRangeGoal goal = DynamicRangeGoal::Usual);

/// What is worth reporting of \a run: as the results file says that it was read from, or else worked out.
[[nodiscard]] QList<Finding> findingsOf(const RunSnapshot& run);

} // namespace PortCheck
