// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

namespace OneAddressFails {
namespace {

enum { Title, Explained, AllowItThere, WhoRefuses, ShouldItLeadThere, DoesItRunThere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 failed on %2 while another address of the same name worked",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 answered on %2 at %3, but not at %4: what is asked of the name works now and then.",
             "%1 host name, %2 port and protocol, %3 and %4 addresses"),
        Value::Hosts, Value::Ports, Value::Words, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: allow %1 from this computer to %2 as to the other addresses.",
             "%1 port and protocol, %2 address"),
        Value::Ports, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: look for a firewall that rejects %1 from this computer to %2, and not to the other "
             "addresses.",
             "%1 port and protocol, %2 address"),
        Value::Ports, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS administrator: should %1 lead to %2? If not, correct the record.",
             "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Administrator of %1: does the service run at %2 as well?", "%1 host, %2 address"),
        Value::Hosts, Value::Addresses},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // If there is no route, that is a problem of this computer, not of that address; nor is what it asked of itself.
    if (!isShut(seen.record) || seen.record.seen.reason == Reason::NetworkUnreachable || isAskedOfItself(seen.record))
        return std::nullopt;
    const QString works = seen.host.worksAt(seen.record.check);
    if (works.isEmpty())
        return std::nullopt;
    const std::pair<Value, Items> host{Value::Hosts, seen.record.check.hostName()};
    // No rule lets a connection in that is refused.
    const Statement whatToDo = seen.record.seen.state == State::Closed
        ? say(texts[WhoRefuses], seen)
        : RangeStatements::letEndpointThrough(seen).value_or(say(texts[AllowItThere], seen));
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {host, {Value::Words, {works}}})},
        {{Owner::Network, whatToDo}, {Owner::Dns, say(texts[ShouldItLeadThere], seen, {host})},
            {Owner::TargetAdministrator, say(texts[DoesItRunThere], seen, {host})}}};
}

} // namespace
} // namespace OneAddressFails

constinit const Cause Causes::oneAddressFails{
    Reason::OneAddressFails, Cause::Scope::Port, OneAddressFails::judge, OneAddressFails::texts};

} // namespace PortCheck
