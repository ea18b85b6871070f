// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace HostSilent {
namespace {

enum { Title, Explained, IsItUp };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 gave no sign of life", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 answered nothing on any port. The host is down, the way there is blocked, or the host's own firewall "
             "drops everything, for example in the public profile after a restart.",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: is the host up, and which profile does the firewall there use "
             "(Get-NetConnectionProfile)? Network team: is there a way from this computer to %2?",
             "%1 host, %2 address"),
        Value::Hosts, Value::Addresses},
};

std::optional<Ruling> judge(const Observation& seen)
{
    // A range whose ports the mapper did not name has a reason of its own, unless nothing on the host answers.
    const bool couldTell = isShut(seen.record) || seen.record.seen.state == State::NotRun;
    if (!couldTell || !seen.host.isSilent())
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::TargetAdministrator, say(texts[IsItUp], seen)}}};
}

} // namespace
} // namespace HostSilent

constinit const Cause Causes::hostSilent{Reason::HostSilent, Cause::Scope::Host, HostSilent::judge, HostSilent::texts};

} // namespace PortCheck
