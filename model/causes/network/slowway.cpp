// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace SlowWay {
namespace {

constexpr double slowMs = 1000; // a satellite takes some 600

enum { Title, Explained, WhatDelaysIt, LongerThanTheLimit, AllowMoreTime };

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
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The way to %1 and back takes %2 seconds, longer than the time limit of this check. So silence says "
             "nothing "
             "about a port: answers came too late, or were counted as those to a second question.",
             "%1 host, %2 number"),
        Value::Hosts, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check again, with a longer time limit (--timeout 10000).", "")},
};

/// What was asked under a time limit that is shorter than the way.
std::optional<Ruling> beyondTheLimit(const Observation& seen, double roundTripMs)
{
    const bool isLate = isCleanProof(seen);
    const bool isSilent = seen.record.seen.state == State::Filtered && !seen.record.check.range;
    if (roundTripMs < slowMs || (!isLate && !isSilent && !saidNothingOverTcp(seen.record)))
        return std::nullopt;
    const QString seconds = QString::number(roundTripMs / 1000, 'f', 1);
    return Ruling{isLate ? Outcome::Warn : Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        {say(texts[LongerThanTheLimit], seen, {{Value::Number, {seconds}}})},
        {{Owner::Person, say(texts[AllowMoreTime], seen)}, {Owner::Network, say(texts[WhatDelaysIt], seen)}}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (const auto patiently = seen.host.patientRoundTripMs()) {
        if (auto ruling = beyondTheLimit(seen, *patiently))
            return ruling;
    }
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
