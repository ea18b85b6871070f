// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace RefusedOnTheWay {
namespace {

enum {
    Title,
    RefusedBy,
    RefusedByTheSame,
    RefusedTooFast,
    RefusedWhileItRuns,
    RefusedWhileNamed,
    RefusedOverUdp,
    RefusedBesideBarred,
    RefusedAlike,
    AllowIt,
    DoesItRun
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a firewall on the way to %1 refused %2, it seems",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The refusal of %1 on %2 came from %3, which is another address: a firewall or router answered in the "
             "host's place.",
             "%1 port and protocol, %2 host, %3 address"),
        Value::Ports, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%3 refused other questions to %2 in the host's place, so the refusal of %1 is most likely that of the "
             "same "
             "firewall or router.",
             "%1 port and protocol, %2 host, %3 address"),
        Value::Ports, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The refusal of %1 on %2 came after %3 ms, while an answer from there takes at least %4 ms: most likely a "
             "firewall on the way refused in the host's name. This is a hint, not proof.",
             "%1 port and protocol, %2 host, %3 and %4 numbers"),
        Value::Ports, Value::Hosts, Value::Number, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2, while Kerberos answers there over UDP. The service that answers over UDP listens on "
             "88/TCP "
             "as well: most likely a firewall, on the way or on the host itself, refuses TCP in its name. This is a "
             "hint, "
             "not proof.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Refused: %1 on %2, which the endpoint mapper there has just named as ports of services, and no other that "
            "it names opens: most likely a firewall, on the way or on the host itself, refuses them in its name. This "
            "is a hint, not proof.",
            "%1 list of ports, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2, and this computer was not told by whom. A connection over TCP to the same port number "
             "is accepted there, and a service that uses both listens on both: most likely a firewall, on the way or "
             "on the host itself, refuses UDP in its name. This is a hint, not proof.",
             "%1 list of UDP ports, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2, and this computer was not told by whom. Over TCP the same port number is silent or "
             "turned "
             "back there, and where nothing listens a host refuses both: most likely a firewall, on the way or on the "
             "host itself, bars it. This is a hint, not proof.",
             "%1 list of UDP ports, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2, as everything that was asked there over UDP, and this computer was not told by whom. "
             "Most likely a firewall, on the way or on the host itself, refuses UDP in its name. This is a hint, not "
             "proof.",
             "%1 list of UDP ports, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: look for a firewall that rejects %1 from this computer to %2, and change its rule.",
             "%1 port and protocol, %2 host with its address"),
        Value::Ports, Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1, if there is no such firewall: does the service run, and does the host's own "
             "firewall let UDP in?",
             "%1 host"),
        Value::Hosts},
};

/// Over TCP a device refuses in the host's name. Where it refused other questions in its own, and either no port opens
/// or this one does at another address of the same name, it is the same device.
bool refusedByTheSame(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    return record.check.protocol == Transport::Tcp && !seen.host.refusedBy().isEmpty()
        && (!seen.host.opensAnyTcpPort() || !seen.host.worksAt(record.check).isEmpty());
}

/// A refusal that came in less than half of the shortest proven round trip to this host. Only a hint: for round trips
/// under two milliseconds the difference is noise.
bool refusedTooFast(const CheckRecord& record, const HostFacts& host)
{
    constexpr double leastDifferenceMs = 2.0;
    const QJsonValue refusedAfter = record.seen.evidence["refusedAfterMs"_L1];
    if (!refusedAfter.isDouble() || !host.roundTripMs())
        return false;
    const double ms = refusedAfter.toDouble();
    return ms < *host.roundTripMs() / 2 && *host.roundTripMs() - ms > leastDifferenceMs;
}

