// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/cameafterlosses.h"
#include "model/causes/outage.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

// All is lost for a while and nothing before or after: a bad line loses now and then, a rule always.
namespace WayCameUp {
namespace {

enum {
    UpTitle,
    LinkTitle,
    DownTitle,
    UpExplained,
    UpForSeveral,
    LinkExplained,
    DownExplained,
    DownForSeveral,
    Answered,
    NotAskedAgain,
    CheckAgain,
    DidItFailOver,
    WasItOrABlock,
    DidItStart,
    IsItOnDemand,
    WhyIsItLate
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "the way to %1 came up only during the run", "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the link %1 of this computer came up only during the run",
             "cause; %1 is a network interface such as eth0"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "the way to %1 was down for a while during the run", "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "From %1 until %2 every question to %3 was lost, and later ones were answered. No firewall rule and no bad "
            "line looks so, but a tunnel that is only set up when it is used, a gateway that failed over, another "
            "computer with the same address, or a host that was just starting.",
            "%1 and %2 times, %3 host"),
        Value::TimeOfDay, Value::TimeOfDay, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "From %1 until %2 every question to %3 was lost, and later ones were answered. No firewall rule and no bad "
            "line looks so, but a tunnel that is only set up when it is used, a gateway that failed over, or another "
            "computer with the address of this one.",
            "%1 and %2 times, %3 list of hosts"),
        Value::TimeOfDay, Value::TimeOfDay, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "From %1 until %2 every question to %3 was lost, and later ones were answered. The way there leads out by "
             "%4, which had no link when the run began, and had one later.",
             "%1 and %2 times, %3 list of hosts, %4 network interface such as eth0"),
        Value::TimeOfDay, Value::TimeOfDay, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "From %1 until %2 every question to %3 was lost; earlier and later ones were answered. A gateway or line "
             "failed over, the host started again, or a device blocked this computer for that time because it asked so "
             "much.",
             "%1 and %2 times, %3 host"),
        Value::TimeOfDay, Value::TimeOfDay, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "From %1 until %2 every question to %3 was lost; earlier and later ones were answered. A gateway or line "
             "failed over, or a device blocked this computer for that time because it asked so much.",
             "%1 and %2 times, %3 list of hosts"),
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
             "Network team: did a gateway, router or line on the way to %1 fail over at that time, or did a device "
             "block this computer? If one did, check again with fewer checks at once (--parallel 1).",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Administrator of %1: did the host start at that time, or start again?", "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: is the way there a VPN that is only set up when it is used, or does another "
        "computer have the same IP address?",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: why was %1 up so late (a computer that was just starting or waking up, a "
             "wireless network, a switch port that waits for spanning tree)?",
             "%1 network interface such as eth0"),
        Value::Words},
};

/// The interface of this computer that had no link when the run began.
QString linkThatWasDown(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    const QString link = textIn(evidence, "ownLinkWasDown"_L1);
    return link.isEmpty() ? textIn(evidence, "ownLinkDown"_L1) : link;
}

/// Where the way to several hosts was down, no host is asked about.
QList<Advice> whatToDo(const Observation& seen, const OutageSeen& outage)
{
    const int whose = outage.isFromTheStart ? DidItFailOver : WasItOrABlock;
    QList<Advice> advice{{Owner::Person, say(texts[CheckAgain], seen)}, {Owner::Network, say(texts[whose], seen)}};
    if (!outage.isOfSeveral)
        advice.append({Owner::TargetAdministrator, say(texts[DidItStart], seen)});
    advice.append({Owner::ThisComputer, say(texts[IsItOnDemand], seen)});
    return advice;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const std::optional<OutageSeen> outage = outageOf(seen.record);
    const QString lateLink = linkThatWasDown(seen.record);
    if (!outage || seen.host.isLimitSilentToo() || (lateLink.isEmpty() && isLostAtFirst(seen)))
        return std::nullopt;
    const bool isAnswered = isCleanProof(seen);
    const bool isSilent = seen.record.seen.state != State::Closed // a refusal is an answer
        && (isShut(seen.record) || saidNothingOverTcp(seen.record));
    if (!isAnswered && !isSilent)
        return std::nullopt;
    OwnValues times{{Value::TimeOfDay, {outage->from}}, {Value::TimeOfDay, {outage->until}}};
    const bool cameUp = outage->isFromTheStart;
    const Outcome outcome = isAnswered ? Outcome::Warn : Outcome::Inconclusive;
    const Statement whatOfIt = say(texts[isAnswered ? Answered : NotAskedAgain], seen);
    if (cameUp && !lateLink.isEmpty()) {
        const OwnValues its{{Value::Words, {lateLink}}};
        times.append(its.first());
        return Ruling{outcome, Owner::ThisComputer, say(texts[LinkTitle], seen, its),
            {say(texts[LinkExplained], seen, times), whatOfIt},
            {{Owner::Person, say(texts[CheckAgain], seen)}, {Owner::ThisComputer, say(texts[WhyIsItLate], seen, its)}}};
    }
    const auto explained =
        outage->isOfSeveral ? (cameUp ? UpForSeveral : DownForSeveral) : (cameUp ? UpExplained : DownExplained);
    return Ruling{outcome, Owner::Network, say(texts[cameUp ? UpTitle : DownTitle], seen),
        {say(texts[explained], seen, times), whatOfIt}, whatToDo(seen, *outage)};
}

} // namespace
} // namespace WayCameUp

constinit const Cause Causes::wayCameUp{Reason::WayCameUp, Cause::Scope::Run, WayCameUp::judge, WayCameUp::texts};

} // namespace PortCheck
