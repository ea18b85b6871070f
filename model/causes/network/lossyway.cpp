// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/network/cameafterlosses.h"
#include "model/causes/outage.h"
#include "model/causes/wayloss.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace PortCheck {

using namespace Qt::StringLiterals;

// Where many questions get lost, some ports stay silent by chance: in each run others.
namespace LossyWay {
namespace {

enum { Title, Explained, ExplainedAlone, ExplainedAgain, LookForLosses, LookForALimit, CheckAgain };

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
             "so many connections or datagrams through at a time, or the line loses packets.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A question to %1 stayed unanswered, and was answered when it was asked again in the same way. So silence "
             "says nothing about a single port: the line loses packets, or a device on the way lets only so many "
             "through at a time.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: look for losses on the way to %1, and check again afterwards. Which ports a firewall "
             "blocks can't be told before.",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, if it stays so: look for a limit on new connections or datagrams, or for losses, on the "
             "way to %1.",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Check again with the default time limit, or with fewer questions at a time (--parallel 1).", "")},
};

/// What was to tell of all local ports can't, where questions get lost from any of them.
bool isUntoldOfLocalPorts(const Observation& seen)
{
    return isAboutLocalPorts(seen) && seen.host.asksLocalPorts()
        && seen.record.seen.reason == Reason::SourcePortsBlocked
        && (seen.record.seen.state == State::Filtered || seen.host.silenceIsScattered());
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!seen.host.losesPackets() || isSilentBeyondLosses(seen.record))
        return std::nullopt;
    const bool isLate = !seen.followUp && cameAfterLosses(seen);
    if (seen.followUp ? !isUntoldOfLocalPorts(seen) : !isLate && !isSilentAsAfterLosses(seen.record))
        return std::nullopt;
    const bool afterLosses = seen.host.answeredAfterLosses();
    const auto why = afterLosses ? Explained : seen.host.answeredPatience() ? ExplainedAlone : ExplainedAgain;
    Ruling ruling{isLate ? Outcome::Warn : Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        {say(texts[why], seen)}, {{Owner::Network, say(texts[afterLosses ? LookForLosses : LookForALimit], seen)}}};
    if (!afterLosses)
        ruling.advice.prepend({Owner::Person, say(texts[CheckAgain], seen)});
    return ruling;
}

using Records = QList<const CheckRecord*>;

/// The first of \a lost is asked patiently and, if that stays silent, one on another port, rather over the other
/// transport: what is blocked besides stays so.
std::optional<Look> patientLook(const HostRecords& records, const Records& lost, bool once)
{
    const FollowUpRecord* const asked = followUpOf(records, FollowUpKind::Patient);
    if (lost.isEmpty() || (asked != nullptr && (asked->record.phase != Phase::Done || isProven(asked->record))))
        return std::nullopt;
    if (asked == nullptr)
        return Look{FollowUpKind::Patient, lost.constFirst(), {}, {}, once};
    const Check& first = asked->record.check;
    const auto isOverOther = [&](const CheckRecord* record) { return record->check.protocol != first.protocol; };
    const auto isOnOther = [&](const CheckRecord* record) { return record->check.port != first.port; };
    auto next = std::find_if(lost.begin(), lost.end(), isOverOther);
    if (next == lost.end())
        next = std::find_if(lost.begin(), lost.end(), isOnOther);
    return next == lost.end() ? std::nullopt : std::optional(Look{FollowUpKind::Patient, *next, {}, {}, once});
}

Records thoseOf(const HostRecords& records, bool (*holds)(const CheckRecord&))
{
    Records found;
    std::copy_if(records.checks.begin(), records.checks.end(), std::back_inserter(found),
        [holds](const CheckRecord* record) { return record->phase == Phase::Done && holds(*record); });
    return found;
}

bool wasSilentOverTcp(const CheckRecord& record)
{
    return record.check.protocol == Transport::Tcp && record.seen.state == State::Filtered
        && isSilentAsAfterLosses(record);
}

bool wasProvenOverUdp(const CheckRecord& record)
{
    return record.check.protocol == Transport::Udp && isProven(record);
}

/// Where time is so short that each attempt asks once, a limit on new connections is silent like a firewall that drops,
/// and so is a filter of this computer itself, which its system tells of only then. Where several ports were, beside
/// one that answered, one or two of them are asked once more alone. Not where a single one was, since a port that is
/// blocked is the most ordinary of all faults, and needs no further question.
std::optional<Look> lookAtHurried(const HostRecords& records)
{
    const Records silent = thoseOf(records, wasSilentOverTcp);
    const bool anyProven = firstProven(records) != nullptr || !thoseOf(records, wasProvenOverUdp).isEmpty();
    if (!records.hurries || !anyProven || silent.size() < 2)
        return std::nullopt;
    return patientLook(records, silent, true);
}

bool wasSilentOverUdp(const CheckRecord& record)
{
    return record.check.protocol == Transport::Udp && record.seen.state == State::Filtered
        && isSilentAsAfterLosses(record);
}

/// A limit on datagrams lets the first through, and is silent for the others like a firewall that drops.
std::optional<Look> lookAtUdp(const HostRecords& records)
{
    constexpr qsizetype several = 2;
    const Records silent = thoseOf(records, wasSilentOverUdp);
    if (silent.size() < several || thoseOf(records, wasProvenOverUdp).isEmpty())
        return std::nullopt;
    return patientLook(records, silent, false);
}

/// Something came through only when it was repeated, be it after an outage.
bool showsALoss(const CheckRecord* record)
{
    return isProven(*record)
        ? neededSeveralAttempts(*record) || outageOf(*record)
        : record->seen.state == State::Open && record->seen.evidence.contains("silentLocalPorts"_L1);
}

/// A late answer may be the one loss that every line has. What stayed silent beside it tells more: does it answer when
/// it is asked patiently?
std::optional<Look> look(const HostRecords& records)
{
    if (everyPortOpens(records))
        return std::nullopt;
    if (std::none_of(records.checks.begin(), records.checks.end(), showsALoss)) {
        const std::optional<Look> hurried = lookAtHurried(records);
        return hurried ? hurried : lookAtUdp(records);
    }
    return patientLook(records, thoseOf(records, isSilentAsAfterLosses), false);
}

} // namespace
} // namespace LossyWay

constinit const Cause Causes::lossyWay{
    Reason::LossyWay, Cause::Scope::Host, LossyWay::judge, LossyWay::texts, LossyWay::look};

} // namespace PortCheck
