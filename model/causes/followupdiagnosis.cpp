// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosis.h"
#include "model/causes/diagnosistext.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Local ports that are not let out: harmful at present if the system takes its local ports from among them.
Outcome sourcePortsOutcome(const ProbeResult& seen, PortRange dynamicPorts)
{
    if (seen.reason == Reason::SourcePortsFree)
        return Outcome::Pass;
    if (seen.reason != Reason::SourcePortsBlocked)
        return Outcome::Inconclusive;
    const QList<PortRange> blocked = blockedLocalPorts(seen);
    const bool touchesToday = std::any_of(blocked.begin(), blocked.end(),
        [&](PortRange range) { return range.from <= dynamicPorts.to && range.to >= dynamicPorts.from; });
    return touchesToday ? Outcome::Fail : Outcome::Warn;
}

} // namespace

QList<PortRange> blockedLocalPorts(const ProbeResult& seen)
{
    QList<PortRange> blocked;
    const QJsonArray runs = seen.evidence["sourcePorts"_L1].toArray();
    for (const auto& run : runs) {
        const QString state = run["state"_L1].toString();
        if (state == token(State::Filtered) || state == token(State::Closed) || state == token(State::Unreachable))
            blocked.append({quint16(run["from"_L1].toInt()), quint16(run["to"_L1].toInt())});
    }
    return blocked;
}

Verdict diagnose(const FollowUpRecord& followUp, const HostFacts& host, PortRange dynamicPorts)
{
    const CheckRecord& record = followUp.record;
    const auto verdict = [&](Outcome outcome, Reason reason) {
        return Verdict{outcome, reason, explanationText(record, reason, host), remedyText(record, reason, host),
            outcome == Outcome::Pass ? Owner::Nobody : ownerOf(reason, host)};
    };
    if (record.phase != Phase::Done || record.seen.state == State::Cancelled)
        return {};
    switch (followUp.kind) {
    case FollowUpKind::Control:
        return host.acceptsEverything() ? verdict(Outcome::Warn, Reason::AcceptsEverything)
                                        : verdict(Outcome::Pass, Reason::None);
    case FollowUpKind::AskMapper:
        return verdict(Outcome::Pass, Reason::None);
    case FollowUpKind::Again:
        return host.blockedSince().isValid() ? verdict(Outcome::Warn, Reason::BlockedMidRun)
                                             : verdict(Outcome::Pass, Reason::None);
    case FollowUpKind::SourcePorts:
        return verdict(sourcePortsOutcome(record.seen, dynamicPorts), record.seen.reason);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
