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

/// Before the causes of silent ports where it explains all of them. Since something came back from the host, there is
/// a way to it.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult found = RangeStatements::whatMattersOf(seen);
    const bool brokeOff = (found.end && found.end->fellSilent) || seen.host.rangeMetABlock();
    const bool isThereAWay = found.open() + found.refused() > 0 || seen.host.showedLife();
    if (brokeOff || found.local() == 0 || !isThereAWay || !RangeStatements::heldBackHere(found).explainsAll)
        return std::nullopt;
    QStringList ports;
    for (const QString& part : RangeStatements::textsOf(RangeStatements::heldBackHere(found).parts))
        ports.append(part + QStringLiteral("/TCP"));
    // One finding with the ports that were found so by themselves, if there are any.
    const bool isBeside = seen.host.isRefusedHere();
    const Text& title = isBeside ? Causes::blockedLocally.texts.front() : texts[Title];
    const Text& advice = isBeside ? Causes::blockedLocally.texts.back() : texts[ItsFirewallBlocks];
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(title, seen, {{Value::Ports, ports}}),
        QList{RangeStatements::notLetOut(seen)} + RangeStatements::howItListened(seen),
        {{Owner::ThisComputer, say(advice, seen)}}};
}

} // namespace
} // namespace RangeBlockedLocally

constinit const Cause Causes::rangeBlockedLocally{
    Reason::BlockedLocally, Cause::Scope::Port, RangeBlockedLocally::judge, RangeBlockedLocally::texts};

} // namespace PortCheck
