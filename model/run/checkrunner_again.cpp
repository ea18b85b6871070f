// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a run asks again, for which reason ever.
#include "model/causes/diagnosis.h"
#include "model/probe/probe.h"
#include "model/run/checkrunner_p.h"
#include "model/targets/hostname.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace PortCheck {

/// What was found of a check holds no more.
void CheckRunner::Private::reset(int id)
{
    CheckRecord& again = record(id);
    again.phase = Phase::Queued;
    store.at(id).localPorts.clear();
    again.startedAt = {};
    again.finishedAt = {};
    again.seen = {};
    again.verdict = {};
    changed(id);
}

/// What was asked again and broken off before it was answered keeps its last answer, where that was of the same port.
void CheckRunner::Private::keepAnswers()
{
    QSet<QString> kept;
    QSet<QString> answered;
    for (auto known = answersBefore.cbegin(); known != answersBefore.cend(); ++known) {
        if (!store.contains(known.key()))
            continue;
        CheckRecord& again = record(known.key());
        if (again.phase == Phase::Done) {
            answered.insert(again.check.address);
            continue;
        }
        const Check& before = known->check;
        if (before.address != again.check.address || before.portText() != again.check.portText())
            continue;
        const Check check = again.check; // whose names may be others by now
        again = *known;
        again.check = check;
        kept.insert(check.address);
        changed(known.key());
    }
    kept.remove({});
    for (const QString& address : std::as_const(kept)) {
        if (answered.contains(address))
            verdicts.judgeAnew(address);
        else
            store.restoreFollowUps(address, followUpsBefore.value(address));
    }
}

/// Checks that are queued: at once those of an address, and the others once it is known where their names lead now.
void CheckRunner::Private::askAgain(const std::set<int>& ids)
{
    QSet<int> targets;
    QSet<QString> addresses;
    QSet<QString> atOnce;
    for (const int id : ids) {
        const Check& check = record(id).check;
        const int target = check.position.target;
        if (!check.address.isEmpty())
            addresses.insert(check.address);
        if (!addressLiteral(request.targets.at(target).host)) {
            targets.insert(target);
            waitingForLookup[target].insert(id);
            continue;
        }
        enqueue(id);
        atOnce.insert(check.address);
    }
    for (const QString& address : std::as_const(addresses)) {
        followUpsBefore.insert(address, store.followUpsAt(address));
        store.retireFollowUps(address); // what they told was of the time before
    }
    for (const QString& address : std::as_const(atOnce))
        askControlPort(address);
    for (int target = 0; target < request.targets.size(); ++target) {
        const QString& host = request.targets.at(target).host;
        const QStringList known = addressLiteral(host) ? QStringList() : store.addressesOf(target);
        const bool isThere = std::any_of(
            known.cbegin(), known.cend(), [&](const QString& address) { return addresses.contains(address); });
        if (isThere || targets.contains(target))
            names.lookUp(target, host, request.domain);
    }
}

/// What this computer has no means for waits until other checks have given theirs back; from then on, no more run at
/// once than there were means for. False: there is nothing to wait for.
bool CheckRunner::Private::waitsForMeans(int id, const ProbeResult& result)
{
    const bool lacksMeans = result.state == State::Local
        && (result.reason == Reason::OutOfResources || result.reason == Reason::NoLocalPort);
    if (!lacksMeans)
        return false;
    if (!queue.lowerLimit() && queue.running() == 0) {
        if (triedAlone.contains(id))
            return false;
        triedAlone.insert(id);
    }
    record(id).phase = Phase::Queued;
    queue.prepend(record(id).check.address, id);
    changed(id);
    return true;
}

/// What was refused at \a address: believed, or asked again after a pause.
void CheckRunner::Private::takeRefusals(const QString& address)
{
    if (refusedPorts.isPausing(address))
        return;
    const std::chrono::milliseconds pause = refusedPorts.beginPause(address);
    if (pause.count() == 0) {
        believeRefusals(address);
        return;
    }
    QTimer::singleShot(pause, &q, [this, address] {
        if (!refusedPorts.endPause(address))
            return;
        believeRefusals(address);
        goOnAt(address);
    });
}

