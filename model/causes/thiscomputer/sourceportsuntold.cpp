// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/localports.h"

#include <QCoreApplication>

namespace PortCheck {

namespace SourcePortsUntold {
namespace {

enum { Title, Explained, ExplainedBySilence, WhatTakesThem, WhatChanged };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the local ports could not be tried towards %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Whether the local ports %1 are let out could not be tried: this computer let none of the "
             "chosen ones be used.",
             "%1 range of ports"),
        Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Whether the local ports %1 are let out could not be tried: %2 on %3 had answered before, and then "
             "answered none of them any more, or some here and there.",
             "%1 range of ports, %2 port and protocol, %3 host"),
        Value::Ranges, Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Administrator of this computer: see what takes or excludes its local ports.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Network team: does the way lose packets, or did a device block this computer during the check?", "")},
};

/// Whatever else the probe might say: without an answer from a local port nothing is known.
std::optional<Ruling> judge(const Observation& seen)
{
    const Reason reason = seen.record.seen.reason;
    const OwnValues range{{Value::Ranges, {allLocalPorts.text()}}};
    const bool fellSilent = seen.record.seen.state == State::Filtered || seen.host.silenceIsScattered();
    if (!seen.host.asksLocalPorts()) // what nobody asked for just didn't settle anything
        return std::nullopt;
    if (isAboutLocalPorts(seen) && reason == Reason::SourcePortsBlocked && fellSilent) {
        return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
            {say(texts[ExplainedBySilence], seen, range)}, {{Owner::Network, say(texts[WhatChanged], seen)}}};
    }
    if (!isAboutLocalPorts(seen) || reason == Reason::SourcePortsFree || reason == Reason::SourcePortsBlocked)
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(texts[Title], seen),
        {say(texts[Explained], seen, range)}, {{Owner::ThisComputer, say(texts[WhatTakesThem], seen)}}};
}

} // namespace
} // namespace SourcePortsUntold

constinit const Cause Causes::sourcePortsUntold{
    Reason::SourcePortsUntold, Cause::Scope::Port, SourcePortsUntold::judge, SourcePortsUntold::texts};

} // namespace PortCheck
