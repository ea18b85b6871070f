// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/network/whoacceptshere.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

namespace RangeAcceptsEverything {
namespace {

enum { Title, Explained, WhatAccepts, OrOneHere, WhoAcceptsHere, TakenHere, WhichProgram, ExplainedHere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "something accepts every connection to %1, so nothing is proven by %2",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Every port of %1 on %2 that was asked accepts connections, which no computer does: something in between "
             "accepts them in the host's place.",
             "%1 range of ports, %2 host"),
        Value::Ranges, Value::Hosts},
    whichProductAccepts,
    orOneHereAccepts,
    whoAcceptsHere,
    takenHere,
    whichProgramTakes,
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Every port of %1 on %2 that was asked accepts connections, which no computer does: asked of this computer "
            "itself, with no network in between, something on it accepts them all.",
            "%1 range of ports, %2 host, an address of this computer"),
        Value::Ranges, Value::Hosts},
};

/// What is said to accept connections: all of the range, or the parts of it that aren't blocked.
OwnValues acceptingParts(const RangeResult& found)
{
    if (found.silent() + found.rejected() == 0)
        return {};
    return {{Value::Ranges, RangeStatements::textsOf(found.parts(Reachability::Answered))}};
}

/// Behind the causes of what is blocked or was not asked, as far as it is wanted, and behind a stand-in, which does
/// listen on all of them.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (!RangeStatements::acceptsTooMuch(found))
        return std::nullopt;
    // One finding with the ports that were found so by themselves, where the control port told it as well.
    const Text& title = seen.host.acceptsEverything() ? Causes::acceptsEverything.texts.front() : texts[Title];
    if (const int port = seen.host.takenHereAtPort(); port != 0) {
        const OwnValues number{{Value::Number, {QString::number(port)}}};
        return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(title, seen),
            {say(texts[TakenHere], seen, number)}, {{Owner::ThisComputer, say(texts[WhichProgram], seen, number)}}};
    }
    if (RangeStatements::isOfItself(seen))
        return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(title, seen),
            {say(texts[ExplainedHere], seen, acceptingParts(found))},
            {{Owner::ThisComputer, say(texts[WhoAcceptsHere], seen)}}};
    return Ruling{Outcome::Inconclusive, Owner::Network, say(title, seen),
        QList{say(texts[Explained], seen, acceptingParts(found))} + RangeStatements::howItListened(seen),
        {{Owner::Network, say(texts[WhatAccepts], seen)}, {Owner::ThisComputer, say(texts[OrOneHere], seen)}}};
}

} // namespace
} // namespace RangeAcceptsEverything

constinit const Cause Causes::rangeAcceptsEverything{
    Reason::AcceptsEverything, Cause::Scope::Port, RangeAcceptsEverything::judge, RangeAcceptsEverything::texts};

} // namespace PortCheck