/// Kerberos is one service over both transports, on Windows as in Samba: where it answers over UDP, it runs. Where all
/// of TCP is refused beside that, one device does it. Only a hint: a stand-in may lack a port.
bool refusedWhileItRuns(const CheckRecord& record, const HostFacts& host)
{
    if (record.check.protocol != Transport::Tcp || host.isStandIn()
        || !host.verified(Service::Kerberos, Transport::Udp))
        return false;
    return record.check.service == Service::Kerberos || (host.wasAskedForKerberosOverTcp() && !host.opensAnyTcpPort());
}

/// A mapper forgets the ports of a process that ends, so those that it names are listened on. One alone may be a
/// service that is just being restarted.
bool refusedWhileNamed(const CheckRecord& record, const HostFacts& host)
{
    constexpr int fewest = 2;
    const HostFacts::Endpoints& named = host.endpoints();
    return record.check.service == Service::RpcEndpoint && !record.check.isPlaceholder() && !host.isStandIn()
        && host.verified(Service::EndpointMapper, Transport::Tcp) && named.refused >= fewest
        && named.reached + named.blocked + named.onDemand == 0;
}

HostFacts::UdpRefusal udpRefusal(const Observation& seen)
{
    const Check& check = seen.record.check;
    return check.protocol == Transport::Udp && !seen.host.isStandIn() ? seen.host.udpRefusal(check.port)
                                                                      : HostFacts::UdpRefusal::Plain;
}

std::optional<std::size_t> aboutUdp(HostFacts::UdpRefusal refusal)
{
    switch (refusal) {
    case HostFacts::UdpRefusal::WhileTcpOpens:
        return RefusedOverUdp;
    case HostFacts::UdpRefusal::WhileTcpIsBarred:
        return RefusedBesideBarred;
    case HostFacts::UdpRefusal::OfAll:
        return RefusedAlike;
    case HostFacts::UdpRefusal::Plain:
        break;
    }
    return std::nullopt;
}

QString shownMs(double ms)
{
    return QString::number(ms, 'f', 1);
}

Statement explained(const Observation& seen)
{
    if (isAnsweredInItsPlace(seen.record)) // not a hint, but proof
        return say(texts[RefusedBy], seen, {{Value::Words, {icmpSender(seen.record)}}});
    if (const auto text = aboutUdp(udpRefusal(seen)))
        return say(texts[*text], seen);
    if (refusedByTheSame(seen))
        return say(texts[RefusedByTheSame], seen, {{Value::Words, {seen.host.refusedBy()}}});
    if (!refusedTooFast(seen.record, seen.host))
        return say(texts[refusedWhileNamed(seen.record, seen.host) ? RefusedWhileNamed : RefusedWhileItRuns], seen);
    const double refusedAfterMs = seen.record.seen.evidence["refusedAfterMs"_L1].toDouble();
    return say(texts[RefusedTooFast], seen,
        {{Value::Number, {shownMs(refusedAfterMs)}}, {Value::Number, {shownMs(seen.host.roundTripMs().value_or(0))}}});
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool wasInItsName = isAnsweredInItsPlace(record) || refusedByTheSame(seen)
        || refusedTooFast(record, seen.host) || refusedWhileItRuns(record, seen.host)
        || refusedWhileNamed(record, seen.host) || udpRefusal(seen) != HostFacts::UdpRefusal::Plain;
    if (record.seen.state != State::Closed || !wasInItsName || isAskedOfItself(record))
        return std::nullopt;
    Ruling ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), {explained(seen)},
        {{Owner::Network, RangeStatements::letEndpointThrough(seen).value_or(say(texts[AllowIt], seen))}}};
    if (udpRefusal(seen) != HostFacts::UdpRefusal::Plain)
        ruling.advice.append({Owner::TargetAdministrator, say(texts[DoesItRun], seen)});
    return ruling;
}

} // namespace
} // namespace RefusedOnTheWay

constinit const Cause Causes::refusedOnTheWay{
    Reason::RefusedOnTheWay, Cause::Scope::Port, RefusedOnTheWay::judge, RefusedOnTheWay::texts};

} // namespace PortCheck
