// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/localports.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

bool isAboutLocalPorts(const Observation& seen)
{
    return seen.followUp == FollowUpKind::SourcePorts && seen.record.seen.state != State::Cancelled;
}

QList<PortRange> localPortsNotLetOut(const ProbeResult& seen)
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

bool isIn(const QList<PortRange>& ranges, quint16 port)
{
    return std::any_of(ranges.begin(), ranges.end(), [port](PortRange range) { return range.contains(port); });
}

QList<quint16> silentLocalPorts(const CheckRecord& record)
{
    QList<quint16> ports;
    const QJsonArray earlier = record.seen.evidence["silentLocalPorts"_L1].toArray();
    for (const auto& port : earlier)
        ports.append(quint16(port.toInt()));
    if (record.seen.state == State::Filtered && record.seen.localPort != 0)
        ports.append(record.seen.localPort);
    return ports;
}

bool wasLostIn(const QList<PortRange>& ranges, const CheckRecord& record)
{
    const QList<quint16> lost = silentLocalPorts(record);
    return !lost.isEmpty() && std::all_of(lost.begin(), lost.end(), [&](quint16 port) { return isIn(ranges, port); });
}

std::optional<quint16> suspectLocalPort(const HostRecords& records)
{
    QList<quint16> silent;
    QList<quint16> answered;
    for (const CheckRecord* const record : records.checks) {
        if (record->phase != Phase::Done || record->check.protocol != Transport::Tcp)
            continue;
        silent += silentLocalPorts(*record);
        if ((record->seen.state == State::Open || record->seen.state == State::Closed) && record->seen.localPort != 0)
            answered.append(record->seen.localPort);
    }
    const auto liesBeside = [](const QList<quint16>& ports, const QList<quint16>& others) {
        const auto [lowest, highest] = std::minmax_element(ports.begin(), ports.end());
        return std::none_of(
            others.begin(), others.end(), [&](quint16 port) { return port >= *lowest && port <= *highest; });
    };
    if (silent.isEmpty() || answered.isEmpty() || !(liesBeside(silent, answered) || liesBeside(answered, silent)))
        return std::nullopt;
    return silent.constFirst();
}

} // namespace PortCheck
