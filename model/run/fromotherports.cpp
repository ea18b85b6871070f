// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/fromotherports.h"

#include "model/causes/conditions.h"
#include "model/causes/hostfacts.h"
#include "model/causes/localports.h"
#include "model/causes/udplocalports.h"
#include "model/run/checkstore.h"
#include "model/run/recordsat.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Something, or nothing, came from there, or this computer keeps it from leaving: not one that it lacks the means to
/// ask.
bool isBarred(const ProbeResult& seen)
{
    const bool isKeptHere = seen.state == State::Local && seen.reason == Reason::BlockedLocally;
    return isKeptHere || seen.state == State::Filtered || seen.state == State::Closed
        || seen.state == State::Unreachable;
}

QJsonArray arrayOf(const QList<quint16>& ports)
{
    QJsonArray array;
    for (const quint16 port : ports)
        array.append(port);
    return array;
}

} // namespace

void FromOtherPorts::start(bool allowed, PortRange dynamicPorts)
{
    m_allowed = allowed;
    m_dynamicPorts = dynamicPorts;
    m_first.clear();
}

bool FromOtherPorts::hasReason(const QString& address) const
{
    const auto isOver = [this](int id) {
        const CheckRecord& record = m_store.at(id).record;
        return record.phase == Phase::Done || record.check.isRangeScan();
    };
    const auto tellsOfPorts = [this](int id) {
        const std::optional<FollowUpKind> kind = m_store.at(id).followUp;
        return kind == FollowUpKind::SourcePorts || kind == FollowUpKind::LocalPort;
    };
    const QList<int> looks = m_store.followUpsAt(address);
    if (!m_allowed || !std::any_of(looks.begin(), looks.end(), tellsOfPorts))
        return false;
    const QList<int> checks = m_store.idsAt(address);
    return std::all_of(looks.begin(), looks.end(), isOver) && std::all_of(checks.begin(), checks.end(), isOver);
}

QList<int> FromOtherPorts::takeNext(const QString& address, const HostFacts& host)
{
    QList<int> again;
    bool usesUdp = false;
    const QList<int> ids = m_store.idsAt(address);
    for (const int id : ids) {
        const bool isUdp = m_store.at(id).record.check.protocol == Transport::Udp;
        if ((isUdp && usesUdp) || !putAgain(id, host))
            continue;
        again.append(id);
        usesUdp = usesUdp || isUdp;
    }
    return again;
}

std::optional<PortRange> FromOtherPorts::letOut(const CheckRecord& record, const QList<PortRange>& dead) const
{
    if (record.check.protocol == Transport::Udp) {
        const QList<quint16> answered = answeredUdpPorts(RecordsAt(m_store, record.check.address).all());
        const auto found =
            std::find_if(answered.begin(), answered.end(), [&dead](quint16 port) { return !isIn(dead, port); });
        if (found != answered.end())
            return PortRange{*found, *found};
    }
    auto part = widestBeside(dead, m_dynamicPorts);
    if (!part)
        part = widestBeside(dead, localPortsNotHandedOut);
    if (part && record.check.protocol == Transport::Udp)
        part->to = part->from;
    return part;
}

bool FromOtherPorts::putAgain(int id, const HostFacts& host)
{
    CheckStore::Entry& entry = m_store.at(id);
    CheckRecord& record = entry.record;
    const QList<PortRange>& dead = host.unansweredLocalPorts(record.check.protocol);
    const bool isUnanswered = record.seen.state == State::Filtered || wasHeldBackHere(record);
    const bool isLost = isUnanswered && wasLostIn(dead, record);
    if (m_first.contains(id) || !(isLost || wasRejectedIn(dead, record)))
        return false;
    const std::optional<PortRange> part = letOut(record, dead);
    if (!part)
        return false;
    m_first.insert(id, {record, entry.localPorts});
    if (record.check.protocol == Transport::Udp)
        entry.fromLocalPorts = part;
    else
        entry.localPorts = {*part};
    record.phase = Phase::Queued;
    record.seen = {};
    record.verdict = {};
    return true;
}

bool FromOtherPorts::keepsFirst(int id, const ProbeResult& seen)
{
    const auto first = m_first.constFind(id);
    if (first == m_first.constEnd())
        return false;
    CheckStore::Entry& entry = m_store.at(id);
    entry.fromLocalPorts.reset();
    if (isBarred(seen))
        return false;
    entry.localPorts = first->localPorts;
    entry.record = first->record;
    entry.record.verdict = {};
    return true;
}

ProbeResult FromOtherPorts::besideFirst(int id, ProbeResult seen) const
{
    const auto first = m_first.constFind(id);
    if (first == m_first.constEnd())
        return seen;
    const CheckRecord& record = first->record;
    QList<quint16> silent = silentLocalPorts(record);
    for (const auto& port : seen.evidence["silentLocalPorts"_L1].toArray())
        silent.append(quint16(port.toInt()));
    if (!silent.isEmpty())
        seen.evidence.insert("silentLocalPorts"_L1, arrayOf(silent));
    if (record.seen.state != State::Filtered && !wasHeldBackHere(record))
        seen.evidence.insert("rejectedLocalPorts"_L1, QJsonArray{record.seen.localPort});
    return seen;
}

} // namespace PortCheck
