// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/outage.h"

#include <QCoreApplication>

namespace PortCheck {

// All is lost for a while and nothing before or after: a bad line loses now and then, a rule always.
namespace WayCameUp {
namespace {

enum {
    UpTitle,
    DownTitle,
    UpExplained,
    DownExplained,
    Answered,
    NotAskedAgain,
    CheckAgain,
    DidItFailOver,
    IsItOnDemand
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the way to %1 came up only during the run (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the way to %1 was down for a while during the run (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "From %1 until %2 every question to %3 was lost, and none after that. No firewall rule and no bad line looks "
             "so, but a tunnel that is only set up when it is used, a gateway that failed over, another computer with "
             "the same address, or a host that was just starting.",
             "%1 and %2 times, %3 host"),
        Value::TimeOfDay, Value::TimeOfDay, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "From %1 until %2 every question to %3 was lost, and none before or after that: a gateway or line failed "
             "over, the host started again, or a device blocked this computer for that time because it asked so much.",
             "%1 and %2 times, %3 host"),
        Value::TimeOfDay, Value::TimeOfDay, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "What was lost then was asked again, and answered.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Silence in that time proves nothing about %1 on %2, asked at no other time.",
             "%1 ports and protocols, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Check again: if all is answered at once, no firewall rule has to be changed.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: did a gateway, router or line on the way to %1 fail over at that time?",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: is the way there a VPN that is only set up when it is used, or does another "
        "computer have the same IP address?",
        "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const std::optional<OutageSeen> outage = outageOf(seen.record);
    if (!outage)
        return std::nullopt;
    const bool isAnswered = isCleanProof(seen);
    const bool isSilent = seen.record.seen.state != State::Closed // a refusal is an answer
        && (isShut(seen.record) || saidNothingOverTcp(seen.record));
    if (!isAnswered && !isSilent)
        return std::nullopt;
    const OwnValues times{{Value::TimeOfDay, {outage->from}}, {Value::TimeOfDay, {outage->until}}};
    const bool cameUp = outage->isFromTheStart;
    return Ruling{isAnswered ? Outcome::Warn : Outcome::Inconclusive, Owner::Network,
        say(texts[cameUp ? UpTitle : DownTitle], seen),
        {say(texts[cameUp ? UpExplained : DownExplained], seen, times),
            say(texts[isAnswered ? Answered : NotAskedAgain], seen)},
        {{Owner::Person, say(texts[CheckAgain], seen)}, {Owner::Network, say(texts[DidItFailOver], seen)},
            {Owner::ThisComputer, say(texts[IsItOnDemand], seen)}}};
}

} // namespace
} // namespace WayCameUp

constinit const Cause Causes::wayCameUp{Reason::WayCameUp, Cause::Scope::Host, WayCameUp::judge, WayCameUp::texts};

} // namespace PortCheck
