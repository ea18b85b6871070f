// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/rangemap.h"

#include <algorithm>

namespace PortCheck {

namespace {

void count(ReachabilityRun& run, State state)
{
    switch (state) {
    case State::Open:
        ++run.open;
        break;
    case State::Closed:
        ++run.refused;
        break;
    case State::Filtered:
        ++run.silent;
        break;
    case State::Unreachable:
        ++run.rejected;
        break;
    case State::Local:
        ++run.local;
        break;
    case State::NotRun:
    case State::Unresolved:
    case State::Cancelled:
        break;
    }
}

ReachabilityRun notAsked(int from, int to)
{
    ReachabilityRun run;
    run.from = quint16(from);
    run.to = quint16(to);
    run.widestGap = to - from + 1;
    return run;
}

} // namespace

Reachability reachabilityOf(State state)
{
    switch (state) {
    case State::Open:
    case State::Closed:
        return Reachability::Answered;
    case State::Filtered:
    case State::Unreachable:
        return Reachability::Blocked;
    case State::Local:
        return Reachability::Local;
    case State::NotRun:
    case State::Unresolved:
    case State::Cancelled:
        break;
    }
    return Reachability::NotAsked;
}

RangeMap::RangeMap(PortRange range)
    : m_range(range)
    , m_states(size_t(std::max(0, range.to - range.from + 1)), quint8(State::NotRun))
{
}

void RangeMap::set(quint16 port, State state)
{
    if (m_range.contains(port))
        m_states[size_t(port - m_range.from)] = quint8(state);
}

State RangeMap::at(quint16 port) const
{
    return m_range.contains(port) ? State(m_states[size_t(port - m_range.from)]) : State::NotRun;
}

int RangeMap::count(State state) const
{
    return int(std::count(m_states.begin(), m_states.end(), quint8(state)));
}

QList<StateRun> RangeMap::stateRuns() const
{
    QList<StateRun> runs;
    for (int port = m_range.from; port <= m_range.to; ++port) {
        const State state = at(quint16(port));
        if (runs.isEmpty() || runs.constLast().state != state)
            runs.append({quint16(port), quint16(port), state});
        else
            runs.last().to = quint16(port);
    }
    return runs;
}

QList<ReachabilityRun> RangeMap::reachabilityRuns() const
{
    QList<ReachabilityRun> runs;
    int known = m_range.from - 1; // the last port that belongs to a run
    for (int port = m_range.from; port <= m_range.to; ++port) {
        const State state = at(quint16(port));
        const Reachability reachability = reachabilityOf(state);
        if (reachability == Reachability::NotAsked)
            continue;
        const int gap = port - known - 1;
        if (runs.isEmpty() || runs.constLast().reachability != reachability) {
            if (gap > 0)
                runs.append(notAsked(known + 1, port - 1));
            ReachabilityRun run;
            run.from = quint16(port);
            run.reachability = reachability;
            runs.append(run);
        } else {
            runs.last().widestGap = std::max(runs.constLast().widestGap, gap);
        }
        runs.last().to = quint16(port);
        PortCheck::count(runs.last(), state);
        known = port;
    }
    if (known < m_range.to)
        runs.append(notAsked(known + 1, m_range.to));
    return runs;
}

QList<quint16> RangeMap::portsIn(State state) const
{
    QList<quint16> ports;
    for (int port = m_range.from; port <= m_range.to; ++port) {
        if (at(quint16(port)) == state)
            ports.append(quint16(port));
    }
    return ports;
}

} // namespace PortCheck
