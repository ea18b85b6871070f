// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

namespace RangeBlockedMidRun {
namespace {

enum { Title, Explained, DidADeviceBlock, ExplainedHere, DoesItLimitItself };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 stopped answering this computer during the run (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "While the ports %1 on %2 were asked, some that had answered fell silent. What came after that is not "
             "counted: a device may block this computer because it asked so much, or the host or the way to it failed.",
             "%1 range of ports, %2 host"),
        Value::Ranges, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Network team: did a device block this computer? Then check again with fewer connections a "
        "second (--rate).",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "While the ports %1 on %2 were asked, some that had answered fell silent. What came after that is not "
             "counted: no network is in between, so a rule of this computer itself may limit how much it is asked.",
             "%1 range of ports, %2 host, an address of this computer"),
        Value::Ranges, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: does its own firewall limit connections to itself? Then check again with "
        "fewer connections a second (--rate).",
        "")},
};

/// Behind RangeCut: what was proven before the ports fell silent stays proven.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (!found.end || !(found.end->fellSilent || seen.host.rangeMetABlock()))
        return std::nullopt;
    if (RangeStatements::isOfItself(seen))
        return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(texts[Title], seen),
            {say(texts[ExplainedHere], seen)}, {{Owner::ThisComputer, say(texts[DoesItLimitItself], seen)}}};
    return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        QList{say(texts[Explained], seen)} + RangeStatements::howItListened(seen),
        {{Owner::Network, say(texts[DidADeviceBlock], seen)}}};
}

} // namespace
} // namespace RangeBlockedMidRun

constinit const Cause Causes::rangeBlockedMidRun{
    Reason::BlockedMidRun, Cause::Scope::Port, RangeBlockedMidRun::judge, RangeBlockedMidRun::texts};

} // namespace PortCheck
