// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/reports.h"

#include <QCoreApplication>

namespace PortCheck {

// A host that refuses whatever it is asked: which ports that were makes no difference.
namespace RefusesEverything {
namespace {

enum { Title, Explained, ExplainedHere, DoTheyRun, DoesAFirewallReject, DoTheyRunHere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 refused everything that was asked", "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Each question to %1 was refused, over TCP and UDP. So something is up there, and none of the services "
             "listens, or a firewall answers in the host's name.",
             "%1 hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Each question to %1 was refused, over TCP and UDP. No network is in between, since this computer itself "
             "was asked: none of the services listens.",
             "%1 hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Administrator of %1: do the services run there, and is this the right host?", "%1 hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, if the services run: look for a firewall that rejects what this computer sends to %1.",
             "%1 hosts with their addresses"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: do the services run here? If another host is meant, name that one.", "%1 hosts"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isReported(seen.record, Reason::Refused) || !seen.host.refusesEverything())
        return std::nullopt;
    const bool isHere = isAskedOfItself(seen.record);
    Ruling ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
        {say(texts[isHere ? ExplainedHere : Explained], seen)},
        {{Owner::TargetAdministrator, say(texts[isHere ? DoTheyRunHere : DoTheyRun], seen)}}};
    if (!isHere)
        ruling.advice.append({Owner::Network, say(texts[DoesAFirewallReject], seen)});
    return ruling;
}

} // namespace
} // namespace RefusesEverything

constinit const Cause Causes::refusesEverything{
    Reason::Refused, Cause::Scope::Host, RefusesEverything::judge, RefusesEverything::texts};

} // namespace PortCheck
