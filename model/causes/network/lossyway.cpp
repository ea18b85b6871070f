// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/ownaddresses.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

// Where many questions get lost, some ports stay silent by chance: in each run others.
namespace LossyWay {
namespace {

enum { Title, Explained, LookForLosses };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "the way to %1 loses packets (%2)", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Several ports of %1 answered only after questions or answers had been lost. So silence says nothing about "
            "a single port: the line is bad or overloaded, one of several ways fails, or a device on the way has no "
            "room for more connections.",
            "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: look for losses on the way to %1, and check again afterwards. Which ports a firewall "
             "blocks can't be told before.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

/// Silence in answer to the first word, or to one within a connection.
bool wasLost(const CheckRecord& record)
{
    const bool wasEnded = record.seen.reason == Reason::ClosedEarly
        || isTrueIn(record.seen.evidence, "tlsClosedAfterHello"_L1) || !hasDialogue(record.check.service);
    const bool isMute = wasOnlyAccepted(record) && !wasEnded;
    return isMute || (record.seen.state == State::Filtered && !record.check.range && hasDialogue(record.check.service));
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!seen.host.losesPackets())
        return std::nullopt;
    const bool cameLate = isCleanProof(seen) && neededSeveralAttempts(seen.record)
        && !wasLostIn(seen.host.unansweredLocalPorts(), seen.record)
        && !wasLostFrom(seen.host.ownAddresses(), seen.record);
    if (!cameLate && !wasLost(seen.record))
        return std::nullopt;
    return Ruling{cameLate ? Outcome::Warn : Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen)}, {{Owner::Network, say(texts[LookForLosses], seen)}}};
}

/// A late answer may be the one loss that every line has. What stayed silent beside it tells more: does it answer when
/// it is asked patiently?
std::optional<Look> look(const HostRecords& records)
{
    const auto cameLate = [](const CheckRecord* record) { return isProven(*record) && neededSeveralAttempts(*record); };
    if (everyPortOpens(records) || std::none_of(records.checks.begin(), records.checks.end(), cameLate))
        return std::nullopt;
    const auto lost = std::find_if(records.checks.begin(), records.checks.end(),
        [](const CheckRecord* record) { return record->phase == Phase::Done && wasLost(*record); });
    return lost == records.checks.end() ? std::nullopt : std::optional(Look{FollowUpKind::Patient, *lost});
}

} // namespace
} // namespace LossyWay

constinit const Cause Causes::lossyWay{
    Reason::LossyWay, Cause::Scope::Host, LossyWay::judge, LossyWay::texts, LossyWay::look};

} // namespace PortCheck
