// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What local ports explain, and whether it is this computer itself that lets nothing through from them.
#include "model/run/filteredhere.h"

#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/run/checkstore.h"
#include "model/run/droppedpackets.h"
#include "model/run/followups.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

/// The checks at an address that some local ports explain, from which nothing gets through; also those that were
/// answered from others in the end, and then the looks from such a port at services that answer from others: each check
/// that went out from there may be blocked for itself as well.
QList<int> FilteredHere::explainedAt(const QString& address, const LocalPortsOf& localPortsOf) const
{
    const QList<int> checks = m_store.idsAt(address);
    const QList<int> looks = m_store.followUpsAt(address);
    const auto hasLocalPort = [this](int id) {
        const CheckRecord& record = m_store.at(id).record;
        return record.seen.localPort != 0 || !silentLocalPorts(record).isEmpty();
    };
    if (std::none_of(checks.begin(), checks.end(), hasLocalPort)
        && std::none_of(looks.begin(), looks.end(), hasLocalPort))
        return {}; // nothing left this computer, and what is known of the host needn't be gathered
    const QList<PortRange> overTcp = localPortsOf(address, Transport::Tcp);
    const QList<PortRange> overUdp = localPortsOf(address, Transport::Udp);
    const auto isExplained = [&](int id) {
        const CheckRecord& record = m_store.at(id).record;
        const QList<PortRange>& ports = record.check.protocol == Transport::Tcp ? overTcp : overUdp;
        return record.phase == Phase::Done && isQuestion(record)
            && (wasLostIn(ports, record) || wasRejectedIn(ports, record));
    };
    const auto isOfBlocked = [&](const Check& look) {
        return std::any_of(checks.begin(), checks.end(), [&](int id) {
            const CheckRecord& record = m_store.at(id).record;
            return record.check.port == look.port && record.check.protocol == look.protocol
                && (isShut(record) || wasHeldBackHere(record)) && !isExplained(id);
        });
    };
    QList<int> ids = checks;
    for (const int id : looks) {
        if (m_store.at(id).followUp == FollowUpKind::LocalPort && !isOfBlocked(m_store.at(id).record.check))
            ids.append(id);
    }
    ids.removeIf([&](int id) { return !isExplained(id); });
    return ids;
}

/// Whether what the system counted gives a reason to ask: refusals of its own, or packets that it dropped. What it
/// doesn't send is told by the sockets themselves, if they have the time to repeat it.
bool FilteredHere::mayBeHere(const CheckRecord& record, const OwnCounters& counters) const
{
    if (record.seen.state == State::Closed)
        return m_before->looped && counters.looped && *counters.looped > *m_before->looped;
    return m_timeLimit <= firstRepetition
        || droppedBetween(*m_before, counters, isIpv4Address(record.check.address)) > 0;
}

const QSet<int>& FilteredHere::explainedBy(const LocalPortsOf& localPortsOf)
{
    const QList<int> all = m_store.all();
    for (const int id : all) {
        const CheckRecord& record = m_store.at(id).record;
        const bool isOne = isShut(record) || !silentLocalPorts(record).isEmpty();
        if (m_store.at(id).followUp || !isOne || m_askedAddresses.contains(record.check.address))
            continue;
        m_askedAddresses.insert(record.check.address);
        const QList<int> explained = explainedAt(record.check.address, localPortsOf);
        m_leftOut += QSet<int>(explained.begin(), explained.end());
        m_ofLocalPorts += explained;
    }
    return m_leftOut;
}

/// Where the local port makes the difference, what fared so is asked from one of these; once for all addresses where
/// they are alike.
bool FilteredHere::askNextLocalPort(const OwnCounters& counters, const LocalPortsOf& localPortsOf, const Ask& ask)
{
    m_asks = Asks::LocalPort;
    static_cast<void>(explainedBy(localPortsOf));
    if (m_ofLocalPorts.isEmpty())
        return false;
    m_alike = std::exchange(m_ofLocalPorts, {});
    if (std::exchange(m_hasAskedLocalPorts, true))
        return false;
    const CheckRecord& first = m_store.at(m_alike.constFirst()).record;
    if (!mayBeHere(first, counters))
        return false;
    const quint16 port = silentLocalPorts(first).value(0, first.seen.localPort);
    PortRange from{port, port};
    for (const PortRange& part : localPortsOf(first.check.address, first.check.protocol)) {
        if (first.check.protocol == Transport::Tcp && part.contains(port))
            from = part;
    }
    return put(first.id, from, counters, ask);
}

} // namespace PortCheck
