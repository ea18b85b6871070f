// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"
#include "model/support/dynamicrangegoal.h"

#include <QList>
#include <QString>

namespace PortCheck {

struct Finding;
struct RunSnapshot;

/// One sentence for the top of the window and of each report: causes before counts; translated. \a goal: by which they
/// were judged.
[[nodiscard]] QString headline(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {},
    DynamicRangeGoal goal = DynamicRangeGoal::Usual);

/// How a headline has the causes.
enum class HeadlineCauses {
    Named, ///< in quotation marks where they are in another language, as a results file words them
    Counted, ///< not named, because they stand beside it
};

/// The same if the findings() of the two are available already.
[[nodiscard]] QString headline(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps,
    const QList<Finding>& found, HeadlineCauses causes = HeadlineCauses::Named);

/// The same of a run, with its findings.
[[nodiscard]] QString headline(const RunSnapshot& run, const QList<Finding>& found);

} // namespace PortCheck
