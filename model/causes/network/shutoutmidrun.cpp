// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/didadeviceblock.h"

#include <QCoreApplication>

namespace PortCheck {

// Several hosts at once: what was never asked before the block is no sign of a host that is down.
namespace ShutOutMidRun {
namespace {

enum { Title, Explained, DidADeviceBlock };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "from one moment of the run on, this computer got no answer from %1",
             "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A port that had opened in this run did not open any more at its end, and no host answered what was asked "
             "after %1. What %2 left unanswered after that says nothing about ports or hosts: a device may block this "
             "computer because it asked so much, or the way there failed meanwhile.",
             "%1 time, %2 list of hosts"),
        Value::TimeOfDay, Value::Hosts},
    didADeviceBlock,
};

/// Whether the question may have met the block.
bool mayHaveMetIt(const Observation& seen, const ShutOut& shutOut)
{
    const CheckRecord& record = seen.record;
    if (seen.host.isSilent()) // then all was asked afterwards
        return true;
    if (record.seen.state == State::NotRun)
        return false;
    if (seen.host.blockedSince().isValid())
        return seen.host.mayBeBlocked(record);
    return record.seen.state == State::Filtered && whenAsked(record) >= shutOut.from;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const std::optional<ShutOut>& shutOut = seen.host.shutOut();
    if (!shutOut)
        return std::nullopt;
    const CheckRecord& record = seen.record;
    const bool answersInParts = record.seen.range && !record.seen.range->parts(Reachability::Answered).isEmpty();
    const bool isUntold = isShut(record) || wasOnlyAccepted(record) || record.seen.state == State::NotRun;
    if (!isUntold || answersInParts || !mayHaveMetIt(seen, *shutOut))
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::TimeOfDay, {shutOut->since.toString(Qt::ISODate)}}})},
        {{Owner::Network, say(texts[DidADeviceBlock], seen)}}};
}

} // namespace
} // namespace ShutOutMidRun

constinit const Cause Causes::shutOutMidRun{
    Reason::BlockedMidRun, Cause::Scope::Run, ShutOutMidRun::judge, ShutOutMidRun::texts};

} // namespace PortCheck
