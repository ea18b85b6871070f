// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

namespace RangeBlockedLocally {
namespace {

enum { Title, ItsFirewallBlocks };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer does not let its own questions to %1 out (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: its firewall or security software blocks outbound connections "
        "of this program.",
        "")},
};

/// Before the causes of silent ports where it explains all of them. Since other questions got out, there is a way to
/// the host.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    const bool brokeOff = (found.end && found.end->fellSilent) || seen.host.rangeMetABlock();
    if (brokeOff || found.local() == 0 || found.open() + found.refused() == 0
        || !RangeStatements::heldBackHere(found).explainsAll)
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen),
        QList{RangeStatements::notLetOut(seen)} + RangeStatements::howItListened(seen),
        {{Owner::ThisComputer, say(texts[ItsFirewallBlocks], seen)}}};
}

} // namespace
} // namespace RangeBlockedLocally

constinit const Cause Causes::rangeBlockedLocally{
    Reason::BlockedLocally, Cause::Scope::Port, RangeBlockedLocally::judge, RangeBlockedLocally::texts};

} // namespace PortCheck
