// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/reports.h"

#include <QCoreApplication>

namespace PortCheck {

namespace HostUnreachable {
namespace {

enum { Title, AbsentTitle, NetworkReported, Reported, FoundNobody, IsItUp, IsThereARoute, IsItThere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the network reports that %1 cannot be reached", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer found nobody at %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "The network reported that %1 can't be reached: the host is down, or a router or firewall forbids the way "
             "there.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "%1 reported that %2 can't be reached: the host is down, or a router or firewall forbids the way there.",
             "%1 who reported, %2 host"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Nobody reported anything: this computer itself found nobody at %1. The host is down, or its address is "
             "wrong.",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause", "Administrator of %1: is the host up?", "%1 host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: is there a route to %1, and does a firewall reject what is sent there?", "%1 address"),
        Value::Addresses},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Administrator of %1: is the host up, and its address (%2) right? No firewall rule helps.",
             "%1 host, %2 address"),
        Value::Hosts, Value::Addresses},
};

bool holds(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (isReported(record, Reason::HostUnreachable))
        return !seen.host.showedLife();
    // One host that does not exist, whether or not the network reported that in time for each question; a range there
    // was not even asked.
    const State state = record.seen.state;
    return seen.host.isReportedUnreachable()
        && (state == State::Filtered || (state == State::NotRun && record.check.isRangeScan()));
}

Statement explained(const Observation& seen)
{
    if (seen.host.isFoundAbsent()) // over TCP not every system tells who reported it
        return say(texts[FoundNobody], seen);
    const QString& sender = seen.host.unreachableBy(); // of whichever question: routers report but some
    if (sender.isEmpty())
        return say(texts[NetworkReported], seen);
    return say(texts[Reported], seen, {{Value::Words, {sender}}});
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!holds(seen))
        return std::nullopt;
    const bool isAbsent = seen.host.isFoundAbsent();
    Ruling ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[isAbsent ? AbsentTitle : Title], seen),
        {explained(seen)}, {{Owner::TargetAdministrator, say(texts[isAbsent ? IsItThere : IsItUp], seen)}}};
    if (!isAbsent)
        ruling.advice.append({Owner::Network, say(texts[IsThereARoute], seen)});
    return ruling;
}

} // namespace
} // namespace HostUnreachable

constinit const Cause Causes::hostUnreachable{
    Reason::HostUnreachable, Cause::Scope::Host, HostUnreachable::judge, HostUnreachable::texts};

} // namespace PortCheck
