// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

// A person chose which of the dynamic ports are wanted, and what is blocked lies outside of those.
namespace RangeNotWanted {
namespace {

enum { Title, WhatIsWantedPasses, TheFirewallFollows, NoFailure };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "What this run wants of the dynamic range of %1 gets through: %2.",
             "%1 host, %2 ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This run wants no open range on %1, but a firewall that follows RPC and opens what the endpoint mapper "
             "hands out: whether it does is what the checks of those ports show.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Blocked, which is no failure since it isn't wanted: %1.", "%1 ranges of ports"),
        Value::Ranges},
};

/// Whether something of what is wanted is known to get through: by the scan, or by the checks of single ports.
bool isProven(const Observation& seen, const QList<PortRange>& wanted)
{
    const HostFacts::Endpoints& named = seen.host.endpoints();
    const bool isOfNamed = seen.host.dynamicRange() != DynamicRangeGoal::Windows;
    return (isOfNamed && named.reached + named.onDemand > 0)
        || !RangeStatements::overlapOf(RangeStatements::rangeOf(seen).parts(Reachability::Answered), wanted).isEmpty();
}

/// In front of what would blame the blocked parts, and behind what spoils the scan as a whole.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    const QList<PortRange> wanted = RangeStatements::wantedOf(seen);
    const QList<PortRange> all = found.parts(Reachability::Blocked) + found.parts(Reachability::Local);
    const bool isSpoilt = !found.end || found.end->fellSilent || seen.host.rangeMetABlock();
    if (isSpoilt || all.isEmpty() || wanted == QList<PortRange>{found.range}
        || !RangeStatements::missingOf(seen).isEmpty()
        || !RangeStatements::overlapOf(found.parts(Reachability::Local), wanted).isEmpty())
        return std::nullopt;
    const bool isShown = isProven(seen, wanted);
    if (!isShown && !wanted.isEmpty())
        return std::nullopt;
    const Statement passes = wanted.isEmpty()
        ? say(texts[TheFirewallFollows], seen)
        : say(texts[WhatIsWantedPasses], seen, {{Value::Ranges, RangeStatements::textsOf(wanted)}});
    // Where a firewall is to follow RPC, a range proves nothing by itself.
    return Ruling{isShown ? Outcome::Pass : Outcome::NotApplicable, Owner::Nobody, say(texts[Title], seen),
        QList{passes, say(texts[NoFailure], seen, {{Value::Ranges, RangeStatements::textsOf(all)}})}
            + RangeStatements::mapLimits(seen) + RangeStatements::howItListened(seen),
        {}};
}

} // namespace
} // namespace RangeNotWanted

constinit const Cause Causes::rangeNotWanted{
    Reason::Answered, Cause::Scope::Port, RangeNotWanted::judge, RangeNotWanted::texts};

} // namespace PortCheck