void CheckRunner::Private::believeRefusals(const QString& address)
{
    const QList<RefusedPorts::Believed> believed = refusedPorts.release(address);
    for (const RefusedPorts::Believed& each : believed) {
        if (!followUps.tryAgain(each.id, each.seen))
            settle(each.id, each.seen);
    }
}

/// Checks, of which nothing is known but silence: from the beginning, and with them what waits for their answers. The
/// follow-ups there told of the time before.
void CheckRunner::Private::askLostAgain(const QList<int>& ids)
{
    QList<int> all = ids;
    QSet<QString> addresses;
    for (const int id : ids) {
        const Check& check = record(id).check;
        addresses.insert(check.address);
        if (check.service != Service::EndpointMapper)
            continue;
        QList<int> unnamed = store.besides(check, Service::RpcEndpoint);
        unnamed.removeIf([this](int each) { return !record(each).check.isPlaceholder(); });
        all += unnamed;
    }
    for (const int id : std::as_const(all)) {
        followUps.forget(id);
        reset(id);
    }
    for (const int id : std::as_const(all))
        enqueue(id);
    for (const QString& address : std::as_const(addresses)) {
        store.retireFollowUps(address);
        askControlPort(address);
    }
}

void CheckRunner::Private::takeOutages(const Outages::Settled& seen)
{
    askLostAgain(seen.askAgain);
    for (const QString& address : seen.changed)
        verdicts.judge(address);
}

/// What was in between two states, see ChangedMeanwhile.
void CheckRunner::Private::askChanged(const QString& address)
{
    if (!request.extraLooks || !queue.isIdle(address))
        return;
    const QList<int> again = changedMeanwhile.takeChanged(address);
    for (const int id : again) {
        outages.forget(id);
        refusedPorts.forget(id);
    }
    if (!again.isEmpty())
        askLostAgain(again);
}

/// What local ports kept from being answered at \a address, or hid behind that.
void CheckRunner::Private::askFromOtherPorts(const QString& address)
{
    if (!queue.isIdle(address) || !fromOtherPorts.hasReason(address))
        return;
    const QList<int> again = fromOtherPorts.takeNext(address, verdicts.factsOf(address));
    for (const int id : again) {
        followUps.forget(id);
        refusedPorts.forget(id);
        changed(id);
        queue.append(address, id);
    }
}

/// Once nothing else is under way: what a limit on new connections may have turned away, after a pause.
void CheckRunner::Private::askTurnedAway()
{
    if (queue.isEmpty() && queue.running() == 0 && !turnedAwayPause.isActive() && !filteredPause.isActive()
        && !droppedHere.isRunning() && turnedAway.wantsRound())
        turnedAwayPause.start(TurnedAway::pause);
}

/// Checks that are queued again for the sake of that.
void CheckRunner::Private::askTurnedAway(const QList<int>& ids)
{
    for (const int id : ids) {
        followUps.forget(id);
        refusedPorts.forget(id);
        changed(id);
        queue.append(record(id).check.address, id);
    }
}

/// Tells that a follow-up is being asked, once nothing but follow-ups is.
void CheckRunner::Private::tellExtraLook(int id)
{
    constexpr int pause = 250; // ms
    if (!store.at(id).followUp || (sinceLook.isValid() && sinceLook.elapsed() < pause))
        return;
    const auto isOpen = [this](int each) {
        const CheckRecord& record = store.at(each).record;
        return record.phase != Phase::Done && !record.check.isRangeScan();
    };
    // Of thousands of hosts each has a look: all checks are gone through only when the last one known to be open is
    // done.
    if (store.contains(lastOpen) && isOpen(lastOpen))
        return;
    const QList<int> all = store.all();
    const auto last =
        std::find_if(all.rbegin(), all.rend(), [&](int each) { return isOpen(each) && !store.at(each).followUp; });
    if (last != all.rend()) {
        lastOpen = *last;
        return;
    }
    int left = int(std::count_if(all.begin(), all.end(), isOpen));
    sinceLook.start();
    left += filteredHere.questionsLeft();
    signalQueue.add([this, check = record(id).check, left] { Q_EMIT q.askedOnceMore(check, left); });
}

