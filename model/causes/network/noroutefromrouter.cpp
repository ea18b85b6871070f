// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoRouteFromRouter {
namespace {

enum { Title, Reported, SomebodyReported, Silent, WhatToDo };

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
             "Nothing of %1 answered, and a router or firewall on the way reported for other ports that it has no way "
             "there. Such reports are sent only so often, so silence on %2 has the same cause.",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: which router or firewall turns %1 to %2 back, for want of a route or by a rule?",
             "%1 port and protocol, %2 host with its address"),
        Value::Ports, Value::HostsWithAddress},
};

/// Whether nothing of the host answered, and a router told why for other questions.
bool isSilentBehindIt(const Observation& seen)
{
    const auto& device = seen.host.turnedBack();
    const State state = seen.record.seen.state;
    return device && device->reason == Reason::NetworkUnreachable && !seen.host.showedLife()
        && (state == State::Filtered || (state == State::NotRun && seen.record.check.isRangeScan()));
}

Statement explained(const Observation& seen)
{
    if (seen.record.seen.state != State::Unreachable)
        return say(texts[Silent], seen);
    const QString sender = icmpSender(seen.record);
    return sender.isEmpty() ? say(texts[SomebodyReported], seen)
                            : say(texts[Reported], seen, {{Value::Words, {sender}}});
}

std::optional<Ruling> judge(const Observation& seen)
{
    const bool isTurnedBack = seen.record.seen.state == State::Unreachable
        && seen.record.seen.reason == Reason::NetworkUnreachable && isFromNetwork(seen.record)
        && !isUserModeReport(seen.record);
    if (!isTurnedBack && !isSilentBehindIt(seen))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), {explained(seen)},
        {{Owner::Network, say(texts[WhatToDo], seen)}}};
}

} // namespace
} // namespace NoRouteFromRouter

constinit const Cause Causes::noRouteFromRouter{
    Reason::NetworkUnreachable, Cause::Scope::Port, NoRouteFromRouter::judge, NoRouteFromRouter::texts};

} // namespace PortCheck
