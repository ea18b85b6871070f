// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkrunner_p.h"

#include "model/causes/diagnosis.h"
#include "model/probe/probe.h"
#include "model/run/clockdifference.h"
#include "model/run/interfaceevidence.h"
#include "model/run/ownaddressevidence.h"
#include "model/run/proxyevidence.h"
#include "model/run/requestof.h"
#include "model/run/unasked.h"
#include "model/system/descriptorlimit.h"
#include "model/system/ownresolver.h"
#include "model/system/proxylibrary.h"
#include "model/targets/hostname.h"
#include "model/targets/resolver.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

CheckRunner::Private::Private(CheckRunner& owner, ProbeFactory& probeFactory, Resolver& resolver)
    : q(owner)
    , factory(probeFactory)
    , names(resolver)
    , hostsFile(resolver)
    , ranges(store, verdicts, ownWays, probeFactory, clock)
    , probes(probeFactory)
    , droppedHere(store, probeFactory)
{
    const auto onChanged = [this](int id) { changed(id); };
    connect(&verdicts, &Verdicts::changed, &q, [this](int id) {
        if (request.tellsVerdicts || store.at(id).told != Phase::Done)
            changed(id);
    });
    connect(&mapperPorts, &MapperPorts::changed, &q, onChanged);
    connect(&ranges, &RangeChecks::changed, &q, onChanged);
    connect(&mapperPorts, &MapperPorts::concluded, &q, [this](int id) { settled.append(id); });
    connect(&mapperPorts, &MapperPorts::added, &q, [this](const QList<CheckRecord>& records) { added(records); });
    connect(&names, &NameLookups::resolved, &q,
        [this](int target, const Resolution& resolution) { onResolved(target, resolution); });
    connect(&hostsFile, &HostsFileNames::compared, &q, [this](const QString& name) { onCompared(name); });
    connect(&followUps, &FollowUps::staysShut, &q, [this](int id, const ProbeResult& seen) { settle(id, seen); });
    connect(&followUps, &FollowUps::needless, &probes, &RunningProbes::cancelSoon);
    connect(&probes, &RunningProbes::finished, &q,
        [this](int id, const ProbeResult& result) { onProbeFinished(id, result); });
    connect(&ranges, &RangeChecks::progressed, &q, [this] {
        if (!cancelled) // else cancel() is running, and brings the state in order first
            emitSignals();
    });
    const auto onEnded = [this] {
        endIfDone();
        emitSignals();
    };
    connect(&ranges, &RangeChecks::finished, &q, onEnded);
    connect(&droppedHere, &DroppedHere::asking, &q, [this](int check, int left) {
        signalQueue.add([this, asked = record(check).check, left] { Q_EMIT q.askedOnceMore(asked, left); });
        emitSignals();
    });
    connect(&droppedHere, &DroppedHere::finished, &q, [this, onEnded] {
        takeDroppedHere();
        onEnded();
    });
    filteredPause.setSingleShot(true);
    connect(&filteredPause, &QTimer::timeout, &q, onEnded);
    turnedAwayPause.setSingleShot(true);
    connect(&turnedAwayPause, &QTimer::timeout, &q, [this, onEnded] {
        askTurnedAway(turnedAway.takeRound());
        dispatch();
        onEnded();
    });
}

void CheckRunner::Private::begin()
{
    running = true;
    cancelled = false;
    const OwnCounters counters = factory.counters();
    lostHere.start(counters, clock.now());
    isAskedWhereItStops = false;
    filteredHere.start(counters, request.limits.probe.timeout);
    droppedHere.start(counters);
    fromOtherPorts.start(request.extraLooks, source.localPorts.dynamic);
    turnedAway.start(request.extraLooks);
    ownWays.start();
    lackOfPorts.start();
    routeEvidence.start();
    dnsServers = ownDnsServers();
    for (const QString& server : std::as_const(dnsServers))
        ownWays.note(server);
    triedAlone.clear();
    sinceLook.invalidate();
    standIns.start(request.extraLooks);
    wayLosses.start(request.extraLooks);
    waitingForNames.clear();
    waitingForLookup.clear();
    answersBefore.clear();
    followUpsBefore.clear();
    askedSince = clock.now();
    queue = CheckQueue(roomForDescriptors(request.limits.parallel), request.limits.parallelPerHost);
}

