// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/ownaddresses.h"
#include "model/causes/range/rangestatements.h"
#include "model/causes/udplocalports.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace LocalPortsUnanswered {
namespace {

enum {
    Title,
    Explained,
    SeenOverUdp,
    LetAnswersBackIn,
    AskedFromOthers,
    TitleOverUdp,
    LetAnswersOverUdpBackIn,
    TitleRejected,
    ExplainedRejected,
    LetThemOut,
    RejectedOverUdp,
    TitleHere,
    ExplainedHere,
    LetThemPassHere,
    TitleRejectedOverUdp,
    LetThemOutOverUdp,
    TitleHereOverUdp,
    ExplainedHereOverUdp,
    LetThemPassHereOverUdp,
    ExplainedAtItself,
    TitleMixed,
    ExplainedMixed,
    LetThemPass
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "answers of %1 to the local ports %2 of this computer do not come back",
             "cause; %1 is a host, %2 ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "An answer comes from %1 where this computer asks from other local ports, and nothing comes back to %2. A "
            "filter on the way that keeps no state (a network ACL of a cloud, an access list of a router) lets answers "
            "in to some local ports only; or a rule has as the source port what was meant as the destination port. "
            "Which port of %1 is asked makes no difference.",
            "%1 host, %2 ranges of local ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "This was seen over UDP: asked from another local port, the same service answers at once. How far the part "
        "reaches "
        "to which nothing comes back was not tried.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let the answers of %1 back in to all local ports 1024-65535 of this computer, as the "
             "requirements ask; today %2 are left out.",
             "%1 host with its address, %2 ranges of local ports"),
        Value::HostsWithAddress, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The ports %1 of %2 were asked from the other local ports, so what was found of them is true.",
             "%1 range of ports, %2 host"),
        Value::Ranges, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "answers of %1 over UDP come back to some local ports of this computer, and not to others",
             "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let the answers of %1 back in to all local ports 1024-65535 of this computer, as the "
             "requirements ask. Left out today: %2, and perhaps more.",
             "%1 host with its address, %2 ranges of local ports"),
        Value::HostsWithAddress, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "what goes to %1 from the local ports %2 of this computer is turned away",
             "cause; %1 is a host, %2 ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "This computer reaches %1 from other local ports, and what it asks from %2 is turned away. A filter on the "
            "way (an access list of a router, a firewall) lets out some local ports only; or a rule has as the source "
            "port what was meant as the destination port. It makes no difference which port of %1 is asked.",
            "%1 host, %2 ranges of local ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let this computer out to %1 from all its local ports 1024-65535, as the requirements ask; "
             "today %2 are left out.",
             "%1 host with its address, %2 ranges of local ports"),
        Value::HostsWithAddress, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "This was seen over UDP: asked from another local port, the same service answers at once. How far the part "
        "reaches was not tried.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this computer itself blocks its local ports %2 towards %1 (its own firewall)",
             "cause; %1 is a host, %2 ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer reaches %1 from other local ports, and from %2 it does not. When that was asked once more, "
             "what the system counts showed that its own packet filter drops or refuses it. It makes no difference "
             "which port of %1 is asked.",
             "%1 host, %2 ranges of local ports"),
        Value::Hosts, Value::Ranges},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Administrator of this computer: its firewall must let it ask from all its local ports 1024-65535, and let "
            "the answers in; today %1 are left out.",
            "%1 ranges of local ports"),
        Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "what goes to %1 over UDP is turned away from some local ports of this computer, and not from others",
             "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let this computer out to %1 from all its local ports 1024-65535, as the requirements ask. "
             "Left out today: %2, and perhaps more.",
             "%1 host with its address, %2 ranges of local ports"),
        Value::HostsWithAddress, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this computer itself blocks some of its local ports over UDP towards %1 (its own firewall)",
             "cause; %1 is a host"),
        Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "This computer reaches %1 over UDP from other local ports, and from %2 it does not: it said itself that it "
            "does not send that, or what the system counts showed that its own packet filter drops it. It makes no "
            "difference which port of %1 is asked.",
            "%1 host, %2 ranges of local ports"),
        Value::Hosts, Value::Ranges},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Administrator of this computer: its firewall must let it ask from all its local ports 1024-65535, and let "
            "the answers in. Left out today: %1, and perhaps more.",
            "%1 ranges of local ports"),
        Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer reaches %1 from other local ports, and from %2 it does not. That is this computer itself, "
             "and no network is in between: its own packet filter drops or refuses it. It makes no difference which "
             "port of %1 is asked.",
             "%1 host, an address of this computer, %2 ranges of local ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "what goes to %1 from the local ports %2 of this computer is dropped or turned away",
             "cause; %1 is a host, %2 ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "This computer reaches %1 from other local ports. What it asks from %2 is turned away from some of these, "
            "and "
            "gets no answer from the others. Filters on the way (an access list of a router, a network ACL of a cloud) "
            "let out, or let answers in to, some local ports only. It makes no difference which port of %1 is asked.",
            "%1 host, %2 ranges of local ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let this computer out to %1 from all its local ports 1024-65535, and the answers back in, "
             "as "
             "the requirements ask; today %2 are left out.",
             "%1 host with its address, %2 ranges of local ports"),
        Value::HostsWithAddress, Value::Ranges},
};

