// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/allowfromhere.h"
#include "model/causes/network/laterefusal.h"
#include "model/causes/network/whereitstops.h"
#include "model/causes/range/rangestatements.h"
#include "model/causes/rpc/rpcuse.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoAnswer {
namespace {

enum {
    Title,
    Seen,
    SeenOverUdp,
    LdapOverUdp,
    KerberosOverUdp,
    HostIsUp,
    HostMayBeDown,
    WaitForOthers,
    OpenTheWay,
    DoesItRun,
    SeenHere,
    DoesItRunHere,
    DnsOverUdp,
    DoesItLimit,
    MayBeALateRefusal
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 did not answer on %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "No answer from %1 on %2 within the time limit.", "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No answer from %1 on %2. Over UDP, silence can mean a firewall that drops the question or the answer, or "
             "a service that does not run.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "No answer over UDP, while TCP 389 works on the same host. Finding a domain controller uses "
        "UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.",
        "silence on UDP 389")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "No answer over UDP, while TCP 88 works on the same host. Current Windows asks Kerberos over TCP first, so "
        "logons usually still work; the port table asks for both.",
        "")},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Other ports of %1 answered, so the host is up: a firewall on the way or on the host drops this, or "
             "(Windows in stealth mode) nothing listens there.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "A firewall on the way or on the host can drop it, or (Windows in stealth mode) nothing listens there, or "
        "the host is down.",
        "")},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Wait for the other checks of this host: they tell whether it is up.", "")},
    allowFromHere,
    Text{
        QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
            "Administrator of %1: check that the service runs and that the host's own firewall lets it in.", "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No answer on %1 of %2, which was asked with no network in between: its service does not answer, or this "
             "computer's own firewall drops the question or the answer.",
             "%1 port and protocol, %2 host, an address of this computer"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: does the service run here, and does this computer's own firewall allow "
             "%1, for what comes in and for what is sent to itself?",
             "%1 port and protocol"),
        Value::Ports},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "No answer from %1 on %2, while 53/TCP opens there. A firewall may drop DNS over UDP alone; or the server "
            "limits its responses to this network (response rate limiting), and is silent over UDP for as long as that "
            "lasts.",
            "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: are responses to the network of this computer limited at %1? Then no rule is missing.",
             "%1 host with its address"),
        Value::HostsWithAddress},
    lateRefusal,
    stopsBehindTheLast,
    stopsBetween,
    stopsBeforeTheFirst,
};

/// A server that limits its responses does so over UDP, where who asks can be forged.
bool mayLimitResponses(const Observation& seen)
{
    const Check& check = seen.record.check;
    return check.service == Service::Dns && check.protocol == Transport::Udp && seen.host.acceptsDnsOverTcp();
}

QList<Statement> overTcp(const Observation& seen)
{
    const QList<Statement> said{
        say(texts[Seen], seen), say(texts[seen.host.showedLife() ? HostIsUp : HostMayBeDown], seen)};
    return said + mayBeALateRefusal(texts[MayBeALateRefusal], seen) + usesOf(seen);
}

/// Silence over UDP means something else where the same service answers over TCP.
Statement overUdp(const Observation& seen)
{
    const Service service = seen.record.check.service;
    // Locating a controller asks over UDP (MS-ADTS 6.3.3).
    if (service == Service::Cldap && seen.host.verified(Service::Ldap, Transport::Tcp))
        return say(texts[LdapOverUdp], seen);
    if (service == Service::Kerberos && seen.host.verified(Service::Kerberos, Transport::Tcp))
        return say(texts[KerberosOverUdp], seen);
    if (mayLimitResponses(seen))
        return say(texts[DnsOverUdp], seen);
    return say(texts[SeenOverUdp], seen);
}

/// Whether more of the host could still tell whose it is.
bool isSettled(const Observation& seen)
{
    return seen.host.showedLife() || seen.host.isDone();
}

QList<Advice> whatToDo(const Observation& seen)
{
    if (!isSettled(seen))
        return {{Owner::Person, say(texts[WaitForOthers], seen)}};
    return {{Owner::Network, RangeStatements::letEndpointThrough(seen).value_or(say(texts[OpenTheWay], seen))},
        {Owner::TargetAdministrator, say(texts[DoesItRun], seen)}};
}

/// An address of this computer: no network is in between.
Ruling ofItself(const Observation& seen)
{
    return {Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen),
        QList{say(texts[SeenHere], seen)} + mayBeALateRefusal(texts[MayBeALateRefusal], seen),
        {{Owner::ThisComputer, say(texts[DoesItRunHere], seen)}}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (record.seen.state != State::Filtered)
        return std::nullopt;
    if (isAskedOfItself(record) && !seen.host.isStandIn()) // a demo's plays another host
        return ofItself(seen);
    const bool isUdp = record.check.protocol == Transport::Udp;
    Ruling ruling{Outcome::Fail, isSettled(seen) ? Owner::Network : Owner::Person, say(texts[Title], seen),
        (isUdp ? QList{overUdp(seen)} : overTcp(seen)) + whereItStops(seen), whatToDo(seen)};
    if (mayLimitResponses(seen))
        ruling.advice.append({Owner::Dns, say(texts[DoesItLimit], seen)});
    return ruling;
}

} // namespace
} // namespace NoAnswer

constinit const Cause Causes::noAnswer{Reason::NoAnswer, Cause::Scope::Port, NoAnswer::judge, NoAnswer::texts};

} // namespace PortCheck