void CheckRunner::Private::cancel()
{
    if (!running)
        return;
    cancelled = true;
    filteredPause.stop();
    turnedAwayPause.stop();
    refusedPorts.start(false);
    droppedHere.cancel();
    names.cancel();
    hostsFile.cancel();
    ranges.cancel();
    probes.cancel();
    const QSet<QString> recognised = standIns.recognise();
    for (const QString& address : recognised)
        verdicts.judge(address);
    verdicts.catchUp();
    keepAnswers();
    const QList<int> ids = store.all();
    for (const int id : ids) {
        CheckRecord& unfinished = record(id);
        if (unfinished.phase == Phase::Done)
            continue;
        endCancelled(unfinished, store.at(id).followUp.has_value());
        changed(id);
    }
    end();
}

void CheckRunner::Private::endIfDone()
{
    const auto isAsking = [this] { return !queue.isEmpty() || queue.running() > 0 || refusedPorts.isPausing(); };
    if (!running || names.isRunning() || hostsFile.isRunning() || isAsking() || ranges.isRunning()
        || droppedHere.isRunning())
        return;
    takeOutages(outages.settleRun());
    const QStringList suspects = verdicts.shutOutSuspects();
    for (const QString& address : suspects)
        followUps.askAgain(address);
    judgeNamesAnew(namedServer.askAtTheEnd());
    askStandInsAgain();
    askTurnedAway();
    if (turnedAwayPause.isActive())
        return;
    if (!isAskedWhereItStops) {
        askThroughLosses();
        askDroppedHere();
        askFilteredHere();
    }
    dispatch();
    if (isAsking() || filteredPause.isActive() || droppedHere.isRunning())
        return;
    if (!std::exchange(isAskedWhereItStops, true)) { // what is lost by that is no part of the run
        lostHere.settle(
            store, verdicts, ownWays, factory.counters(), {droppedHere.hostsHere(), droppedHere.hostsElsewhere()});
        askWhereItStops();
        if (isAsking())
            return;
    }
    ranges.start(request.rangeScan.value_or(RangeMode::Map), request.limits, request.standInToken);
    if (!ranges.isRunning())
        end();
}

void CheckRunner::Private::end()
{
    running = false;
    finishedAt = clock.now();
    signalQueue.add([this, stopped = cancelled] { Q_EMIT q.finished(stopped); });
    if (!looksUpAgain)
        return;
    const QList<int> ids = store.all(); // whatever was stopped before: is anything of the run left to do?
    cancelled = std::any_of(ids.cbegin(), ids.cend(),
        [this](int id) { return !store.at(id).followUp && record(id).seen.reason == Reason::Cancelled; });
}

void CheckRunner::Private::enqueue(int id)
{
    const Check& check = record(id).check;
    if (isOfNoHost(store.at(id).host)) {
        endUnsent(record(id), proxyUnderTheProgram());
        changed(id);
        return;
    }
    ownWays.note(check.address);
    if (check.service == Service::RpcEndpoint)
        mapperPorts.enqueue(id);
    else if (check.isRangeScan())
        ranges.enqueue(id);
    else
        queue.append(check.address, id);
}

void CheckRunner::Private::askControlPort(const QString& address)
{
    if (!isOfNoHost(QHostAddress(address)))
        followUps.askControlPort(address);
}

void CheckRunner::Private::dispatch()
{
    while (running && startedThisTurn < mostStartsInATurn) {
        const std::optional<int> id = queue.takeNext();
        if (!id)
            return;
        startProbe(*id);
    }
}

void CheckRunner::Private::startProbe(int id)
{
    CheckRecord& next = record(id);
    next.phase = Phase::Running;
    if (!followUps.isSecondTry(id) && !refusedPorts.isSecondTry(id)) // else the first one was its start
        next.startedAt = clock.now();
    probes.start(id, requestFor(id));
    changed(id);
    tellExtraLook(id);
    if (startedThisTurn++ == 0)
        QMetaObject::invokeMethod(
            &q, [this] { onNextTurn(); }, Qt::QueuedConnection);
}

void CheckRunner::Private::onNextTurn()
{
    startedThisTurn = 0;
    dispatch();
    emitSignals();
}

ProbeRequest CheckRunner::Private::requestFor(int id)
{
    CheckStore::Entry& entry = store.at(id);
    if (entry.localPorts.isEmpty() && entry.record.check.protocol == Transport::Tcp)
        entry.localPorts = localPorts.next(entry.record.check.address);
    const bool isSecondTry = followUps.isSecondTry(id) || refusedPorts.isSecondTry(id) || turnedAway.isAsked(id);
    ProbeRequest wanted = requestOf(entry, request, isSecondTry);
    wanted.hostToFind = namedServer.nameAskedBy(id);
    return wanted;
}

