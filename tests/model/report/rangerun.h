// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/diagnosis.h"
#include "tests/model/request/requestrun.h"

namespace PortCheck {

/// A scan of every port of 1024-65535 that found \a parts, and nothing of the ports between them.
inline RangeResult sweptRange(const QList<StateRun>& parts)
{
    RangeMap map({1024, 65535});
    for (const StateRun& part : parts) {
        for (int port = part.from; port <= part.to; ++port)
            map.set(quint16(port), part.state);
    }
    RangeResult found = rangeResult(RangeMode::EveryPort, map);
    found.end = RangeHostEnd();
    found.end->connections = 64600;
    return found;
}

/// Behind a rule that lets 50000-50199 through, where one port is open.
inline RangeResult cutRange()
{
    return sweptRange({{1024, 49999, State::Filtered}, {50000, 50099, State::Closed}, {50100, 50100, State::Open},
        {50101, 50199, State::Closed}, {50200, 65535, State::Filtered}});
}

/// All answer, one of them open.
inline RangeResult freeRange()
{
    return sweptRange({{1024, 49151, State::Closed}, {49152, 49152, State::Open}, {49153, 65535, State::Closed}});
}

/// The check of the whole range of dc1 (10.0.0.2), with what it found.
inline CheckRecord rangeRecord(const RangeResult& found, Outcome outcome, Reason reason)
{
    CheckRecord range = sampleRun().checks.at(2);
    range.id = 65535;
    range.check.service = Service::TcpRange;
    range.check.purpose = QStringLiteral("WMI");
    range.startedAt = QDateTime(QDate(2026, 11, 22), QTime(18, 2, 0, 0), QTimeZone::utc());
    range.finishedAt = range.startedAt.addMSecs(7200);
    range.seen.state = stateOf(found);
    range.seen.attempts = 1;
    range.seen.range = found;
    range.verdict.outcome = outcome;
    range.verdict.reason = reason;
    const Verdict judged = diagnose(range, HostFacts());
    range.verdict.title = judged.reason == reason ? judged.title : titled(range).verdict.title;
    return range;
}

inline CheckRecord cutRecord()
{
    return rangeRecord(cutRange(), Outcome::Fail, Reason::RangeCut);
}

/// The same, stopped before its end.
inline CheckRecord stoppedRecord()
{
    CheckRecord stopped = rangeRecord(sweptRange({{1024, 2047, State::Closed}}), Outcome::NotRun, Reason::Cancelled);
    stopped.seen.range->end.reset();
    stopped.seen.state = State::Cancelled;
    return stopped;
}

/// As torn as a range can be: every second port silent, and all others open.
inline RangeResult tornRange()
{
    RangeMap map({1024, 65535});
    for (int port = 1024; port <= 65535; ++port)
        map.set(quint16(port), port % 2 == 0 ? State::Filtered : State::Open);
    return rangeResult(RangeMode::EveryPort, map);
}

} // namespace PortCheck
