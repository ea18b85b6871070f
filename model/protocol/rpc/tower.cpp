// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/tower.h"

#include "model/protocol/rpc/ndr.h"
#include "model/support/evidence.h"
#include "model/support/guid.h"

#include <QStringList>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

// Protocol identifiers (C706 appendix I, MS-RPCE 2.2.1.2): what the first byte of a floor means.
constexpr quint8 floorUuid = 0x0d;
constexpr quint8 floorTcp = 0x07;
constexpr quint8 floorUdp = 0x08;
constexpr quint8 floorIp = 0x09;
constexpr quint8 floorConnectionless = 0x0a;
constexpr quint8 floorConnection = 0x0b;
constexpr quint8 floorLocal = 0x0c;
constexpr quint8 floorPipe = 0x0f;
constexpr quint8 floorLocalName = 0x10;
constexpr quint8 floorNetBios = 0x11;
constexpr quint8 floorHttp = 0x1f;
constexpr quint8 floorUnixSocket = 0x20;

constexpr int mostFloors = 16; // five are usual
constexpr qsizetype ipv4Size = 4;

struct Floor {
    quint8 protocol = 0;
    QByteArrayView identity; ///< what follows the protocol identifier on the left-hand side
    QByteArrayView value; ///< the right-hand side
};

Floor readFloor(ByteReader& reader)
{
    const QByteArrayView left = reader.bytes(reader.u16le());
    const QByteArrayView right = reader.bytes(reader.u16le());
    if (reader.failed() || left.isEmpty()) {
        reader.fail();
        return {};
    }
    return {static_cast<quint8>(left.front()), left.sliced(1), right};
}

/// The interface's floor: UUID and major version on its left, minor version on its right.
RpcInterface readInterface(ByteReader& reader)
{
    const Floor floor = readFloor(reader);
    ByteReader identity(floor.identity);
    ByteReader version(floor.value);
    RpcInterface offered;
    offered.uuid = readGuid(identity);
    offered.major = identity.u16le();
    offered.minor = version.u16le();
    if (floor.protocol != floorUuid || identity.failed() || version.failed())
        reader.fail();
    return offered;
}

/// Names are zero-terminated.
QString nameIn(QByteArrayView value)
{
    const qsizetype end = value.indexOf('\0');
    return evidenceText(end < 0 ? value : value.first(end));
}

QString addressIn(QByteArrayView value)
{
    if (value.size() != ipv4Size)
        return {};
    QStringList parts;
    for (const char byte : value)
        parts.append(QString::number(static_cast<quint8>(byte)));
    return parts.join(u'.');
}

/// Notes the content of a floor above the data representation; unknown floors are ignored.
void applyFloor(const Floor& floor, RpcEndpoint& endpoint)
{
    ByteReader value(floor.value);
    switch (floor.protocol) {
    case floorConnection:
    case floorConnectionless:
        return; // which of the two, the port's floor tells as well
    case floorTcp:
        endpoint.protocol = u"ncacn_ip_tcp"_s;
        endpoint.tcpPort = value.u16be();
        endpoint.endpoint = QString::number(endpoint.tcpPort);
        return;
    case floorUdp:
        endpoint.protocol = u"ncadg_ip_udp"_s;
        endpoint.endpoint = QString::number(value.u16be());
        return;
    case floorHttp:
        endpoint.protocol = u"ncacn_http"_s;
        endpoint.endpoint = QString::number(value.u16be());
        return;
    case floorPipe:
        endpoint.protocol = u"ncacn_np"_s;
        endpoint.endpoint = nameIn(floor.value);
        return;
    case floorLocal:
        endpoint.protocol = u"ncalrpc"_s;
        return;
    case floorLocalName:
        endpoint.protocol = u"ncalrpc"_s;
        endpoint.endpoint = nameIn(floor.value);
        return;
    case floorUnixSocket:
        endpoint.protocol = u"ncacn_unix_stream"_s;
        endpoint.endpoint = nameIn(floor.value);
        return;
    case floorIp:
        endpoint.address = addressIn(floor.value);
        return;
    case floorNetBios:
        endpoint.address = nameIn(floor.value);
        return;
    default: // a number from the network
        if (endpoint.protocol.isEmpty())
            endpoint.protocol = u"protocol-%1"_s.arg(floor.protocol);
        return;
    }
}

void writeFloor(ByteWriter& writer, const QByteArray& left, const QByteArray& right)
{
    writer.u16le(static_cast<quint16>(left.size())).bytes(left);
    writer.u16le(static_cast<quint16>(right.size())).bytes(right);
}

void writeSyntaxFloor(ByteWriter& writer, const RpcInterface& syntax)
{
    ByteWriter left;
    left.u8(floorUuid);
    writeGuid(left, syntax.uuid);
    left.u16le(syntax.major);
    writeFloor(writer, left.result(), ByteWriter().u16le(syntax.minor).result());
}

} // namespace

std::optional<RpcEndpoint> readTower(QByteArrayView tower)
{
    ByteReader reader(tower);
    const quint16 floors = reader.u16le();
    if (floors > mostFloors)
        return std::nullopt;
    RpcEndpoint endpoint;
    endpoint.offered = readInterface(reader);
    readFloor(reader); // the transfer syntax; we ask for NDR in any case
    for (int floor = 2; floor < floors && !reader.failed(); ++floor)
        applyFloor(readFloor(reader), endpoint);
    if (reader.failed())
        return std::nullopt;
    if (endpoint.protocol != "ncacn_ip_tcp"_L1) // a later floor contradicts the one of TCP
        endpoint.tcpPort = 0;
    return endpoint;
}

QByteArrayView readTowerBytes(ByteReader& reader)
{
    reader.align(Ndr::boundary);
    const quint32 room = reader.u32le();
    const quint32 length = reader.u32le();
    if (room != length)
        reader.fail();
    return reader.bytes(static_cast<qsizetype>(length));
}

QByteArray buildTcpTower(const RpcInterface& offered, quint16 port, quint32 address)
{
    constexpr quint16 floors = 5;
    ByteWriter writer;
    writer.u16le(floors);
    writeSyntaxFloor(writer, offered);
    writeSyntaxFloor(writer, ndrTransferSyntax());
    writeFloor(writer, QByteArray(1, floorConnection), QByteArray(sizeof(quint16), '\0'));
    writeFloor(writer, QByteArray(1, floorTcp), ByteWriter().u16be(port).result());
    writeFloor(writer, QByteArray(1, floorIp), ByteWriter().u32be(address).result());
    return writer.result();
}

} // namespace PortCheck
