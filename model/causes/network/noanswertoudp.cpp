// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/allowfromhere.h"
#include "model/causes/network/whereitstops.h"

#include <QCoreApplication>

namespace PortCheck {

// Several services of a host that are silent over one transport and not over the other are one obstacle.
namespace NoAnswerToUdp {
namespace {

enum { Title, Explained, ControllersAreFound, LogonsUseTcp, LetUdpPass, DoesTheHostLetItIn, WhatDoesSo };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "UDP does not pass to %1, TCP does", "cause; %1 hosts"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Nothing that was asked of %1 over UDP was answered, while TCP works there: most likely a "
             "firewall, on the way or on the host itself, drops UDP.",
             "%1 hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Finding a domain controller asks LDAP over UDP (389/UDP): it will be slow or fail.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Current Windows asks Kerberos over TCP first, so logons usually still work; the port table asks for both.",
        "")},
    allowFromHere,
    Text{QT_TRANSLATE_N_NOOP3(
             "PortCheck::Cause", "Administrator of %1: does the host's own firewall let UDP in?", "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "So it is, for example, where rules name these ports for TCP alone, or where a device without state lets the "
        "questions pass "
        "and not the answers.",
        "UDP is silent")},
    stopsBehindTheLast,
    stopsBetween,
    stopsBeforeTheFirst,
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool isSilent = record.seen.state == State::Filtered && record.check.protocol == Transport::Udp;
    if (!isSilent || !seen.host.answersOverTcpOnly() || isAskedOfItself(record))
        return std::nullopt;
    Ruling ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen), say(texts[WhatDoesSo], seen)},
        {{Owner::Network, say(texts[LetUdpPass], seen)},
            {Owner::TargetAdministrator, say(texts[DoesTheHostLetItIn], seen)}}};
    ruling.explanation += whereItStops(seen);
    if (record.check.service == Service::Cldap)
        ruling.explanation.append(say(texts[ControllersAreFound], seen));
    else if (record.check.service == Service::Kerberos)
        ruling.explanation.append(say(texts[LogonsUseTcp], seen));
    return ruling;
}

} // namespace
} // namespace NoAnswerToUdp

constinit const Cause Causes::noAnswerToUdp{
    Reason::NoAnswer, Cause::Scope::Run, NoAnswerToUdp::judge, NoAnswerToUdp::texts};

} // namespace PortCheck