/// What a map or sweep found besides: a part of the range can be blocked as well.
void addRange(Ruling& ruling, const Observation& seen)
{
    ruling.explanation.append(say(texts[AskedFromOthers], seen, {{Value::Ranges, {seen.record.check.portText()}}}));
    if (const auto cut = Causes::rangeCut.judge(seen)) {
        ruling.explanation += cut->explanation;
        ruling.advice += cut->advice;
    } else {
        ruling.explanation += RangeStatements::mapLimits(seen) + RangeStatements::howItListened(seen);
    }
}

/// Where what goes out from them is turned away.
Ruling ofRejected(const Observation& seen, const OwnValues& own, const QList<PortRange>& ports, bool overUdp)
{
    Ruling ruling{Outcome::Fail, Owner::Network, say(texts[overUdp ? TitleRejectedOverUdp : TitleRejected], seen, own),
        {say(texts[ExplainedRejected], seen, own)},
        {{Owner::Network, say(texts[overUdp ? LetThemOutOverUdp : LetThemOut], seen, own)}}, ports};
    if (overUdp)
        ruling.explanation.append(say(texts[RejectedOverUdp], seen));
    return ruling;
}

/// Where some of that is turned away, and some is lost.
Ruling ofMixed(const Observation& seen, const OwnValues& own, const QList<PortRange>& ports)
{
    return Ruling{Outcome::Fail, Owner::Network, say(texts[TitleMixed], seen, own),
        {say(texts[ExplainedMixed], seen, own)}, {{Owner::Network, say(texts[LetThemPass], seen, own)}}, ports};
}

Ruling ofSilent(const Observation& seen, const OwnValues& own, const QList<PortRange>& ports, bool overUdp)
{
    Ruling ruling{Outcome::Fail, Owner::Network, say(texts[overUdp ? TitleOverUdp : Title], seen, own),
        {say(texts[Explained], seen, own)},
        {{Owner::Network, say(texts[overUdp ? LetAnswersOverUdpBackIn : LetAnswersBackIn], seen, own)}}, ports};
    if (overUdp)
        ruling.explanation.append(say(texts[SeenOverUdp], seen));
    return ruling;
}

/// Where it was this computer that dropped or refused it.
Ruling ofBarredHere(const Observation& seen, const OwnValues& own, const QList<PortRange>& ports, bool overUdp)
{
    const auto explained =
        seen.host.isThisComputer() ? ExplainedAtItself : (overUdp ? ExplainedHereOverUdp : ExplainedHere);
    Ruling ruling{Outcome::Fail, Owner::ThisComputer, say(texts[overUdp ? TitleHereOverUdp : TitleHere], seen, own),
        {say(texts[explained], seen, own)},
        {{Owner::ThisComputer, say(texts[overUdp ? LetThemPassHereOverUdp : LetThemPassHere], seen, own)}}, ports};
    if (overUdp)
        ruling.explanation.append(say(texts[RejectedOverUdp], seen));
    return ruling;
}

