// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/rangeresult.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace PortCheck {

namespace {

int sumOf(const QList<ReachabilityRun>& runs, int ReachabilityRun::*number)
{
    return std::transform_reduce(runs.begin(), runs.end(), 0, std::plus<>(), std::mem_fn(number));
}

} // namespace

int RangeResult::asked() const
{
    return std::transform_reduce(runs.begin(), runs.end(), 0, std::plus<>(), std::mem_fn(&ReachabilityRun::asked));
}

int RangeResult::refused() const
{
    return sumOf(runs, &ReachabilityRun::refused);
}

int RangeResult::silent() const
{
    return sumOf(runs, &ReachabilityRun::silent);
}

int RangeResult::rejected() const
{
    return sumOf(runs, &ReachabilityRun::rejected);
}

int RangeResult::local() const
{
    return sumOf(runs, &ReachabilityRun::local);
}

QList<PortRange> RangeResult::parts(Reachability reachability) const
{
    QList<PortRange> found;
    for (const ReachabilityRun& run : runs) {
        if (run.reachability == reachability)
            found.append({run.from, run.to});
    }
    return found;
}

int RangeResult::widestGap() const
{
    int widest = 0;
    for (const ReachabilityRun& run : runs) {
        if (run.reachability != Reachability::NotAsked)
            widest = std::max(widest, run.widestGap);
    }
    return widest;
}

RangeResult rangeResult(RangeMode mode, const RangeMap& map)
{
    return {mode, map.range(), map.reachabilityRuns(), map.portsIn(State::Open)};
}

State stateOf(const RangeResult& result)
{
    bool isRejected = false;
    for (const ReachabilityRun& run : result.runs) {
        if (run.reachability == Reachability::Blocked && !run.isRejected())
            return State::Filtered;
        isRejected = isRejected || run.isRejected();
    }
    if (isRejected)
        return State::Unreachable;
    if (result.open() > 0)
        return State::Open;
    if (result.refused() > 0)
        return State::Closed;
    return result.local() > 0 ? State::Local : State::NotRun;
}

State stateOf(const ReachabilityRun& part)
{
    switch (part.reachability) {
    case Reachability::Answered:
        return part.refused == 0 ? State::Open : State::Closed;
    case Reachability::Blocked:
        return part.isRejected() ? State::Unreachable : State::Filtered;
    case Reachability::Local:
        return State::Local;
    case Reachability::NotAsked:
        break;
    }
    return State::NotRun;
}

} // namespace PortCheck
