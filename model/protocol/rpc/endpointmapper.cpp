// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/endpointmapper.h"

#include "model/protocol/rpc/ndr.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "model/support/standinmark.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 allElements = 0; // rpc_c_ep_all_elts: every entry, of whatever interface
constexpr quint32 allVersions = 1; // rpc_c_vers_all; ignored together with the former

/// The part of an entry before the towers, which NDR puts after all entries (C706 14.3.12.3).
struct Entry {
    QString annotation;
    bool hasTower = false;
};

Entry readEntry(ByteReader& reader)
{
    Entry entry;
    reader.align(Ndr::boundary);
    reader.skip(Ndr::uuidSize); // object
    entry.hasTower = reader.u32le() != 0;
    const quint32 offset = reader.u32le();
    const quint32 length = reader.u32le();
    if (offset != 0 || length > eptLongestAnnotation)
        reader.fail();
    QByteArrayView text = reader.bytes(static_cast<qsizetype>(length));
    while (text.endsWith('\0'))
        text.chop(1);
    entry.annotation = evidenceText(text);
    return entry;
}

/// The tower of each entry that has one, combined with the entry.
void readTowers(ByteReader& reader, const QList<Entry>& entries, EptPage& page)
{
    for (const Entry& entry : entries) {
        if (!entry.hasTower || reader.failed())
            continue;
        const QByteArrayView bytes = readTowerBytes(reader);
        std::optional<RpcEndpoint> endpoint = reader.failed() ? std::nullopt : readTower(bytes);
        if (!endpoint) {
            ++page.unreadable;
            continue;
        }
        endpoint->annotation = entry.annotation;
        page.endpoints.append(*endpoint);
    }
}

QList<RpcPort> portsOf(const QMap<quint16, QList<RpcInterface>>& interfaces)
{
    QList<RpcPort> ports;
    for (auto port = interfaces.cbegin(); port != interfaces.cend(); ++port)
        ports.append({port.key(), port.value()});
    return ports;
}

void addOnce(QList<RpcInterface>& interfaces, const RpcInterface& added)
{
    if (!interfaces.contains(added))
        interfaces.append(added);
}

} // namespace

EptHandle nullEptHandle()
{
    return EptHandle(eptHandleSize, '\0');
}

QByteArray buildEptLookup(const EptHandle& handle)
{
    ByteWriter writer;
    writer.u32le(allElements);
    writer.u32le(0).u32le(0); // no object, no interface: null pointers
    writer.u32le(allVersions);
    writer.bytes(handle).u32le(eptMostEntries);
    return writer.result();
}

std::optional<EptPage> readEptLookup(QByteArrayView results)
{
    ByteReader reader(results);
    EptPage page;
    page.handle = reader.bytes(eptHandleSize).toByteArray();
    const quint32 count = reader.u32le();
    reader.skip(sizeof(quint32)); // the maximum count
    const quint32 offset = reader.u32le();
    const quint32 length = reader.u32le();
    if (reader.failed() || count > eptMostEntries || length != count || offset != 0)
        return std::nullopt;
    QList<Entry> entries;
    for (quint32 entry = 0; entry < count && !reader.failed(); ++entry)
        entries.append(readEntry(reader));
    readTowers(reader, entries, page);
    reader.align(Ndr::boundary);
    page.status = reader.u32le();
    if (reader.failed())
        return std::nullopt;
    return page;
}

/// Empty members are left out: a controller lists hundreds of endpoints, and a run can have hundreds of controllers.
static QJsonObject evidenceOf(const RpcEndpoint& endpoint)
{
    QJsonObject evidence{
        {u"interface"_s, endpoint.offered.uuid.toString(QUuid::WithoutBraces)},
        {u"version"_s, endpoint.offered.version()},
        {u"protocol"_s, endpoint.protocol},
        {u"endpoint"_s, endpoint.endpoint},
    };
    const auto add = [&evidence](const QString& key, const QString& value) {
        if (!value.isEmpty())
            evidence.insert(key, value);
    };
    add(u"name"_s, rpcInterfaceName(endpoint.offered.uuid));
    add(u"annotation"_s, endpoint.annotation);
    add(u"address"_s, endpoint.address);
    return evidence;
}

QList<RpcPort> tcpPortsOf(const QList<RpcEndpoint>& endpoints)
{
    QMap<quint16, QList<RpcInterface>> interfaces;
    for (const RpcEndpoint& endpoint : endpoints) {
        if (endpoint.tcpPort != 0)
            addOnce(interfaces[endpoint.tcpPort], endpoint.offered);
    }
    return portsOf(interfaces);
}

Evidence evidenceOf(const QList<RpcEndpoint>& endpoints, bool complete)
{
    QJsonArray list;
    QStringList annotations;
    for (const RpcEndpoint& endpoint : endpoints.first(std::min(endpoints.size(), longestEvidenceList))) {
        if (endpoint.protocol != "ncalrpc"_L1)
            list.append(evidenceOf(endpoint));
        annotations.append(endpoint.annotation);
    }
    QJsonArray ports;
    for (const RpcPort& port : tcpPortsOf(endpoints))
        ports.append(port.port);
    Evidence evidence{
        {u"endpoints"_s, list},
        {u"endpointCount"_s, static_cast<int>(endpoints.size())},
        {u"tcpPorts"_s, ports},
        {u"complete"_s, complete},
    };
    if (const std::optional<StandInMark> mark = StandInMark::parsed(annotations))
        mark->insertInto(evidence);
    return evidence;
}

QList<RpcPort> rpcPortsFromEvidence(const Evidence& evidence)
{
    QMap<quint16, QList<RpcInterface>> interfaces;
    const QJsonArray endpoints = evidence.value("endpoints"_L1).toArray();
    for (const auto& value : endpoints) {
        const QJsonObject endpoint = value.toObject();
        const quint16 port = endpoint.value("endpoint"_L1).toString().toUShort();
        if (endpoint.value("protocol"_L1).toString() != "ncacn_ip_tcp"_L1 || port == 0)
            continue;
        const QStringList version = endpoint.value("version"_L1).toString().split(u'.');
        addOnce(interfaces[port],
            {QUuid(endpoint.value("interface"_L1).toString()), version.first().toUShort(), version.last().toUShort()});
    }
    return portsOf(interfaces);
}

} // namespace PortCheck