/// A look over UDP from one of \a ports: a service that answers from elsewhere did not answer there.
bool settledItOverUdp(const Observation& seen, const QList<PortRange>& ports)
{
    const CheckRecord& record = seen.record;
    const bool isUnanswered = record.seen.state == State::Filtered || wasHeldBackHere(record);
    return seen.followUp == FollowUpKind::LocalPort && record.check.protocol == Transport::Udp
        && ((isUnanswered && wasLostIn(ports, record)) || wasRejectedIn(ports, record));
}

std::optional<Ruling> judge(const Observation& seen)
{
    const Transport protocol = seen.record.check.protocol;
    const QList<PortRange>& ports = seen.host.unansweredLocalPorts(protocol);
    const bool overUdp = protocol == Transport::Udp && ports != seen.host.unansweredLocalPorts(Transport::Tcp);
    const bool isSpread = seen.followUp == FollowUpKind::SourcePorts;
    const bool settledIt = isSpread || settledItOverUdp(seen, ports);
    const bool asksAsAtFirst = !seen.followUp || seen.followUp == FollowUpKind::Again;
    const bool isHeldBack = wasHeldBackHere(seen.record);
    const bool fellSilent = asksAsAtFirst && (seen.record.seen.state == State::Filtered || isHeldBack);
    const auto& found = seen.record.seen.range;
    const bool isRange = found && found->end && !found->end->localPortsUnanswered.isEmpty();
    const bool rejects = isSpread || isRange ? seen.host.areTurnedAway()
                                             : (asksAsAtFirst || settledIt) && wasRejectedIn(ports, seen.record);
    if (ports.isEmpty() || !(settledIt || isRange || rejects || (fellSilent && wasLostIn(ports, seen.record))))
        return std::nullopt;
    const OwnValues own{{Value::Ranges, RangeStatements::textsOf(ports)}};
    const bool isMixed = !overUdp && !isRange && seen.host.areDroppedAndTurnedAway();
    Ruling ruling = seen.host.areBarredHere() ? ofBarredHere(seen, own, ports, overUdp)
        : isMixed                             ? ofMixed(seen, own, ports)
        : rejects                             ? ofRejected(seen, own, ports, overUdp)
                                              : ofSilent(seen, own, ports, overUdp);
    if (isRange)
        addRange(ruling, seen);
    return ruling;
}

/// A service that answers over UDP, asked from the local port of one that stays silent, or is turned away, from
/// wherever it is asked: that may be blocked for itself, and its local port be a dead one as well.
std::optional<Look> lookFromTheSilentOne(const HostRecords& records, quint16 own)
{
    const CheckRecord* const works = provenUdpBeside(records, own);
    if (works == nullptr || answersOverUdpIn(records, {{own, own}}))
        return std::nullopt;
    return Look{FollowUpKind::LocalPort, works, PortRange{own, own}};
}

/// One that works got no answer from a silent one's port: it must have one still from a port that was never used. From
/// its own a device that lets nothing new begin would let it through.
std::optional<Look> lookFromAFreshPort(const HostRecords& records, const CheckRecord& asked)
{
    const quint16 fresh = localPortNotHandedOut(asked.check.address);
    if (asked.phase != Phase::Done || asked.seen.state == State::Open || asked.seen.localPort == fresh)
        return std::nullopt;
    for (const CheckRecord* const record : records.checks) {
        if (record->check.port == asked.check.port && record->check.protocol == Transport::Udp)
            return Look{FollowUpKind::LocalPort, record, PortRange{fresh, fresh}};
    }
    return std::nullopt;
}

