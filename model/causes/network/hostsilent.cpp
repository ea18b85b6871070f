// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/names/whatdnssays.h"
#include "model/causes/network/showsnolife.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace HostSilent {
namespace {

enum {
    Title,
    TitleOfOne,
    Explained,
    ExplainedOfOne,
    IsItUp,
    IsThereAWay,
    IsItOnThisSegment,
    OrDroppedHere,
    ByTheHostsFile
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 gave no sign of life", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 did not answer the only question that was asked (%2)",
             "cause; %1 is a host, %2 a port and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "%1 answered no question (asked: %2). The host is down, the way there is blocked, or the host's own "
             "firewall drops everything, for example in the public profile after a restart.",
             "%1 host with its address, %2 a number"),
        Value::HostsWithAddress, Value::Number},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "One question was asked of %1, on %2, and nothing came back: the host is down, the way there is blocked, "
             "or a firewall drops just this.",
             "%1 host with its address, %2 port and protocol"),
        Value::HostsWithAddress, Value::Ports},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Administrator of %1: is the host up, and which profile does the firewall there use "
             "(Get-NetConnectionProfile)?",
             "%1 host; do not translate Get-NetConnectionProfile"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Network team: is there a way from this computer to %1?", "%1 address"),
        Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: is the host up and on the same network segment as this computer, and which profile "
             "does the firewall there use (Get-NetConnectionProfile)?",
             "%1 host with a link-local address"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
        "This computer's own reverse-path filter dropped %n packet(s) meanwhile; the answers may be among them.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not come from DNS: line %2 of %3 on this computer gives it to %4. Whether DNS says the same could "
             "not be seen, since it gave no answer.",
             "%1 address, %2 number of a line, %3 path of the hosts file, %4 host name"),
        Value::Addresses, Value::Words, Value::Words, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!showsNoLife(seen))
        return std::nullopt;
    const bool isOnlyOne = seen.host.hasOneQuestion();
    const int whatToDo = seen.host.isLinkLocal() ? IsItOnThisSegment : IsItUp; // no router passes it on
    Ruling ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[isOnlyOne ? TitleOfOne : Title], seen),
        {isOnlyOne ? say(texts[ExplainedOfOne], seen)
                   : say(texts[Explained], seen, {{Value::Number, {QString::number(seen.host.questions())}}})},
        {{Owner::TargetAdministrator, say(texts[whatToDo], seen)}}};
    if (whatToDo == IsItUp)
        ruling.advice.append({Owner::Network, say(texts[IsThereAWay], seen)});
    const double dropped = numberIn(seen.record.seen.evidence, "reversePathDrops"_L1);
    if (dropped >= seen.host.questions() && dropped > 0)
        ruling.explanation.append(say(texts[OrDroppedHere], seen, {}, int(dropped)));
    if (const QStringList line = hostsFileLine(seen.record); !line.isEmpty() && WhatDnsSays::isUnknown(seen.record))
        ruling.explanation.append(say(
            texts[ByTheHostsFile], seen, {{Value::Words, {line.constFirst()}}, {Value::Words, {line.constLast()}}}));
    return ruling;
}

} // namespace
} // namespace HostSilent

bool showsNoLife(const Observation& seen)
{
    // A range whose ports the mapper did not name has a reason of its own, unless nothing on the host answers.
    const bool couldTell = isShut(seen.record) || seen.record.seen.state == State::NotRun;
    if (!couldTell || !seen.host.isSilent())
        return false;
    if (isAskedOfItself(seen.record) || seen.host.isThisComputer() || seen.host.isSilentAtItself()) // which is up
        return false;
    if (!seen.host.userModeNetwork().isEmpty()) // which hides what it refuses: it may be up
        return false;
    // A name that answers at another address: the host is up, and it is this address that is in question.
    return seen.host.livesAt(seen.record.check).isEmpty();
}

constinit const Cause Causes::hostSilent{Reason::HostSilent, Cause::Scope::Host, HostSilent::judge, HostSilent::texts};

} // namespace PortCheck
