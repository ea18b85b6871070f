// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace PortCheck {

using namespace Qt::StringLiterals;

// Where many questions get lost, some ports stay silent by chance: in each run others.
namespace LossyWay {
namespace {

enum { Title, Explained, ExplainedAlone, LookForLosses, LookForALimit };

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
             "Several ports of %1 were silent when they were asked at the same time, and one of them answered when it "
             "was asked again alone. So their silence says nothing about a single port: a device on the way lets only "
             "so many connections begin at a time, or the line loses packets.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: look for losses on the way to %1, and check again afterwards. Which ports a firewall "
             "blocks can't be told before.",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Check again with the default time limit, or with fewer questions at a time (--parallel 1). If it "
             "stays so, the network team should look for a limit on new connections, or for losses, on the way to %1.",
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
    const bool cameLate =
        isCleanProof(seen) && neededSeveralAttempts(seen.record) && !seen.host.explainLossOf(seen.record);
    if (!cameLate && !wasLost(seen.record))
        return std::nullopt;
    const bool onlyAlone = !seen.host.answeredAfterLosses();
    return Ruling{cameLate ? Outcome::Warn : Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        {say(texts[onlyAlone ? ExplainedAlone : Explained], seen)},
        {{Owner::Network, say(texts[onlyAlone ? LookForALimit : LookForLosses], seen)}}};
}

bool wasSilentOverTcp(const CheckRecord* record)
{
    return record->phase == Phase::Done && record->check.protocol == Transport::Tcp
        && record->seen.state == State::Filtered && wasLost(*record);
}

/// Where time is so short that each attempt asks once, a limit on new connections is silent like a firewall that drops.
/// Where several ports were, beside one that answered, one of them is asked once more alone. More than one, since a
/// port that is blocked is the most ordinary of all faults, and needs no further question.
std::optional<Look> lookAtHurried(const HostRecords& records)
{
    const auto first = std::find_if(records.checks.begin(), records.checks.end(), wasSilentOverTcp);
    if (!records.hurries || firstProven(records) == nullptr || first == records.checks.end()
        || std::find_if(std::next(first), records.checks.end(), wasSilentOverTcp) == records.checks.end())
        return std::nullopt;
    return Look{FollowUpKind::Patient, *first, {}, {}, true};
}

/// A late answer may be the one loss that every line has. What stayed silent beside it tells more: does it answer when
/// it is asked patiently?
std::optional<Look> look(const HostRecords& records)
{
    const auto cameLate = [](const CheckRecord* record) { return isProven(*record) && neededSeveralAttempts(*record); };
    if (everyPortOpens(records))
        return std::nullopt;
    if (std::none_of(records.checks.begin(), records.checks.end(), cameLate))
        return lookAtHurried(records);
    const auto lost = std::find_if(records.checks.begin(), records.checks.end(),
        [](const CheckRecord* record) { return record->phase == Phase::Done && wasLost(*record); });
    return lost == records.checks.end() ? std::nullopt : std::optional(Look{FollowUpKind::Patient, *lost});
}

} // namespace
} // namespace LossyWay

constinit const Cause Causes::lossyWay{
    Reason::LossyWay, Cause::Scope::Host, LossyWay::judge, LossyWay::texts, LossyWay::look};

} // namespace PortCheck