/// Once nothing else is under way.
void CheckRunner::Private::askStandInsAgain()
{
    StandInQuestions::Settled seen;
    do {
        if (!queue.isEmpty() || queue.running() > 0)
            return;
        seen = standIns.settleRun();
        for (const QString& address : seen.askWhether)
            followUps.askStandIn(address);
        askLostAgain(seen.askAgain);
        for (const QString& address : seen.changed)
            verdicts.judge(address);
    } while (!seen.askWhether.isEmpty() || !seen.askAgain.isEmpty());
}

/// The same: what several hosts of one way lost is one thing, and what is blocked there besides is asked more often
/// than chance explains.
void CheckRunner::Private::askThroughLosses()
{
    if (!queue.isEmpty() || queue.running() > 0)
        return;
    const WayLosses::Settled seen =
        wayLosses.settleRun([this](const QHostAddress& target) { return routeEvidence.wayTo(target); });
    for (const int id : seen.askPatiently)
        followUps.askPatiently(id);
    for (const QString& address : seen.changed)
        verdicts.judgeAnew(address);
}

/// Last of what is asked port by port: at the addresses where anything was asked since, of what is silent by then by
/// fault of the network.
void CheckRunner::Private::askWhereItStops()
{
    QSet<QString> seen;
    const QList<int> ids = store.all();
    for (const int id : ids) {
        const CheckRecord& asked = record(id);
        const bool isAskedSince = asked.startedAt.isValid() && asked.startedAt >= askedSince;
        if (isAskedSince && !store.at(id).followUp && !seen.contains(asked.check.address)) {
            seen.insert(asked.check.address);
            followUps.askWhereItStops(asked.check.address);
        }
    }
    dispatch();
}

/// The same, and once stand-ins were asked.
void CheckRunner::Private::askDroppedHere()
{
    if (!queue.isEmpty() || queue.running() > 0 || !request.extraLooks)
        return;
    const OwnCounters counters = factory.counters();
    if (!droppedHere.hasReason(counters))
        return;
    const auto deadLocalPorts = [this](const QString& address) {
        return verdicts.factsOf(address).unansweredLocalPorts(Transport::Tcp);
    };
    droppedHere.ask(counters, verdicts.silentAddresses(), filteredHere.explainedBy(localPortsOf()), deadLocalPorts);
}

void CheckRunner::Private::takeDroppedHere()
{
    filteredHere.leaveOut(droppedHere.decided());
    for (const QString& address : droppedHere.changed())
        verdicts.judgeAnew(address);
}

FilteredHere::LocalPortsOf CheckRunner::Private::localPortsOf() const
{
    return [this](const QString& address, Transport protocol) {
        return verdicts.factsOf(address).unansweredLocalPorts(protocol);
    };
}

/// The same, and once silent ports over TCP were asked together.
void CheckRunner::Private::askFilteredHere()
{
    if (!queue.isEmpty() || queue.running() > 0 || filteredPause.isActive() || droppedHere.isRunning())
        return;
    if (const auto pause = filteredHere.takePause(); pause.count() > 0) {
        filteredPause.start(pause);
        return;
    }
    const std::optional<int> before = filteredHere.silentQuestion();
    const auto ask = [this](int check, std::optional<PortRange> fromLocalPorts) {
        return followUps.askOnceMore(check, fromLocalPorts);
    };
    const QSet<QString> changed =
        filteredHere.goOn(factory.counters(), verdicts.silentAddresses(), localPortsOf(), ask);
    for (const QString& address : changed)
        verdicts.judgeAnew(address);
    const std::optional<int> question = filteredHere.silentQuestion();
    if (!question || question == before)
        return;
    for (const std::chrono::milliseconds time : filteredHere.lookTimes())
        QTimer::singleShot(time, &q, [this, asked = *question] { filteredHere.look(asked, factory.counters()); });
}

} // namespace PortCheck
