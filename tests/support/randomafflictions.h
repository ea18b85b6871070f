// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"
#include "model/results/rangeresult.h"
#include "tests/support/randomruns.h"

#include <array>
#include <functional>

namespace PortCheck::RandomRuns {

// What befalls a whole run, or all that is asked at one of its addresses, and what the run notes of it in the evidence.
// A run has one of these, or none.

namespace Afflictions {

using Matches = std::function<bool(const CheckRecord&)>;

inline const QString router = u"10.7.7.7"_s;

inline bool isOver(const CheckRecord& record)
{
    return record.phase == Phase::Done && !record.check.range;
}

inline bool isSilent(const CheckRecord& record)
{
    return isOver(record) && record.seen.state == State::Filtered;
}

inline bool isProven(const CheckRecord& record)
{
    return isOver(record) && record.seen.service == ServiceState::Verified;
}

/// Whether somebody else than this computer can't have spoken there.
inline bool isFoundNowhere(const CheckRecord& record)
{
    const QString sender = record.seen.evidence.value(u"icmpSender"_s).toString();
    const bool isOwnWord = record.seen.state == State::Unreachable && record.seen.reason == Reason::HostUnreachable
        && !record.seen.evidence.contains(u"fromNetwork"_s)
        && (sender.isEmpty() || sender == record.seen.localAddress.toString());
    return isSilent(record) || (isOver(record) && isOwnWord);
}

inline void note(Run& run, const Matches& matches, const std::function<void(CheckRecord&)>& what)
{
    for (CheckRecord& record : run.checks) {
        if (matches(record))
            what(record);
    }
    for (FollowUpRecord& followUp : run.followUps) {
        if (matches(followUp.record))
            what(followUp.record);
    }
}

inline Matches both(const Matches& one, const QString& address)
{
    return [=](const CheckRecord& record) { return record.check.address == address && one(record); };
}

/// Nothing comes back from there any more.
inline void silence(Run& run, const Matches& matches)
{
    const auto wasAsked = [&matches](const CheckRecord& record) {
        const State state = record.seen.state;
        return isOver(record) && state != State::NotRun && state != State::Cancelled && state != State::Unresolved
            && matches(record);
    };
    note(run, wasAsked, [](CheckRecord& record) {
        ProbeResult silent;
        silent.state = State::Filtered;
        silent.reason = Reason::NoAnswer;
        silent.attempts = record.seen.attempts;
        silent.localAddress = record.seen.localAddress;
        record.seen = silent;
    });
}

/// Two hosts with an address of each version of IP, one of which gets through.
inline void blockAnIpVersion(Run& run, Dice& dice)
{
    const bool ofIpv6 = dice.coin();
    QList<CheckRecord> checks;
    for (const QString& number : {u"1"_s, u"2"_s}) {
        for (const QString& address : QStringList{u"10.0.0."_s + number, u"fd00::"_s + number}) {
            for (CheckRecord record : run.checks) {
                if (record.check.address != run.checks.constFirst().check.address
                    || record.check.target != run.checks.constFirst().check.target)
                    continue;
                const bool isBlocked = address.contains(u':') == ofIpv6;
                record.id = int(checks.size());
                record.phase = Phase::Done;
                record.check.target = u"dc%1.lab.example"_s.arg(number);
                record.check.names.clear();
                record.check.address = address;
                record.seen = ProbeResult();
                record.seen.state = isBlocked ? State::Filtered : State::Open;
                record.seen.service = isBlocked ? ServiceState::NotAsked : ServiceState::Verified;
                record.seen.reason = isBlocked ? Reason::NoAnswer : Reason::Answered;
                record.seen.attempts = 1 + dice.number(3);
                if (!record.check.range && hasDialogue(record.check.service))
                    checks.append(record);
            }
        }
    }
    if (checks.isEmpty())
        return;
    run.checks = checks;
    run.followUps.clear();
}

/// The same check at \a address, of another host and with another end.
inline CheckRecord likeAt(CheckRecord record, const QString& address, bool answers, int id)
{
    record.id = id;
    record.phase = Phase::Done;
    record.verdict = {};
    record.check.target = address;
    record.check.names.clear();
    record.check.address = address;
    const QHostAddress from = record.seen.localAddress;
    record.seen = ProbeResult();
    record.seen.state = answers ? State::Open : State::Filtered;
    record.seen.service = answers ? ServiceState::Verified : ServiceState::NotAsked;
    record.seen.reason = answers ? Reason::Answered : Reason::NoAnswer;
    record.seen.attempts = 1;
    record.seen.localAddress = from;
    return record;
}

/// A rule has 135/TCP, and not the ports behind it.
inline void forgetTheRange(Run& run)
{
    const QString address = u"10.0.0.1"_s;
    CheckRecord asked = run.checks.constFirst();
    asked.check.protocol = Transport::Tcp;
    asked.check.range.reset();
    asked.check.service = Service::EndpointMapper;
    asked.check.port = 135;
    run.checks = {likeAt(asked, address, true, 0)};
    for (const int port : {49152, 49153, 49160}) {
        asked.check.service = Service::RpcEndpoint;
        asked.check.port = quint16(port);
        run.checks.append(likeAt(asked, address, false, int(run.checks.size())));
    }
    run.followUps.clear();
}

/// A rule has one of two hosts.
inline void forgetAHost(Run& run)
{
    QList<CheckRecord> checks;
    for (const CheckRecord& record : std::as_const(run.checks)) {
        const bool isOfFirst = record.check.address == run.checks.constFirst().check.address
            && record.check.target == run.checks.constFirst().check.target;
        if (!isOfFirst || record.check.range || !hasDialogue(record.check.service))
            continue;
        checks.append(likeAt(record, u"10.0.0.1"_s, true, int(checks.size())));
        checks.append(likeAt(record, u"10.0.0.2"_s, false, int(checks.size())));
    }
    if (checks.isEmpty())
        return;
    run.checks = checks;
    run.followUps.clear();
}

inline void loseTheOwnNetwork(Run& run, Dice& dice)
{
    const QDateTime since = QDateTime::fromSecsSinceEpoch(dice.number(10), Qt::UTC);
    const QString kind = dice.oneOf(QStringList{u"link-down"_s, u"address-gone"_s, u"no-route"_s, u"route-changed"_s});
    const auto mayBe = [&since](const CheckRecord& record) {
        const bool isUnsent = record.seen.state == State::Local && record.seen.reason != Reason::BlockedLocally;
        const bool saidNothing = record.seen.state == State::Open && record.seen.service == ServiceState::Silent;
        return record.finishedAt >= since && (isFoundNowhere(record) || (isOver(record) && (isUnsent || saidNothing)));
    };
    note(run, mayBe, [&](CheckRecord& record) {
        record.seen.evidence.insert(u"ownLoss"_s, kind);
        record.seen.evidence.insert(u"ownInterface"_s, u"eth0"_s);
        record.seen.evidence.insert(u"ownAddress"_s, record.seen.localAddress.toString());
        record.seen.evidence.insert(u"ownInterfaceNow"_s, u"eth1"_s);
        record.seen.evidence.insert(u"ownLossSeen"_s, since.toString(Qt::ISODate));
    });
}

/// Packets that counters of this computer saw vanish.
inline void dropHere(Run& run, Dice& dice, const QString& address)
{
    const QString key = dice.oneOf(QStringList{u"reversePathDrops"_s, u"undeliveredPackets"_s, u"sentWithoutState"_s});
    if (dice.coin())
        silence(run, [&address](const CheckRecord& record) { return record.check.address == address; });
    int attempts = 0; // to all silent ports of the address, as the counters are of all
    note(run, both(isSilent, address), [&](CheckRecord& record) { attempts += record.seen.attempts; });
    const int packets = attempts * (1 + dice.number(3));
    note(run, both(isSilent, address), [&](CheckRecord& record) {
        record.seen.evidence.insert(u"silentAttempts"_s, attempts);
        record.seen.evidence.insert(key, packets);
    });
}

/// What a look at single ports found of this computer's filter.
inline void filterHere(Run& run, Dice& dice, const QString& address)
{
    const QString key = dice.oneOf(QStringList{u"droppedWhenAlone"_s, u"droppedLikeOthers"_s, u"droppedAtSocket"_s});
    const int packets = 1 + dice.number(4);
    note(run, both(isSilent, address), [&](CheckRecord& record) {
        if (dice.coin())
            record.seen.evidence.insert(key, packets);
    });
    const auto isRefused = [](const CheckRecord& record) {
        return isOver(record) && record.seen.state == State::Closed && record.check.protocol == Transport::Tcp;
    };
    note(run, both(isRefused, address), [&](CheckRecord& record) {
        if (dice.coin())
            record.seen.evidence.insert(u"refusedHere"_s, true);
    });
}

/// Its filter for what goes out.
inline void holdBack(Run& run, Dice& dice, const QString& address)
{
    note(run, both(isSilent, address), [&](CheckRecord& record) {
        if (dice.coin(4))
            return;
        record.seen.state = State::Local;
        record.seen.reason = Reason::BlockedLocally;
        if (record.check.protocol == Transport::Tcp)
            record.seen.evidence.insert(u"heldBackHere"_s, true);
    });
    const auto saidNothing = [](const CheckRecord& record) {
        return isOver(record) && record.seen.state == State::Open && record.seen.service == ServiceState::Silent;
    };
    note(run, both(saidNothing, address),
        [](CheckRecord& record) { record.seen.evidence.insert(u"dataHeldBackHere"_s, true); });
}

/// Nobody is next on the way.
inline void loseTheNextHop(Run& run, Dice& dice, const QString& address)
{
    const QString key = dice.oneOf(
        QStringList{u"silentGateway"_s, u"wideSegment"_s, u"ownLinkDown"_s, u"silentTunnel"_s, u"userModeNetwork"_s});
    const QString value = key == u"silentGateway"_s ? u"10.9.9.1"_s
        : key == u"wideSegment"_s                   ? u"10.0.0.0/8"_s
                                                    : u"eth0"_s;
    silence(run, [&address](const CheckRecord& record) { return record.check.address == address; });
    const bool isSaid = key == u"silentGateway"_s || key == u"wideSegment"_s;
    note(run, both(isFoundNowhere, address), [&](CheckRecord& record) {
        if (isSaid && dice.coin()) { // the system gave up, and said so
            record.seen.state = State::Unreachable;
            record.seen.reason = Reason::HostUnreachable;
            record.seen.evidence.insert(u"icmpSender"_s, record.seen.localAddress.toString());
        }
        record.seen.evidence.insert(key, value);
    });
}

/// Who came first among many was turned away, and answered alone.
inline void limitConnections(Run& run, Dice& dice, const QString& address)
{
    const bool isTold = dice.coin();
    note(run, both(isProven, address), [&](CheckRecord& record) {
        if (dice.coin(4))
            return;
        record.seen.evidence.insert(u"refusedAmongOthers"_s, true);
        if (isTold)
            record.seen.evidence.insert(u"turnedAwayBy"_s, router);
    });
}

inline void beginToAnswer(Run& run, Dice& dice, const QString& address)
{
    const QString since = QDateTime::fromSecsSinceEpoch(dice.number(10), Qt::UTC).toString(Qt::ISODate);
    note(run, both(isProven, address), [&](CheckRecord& record) {
        if (dice.coin())
            record.seen.evidence.insert(u"answersSince"_s, since);
    });
}

inline void interruptTheWay(Run& run, Dice& dice, const QString& address)
{
    const bool wasUp = dice.coin();
    const bool isOfSeveral = dice.coin(3);
    const auto wasLost = [](const CheckRecord& record) { return isSilent(record) || isProven(record); };
    note(run, both(wasLost, address), [&](CheckRecord& record) {
        if (isProven(record) && dice.coin())
            return;
        Evidence& evidence = record.seen.evidence;
        evidence.insert(u"wayDownFrom"_s, u"1970-01-01T00:00:01Z"_s);
        evidence.insert(u"wayUpAt"_s, u"1970-01-01T00:00:04Z"_s);
        if (wasUp)
            evidence.insert(u"wayWasUpBefore"_s, true);
        if (isOfSeveral)
            evidence.insert(u"wayDownToOthers"_s, true);
    });
}

inline void runUnderAProxy(Run& run)
{
    note(
        run, [](const CheckRecord& record) { return record.phase == Phase::Done; },
        [](CheckRecord& record) { record.seen.evidence.insert(u"proxyUnderProgram"_s, u"proxychains4"_s); });
}

/// A route or rule of this computer that says no.
inline void refuseTheRoute(Run& run, Dice& dice)
{
    const auto isRefused = [](const CheckRecord& record) {
        return isOver(record) && record.seen.reason == Reason::OwnRouteRefuses;
    };
    note(run, isRefused, [&](CheckRecord& record) {
        record.seen.evidence.insert(u"ownRefusal"_s, u"blackhole 10.0.0.0/24"_s);
        if (dice.coin(3))
            record.seen.evidence.insert(u"ownRefusalTable"_s, u"100"_s);
    });
}

/// A scan of the whole range: some parts refused, silent, rejected, not let out.
inline void scanRanges(Run& run, Dice& dice)
{
    constexpr std::array states{
        State::Closed, State::Closed, State::Filtered, State::Unreachable, State::Local, State::Open};
    for (CheckRecord& record : run.checks) {
        if (record.phase != Phase::Done || record.check.service != Service::TcpRange)
            continue;
        RangeMap map({1024, 1063});
        State state = dice.oneOf(states);
        for (quint16 port = 1024; port <= 1063; ++port) {
            if (dice.coin(10))
                state = dice.oneOf(states);
            map.set(port, state);
        }
        record.check.range = map.range();
        record.seen = ProbeResult();
        record.seen.range = rangeResult(RangeMode::EveryPort, map);
        record.seen.range->end = RangeHostEnd{0, 40, dice.coin(8), true, 0, 0.8};
        record.seen.state = stateOf(*record.seen.range);
        const QList<PortRange> silent = record.seen.range->parts(Reachability::Blocked);
        if (!silent.isEmpty() && dice.coin(3))
            record.seen.evidence.insert(u"answersDroppedHere"_s, QJsonArray{dice.oneOf(silent).text()});
    }
}

} // namespace Afflictions

inline void afflict(Run& run, Dice& dice)
{
    using namespace Afflictions;
    if (run.checks.isEmpty() || !dice.coin(3))
        return;
    const QString address = run.checks.at(dice.number(int(run.checks.size()))).check.address;
    switch (dice.number(12)) {
    case 0:
        return loseTheOwnNetwork(run, dice);
    case 1:
        return dropHere(run, dice, address);
    case 2:
        return filterHere(run, dice, address);
    case 3:
        return holdBack(run, dice, address);
    case 4:
        return loseTheNextHop(run, dice, address);
    case 5:
        return limitConnections(run, dice, address);
    case 6:
        return beginToAnswer(run, dice, address);
    case 7:
        return interruptTheWay(run, dice, address);
    case 8:
        return runUnderAProxy(run);
    case 9:
        return refuseTheRoute(run, dice);
    case 10:
        return blockAnIpVersion(run, dice);
    default:
        return scanRanges(run, dice);
    }
}

/// Mistakes in rules, in some of the runs. No dice are thrown, so that all others stay as they are.
inline void forgetARule(Run& run)
{
    constexpr qsizetype oneIn = 12;
    if (run.checks.size() % oneIn == 3)
        Afflictions::forgetTheRange(run);
    else if (run.checks.size() % oneIn == 7)
        Afflictions::forgetAHost(run);
}

} // namespace PortCheck::RandomRuns
