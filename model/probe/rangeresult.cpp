// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/rangeresult.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace PortCheck {

namespace {

int sumOf(const QList<PassageRun>& runs, int PassageRun::*number)
{
    return std::transform_reduce(runs.begin(), runs.end(), 0, std::plus<>(), std::mem_fn(number));
}

} // namespace

int RangeResult::asked() const
{
    return std::transform_reduce(runs.begin(), runs.end(), 0, std::plus<>(), std::mem_fn(&PassageRun::asked));
}

int RangeResult::refused() const
{
    return sumOf(runs, &PassageRun::refused);
}

int RangeResult::silent() const
{
    return sumOf(runs, &PassageRun::silent);
}

int RangeResult::rejected() const
{
    return sumOf(runs, &PassageRun::rejected);
}

int RangeResult::local() const
{
    return sumOf(runs, &PassageRun::local);
}

QList<PortRange> RangeResult::parts(Passage passage) const
{
    QList<PortRange> found;
    for (const PassageRun& run : runs) {
        if (run.passage == passage)
            found.append({run.from, run.to});
    }
    return found;
}

int RangeResult::widestGap() const
{
    int widest = 0;
    for (const PassageRun& run : runs) {
        if (run.passage != Passage::NotAsked)
            widest = std::max(widest, run.widestGap);
    }
    return widest;
}

RangeResult rangeResult(RangeMode mode, const RangeMap& map)
{
    return {mode, map.range(), map.passageRuns(), map.portsIn(State::Open)};
}

State stateOf(const RangeResult& result)
{
    bool isRejected = false;
    for (const PassageRun& run : result.runs) {
        if (run.passage == Passage::Blocked && !run.isRejected())
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

State stateOf(const PassageRun& part)
{
    switch (part.passage) {
    case Passage::Answered:
        return part.refused == 0 ? State::Open : State::Closed;
    case Passage::Blocked:
        return part.isRejected() ? State::Unreachable : State::Filtered;
    case Passage::Local:
        return State::Local;
    case Passage::NotAsked:
        break;
    }
    return State::NotRun;
}

} // namespace PortCheck
