// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/statusmark.h"

namespace PortCheck {

StatusMark statusMark(Phase phase, Outcome outcome)
{
    switch (phase) {
    case Phase::Queued:
        return StatusMark::Queued;
    case Phase::Running:
        return StatusMark::Running;
    case Phase::Done:
        return statusMark(outcome);
    }
    Q_UNREACHABLE();
}

StatusMark statusMark(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotRun:
        return StatusMark::NotRun;
    case Outcome::NotApplicable:
        return StatusMark::NotApplicable;
    case Outcome::Pass:
        return StatusMark::Pass;
    case Outcome::Warn:
        return StatusMark::Warn;
    case Outcome::Inconclusive:
        return StatusMark::Inconclusive;
    case Outcome::Incomplete:
        return StatusMark::Incomplete;
    case Outcome::Fail:
        return StatusMark::Fail;
    }
    Q_UNREACHABLE();
}

const QList<StatusMark>& allStatusMarks()
{
    static const QList<StatusMark> marks{StatusMark::Queued, StatusMark::Running, StatusMark::NotRun,
        StatusMark::NotApplicable, StatusMark::Pass, StatusMark::Warn, StatusMark::Inconclusive, StatusMark::Incomplete,
        StatusMark::Fail};
    return marks;
}

} // namespace PortCheck
