// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/rangefields.h"

#include "model/request/dynamicports.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString modeToken(RangeMode mode)
{
    switch (mode) {
    case RangeMode::Map:
        return u"map"_s;
    case RangeMode::EveryPort:
        return u"sweep"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject partField(const ReachabilityRun& part)
{
    return {
        {u"from"_s, part.from},
        {u"to"_s, part.to},
        {u"state"_s, token(stateOf(part))},
        {u"open"_s, part.open},
        {u"refused"_s, part.refused},
        {u"silent"_s, part.silent},
        {u"rejected"_s, part.rejected},
        {u"local"_s, part.local},
        {u"widestGap"_s, part.widestGap},
    };
}

QString wayToken(RangeListening::Way way)
{
    switch (way) {
    case RangeListening::Way::Listened:
        return u"listened"_s;
    case RangeListening::Way::BrokeOff:
        return u"broke-off"_s;
    case RangeListening::Way::NoToken:
        return u"no-token"_s;
    case RangeListening::Way::WrongToken:
        return u"wrong-token"_s;
    case RangeListening::Way::TooManyWrong:
        return u"too-many-wrong"_s;
    case RangeListening::Way::NotServed:
        return u"not-served"_s;
    case RangeListening::Way::NotReached:
        return u"not-reached"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject listeningField(const RangeListening& listening)
{
    QJsonArray taken;
    for (qsizetype i = 0; i < std::min(listening.taken.size(), mostWrittenPorts); ++i)
        taken.append(listening.taken.at(i));
    return {{u"way"_s, wayToken(listening.way)}, {u"ports"_s, listening.listened}, {u"taken"_s, taken}};
}

QJsonArray rangesField(const QList<PortRange>& ranges)
{
    QJsonArray array;
    for (const PortRange& range : ranges)
        array.append(range.text());
    return array;
}

QJsonArray interfacesField(const RpcPort& port)
{
    QJsonArray interfaces;
    for (const RpcInterface& offered : port.interfaces)
        interfaces.append(offered.text());
    return interfaces;
}

} // namespace

QJsonObject rangeFields(const RangeResult& found, const QList<RpcPort>& named)
{
    QJsonArray parts;
    for (qsizetype i = 0; i < std::min(found.runs.size(), mostWrittenParts); ++i)
        parts.append(partField(found.runs.at(i)));
    QJsonArray open;
    for (qsizetype i = 0; i < std::min(found.openPorts.size(), mostWrittenPorts); ++i)
        open.append(found.openPorts.at(i));
    QJsonObject uses;
    for (const RpcPort& port : named) {
        if (uses.size() < mostWrittenPorts
            && std::binary_search(found.openPorts.begin(), found.openPorts.end(), port.port))
            uses.insert(QString::number(port.port), interfacesField(port));
    }
    QJsonObject fields{
        {u"rangeMode"_s, modeToken(found.mode)},
        {u"asked"_s, found.asked()},
        {u"rangeMap"_s, parts},
        {u"rangeMapParts"_s, found.runs.size()},
        {u"openPorts"_s, open},
        {u"openPortCount"_s, found.openPorts.size()},
        {u"openPortUses"_s, uses},
    };
    if (found.end) {
        fields.insert(u"connections"_s, found.end->connections);
        fields.insert(u"exact"_s, found.end->exact);
        fields.insert(u"fellSilent"_s, found.end->fellSilent);
        fields.insert(u"lost"_s, found.end->lost);
        if (!found.end->localPortsUnanswered.isEmpty())
            fields.insert(u"localPortsUnanswered"_s, rangesField(found.end->localPortsUnanswered));
        if (found.end->listening)
            fields.insert(u"standInListening"_s, listeningField(*found.end->listening));
    }
    return fields;
}

QList<RpcPort> portsNamedIn(const CheckRecord& range, const QList<CheckRecord>& checks)
{
    const CheckRecord* const mapper = range.check.isRangeScan() ? mapperOf(range, checks) : nullptr;
    if (mapper == nullptr)
        return {};
    QList<RpcPort> named = rpcPortsFromEvidence(mapper->seen.evidence);
    named.removeIf([&](const RpcPort& port) { return !range.check.range->contains(port.port); });
    return named;
}

} // namespace PortCheck
