// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/localports.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace SourcePortsBlocked {
namespace {

enum { Title, Explained, AllowAllLocalPorts, AllowThemHere, ExplainedRejected, ExplainedMixed };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "not all local ports of this computer are let out to %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 answered, but not to all local ports of this computer: nothing comes back to %3. A firewall "
             "here or on the way filters by source port.",
             "%1 port and protocol, %2 host, %3 ranges of ports"),
        Value::Ports, Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Network team: let this computer out from all its local ports 1024-65535, as the requirements ask; today it "
        "takes its ports from the range that the report names.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: does its own firewall let it ask from all of these ports?", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 answered, but not to all local ports of this computer: what goes out from %3 is turned away. A "
             "firewall here or on the way filters by source port.",
             "%1 port and protocol, %2 host, %3 ranges of ports"),
        Value::Ports, Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 answered, but not to all local ports of this computer: what goes out from %3 is dropped or "
             "turned "
             "away. Firewalls here or on the way filter by source port.",
             "%1 port and protocol, %2 host, %3 ranges of ports"),
        Value::Ports, Value::Hosts, Value::Ranges},
};

/// Harmful at present if the system takes its local ports from among \a blocked.
bool touchesToday(const QList<PortRange>& blocked, PortRange dynamicPorts)
{
    return std::any_of(blocked.begin(), blocked.end(),
        [&](PortRange range) { return range.from <= dynamicPorts.to && range.to >= dynamicPorts.from; });
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isAboutLocalPorts(seen) || seen.record.seen.reason != Reason::SourcePortsBlocked
        || seen.record.seen.state == State::Filtered) // from whatever local port: that is not what makes the difference
        return std::nullopt;
    const QList<PortRange> blocked = localPortsNotLetOut(seen.record.seen);
    if (seen.host.silenceIsScattered())
        return std::nullopt;
    QStringList ranges = RangeStatements::textsOf(blocked);
    if (ranges.isEmpty())
        ranges.append(allLocalPorts.text());
    const bool isRejected = rejectsLocalPorts(seen.record.seen);
    const auto explained = !isRejected      ? Explained
        : dropsLocalPorts(seen.record.seen) ? ExplainedMixed
                                            : ExplainedRejected;
    return Ruling{touchesToday(blocked, seen.dynamicPorts) ? Outcome::Fail : Outcome::Warn, Owner::Network,
        say(texts[Title], seen), {say(texts[explained], seen, {{Value::Ranges, ranges}})},
        {{Owner::Network, say(texts[AllowAllLocalPorts], seen)},
            {Owner::ThisComputer, say(texts[AllowThemHere], seen)}}};
}

} // namespace
} // namespace SourcePortsBlocked

constinit const Cause Causes::sourcePortsBlocked{
    Reason::SourcePortsBlocked, Cause::Scope::Port, SourcePortsBlocked::judge, SourcePortsBlocked::texts};

} // namespace PortCheck
