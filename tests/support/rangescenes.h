// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/allcauses.h"
#include "model/causes/registry.h"
#include "tests/support/proberesults.h"

#include <QMetaType>

/// Ranges, and what causes make of them.
namespace PortCheck::RangeScenes {

inline constexpr State open = State::Open;
inline constexpr State closed = State::Closed;
inline constexpr State silent = State::Filtered;
inline constexpr State rejected = State::Unreachable;
inline constexpr State unsent = State::Local;
inline constexpr State unasked = State::NotRun;

/// A range of which the ports from 1024 on are \a states.
[[nodiscard]] inline CheckRecord rangeOf(
    const QList<State>& states, bool fellSilent = false, RangeMode mode = RangeMode::EveryPort)
{
    RangeMap map({1024, quint16(1023 + states.size())});
    for (qsizetype i = 0; i < states.size(); ++i)
        map.set(quint16(1024 + i), states.at(i));
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = Service::TcpRange;
    record.check.target = QStringLiteral("dc1.lab.example");
    record.check.address = QStringLiteral("10.0.0.10");
    record.check.range = map.range();
    record.seen.range = rangeResult(mode, map);
    record.seen.range->end = RangeHostEnd{0, int(states.size()), fellSilent, true, 0, 0.8};
    record.seen.state = stateOf(*record.seen.range);
    return record;
}

/// The same, asked while answers to these local ports did not come back.
[[nodiscard]] inline CheckRecord withDeadLocalPorts(CheckRecord record)
{
    record.seen.range->end->localPortsUnanswered = {{40000, 49151}};
    return record;
}

[[nodiscard]] inline CheckRecord listened(
    CheckRecord record, RangeListening::Way way = RangeListening::Way::Listened, const QList<quint16>& taken = {})
{
    record.seen.range->end->listening = RangeListening{way, 3, taken};
    return record;
}

[[nodiscard]] inline CheckRecord endpoint(quint16 port, const ProbeResult& seen)
{
    CheckRecord record = rangeOf({});
    record.check.service = Service::RpcEndpoint;
    record.check.range.reset();
    record.check.port = port;
    record.seen = seen;
    return record;
}

inline const CheckRecord reached = endpoint(1025, verifiedResult());
inline const CheckRecord blocked = endpoint(1026, silentResult());
inline const CheckRecord onDemand =
    endpoint(1026, verifiedResult({{QStringLiteral("coldState"), QStringLiteral("filtered")}}));

/// The same, where one opened at once, and another service answered only after losses.
inline const QList<CheckRecord> lostEndpoint = [] {
    CheckRecord late = endpoint(445, verifiedResult());
    late.check.service = Service::Smb;
    late.seen.attempts = 2;
    return QList{reached, onDemand, late};
}();

/// What a row judges: a range, what else was seen, and by which cause.
struct Scene {
    const Cause* cause;
    CheckRecord range;
    QList<CheckRecord> beside{};
    QList<FollowUpRecord> followUps{};
    DynamicRangeGoal goal = DynamicRangeGoal::Usual;

    [[nodiscard]] HostFacts host() const
    {
        HostRecords records;
        records.checks.append(&range);
        for (const CheckRecord& record : beside)
            records.checks.append(&record);
        for (const FollowUpRecord& followUp : followUps)
            records.followUps.append(&followUp);
        records.dynamicRange = goal;
        return HostFacts(records);
    }

    [[nodiscard]] std::optional<Ruling> ruling() const
    {
        const HostFacts facts = host();
        return cause->judge({range, facts});
    }
};

/// The cause that decides.
[[nodiscard]] inline const Cause* decisive(const Scene& scene)
{
    const HostFacts facts = scene.host();
    for (const Cause* cause : causesOfRanges()) {
        if (cause->judge({scene.range, facts}))
            return cause;
    }
    return nullptr;
}

} // namespace PortCheck::RangeScenes
