// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace SlowWay {
namespace {

constexpr double slowMs = 1000; // a satellite takes some 600

enum { Title, Explained, WhatDelaysIt };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "slow way to %1", "cause; %1 hosts"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Answered: %1 on %2. Nothing is blocked, but even the quickest answer took %3 seconds. Each step of a "
             "sign-in or a query takes as long, so real clients can run into their time limits.",
             "%1 ports and protocols, %2 hosts, %3 number"),
        Value::Ports, Value::Hosts, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: see what delays the way to %1 (a tunnel, a satellite, a queue that is full); no rule has "
             "to be changed.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const double roundTripMs = seen.host.roundTripMs().value_or(0);
    if (roundTripMs < slowMs || !isCleanProof(seen))
        return std::nullopt;
    const QString seconds = QString::number(roundTripMs / 1000, 'f', 1);
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Number, {seconds}}})},
        {{Owner::Network, say(texts[WhatDelaysIt], seen)}}};
}

} // namespace
} // namespace SlowWay

constinit const Cause Causes::slowWay{Reason::SlowWay, Cause::Scope::Host, SlowWay::judge, SlowWay::texts};

} // namespace PortCheck
