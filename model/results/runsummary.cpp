// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/runsummary.h"

namespace PortCheck {

RunSummary summarize(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps)
{
    RunSummary summary;
    for (const FollowUpRecord& followUp : followUps)
        summary.outcome = worse(summary.outcome, followUp.record.verdict.outcome);
    for (const CheckRecord& record : checks) {
        const Outcome outcome = record.phase == Phase::Done ? record.verdict.outcome : Outcome::NotRun;
        summary.outcome = worse(summary.outcome, outcome);
        switch (outcome) {
        case Outcome::NotRun:
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
    return summary;
}

} // namespace PortCheck
