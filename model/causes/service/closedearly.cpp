// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace ClosedEarly {
namespace {

enum { Title, Explained, CheckTheService };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 ended the connection to %2 without an answer",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and closed without an answer: the service or a device in between "
             "refuses this computer.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: check the service. Network team: does a proxy or an inspecting firewall stand in "
             "between?",
             "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const bool isSilentOverUdp = seen.host.saysNothingOn(seen.record.check.port); // then it is one cause with that
    if (!wasEndedWhenAsked(seen) || isSilentOverUdp)
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::TargetAdministrator, say(texts[CheckTheService], seen)}}};
}

} // namespace
} // namespace ClosedEarly

constinit const Cause Causes::closedEarly{
    Reason::ClosedEarly, Cause::Scope::Port, ClosedEarly::judge, ClosedEarly::texts};

} // namespace PortCheck
