// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoRouteFromRouter {
namespace {

enum { Title, Reported, SomebodyReported, WhatToDo };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a router or firewall on the way to %1 has no way there for %2",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%3 reported that the network of %1 can't be reached for %2: the question left this computer, and that "
             "router or firewall has no route, or forbids it.",
             "%1 host, %2 port and protocol, %3 address"),
        Value::Hosts, Value::Ports, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A router or firewall on the way reported that the network of %1 can't be reached for %2: the question "
             "left this computer, and was turned back.",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: which router or firewall turns %1 to %2 back, for want of a route or by a rule?",
             "%1 port and protocol, %2 host with its address"),
        Value::Ports, Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (record.seen.state != State::Unreachable || record.seen.reason != Reason::NetworkUnreachable
        || !isFromNetwork(record))
        return std::nullopt;
    const QString sender = icmpSender(record);
    const Statement what =
        sender.isEmpty() ? say(texts[SomebodyReported], seen) : say(texts[Reported], seen, {{Value::Words, {sender}}});
    return Ruling{
        Outcome::Fail, Owner::Network, say(texts[Title], seen), {what}, {{Owner::Network, say(texts[WhatToDo], seen)}}};
}

} // namespace
} // namespace NoRouteFromRouter

constinit const Cause Causes::noRouteFromRouter{
    Reason::NetworkUnreachable, Cause::Scope::Port, NoRouteFromRouter::judge, NoRouteFromRouter::texts};

} // namespace PortCheck
