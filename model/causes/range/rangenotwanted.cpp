// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

// A person chose which of the dynamic ports are wanted, and what is blocked lies outside of those.
namespace RangeNotWanted {
namespace {

enum { Title, UnknownTitle, WhatIsWantedPasses, FollowsRpc, NamedPortsShow, NoFailure, CheckAgain, LookAtNamedPorts };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "nothing shows yet whether what is wanted of the dynamic range of %1 gets through", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "What this run wants of the dynamic range of %1 gets through: %2.",
             "%1 host, %2 ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This run wants no open range on %1, but a firewall that follows RPC and opens what the endpoint mapper "
             "hands out.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Whether it does is what the checks of the ports show that the mapper names.",
        "it: a firewall that follows RPC")},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Blocked, which is no failure since it isn't wanted: %1.", "%1 ranges of ports"),
        Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Check again, to the end of the range: too little was learnt of what is wanted.", "of a range of ports")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Look at the checks of the endpoint mapper (135/TCP) and of the ports that it names: whether a firewall "
        "follows RPC shows there.",
        "")},
};

/// Whether something of what is wanted is known to get through: by the scan, or by the checks of single ports.
bool isProven(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (!found.end || found.end->fellSilent || seen.host.rangeMetABlock() || seen.host.acceptsEverything()
        || seen.host.endpoints().blocked > 0 || !RangeStatements::unsentOf(seen).isEmpty())
        return false;
    const bool isOfNamed = seen.host.dynamicRange() != DynamicRangeGoal::Windows;
    const QList<PortRange> wanted = RangeStatements::wantedOf(seen);
    if (wanted.isEmpty() && seen.host.dynamicRange() == DynamicRangeGoal::Named) // they are all in other ranges
        return true;
    return (isOfNamed && seen.host.endpoints().proven > 0)
        || !RangeStatements::overlapOf(found.parts(Reachability::Answered), wanted).isEmpty();
}

/// What is wanted, and how that is known.
QList<Statement> whatIsWanted(const Observation& seen, bool isShown)
{
    if (seen.host.dynamicRange() == DynamicRangeGoal::Inspection) {
        QList<Statement> said{say(texts[FollowsRpc], seen)};
        if (!seen.host.named().isEmpty())
            said.append(say(texts[NamedPortsShow], seen));
        return said;
    }
    const QList<PortRange> wanted = RangeStatements::wantedOf(seen);
    if (!isShown || wanted.isEmpty())
        return {};
    return {say(texts[WhatIsWantedPasses], seen, {{Value::Ranges, RangeStatements::textsOf(wanted)}})};
}

/// Behind what blames the parts that are wanted, and what spoils the scan as a whole. Where only open ports answer,
/// silence is told by RangeStealth as long as nothing that is wanted is known to get through; but where a firewall is
/// to follow RPC, a range tells nothing by itself.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    const bool isOfInspection = seen.host.dynamicRange() == DynamicRangeGoal::Inspection;
    QList<PortRange> blocked = found.parts(Reachability::Blocked);
    if (!isOfInspection) // this computer's own firewall does not follow RPC
        blocked += found.parts(Reachability::Local);
    const bool acceptsTooMuch = RangeStatements::acceptsTooMuch(found) && !found.isListened();
    if (blocked.isEmpty() || acceptsTooMuch || RangeStatements::wantedOf(seen) == QList{found.range}
        || !RangeStatements::missingOf(seen).isEmpty())
        return std::nullopt;
    const bool isShown = isProven(seen);
    const bool hasACauseOfItsOwn = !RangeStatements::unsentOf(seen).isEmpty() && found.open() + found.refused() == 0;
    if (!isShown && (hasACauseOfItsOwn || (found.silent() > 0 && !isOfInspection)))
        return std::nullopt;
    const QList<Statement> explained = whatIsWanted(seen, isShown)
        + QList{say(texts[NoFailure], seen, {{Value::Ranges, RangeStatements::textsOf(blocked)}})}
        + RangeStatements::mapLimits(seen) + RangeStatements::howItListened(seen);
    if (isShown)
        return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen), explained, {}};
    const Text& advice = texts[isOfInspection ? LookAtNamedPorts : CheckAgain];
    return Ruling{Outcome::Inconclusive, Owner::Person, say(texts[UnknownTitle], seen), explained,
        {{Owner::Person, say(advice, seen)}}};
}

} // namespace
} // namespace RangeNotWanted

constinit const Cause Causes::rangeNotWanted{
    Reason::RangeNotWanted, Cause::Scope::Port, RangeNotWanted::judge, RangeNotWanted::texts};

} // namespace PortCheck
