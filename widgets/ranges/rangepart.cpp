// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangepart.h"

#include <algorithm>

namespace PortCheck {

const QList<RangePart>& allRangeParts()
{
    static const QList<RangePart> parts{
        RangePart::NotAsked, RangePart::Answers, RangePart::Local, RangePart::Rejected, RangePart::Silent};
    return parts;
}

RangePart partOf(const ReachabilityRun& run)
{
    switch (run.reachability) {
    case Reachability::NotAsked:
        return RangePart::NotAsked;
    case Reachability::Answered:
        return RangePart::Answers;
    case Reachability::Blocked:
        return run.isRejected() ? RangePart::Rejected : RangePart::Silent;
    case Reachability::Local:
        return RangePart::Local;
    }
    Q_UNREACHABLE();
}

qsizetype runAt(const QList<ReachabilityRun>& runs, int port)
{
    const auto found = std::lower_bound(
        runs.begin(), runs.end(), port, [](const ReachabilityRun& run, int wanted) { return run.to < wanted; });
    return found == runs.end() || found->from > port ? -1 : found - runs.begin();
}

} // namespace PortCheck
