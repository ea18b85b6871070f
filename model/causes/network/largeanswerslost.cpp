// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace LargeAnswersLost {
namespace {

enum { Title, Explained, LetThemThrough };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "large answers of %1 get lost on the way (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Connections to %1 on %2 succeed, and the answer does not arrive. Asked again to answer in small "
             "segments, %2 "
             "did answer: the way carries smaller packets than its ends know of, and drops the ICMP messages that "
             "would tell them (a path MTU black hole, common in VPNs and tunnels).",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: between this computer and %1, let ICMP \"fragmentation needed\" (for IPv6 \"packet too "
             "big\") through, or limit the segment size of TCP at the tunnel (MSS clamping).",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!saidNothingOverTcp(seen.record) || !seen.host.answersInSmallSegments() || seen.host.losesPackets())
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[LetThemThrough], seen)}}};
}

/// A service that said nothing is asked again in small segments; if it answers so, as at first, since it may only have
/// been late.
std::optional<Look> look(const HostRecords& records)
{
    if (everyPortOpens(records))
        return std::nullopt;
    const auto mute = std::find_if(records.checks.begin(), records.checks.end(),
        [](const CheckRecord* record) { return record->phase == Phase::Done && saidNothingOverTcp(*record); });
    if (mute == records.checks.end())
        return std::nullopt;
    const FollowUpRecord* const small = followUpOf(records, FollowUpKind::SmallSegments);
    const bool helped = small != nullptr && isProven(small->record);
    return Look{helped ? FollowUpKind::FullSegments : FollowUpKind::SmallSegments, *mute};
}

} // namespace
} // namespace LargeAnswersLost

constinit const Cause Causes::largeAnswersLost{Reason::LargeAnswersLost, Cause::Scope::Host, LargeAnswersLost::judge,
    LargeAnswersLost::texts, LargeAnswersLost::look};

} // namespace PortCheck
