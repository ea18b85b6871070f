// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/endpointmapper.h"
#include "model/protocol/rpc/pdu.h"
#include "model/support/guid.h"

#include <QByteArrayList>

/// What an RPC server says, well-formed and not, for tests.
namespace PortCheck::RpcBytes {

inline constexpr int first = 1;
inline constexpr int last = 2;
inline constexpr int whole = first | last;

/// QT_USE_QSTRINGBUILDER makes of a + b something that is no QByteArray yet, and that test data can't hold.
inline QByteArray joined(std::initializer_list<QByteArray> parts)
{
    return QByteArrayList(parts).join();
}

inline QByteArray packet(RpcPacketType type, quint32 callId, const QByteArray& body, int flags = whole)
{
    return ByteWriter()
        .u8(5)
        .u8(0)
        .u8(static_cast<quint8>(type))
        .u8(static_cast<quint8>(flags))
        .u32be(0x10000000)
        .u16le(static_cast<quint16>(RpcHeader::size + body.size()))
        .u16le(0)
        .u32le(callId)
        .bytes(body)
        .result();
}

inline QByteArray response(quint32 callId, const QByteArray& results, int flags = whole)
{
    return packet(RpcPacketType::Response, callId, joined({QByteArray(8, '\0'), results}), flags);
}

inline QByteArray fault(quint32 callId, quint32 status)
{
    return packet(RpcPacketType::Fault, callId, ByteWriter().zeros(8).u32le(status).zeros(4).result());
}

inline QByteArray bindNak(quint32 callId, quint16 reason)
{
    return packet(RpcPacketType::BindNak, callId, ByteWriter().u16le(reason).u8(1).u8(5).u8(0).result());
}

/// One floor of a tower.
inline QByteArray floor(const QByteArray& left, const QByteArray& right)
{
    return ByteWriter()
        .u16le(static_cast<quint16>(left.size()))
        .bytes(left)
        .u16le(static_cast<quint16>(right.size()))
        .bytes(right)
        .result();
}

inline QByteArray syntaxFloor(const RpcInterface& syntax)
{
    ByteWriter left;
    left.u8(0x0d);
    writeGuid(left, syntax.uuid);
    left.u16le(syntax.major);
    return floor(left.result(), ByteWriter().u16le(syntax.minor).result());
}

inline QByteArray tower(const RpcInterface& offered, const QByteArrayList& protocols)
{
    const RpcInterface ndr{QUuid(QStringLiteral("8a885d04-1ceb-11c9-9fe8-08002b104860")), 2, 0};
    ByteWriter writer;
    writer.u16le(static_cast<quint16>(protocols.size() + 2)).bytes(syntaxFloor(offered)).bytes(syntaxFloor(ndr));
    return writer.bytes(protocols.join()).result();
}

inline QByteArray tcpTower(const RpcInterface& offered, quint16 port)
{
    return tower(offered,
        {floor("\x0b", QByteArray(2, '\0')), floor("\x07", ByteWriter().u16be(port).result()),
            floor("\x09", QByteArray(4, '\0'))});
}

/// The results of ept_lookup, each entry with the annotation "note"; an empty tower is a null pointer.
inline QByteArray page(const EptHandle& handle, const QByteArrayList& towers, quint32 status)
{
    ByteWriter writer;
    const auto count = static_cast<quint32>(towers.size());
    writer.bytes(handle).u32le(count).u32le(eptMostEntries).u32le(0).u32le(count);
    for (const QByteArray& tower : towers) {
        writer.align(4).zeros(16).u32le(tower.isEmpty() ? 0 : 1);
        writer.u32le(0).u32le(5).bytes(QByteArray("note\0", 5));
    }
    for (const QByteArray& tower : towers) {
        if (tower.isEmpty())
            continue;
        const auto size = static_cast<quint32>(tower.size());
        writer.align(4).u32le(size).u32le(size).bytes(tower);
    }
    return writer.align(4).u32le(status).result();
}

/// The results of ept_map; an empty tower is a null pointer.
inline QByteArray mapping(const QByteArrayList& towers, quint32 status)
{
    ByteWriter writer;
    const auto count = static_cast<quint32>(towers.size());
    writer.zeros(20).u32le(count).u32le(32).u32le(0).u32le(count);
    for (const QByteArray& tower : towers)
        writer.u32le(tower.isEmpty() ? 0 : 3);
    for (const QByteArray& tower : towers) {
        if (tower.isEmpty())
            continue;
        const auto size = static_cast<quint32>(tower.size());
        writer.align(4).u32le(size).u32le(size).bytes(tower);
    }
    return writer.align(4).u32le(status).result();
}

} // namespace PortCheck::RpcBytes
