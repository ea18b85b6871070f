// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/eptserver.h"

#include "model/protocol/rpc/endpointmapper.h"
#include "model/protocol/rpc/ndr.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype interfaceSize = Ndr::uuidSize + 2 * qsizetype(sizeof(quint16));
constexpr qsizetype mostInPacket = 20; // endpoints of at most 200 bytes each, in a fragment of 5840
constexpr quint32 firstReferent = 1; // pointers are numbered; 0 is none

void skipPointedTo(ByteReader& reader, qsizetype size)
{
    if (reader.u32le() != 0)
        reader.skip(size);
}

/// The handle only holds the position in the list, in its UUID's first field, so it needn't be remembered.
QByteArray handleAt(qsizetype place)
{
    return ByteWriter().u32le(0).u32le(static_cast<quint32>(place)).zeros(eptHandleSize - 8).result();
}

qsizetype placeOf(QByteArrayView handle)
{
    ByteReader reader(handle);
    reader.skip(sizeof(quint32));
    return reader.u32le();
}

void writeTower(ByteWriter& writer, const RpcEndpoint& endpoint, quint32 address)
{
    const QByteArray tower = buildTcpTower(endpoint.offered, endpoint.tcpPort, address);
    writer.align(Ndr::boundary).u32le(static_cast<quint32>(tower.size())).u32le(static_cast<quint32>(tower.size()));
    writer.bytes(tower);
}

/// The beginning of an array of \a count elements of \a room.
void writeArrayHead(ByteWriter& writer, qsizetype room, qsizetype count)
{
    writer.u32le(static_cast<quint32>(room)).u32le(0).u32le(static_cast<quint32>(count));
}

QByteArray towersOf(const QList<RpcEndpoint>& endpoints, quint32 address, quint32 room)
{
    ByteWriter writer;
    writer.bytes(nullEptHandle()).u32le(static_cast<quint32>(endpoints.size()));
    writeArrayHead(writer, room, endpoints.size());
    for (qsizetype pointer = 0; pointer < endpoints.size(); ++pointer)
        writer.u32le(firstReferent + static_cast<quint32>(pointer));
    for (const RpcEndpoint& endpoint : endpoints)
        writeTower(writer, endpoint, address);
    return writer.align(Ndr::boundary).u32le(endpoints.isEmpty() ? eptEndOfList : 0).result();
}

} // namespace

std::optional<QByteArray> answerEptLookup(
    QByteArrayView arguments, const QList<RpcEndpoint>& endpoints, quint32 address)
{
    ByteReader reader(arguments);
    reader.skip(sizeof(quint32)); // which entries
    skipPointedTo(reader, Ndr::uuidSize);
    skipPointedTo(reader, interfaceSize);
    reader.skip(sizeof(quint32)); // which versions
    const qsizetype place = std::min(placeOf(reader.bytes(eptHandleSize)), endpoints.size());
    const quint32 room = reader.u32le();
    if (reader.failed())
        return std::nullopt;
    const qsizetype count = std::min({static_cast<qsizetype>(room), endpoints.size() - place, mostInPacket});
    const bool more = place + count < endpoints.size() && count > 0;
    ByteWriter writer;
    writer.bytes(more ? handleAt(place + count) : nullEptHandle()).u32le(static_cast<quint32>(count));
    writeArrayHead(writer, room, count);
    for (qsizetype entry = 0; entry < count; ++entry) {
        const QByteArray text = endpoints.at(place + entry).annotation.toLatin1().left(eptLongestAnnotation - 1) + '\0';
        writer.align(Ndr::boundary).zeros(Ndr::uuidSize).u32le(firstReferent + static_cast<quint32>(entry));
        writer.u32le(0).u32le(static_cast<quint32>(text.size())).bytes(text);
    }
    for (qsizetype entry = 0; entry < count; ++entry)
        writeTower(writer, endpoints.at(place + entry), address);
    return writer.align(Ndr::boundary).u32le(count > 0 ? 0 : eptEndOfList).result();
}

std::optional<QByteArray> answerEptMap(QByteArrayView arguments, const QList<RpcEndpoint>& endpoints, quint32 address)
{
    ByteReader reader(arguments);
    skipPointedTo(reader, Ndr::uuidSize);
    const bool hasTower = reader.u32le() != 0;
    const std::optional<RpcEndpoint> wanted = hasTower ? readTower(readTowerBytes(reader)) : std::nullopt;
    reader.align(Ndr::boundary);
    reader.skip(eptHandleSize);
    const quint32 room = reader.u32le();
    if (reader.failed() || !wanted)
        return std::nullopt;
    QList<RpcEndpoint> found;
    for (const RpcEndpoint& endpoint : endpoints) {
        const bool fits = endpoint.offered.uuid == wanted->offered.uuid && wanted->protocol == "ncacn_ip_tcp"_L1;
        if (fits && static_cast<quint32>(found.size()) < std::min(room, static_cast<quint32>(mostInPacket)))
            found.append(endpoint);
    }
    return towersOf(found, address, room);
}

} // namespace PortCheck
