// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/cameafterlosses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace Flaky {
namespace {

enum { Title, Explained, WhatLossesAre, CheckAgain, LookForLosses };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 answered on %2 only after losses", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Answered only when it was asked again: %1 on %2. Questions or answers before that were lost.",
             "%1 ports and protocols, %2 hosts"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "A firewall rule blocks always; losses come from the line, from overload, or from one of several ways that "
        "fails.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check again some times.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, if it stays so: look for losses on the way to %1. No rule has to be changed.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!cameAfterLosses(seen))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen), say(texts[WhatLossesAre], seen)},
        {{Owner::Person, say(texts[CheckAgain], seen)}, {Owner::Network, say(texts[LookForLosses], seen)}}};
}

} // namespace
} // namespace Flaky

constinit const Cause Causes::flaky{Reason::Flaky, Cause::Scope::Port, Flaky::judge, Flaky::texts};

} // namespace PortCheck
