// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Where the names of a run lead, and what becomes of its checks there.
#include "model/causes/diagnosis.h"
#include "model/run/checkplan.h"
#include "model/run/checkrunner_p.h"
#include "model/run/nameevidence.h"
#include "model/run/proxyevidence.h"
#include "model/run/unasked.h"
#include "model/system/ownresolver.h"
#include "model/system/proxylibrary.h"
#include "model/targets/resolver.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace PortCheck {

void CheckRunner::Private::onResolved(int target, const Resolution& resolution)
{
    const QString& host = request.targets.at(target).host;
    const QList<QHostAddress> found =
        resolution.addresses.isEmpty() ? request.knownAddresses.value(host) : resolution.addresses;
    QStringList leftOut;
    QStringList addresses;
    for (const QHostAddress& address : found) {
        const QString text = address.toString();
        (includes(request.ipVersions, text) ? addresses : leftOut).append(text);
    }
    withoutResolver.remove(target);
    const QStringList kept = follow(target, addresses, {resolution.failure.has_value(), !leftOut.isEmpty()});
    learnOfServers(target, resolution, leftOut);
    if (addresses.isEmpty()) {
        endWithoutAddress(store.unresolved(target), refusingServers.inLight(resolution), leftOut);
    } else {
        if (resolution.addresses.isEmpty())
            withoutResolver.insert(target);
        hostsFile.compare(host, found);
        if (!store.unresolved(target).isEmpty())
            askAt(target, addresses, kept);
    }
    askWhereItLed(target);
    if (!names.isRunning())
        enqueueWaiting();
    dispatch();
    endIfDone();
    emitSignals();
}

/// What a DNS server of this computer said for one name can tell what its silence meant for others.
void CheckRunner::Private::learnOfServers(int target, const Resolution& resolution, const QStringList& leftOut)
{
    const QList<int> others = refusingServers.learn(target, resolution, leftOut);
    for (const int other : others) {
        const RefusingServers::Unanswered before = refusingServers.unansweredOf(other);
        endWithoutAddress(store.endedUnresolved(other), before.told, before.leftOut);
    }
}

/// \a leftOut: the addresses that it has, of the version of IP that nobody wants.
void CheckRunner::Private::endWithoutAddress(
    const QList<int>& ids, const Resolution& resolution, const QStringList& leftOut)
{
    QStringList notWanted = leftOut;
    if (resolution.failure && resolution.failure->word.kind == ResolverWord::Kind::Unspoken) {
        for (const QString& address : resolution.failure->word.addresses) {
            if (!includes(request.ipVersions, address))
                notWanted.append(address);
        }
    }
    const bool hasIpv6 = std::any_of(
        source.addresses.cbegin(), source.addresses.cend(), [](const QString& address) { return isOfIpv6(address); });
    const Evidence lost = lossBehind(resolution);
    for (const int id : ids) {
        if (notWanted.isEmpty())
            endUnresolved(record(id), resolution, request.domain, lost, proxyUnderTheProgram());
        else
            endNotChosen(record(id), notWanted, request.ipVersions == IpVersions::Ipv6 && !hasIpv6);
        changed(id);
    }
}

/// Where a name that is looked up again leads elsewhere, its checks go there, or nowhere. Returns the addresses at
/// which they stay.
QStringList CheckRunner::Private::follow(int target, const QStringList& addresses, const WhyNoAddress& why)
{
    const QStringList before = store.addressesOf(target);
    const QSet<QString> now(addresses.cbegin(), addresses.cend());
    if (!looksUpAgain || QSet<QString>(before.cbegin(), before.cend()) == now)
        return {};
    const bool isNowhere = addresses.isEmpty();
    const NameMove move{
        request.targets.at(target).host, before, addresses, isNowhere && why.isUnanswered, isNowhere && why.isLeftOut};
    signalQueue.add([this, move] { Q_EMIT q.nameMoved(move); });
    if (before.isEmpty())
        return {};
    QStringList kept; // checks without an address would come to all of them
    if (store.unresolved(target).isEmpty())
        std::copy_if(before.cbegin(), before.cend(), std::back_inserter(kept),
            [&now](const QString& address) { return now.contains(address); });
    QStringList gone = before;
    gone.removeIf([&kept](const QString& address) { return kept.contains(address); });
    const TargetAddresses::Left left = targetAddresses.leave(target, request.targets.at(target), gone);
    tellRenamed(left.renamed);
    QList<int> free = left.free;
    if (addresses.isEmpty() || kept.size() < addresses.size())
        planAnew(target, free);
    store.remove(free);
    if (!free.isEmpty())
        signalQueue.add([this, free] { Q_EMIT q.checksRemoved(free); });
    for (const QString& address : std::as_const(gone)) {
        if (store.idsAt(address).isEmpty()) {
            store.retireFollowUps(address);
            verdicts.forget(address);
        } else {
            verdicts.judgeAnew(address);
        }
    }
    return kept;
}

