// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/readrange.h"

#include "model/compare/resultsjson.h"
#include "model/support/evidence.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

int countOf(const QJsonObject& object, QLatin1String name)
{
    constexpr int mostPorts = 65'535;
    return std::clamp(object.value(name).toInt(), 0, mostPorts);
}

Reachability reachabilityOf(const ReachabilityRun& part)
{
    if (part.open + part.refused > 0)
        return Reachability::Answered;
    if (part.silent + part.rejected > 0)
        return Reachability::Blocked;
    return part.local > 0 ? Reachability::Local : Reachability::NotAsked;
}

/// The ports of a list that lie in \a range, in ascending order.
QList<quint16> portsOf(const QJsonArray& list, PortRange range)
{
    QList<quint16> ports;
    for (const QJsonValue& value : list) {
        const int port = value.toInt();
        if (port >= range.from && port <= range.to && (ports.isEmpty() || port > ports.constLast()))
            ports.append(quint16(port));
    }
    return ports;
}

QList<ReachabilityRun> partsOf(const QJsonArray& list, PortRange range)
{
    QList<ReachabilityRun> parts;
    int next = range.from;
    const auto leaveOut = [&](int to) {
        if (next <= to)
            parts.append({quint16(next), quint16(to)});
    };
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        const int from = object.value("from"_L1).toInt();
        const int to = object.value("to"_L1).toInt();
        if (from < next || to < from || to > range.to)
            continue;
        leaveOut(from - 1);
        ReachabilityRun part{quint16(from), quint16(to)};
        part.open = countOf(object, "open"_L1);
        part.refused = countOf(object, "refused"_L1);
        part.silent = countOf(object, "silent"_L1);
        part.rejected = countOf(object, "rejected"_L1);
        part.local = countOf(object, "local"_L1);
        part.widestGap = countOf(object, "widestGap"_L1);
        part.reachability = reachabilityOf(part);
        parts.append(part);
        next = to + 1;
    }
    leaveOut(range.to);
    return parts;
}

QList<PortRange> rangesOf(const QJsonArray& list)
{
    QList<PortRange> ranges;
    for (const QString& text : textsOf(list)) {
        const ushort from = text.section(u'-', 0, 0).toUShort();
        const ushort to = text.section(u'-', -1).toUShort();
        if (from > 0 && from <= to)
            ranges.append({from, to});
    }
    return ranges;
}

RangeListening::Way wayOf(const QString& word)
{
    using Way = RangeListening::Way;
    const struct {
        QLatin1String word;
        Way way;
    } words[]{{"listened"_L1, Way::Listened}, {"broke-off"_L1, Way::BrokeOff}, {"no-token"_L1, Way::NoToken},
        {"wrong-token"_L1, Way::WrongToken}, {"too-many-wrong"_L1, Way::TooManyWrong},
        {"not-served"_L1, Way::NotServed}, {"not-reached"_L1, Way::NotReached}};
    for (const auto& each : words) {
        if (word == each.word)
            return each.way;
    }
    return Way::NotReached; // of a newer program: no proof
}

RangeHostEnd endOf(const QJsonObject& evidence)
{
    RangeHostEnd end;
    end.connections = std::max(0, evidence.value("connections"_L1).toInt());
    end.exact = evidence.value("exact"_L1).toBool(true);
    end.fellSilent = evidence.value("fellSilent"_L1).toBool();
    end.lost = std::max(0, evidence.value("lost"_L1).toInt());
    end.localPortsUnanswered = rangesOf(evidence.value("localPortsUnanswered"_L1).toArray());
    if (const QJsonObject listening = evidence.value("standInListening"_L1).toObject(); !listening.isEmpty())
        end.listening = RangeListening{wayOf(listening.value("way"_L1).toString()), countOf(listening, "ports"_L1),
            portsOf(listening.value("taken"_L1).toArray(), {1, 65'535})};
    return end;
}

} // namespace

bool isRangeEvidence(const QJsonObject& evidence)
{
    return evidence.value("rangeMap"_L1).isArray();
}

RangeResult rangeOf(const QJsonObject& evidence, PortRange range)
{
    RangeResult found;
    found.mode = evidence.value("rangeMode"_L1).toString() == "sweep"_L1 ? RangeMode::EveryPort : RangeMode::Map;
    found.range = range;
    found.runs = partsOf(evidence.value("rangeMap"_L1).toArray(), range);
    found.openPorts = portsOf(evidence.value("openPorts"_L1).toArray(), range);
    if (evidence.contains("connections"_L1))
        found.end = endOf(evidence);
    return found;
}

} // namespace PortCheck
