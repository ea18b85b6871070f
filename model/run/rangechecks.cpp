// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/rangechecks.h"

#include "model/run/checkstore.h"
#include "model/run/ownways.h"
#include "model/run/runlimits.h"
#include "model/run/verdicts.h"
#include "model/support/standinmark.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

RangeChecks::RangeChecks(CheckStore& store, Verdicts& verdicts, OwnWays& ownWays, ProbeFactory& factory,
    const RunClock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_verdicts(verdicts)
    , m_ownWays(ownWays)
    , m_clock(clock)
    , m_rounds(factory)
{
    connect(&m_rounds, &RangeRounds::progressed, this, &RangeChecks::onProgressed);
    connect(&m_rounds, &RangeRounds::finished, this, &RangeChecks::finished);
}

void RangeChecks::start(RangeMode mode, const RunLimits& limits, const QByteArray& standInToken)
{
    const QList<WantedRange> wanted = takeWanted(standInToken);
    if (wanted.isEmpty())
        return;
    const QDateTime now = m_clock.now();
    for (const WantedRange& range : wanted) {
        for (const int id : range.checks) {
            CheckRecord& asked = m_store.at(id).record;
            asked.phase = Phase::Running;
            asked.startedAt = now;
            Q_EMIT changed(id);
        }
    }
    RangeLimits rangeLimits;
    rangeLimits.timeout = limits.probe.timeout;
    rangeLimits.retries = limits.probe.tcpRetries;
    rangeLimits.perSecond = limits.rangeRate;
    m_rounds.start(wanted, mode, rangeLimits);
}

void RangeChecks::cancel()
{
    m_waiting.clear();
    m_rounds.cancel();
}

QList<WantedRange> RangeChecks::takeWanted(const QByteArray& standInToken)
{
    QList<WantedRange> wanted;
    for (const int id : std::exchange(m_waiting, {})) {
        if (leavesOut(id))
            continue;
        const WantedRange range = wantedRange(id, standInToken);
        // The same address under several names, or for several rows, is asked once.
        const auto same = std::find_if(
            wanted.begin(), wanted.end(), [&](const WantedRange& other) { return other.target == range.target; });
        if (same == wanted.end())
            wanted.append(range);
        else
            same->checks.append(id);
    }
    return wanted;
}

/// A host of which nothing has answered has nothing to tell about its ports, nor has one whose answers only reach
/// another address of this computer: the check ends without a question.
bool RangeChecks::leavesOut(int id)
{
    CheckRecord& range = m_store.at(id).record;
    const HostFacts host = m_verdicts.factsOf(range.check.address);
    const bool isLost = host.ownLoss() && !host.showedLife();
    if (!host.isSilent() && !host.isReportedUnreachable() && !host.hasNoRoute() && !host.ownAddresses() && !isLost)
        return false;
    range.phase = Phase::Done;
    m_verdicts.judge(range.check.address);
    return true;
}

WantedRange RangeChecks::wantedRange(int id, const QByteArray& standInToken) const
{
    const Check& check = m_store.at(id).record.check;
    WantedRange wanted{{QHostAddress(check.address), *check.range, {}}, {id}};
    for (const int other : m_store.idsAt(check.address)) {
        const Check& single = m_store.at(other).record.check; // a boundary beside it is of interest
        if (single.protocol == Transport::Tcp && !single.range && check.range->contains(single.port)
            && !wanted.target.alsoAsk.contains(single.port))
            wanted.target.alsoAsk.append(single.port);
    }
    std::sort(wanted.target.alsoAsk.begin(), wanted.target.alsoAsk.end());
    wanted.target.standIn = standInDoor(check.address, standInToken);
    wanted.target.deadLocalPorts = m_verdicts.factsOf(check.address).unansweredLocalPorts(Transport::Tcp);
    return wanted;
}

/// Where a stand-in said over TCP that it is one, unless there is no token to ask it for more.
std::optional<StandInDoor> RangeChecks::standInDoor(const QString& address, const QByteArray& token) const
{
    StandInDoor door{{}, token};
    if (door.token.isEmpty())
        return std::nullopt;
    for (const int id : m_store.idsAt(address)) {
        const CheckRecord& answered = m_store.at(id).record;
        if (answered.check.protocol == Transport::Tcp && answered.seen.state == State::Open
            && StandInMark::in(answered.seen.evidence) && !door.ports.contains(answered.check.port))
            door.ports.append(answered.check.port);
    }
    return door.ports.isEmpty() ? std::nullopt : std::optional(door);
}

void RangeChecks::onProgressed(const QList<RangeProgress>& progress)
{
    for (const RangeProgress& range : progress) {
        for (const int id : range.checks)
            note(id, range);
        if (range.result.end)
            m_verdicts.judge(m_store.at(range.checks.constFirst()).record.check.address);
    }
    Q_EMIT progressed();
}

void RangeChecks::note(int id, const RangeProgress& progress)
{
    const RangeResult& result = progress.result;
    CheckRecord& asked = m_store.at(id).record;
    asked.seen.range = result;
    if (!result.end) {
        Q_EMIT changed(id);
        return;
    }
    asked.phase = Phase::Done; // judged next
    asked.finishedAt = m_clock.now();
    asked.seen.state = stateOf(result);
    asked.seen.attempts = 1;
    asked.seen.latencyMs = result.end->roundTripMs;
    asked.seen.evidence = m_ownWays.withLoss(asked);
    QJsonArray droppedHere;
    for (const PortRange& part : progress.droppedHere)
        droppedHere.append(part.text());
    if (!droppedHere.isEmpty())
        asked.seen.evidence.insert(u"answersDroppedHere"_s, droppedHere);
}

} // namespace PortCheck
