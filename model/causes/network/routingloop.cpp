// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/reports.h"

#include <QCoreApplication>

namespace PortCheck {

// Over TCP the system tells neither who dropped a packet that had passed too many routers nor why, and routers send
// such reports only so often: what one question told holds for the host.
namespace RoutingLoop {
namespace {

enum { Title, Explained, CorrectTheRoutes };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "routers on the way to %1 send its packets in a circle", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%2 reported that packets to %1 had passed too many routers (ICMP time exceeded): routers on the way send "
             "them to each other, and nothing arrives. That says nothing about the host, and it is no firewall.",
             "%1 host with its address, %2 address"),
        Value::HostsWithAddress, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: correct the routes to %1. Tracing the way from this computer (tracert) shows the routers "
             "that come again and again.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const State state = record.seen.state;
    const bool wasLost = (isReported(record, Reason::HostUnreachable) && !isOwnReport(record))
        || state == State::Filtered || (state == State::NotRun && record.check.isRangeScan());
    if (seen.host.loopsAt().isEmpty() || seen.host.showedLife() || !wasLost)
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Words, {seen.host.loopsAt()}}})},
        {{Owner::Network, say(texts[CorrectTheRoutes], seen)}}};
}

} // namespace
} // namespace RoutingLoop

constinit const Cause Causes::routingLoop{
    Reason::NetworkUnreachable, Cause::Scope::Host, RoutingLoop::judge, RoutingLoop::texts};

} // namespace PortCheck