/// Over UDP a service that is silent, or turned away, is asked from another local port and, if that brings an answer,
/// from its own again; if it stays silent, a second one, and at last one that works from the silent one's port and from
/// a port that was never used.
std::optional<Look> lookOverUdp(const HostRecords& records)
{
    const auto suspect = suspectUdpPort(records);
    const QList<const FollowUpRecord*> looks = localPortLooks(records, Transport::Udp);
    if (!suspect || !unansweredUdpPorts(records).isEmpty())
        return std::nullopt;
    const auto isOfOneThatWorks = [&records](const FollowUpRecord* look) {
        return !wasLostOverUdp(records, look->record.check.port);
    };
    if (std::any_of(looks.begin(), looks.end(), isOfOneThatWorks))
        return lookFromAFreshPort(records, looks.constLast()->record);
    const bool isFirst = looks.isEmpty() || looks.constLast()->record.check.port != suspect->check->check.port;
    if (isFirst)
        return Look{FollowUpKind::LocalPort, suspect->check, PortRange{suspect->otherPort, suspect->otherPort}};
    const CheckRecord& asked = looks.constLast()->record;
    const quint16 own = suspect->ownPort;
    if (asked.phase == Phase::Done && asked.seen.state != State::Open && asked.seen.localPort != own)
        return lookFromTheSilentOne(records, own);
    if (asked.seen.state != State::Open || asked.seen.localPort == own)
        return std::nullopt;
    return Look{FollowUpKind::LocalPort, suspect->check, PortRange{own, own}};
}

/// Where nothing answers over TCP, a silent port is asked from a local port that systems don't hand out and, if that
/// brings an answer, from all over the range.
std::optional<Look> lookWhereTcpIsSilent(const HostRecords& records)
{
    const CheckRecord* const silent = silentOverTcpAlone(records);
    if (silent == nullptr)
        return std::nullopt;
    const QList<const FollowUpRecord*> asked = localPortLooks(records, Transport::Tcp);
    if (asked.isEmpty()) {
        const quint16 beside = localPortNotHandedOut(silent->check.address);
        return Look{FollowUpKind::LocalPort, silent, PortRange{beside, beside}};
    }
    if (asked.constFirst()->record.phase != Phase::Done || asked.constFirst()->record.seen.state != State::Open)
        return std::nullopt;
    return Look{FollowUpKind::SourcePorts, silent, allLocalPorts};
}

/// A port that works is asked from a local port that found silence, if it may be that which makes the difference; and
/// if it does, from local ports all over the range.
std::optional<Look> lookOverTcp(const HostRecords& records)
{
    if (const auto look = lookWhereTcpIsSilent(records))
        return look;
    const CheckRecord* const works = firstProven(records);
    if (works == nullptr)
        return std::nullopt;
    if (const auto asked = localPortLooks(records, Transport::Tcp); !asked.isEmpty()) {
        const CheckRecord& first = asked.constFirst()->record;
        if (first.phase != Phase::Done || first.seen.state != State::Filtered)
            return std::nullopt;
        const FollowUpRecord* const again = followUpOf(records, FollowUpKind::Again);
        if (again != nullptr && again->record.seen.state == State::Filtered)
            return std::nullopt; // from whatever local port
        return Look{FollowUpKind::SourcePorts, works, allLocalPorts};
    }
    if (const auto address = suspectOwnAddress(records); address && !address->answered.isEmpty())
        return std::nullopt; // each address has local ports of its own
    if (const auto suspect = suspectLocalPort(records))
        return Look{FollowUpKind::LocalPort, works, PortRange{*suspect, *suspect}};
    return std::nullopt;
}

/// Over UDP only where TCP gives no reason to look, since what makes the difference there does so here, or where the
/// look was in vain. A host that is wholly silent is asked over UDP first, which has more services that would answer
/// whatever a firewall lets through.
std::optional<Look> look(const HostRecords& records)
{
    const auto overTcp = lookOverTcp(records);
    const bool wasLookedAt = !localPortLooks(records, Transport::Tcp).isEmpty();
    return overTcp || (wasLookedAt && !mayStillBeSoOverUdp(records)) ? overTcp : lookOverUdp(records);
}

} // namespace
} // namespace LocalPortsUnanswered

constinit const Cause Causes::localPortsUnanswered{Reason::LocalPortsUnanswered, Cause::Scope::Run,
    LocalPortsUnanswered::judge, LocalPortsUnanswered::texts, LocalPortsUnanswered::look};

} // namespace PortCheck
