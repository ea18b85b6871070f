// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/sourcescope.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PortCheck {

namespace Ipv6NotInUse {
namespace {

enum { Title, Explained, ExplainedByItsAddress };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "this computer has no way to %1 over IPv6, and uses IPv4", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer has no route to %2, and nothing else was reached over IPv6 in this run either: IPv6 is not "
             "in use here. Clients on it use the IPv4 address of %1.",
             "%1 host, %2 IPv6 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer has only a link-local address to ask %2 from, and nothing else was reached over IPv6 in "
             "this run either: IPv6 is not in use here. Clients on it use the IPv4 address of %1.",
             "%1 host, %2 IPv6 address"),
        Value::Hosts, Value::Addresses},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    // RFC 6724 5, rule 1: a client avoids a destination to which there is no route, if it has another. What the
    // endpoint mapper would have named there is no question either.
    const bool wasNotAsked = record.seen.state == State::NotRun && seen.host.hasNoRoute();
    const bool isFromLinkLocal = seen.host.isAskedFromLinkLocal() && hadNoWayOut(record);
    if (seen.host.usesIpv6() || !(hasNoRouteTo(record) || wasNotAsked || isFromLinkLocal)
        || !seen.host.hasIpv4(record.check.target)
        || QHostAddress(record.check.address).protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    // A route that was set to say no is named, since somebody may not have meant that.
    if (const auto& refusal = seen.host.ownRefusal(); refusal && !refusal->route.isEmpty())
        return std::nullopt;
    const Text& explained = texts[seen.host.isAskedFromLinkLocal() ? ExplainedByItsAddress : Explained];
    return Ruling{Outcome::NotApplicable, Owner::Nobody, say(texts[Title], seen), {say(explained, seen)}, {}};
}

} // namespace
} // namespace Ipv6NotInUse

constinit const Cause Causes::ipv6NotInUse{
    Reason::Ipv6NotInUse, Cause::Scope::Host, Ipv6NotInUse::judge, Ipv6NotInUse::texts};

} // namespace PortCheck
