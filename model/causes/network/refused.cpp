// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/reports.h"

#include <QCoreApplication>

namespace PortCheck {

namespace Refused {
namespace {

enum { Title, Explained, ExplainedHere, DoesItsServiceRun, DoesAnythingListen, DoesAFirewallReject, DoesItRunHere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 refused the connection to %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2. Nothing listens there, or a firewall answers in the host's name.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2, which is this computer itself. Nothing listens there, and no network is in between.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Administrator of %1: does the service run there (%2), and is this the right host?", "%1 host, %2 service"),
        Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: does anything listen on %2 there, and is this the right host?",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, if something listens there: look for a firewall that rejects %1 from this computer to %2.",
             "%1 port and protocol, %2 host with its address"),
        Value::Ports, Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: does anything listen on %2 here? If another host is meant, name that one.",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isReported(seen.record, Reason::Refused))
        return std::nullopt;
    if (isAskedOfItself(seen.record))
        return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
            {say(texts[ExplainedHere], seen)}, {{Owner::TargetAdministrator, say(texts[DoesItRunHere], seen)}}};
    const bool isKnown = seen.record.check.service != Service::Unknown;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::TargetAdministrator, say(texts[isKnown ? DoesItsServiceRun : DoesAnythingListen], seen)},
            {Owner::Network, say(texts[DoesAFirewallReject], seen)}}};
}

} // namespace
} // namespace Refused

constinit const Cause Causes::refused{
    Reason::Refused, Cause::Scope::Port, Refused::judge, Refused::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
