// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/probe.h"
#include "model/run/checkrunner_p.h"
#include "model/support/standinmark.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

void CheckRunner::lookAtRanges(RangeMode mode, int perSecond)
{
    if (d->running)
        return;
    d->request.rangeScan = mode;
    d->request.limits.rangeRate = perSecond;
}

/// Whole ranges come after everything else: thousands of connections would get in the way of the services' answers, and
/// by then it is known which ports the mapper names.
void CheckRunner::Private::startRanges()
{
    QList<WantedRange> wanted;
    for (const int id : std::exchange(waitingRanges, {})) {
        if (leavesOutRange(id))
            continue;
        const WantedRange range = wantedRange(id);
        // The same address under several names, or for several rows, is asked once.
        const auto same = std::find_if(
            wanted.begin(), wanted.end(), [&](const WantedRange& other) { return other.target == range.target; });
        if (same == wanted.end())
            wanted.append(range);
        else
            same->checks.append(id);
    }
    if (wanted.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const WantedRange& range : std::as_const(wanted)) {
        for (const int id : range.checks) {
            record(id).phase = Phase::Running;
            record(id).startedAt = now;
            changed(id);
        }
    }
    const RunLimits& limits = request.limits;
    RangeLimits rangeLimits;
    rangeLimits.timeout = limits.probe.timeout;
    rangeLimits.retries = limits.probe.tcpRetries;
    rangeLimits.perSecond = limits.rangeRate;
    ranges.start(wanted, request.rangeScan.value_or(RangeMode::Map), rangeLimits);
}

/// A host of which nothing has answered has nothing to tell about its ports: the check ends without a question.
bool CheckRunner::Private::leavesOutRange(int id)
{
    CheckRecord& range = record(id);
    const HostFacts host = verdicts.factsOf(range.check.address);
    if (!host.isSilent() && !host.isReportedUnreachable())
        return false;
    range.phase = Phase::Done;
    verdicts.judge(range.check.address);
    return true;
}

WantedRange CheckRunner::Private::wantedRange(int id)
{
    const Check& check = record(id).check;
    WantedRange wanted{{QHostAddress(check.address), *check.range, {}}, {id}};
    for (const int other : store.idsAt(check.address)) {
        const Check& single = record(other).check; // a boundary beside it is of interest
        if (single.protocol == Transport::Tcp && !single.range && check.range->contains(single.port)
            && !wanted.target.alsoAsk.contains(single.port))
            wanted.target.alsoAsk.append(single.port);
    }
    std::sort(wanted.target.alsoAsk.begin(), wanted.target.alsoAsk.end());
    wanted.target.standIn = standInDoor(check.address);
    return wanted;
}

/// Where a stand-in said over TCP that it is one, unless there is no token to ask it for more.
std::optional<StandInDoor> CheckRunner::Private::standInDoor(const QString& address)
{
    StandInDoor door{{}, request.standInToken};
    if (door.token.isEmpty())
        return std::nullopt;
    for (const int id : store.idsAt(address)) {
        const CheckRecord& answered = record(id);
        if (answered.check.protocol == Transport::Tcp && answered.seen.state == State::Open
            && StandInMark::in(answered.seen.evidence) && !door.ports.contains(answered.check.port))
            door.ports.append(answered.check.port);
    }
    return door.ports.isEmpty() ? std::nullopt : std::optional(door);
}

void CheckRunner::Private::onRangesProgressed(const QList<RangeProgress>& progress)
{
    for (const RangeProgress& range : progress) {
        for (const int id : range.checks)
            note(id, range.result);
        if (range.result.end)
            verdicts.judge(record(range.checks.constFirst()).check.address);
    }
    if (!cancelled) // else cancel() is at work, and has its books to straighten first
        emitSignals();
}

void CheckRunner::Private::note(int id, const RangeResult& result)
{
    CheckRecord& asked = record(id);
    asked.seen.range = result;
    if (!result.end) {
        changed(id);
        return;
    }
    asked.phase = Phase::Done; // judged next
    asked.finishedAt = QDateTime::currentDateTimeUtc();
    asked.seen.state = stateOf(result);
    asked.seen.attempts = 1;
    asked.seen.latencyMs = result.end->roundTripMs;
}

void CheckRunner::Private::onRangesFinished()
{
    endIfDone();
    emitSignals();
}

} // namespace PortCheck
