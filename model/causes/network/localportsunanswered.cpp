// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/localports.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace LocalPortsUnanswered {
namespace {

enum { Title, Explained, LetAnswersBackIn };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "answers of %1 to the local ports %2 of this computer do not come back",
             "cause; %1 is a host, %2 ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "An answer comes from %1 where this computer asks from other local ports, and nothing comes back to %2. A "
             "filter on "
             "the way that keeps no state (a network ACL of a cloud, an access list of a router) lets answers in to "
             "some local ports only. Which port of %1 is asked makes no difference.",
             "%1 host, %2 ranges of local ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let the answers of %1 back in to all local ports 1024-65535 of this computer, as the "
             "requirements ask; today %2 are left out.",
             "%1 host with its address, %2 ranges of local ports"),
        Value::HostsWithAddress, Value::Ranges},
};

/// Whether it was asked from nowhere but \a ports.
bool wasAskedFrom(const QList<PortRange>& ports, const CheckRecord& record)
{
    const QList<quint16> asked = silentLocalPorts(record);
    return !asked.isEmpty() && std::all_of(asked.begin(), asked.end(), [&](quint16 port) { return isIn(ports, port); });
}

std::optional<Ruling> judge(const Observation& seen)
{
    const QList<PortRange>& ports = seen.host.unansweredLocalPorts();
    const bool settledIt = seen.followUp == FollowUpKind::SourcePorts;
    const bool fellSilent = !seen.followUp && seen.record.seen.state == State::Filtered;
    if (ports.isEmpty() || !(settledIt || (fellSilent && wasAskedFrom(ports, seen.record))))
        return std::nullopt;
    QStringList ranges;
    for (const PortRange& range : ports)
        ranges.append(range.text());
    const OwnValues own{{Value::Ranges, ranges}};
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen, own), {say(texts[Explained], seen, own)},
        {{Owner::Network, say(texts[LetAnswersBackIn], seen, own)}}};
}

/// A port that works is asked from a local port that found silence, if it may be that which makes the difference; and
/// if it does, from local ports all over the range.
std::optional<Look> look(const HostRecords& records)
{
    const CheckRecord* const works = firstProven(records);
    if (works == nullptr)
        return std::nullopt;
    if (const FollowUpRecord* const asked = followUpOf(records, FollowUpKind::LocalPort)) {
        if (asked->record.phase != Phase::Done || asked->record.seen.state != State::Filtered)
            return std::nullopt;
        return Look{FollowUpKind::SourcePorts, works, PortRange{1024, 65535}};
    }
    if (const auto suspect = suspectLocalPort(records))
        return Look{FollowUpKind::LocalPort, works, PortRange{*suspect, *suspect}};
    return std::nullopt;
}

} // namespace
} // namespace LocalPortsUnanswered

constinit const Cause Causes::localPortsUnanswered{Reason::LocalPortsUnanswered, Cause::Scope::Host,
    LocalPortsUnanswered::judge, LocalPortsUnanswered::texts, LocalPortsUnanswered::look};

} // namespace PortCheck
