// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace DnsTruncated {
namespace {

enum { Title, Explained, AllowTcpAsWell, ExplainedListed, AllowTcp, ExplainedAccepted, IsItHandedOn };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS on %1 cut its answer short", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS answers on %1 of %2, but the answer was cut short: clients will ask again over TCP 53, which the "
             "port table does not list.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Network team: allow 53/TCP to %1 as well.", "%1 host"), Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "DNS answers on %1 of %2, but the answer was cut short: clients will ask again over TCP 53, which does not "
            "open.",
            "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Network team: allow 53/TCP to %1.", "%1 host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS answers on %1 of %2, but the answer was cut short: clients will ask again over TCP 53. That opened, "
             "which proves nothing where something on the way accepts every connection.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: does the device that accepts every connection hand 53/TCP on to %1?", "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // What does not fit into a datagram is to be fetched over TCP (RFC 2181 9), which a firewall may not let pass.
    if (!foundByItsDialogue(seen, Reason::DnsTruncated))
        return std::nullopt;
    if (seen.host.opensDnsOverTcp())
        return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen), {say(texts[ExplainedAccepted], seen)},
            {{Owner::Network, say(texts[IsItHandedOn], seen)}}};
    const bool isListed = seen.host.wasAskedForDnsOverTcp();
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen),
        {say(texts[isListed ? ExplainedListed : Explained], seen)},
        {{Owner::Network, say(texts[isListed ? AllowTcp : AllowTcpAsWell], seen)}}};
}

} // namespace
} // namespace DnsTruncated

constinit const Cause Causes::dnsTruncated{Reason::DnsTruncated, Cause::Scope::Port, DnsTruncated::judge,
    DnsTruncated::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
