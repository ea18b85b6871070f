// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/runsummary.h"

namespace PortCheck {

RunSummary summarize(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps)
{
    RunSummary summary;
    QList<Outcome> outcomes;
    for (const FollowUpRecord& followUp : followUps) {
        // One that was no longer needed is not missing, and that all is well is no check that passed.
        if (outcomeOf(followUp.record) > Outcome::Pass)
            outcomes.append(outcomeOf(followUp.record));
    }
    for (const CheckRecord& record : checks) {
        outcomes.append(outcomeOf(record));
        switch (outcomes.constLast()) {
        case Outcome::NotRun:
        case Outcome::Incomplete: // never of a single check
            ++summary.notRun;
            break;
        case Outcome::NotApplicable:
            ++summary.notApplicable;
            break;
        case Outcome::Pass:
            ++summary.pass;
            break;
        case Outcome::Warn:
            ++summary.warn;
            break;
        case Outcome::Inconclusive:
            ++summary.inconclusive;
            break;
        case Outcome::Fail:
            ++summary.fail;
            break;
        }
    }
    summary.outcome = outcomeOfAll(outcomes);
    return summary;
}

} // namespace PortCheck
