// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/network/reports.h"
#include "model/causes/outage.h"
#include "model/causes/wayloss.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

// A limit on connections, at once or within a time: seen where one that was turned away answers later. From then on
// neither a refusal there proves a stopped service or a rule, nor a late answer a line that loses packets. A connection
// counts until the host, too, has closed it, which this computer can't see.
namespace RefusedWhenBusy {
namespace {

enum { Title, Explained, BySomebody, Untold, RaiseTheLimit };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a connection limit turns away part of what this computer asks %1",
             "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Some of what was asked was turned away at first, and answered when it was asked again, alone or a second "
        "later. "
        "A firewall rule turns away always. So something on the way, or the firewall on a host itself, limits how many "
        "connections or datagrams one computer may begin in a short time, or have at once.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 turned them away: that is the firewall or router with the limit.",
             "%1 address; them: questions to hosts"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Not answered until the end: %1 on %2. That can be the same limit; or a rule forbids it, or nothing "
             "listens there.",
             "%1 ports and protocols, %2 hosts"),
        Value::Ports, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Network team: raise the limit on connections from this computer to %1. If there is none on the way, it is "
            "that of the host's own firewall. No port has to be allowed for that. If the limit is wanted, check with "
            "fewer questions at a time "
            "(--parallel 1).",
            "%1 hosts with their addresses"),
        Value::HostsWithAddress},
};

/// From a local port that nobody lets out, which explains it.
bool wasRefusedByItsLocalPort(const Observation& seen)
{
    const QList<quint16> refused = rejectedLocalPorts(seen.record);
    const QList<PortRange>& dead = seen.host.unansweredLocalPorts(Transport::Tcp);
    return std::any_of(refused.begin(), refused.end(), [&dead](quint16 port) { return isIn(dead, port); });
}

/// Turned away or lost at first.
bool cameLater(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const QString cold = textIn(record.seen.evidence, "coldState"_L1); // before the mapper was asked for it
    const bool wasTurnedAway = cold == token(State::Unreachable)
        || (isTrueIn(record.seen.evidence, "refusedAmongOthers"_L1) && !wasRefusedByItsLocalPort(seen));
    const bool wasLate = !cold.isEmpty() || (neededSeveralAttempts(record) && !seen.host.explainLossOf(record));
    return wasTurnedAway || (seen.host.isLimitSilentToo() && (wasLate || outageOf(record) || losingHosts(record) > 0));
}

/// Shut, as the limit makes it.
bool isUntold(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (isReported(record, Reason::Refused))
        return true;
    if (record.seen.state == State::Unreachable)
        return isFromNetwork(record);
    return seen.host.isLimitSilentToo() && record.seen.state == State::Filtered && isSilentAsAfterLosses(record)
        && !isSilentBeyondLosses(record);
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!seen.host.limitsConnections() || seen.followUp)
        return std::nullopt;
    const bool isAnswered = isCleanProof(seen);
    if (isAnswered ? !cameLater(seen) : !isUntold(seen))
        return std::nullopt;
    Ruling ruling{isAnswered ? Outcome::Warn : Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen)}, {{Owner::Network, say(texts[RaiseTheLimit], seen)}}};
    QString device = textIn(seen.record.seen.evidence, "turnedAwayBy"_L1);
    if (!isAnswered && isAnsweredInItsPlace(seen.record))
        device = icmpSender(seen.record);
    if (!device.isEmpty())
        ruling.explanation.append(say(texts[BySomebody], seen, {{Value::Words, {device}}}));
    if (!isAnswered)
        ruling.explanation.append(say(texts[Untold], seen));
    return ruling;
}

} // namespace
} // namespace RefusedWhenBusy

constinit const Cause Causes::refusedWhenBusy{
    Reason::RefusedWhenBusy, Cause::Scope::Host, RefusedWhenBusy::judge, RefusedWhenBusy::texts};

} // namespace PortCheck