/// Writes down what a probe found, and what follows from it for other checks.
void CheckRunner::Private::settle(int id, const ProbeResult& result)
{
    const CheckStore::Entry& entry = store.at(id);
    CheckRecord& asked = record(id);
    settled.append(id);
    const bool isTurnedAway = turnedAway.isAsked(id);
    if (isTurnedAway ? turnedAway.keepsFirst(id, result) : fromOtherPorts.keepsFirst(id, result)) {
        changed(id);
        return;
    }
    asked.phase = Phase::Done;
    asked.finishedAt = clock.now();
    asked.seen = isTurnedAway
        ? turnedAway.besideFirst(id, result)
        : fromOtherPorts.besideFirst(id, refusedPorts.besideRefusal(id, followUps.besideFirstTry(id, result)));
    asked.seen.evidence = withClockDifference(asked.seen.evidence, QDateTime::currentDateTimeUtc());
    asked.seen.evidence = hostsFile.with(asked.seen.evidence, asked.check);
    if (withoutResolver.contains(asked.check.position.target))
        asked.seen.evidence.insert(u"nameUnknownHere"_s, true);
    if (asked.check.service == Service::RpcEndpoint && !entry.interfaces.isEmpty())
        asked.seen.evidence = withInterfaces(asked.seen.evidence, entry.interfaces);
    asked.seen.evidence = ownWays.withLoss(asked);
    asked.seen.evidence = ownWays.withLinkAtTheStart(asked);
    asked.seen.evidence = lackOfPorts.with(asked, source.localPorts, [this] { return factory.counters(); });
    asked.seen.evidence = routeEvidence.withRefusal(asked);
    asked.seen.evidence = routeEvidence.withNextHop(asked);
    asked.seen.evidence = withProxy(asked, proxyUnderTheProgram());
    asked.seen.evidence = withOwnTarget(asked, source.ownAddresses);
    asked.seen.evidence = withUserModeNetwork(asked.seen, source.ownAddresses);
    asked.seen.evidence = routeEvidence.withUserModeReport(asked);
    if (entry.followUp == FollowUpKind::OwnAddress)
        asked.seen.evidence = withOwnInterface(asked.seen, source.ownAddresses);
    if (entry.followUp == FollowUpKind::HostAddress)
        judgeNamesAnew(namedServer.take(id));
    if (entry.followUp == FollowUpKind::AskMapper)
        followUps.takeMapperAnswer(id);
    else if (!entry.followUp && asked.check.service == Service::EndpointMapper)
        mapperPorts.take(asked);
}

void CheckRunner::Private::onProbeFinished(int id, const ProbeResult& result)
{
    const QString address = record(id).check.address;
    queue.release(address);
    standIns.take(address, result, clock.now());
    const bool isFirst = !turnedAway.isAsked(id);
    const bool waits =
        waitsForMeans(id, result) || (isFirst && !followUps.isSecondTry(id) && refusedPorts.hold(id, result));
    if (!waits && !(isFirst && followUps.tryAgain(id, result)))
        settle(id, result);
    takeRefusals(address);
    goOnAt(address);
}

/// Something came to an end there.
void CheckRunner::Private::goOnAt(const QString& address)
{
    followUps.releaseHeld(address);
    dispatch();
    const QList<int> ended = std::exchange(settled, {});
    const bool isPausing = refusedPorts.isPausing(address);
    if (queue.isIdle(address) && !isPausing) {
        takeOutages(outages.settle(address));
        verdicts.judge(address);
        if (changedMeanwhile.settle(address, outages))
            verdicts.judgeAnew(address);
    } else {
        verdicts.judgeAhead(address, ended, request.tellsVerdicts);
    }
    for (const int id : ended) {
        if (!request.tellsVerdicts && record(id).phase != store.at(id).told)
            changed(id);
    }
    if (!isPausing) {
        askChanged(address);
        askFromOtherPorts(address);
        followUps.askAtTheEnd(address);
        if (const auto next = queue.isIdle(address) ? turnedAway.takeNext(address) : std::nullopt)
            askTurnedAway({*next});
    }
    dispatch();
    endIfDone();
    emitSignals();
}

void CheckRunner::Private::changed(int id)
{
    CheckStore::Entry& entry = store.at(id);
    if (entry.followUp)
        return; // no row of anyone's table
    entry.told = entry.record.phase;
    signalQueue.add([this, now = entry.record] { Q_EMIT q.checkChanged(now); });
}

void CheckRunner::Private::added(const QList<CheckRecord>& records)
{
    signalQueue.add([this, records] { Q_EMIT q.checksAdded(records); });
}

} // namespace PortCheck