/// The checks of a target as they were before its name was looked up. Those that are \\a free and used are taken from
/// there, so that a check keeps its id.
void CheckRunner::Private::planAnew(int target, QList<int>& free)
{
    const QList<int> nameless = store.unresolved(target);
    const QList<Check> plan = planTarget(request.table, request.targets.at(target), target, request.rangeScan);
    const auto sameQuestion = [this](int id, const Check& planned) {
        const Check& check = record(id).check;
        const bool isSameRow = check.position.row == planned.position.row && check.protocol == planned.protocol;
        // Which ports a range had there means nothing elsewhere.
        return isSameRow && (check.port == planned.port || (planned.range && check.service == planned.service));
    };
    QList<CheckRecord> fresh;
    for (const Check& planned : plan) {
        const auto isIt = [&](int id) { return sameQuestion(id, planned); };
        if (std::any_of(nameless.cbegin(), nameless.cend(), isIt))
            continue;
        const auto known = std::find_if(free.cbegin(), free.cend(), isIt);
        if (known == free.cend()) {
            fresh.append(record(store.add(planned)));
            continue;
        }
        const int id = *known;
        free.erase(known);
        store.unplace(id, planned);
        outages.forget(id);
        reset(id);
    }
    if (!fresh.isEmpty())
        added(fresh);
}

/// The checks that waited for the name of a target to be looked up again, and did not go elsewhere with it.
void CheckRunner::Private::askWhereItLed(int target)
{
    const std::set<int> ids = waitingForLookup.take(target);
    QSet<QString> addresses;
    for (const int id : ids) {
        if (!store.contains(id) || record(id).check.address.isEmpty())
            continue;
        enqueue(id);
        addresses.insert(record(id).check.address);
    }
    for (const QString& address : std::as_const(addresses))
        askControlPort(address);
}

/// What this computer lost of its own network while a name was looked up that nobody answered for.
Evidence CheckRunner::Private::lossBehind(const Resolution& resolution)
{
    if (!resolution.failure || isHeard(resolution.failure->word.kind))
        return {};
    return ownWays.lossOfServers(dnsServers, askedSince, clock.now());
}

void CheckRunner::Private::askAt(int target, const QStringList& addresses, const QStringList& kept)
{
    const TargetAddresses::Given given = targetAddresses.give(target, request.targets.at(target), addresses, kept);
    for (const int id : given.placed)
        changed(id);
    if (!given.leftOut.isEmpty())
        signalQueue.add([this, ids = given.leftOut] { Q_EMIT q.checksRemoved(ids); });
    if (!given.added.isEmpty())
        added(store.records(given.added));
    tellRenamed(given.renamed);
    // TLS comes last: its library takes some milliseconds to start, and the other questions are under way by then.
    QList<int> toAsk = given.placed + given.added;
    if (const auto waiting = waitingForLookup.find(target); waiting != waitingForLookup.end()) {
        for (const int id : std::as_const(toAsk))
            waiting->erase(id);
    }
    std::stable_partition(toAsk.begin(), toAsk.end(), [this](int id) { return !speaksTls(record(id).check.service); });
    for (const int id : std::as_const(toAsk)) {
        if (targetAddresses.waitsForNames(record(id).check))
            waitingForNames.append(id);
        else
            enqueue(id);
    }
    for (const QString& address : addresses)
        askControlPort(address);
}

/// What was found holds, but is judged for all names, and by what DNS says of them.
void CheckRunner::Private::tellRenamed(const QList<int>& ids)
{
    QSet<QString> addresses;
    for (const int id : ids) {
        CheckRecord& renamed = record(id);
        if (renamed.phase == Phase::Done) {
            renamed.seen.evidence = hostsFile.with(renamed.seen.evidence, renamed.check);
            renamed.verdict = {};
            addresses.insert(renamed.check.address);
        }
        changed(id);
    }
    for (const QString& address : std::as_const(addresses))
        verdicts.judge(address);
}

void CheckRunner::Private::onCompared(const QString& name)
{
    QList<int> ids = store.all();
    ids.removeIf([&](int id) { return record(id).check.target != name || record(id).phase != Phase::Done; });
    tellRenamed(ids);
    endIfDone();
    emitSignals();
}

/// What a DNS server of the run says of their names is known by now.
void CheckRunner::Private::judgeNamesAnew(const QList<int>& ids)
{
    QSet<QString> addresses;
    for (const int id : ids) {
        CheckRecord& named = record(id);
        named.seen.evidence = namedServer.with(named.seen.evidence, named);
        if (named.check.address.isEmpty()) {
            named.verdict = diagnose(named, HostFacts({}, request.domain));
            changed(id);
        } else {
            addresses.insert(named.check.address);
        }
    }
    for (const QString& address : std::as_const(addresses))
        verdicts.judgeAnew(address);
}

void CheckRunner::Private::enqueueWaiting()
{
    const QList<int> ids = std::exchange(waitingForNames, {});
    for (const int id : ids)
        enqueue(id);
}

} // namespace PortCheck
