// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace OwnNetworkLost {
namespace {

enum {
    LinkTitle,
    AddressTitle,
    NoRouteTitle,
    ChangedTitle,
    DownTitle,
    Explained,
    DownExplained,
    DownForNames,
    CheckTheLink,
    CheckTheAddress,
    CheckTheRoutes
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the link %1 of this computer went down during the run",
             "cause; %1 is a network interface such as eth0"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer lost its address %1 (%2) during the run",
             "cause; %1 is an IP address, %2 a network interface such as eth0"),
        Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer lost its route to %1 (%2) during the run",
             "cause; %1 is a host, %2 a network interface such as eth0"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this computer's route to %1 changed during the run: it led out by %2, and now by %3",
             "cause; %1 is a host, %2 and %3 network interfaces such as eth0"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the link %1 of this computer is down",
             "cause; %1 is a network interface such as eth0"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This was noticed at %1. What ended without an answer since then says nothing about its target: %2 on %3.",
             "%1 time, %2 ports and protocols, %3 hosts"),
        Value::TimeOfDay, Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The way there leads out by %1, which had no link when the run began and had none later. So nothing was "
             "sent, "
             "and silence says nothing about the target: %2 on %3.",
             "%1 network interface such as eth0, %2 ports and protocols, %3 hosts"),
        Value::Words, Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS servers are asked by way of %1, which had no link when the run began and had none later. So the name "
             "could not be looked up, and nothing was asked: %2 on %3.",
             "%1 network interface such as eth0, %2 ports and protocols, %3 hosts"),
        Value::Words, Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: check the cable, wireless network or VPN at %1, then check again.",
             "%1 network interface such as eth0"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: see what took the address away (a lease that ended, a VPN, a changed "
        "setting), then check again.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: see what changed its routes (a VPN that came or went, a changed setting), "
        "then check again.",
        "")},
};

Statement title(const Observation& seen, const OwnLoss& loss)
{
    const std::pair name{Value::Words, QStringList{loss.interfaceName}};
    switch (loss.kind) {
    case OwnLoss::Kind::LinkDown:
        return say(texts[LinkTitle], seen, {name});
    case OwnLoss::Kind::AddressGone:
        return say(texts[AddressTitle], seen, {{Value::Words, {loss.address}}, name});
    case OwnLoss::Kind::NoRoute:
        return say(texts[NoRouteTitle], seen, {name});
    case OwnLoss::Kind::RouteChanged:
        break;
    }
    return say(texts[ChangedTitle], seen, {name, {Value::Words, {loss.interfaceNow}}});
}

Statement remedy(const Observation& seen, const OwnLoss& loss)
{
    if (loss.kind == OwnLoss::Kind::LinkDown)
        return say(texts[CheckTheLink], seen, {{Value::Words, {loss.interfaceName}}});
    return say(texts[loss.kind == OwnLoss::Kind::AddressGone ? CheckTheAddress : CheckTheRoutes], seen);
}

std::optional<Ruling> judgeLinkDown(const Observation& seen)
{
    const bool isName = seen.record.seen.state == State::Unresolved;
    const QString link = isName ? textIn(seen.record.seen.evidence, "ownLinkDown"_L1) : seen.host.linkDown();
    if (link.isEmpty() || seen.host.showedLife() || (!isName && !isFoundNowhere(seen.record)))
        return std::nullopt;
    const OwnValues its{{Value::Words, {link}}};
    return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(texts[DownTitle], seen, its),
        {say(texts[isName ? DownForNames : DownExplained], seen, its)},
        {{Owner::ThisComputer, say(texts[CheckTheLink], seen, its)}}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    std::optional<OwnLoss> loss = ownLossOf(seen.record);
    if (!loss && seen.record.seen.state == State::NotRun) // since nothing could be asked there
        loss = seen.host.ownLoss();
    if (!loss)
        return judgeLinkDown(seen);
    return Ruling{Outcome::Inconclusive, Owner::ThisComputer, title(seen, *loss),
        {say(texts[Explained], seen, {{Value::TimeOfDay, {loss->seenAt}}})},
        {{Owner::ThisComputer, remedy(seen, *loss)}}};
}

} // namespace
} // namespace OwnNetworkLost

constinit const Cause Causes::ownNetworkLost{
    Reason::OwnNetworkLost, Cause::Scope::Run, OwnNetworkLost::judge, OwnNetworkLost::texts};

} // namespace PortCheck
