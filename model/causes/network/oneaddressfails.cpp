// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace OneAddressFails {
namespace {

enum { Title, Explained, Compare, CompareRefused };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 failed on %2 while another address of the same name worked",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 answered on %2 at %3, but not at %4: what is asked of the name works now and then.",
             "%1 host name, %2 port and protocol, %3 and %4 addresses"),
        Value::Hosts, Value::Ports, Value::Words, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Compare what differs at %1: DNS administrator, should %2 lead there? Network team: allow %3 to %1 as to "
             "the others. Administrator of %1: does the service run there?",
             "%1 address, %2 host name, %3 port and protocol"),
        Value::Addresses, Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Compare what differs at %1, which refuses %3: DNS administrator, should %2 lead there? Administrator of "
             "%1: does the service run there?",
             "%1 address, %2 host name, %3 port and protocol"),
        Value::Addresses, Value::Hosts, Value::Ports},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // If there is no route, that is a problem of this computer, not of that address.
    if (!isShut(seen.record) || seen.record.seen.reason == Reason::NetworkUnreachable)
        return std::nullopt;
    const QString works = seen.host.worksAt(seen.record.check);
    if (works.isEmpty())
        return std::nullopt;
    const std::pair<Value, Items> host{Value::Hosts, seen.record.check.hostName()};
    // No rule lets a connection in that is refused.
    const int compare = seen.record.seen.state == State::Closed ? CompareRefused : Compare;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {host, {Value::Words, {works}}})},
        {{Owner::Dns, say(texts[std::size_t(compare)], seen, {host})}}};
}

} // namespace
} // namespace OneAddressFails

constinit const Cause Causes::oneAddressFails{
    Reason::OneAddressFails, Cause::Scope::Port, OneAddressFails::judge, OneAddressFails::texts};

} // namespace PortCheck
