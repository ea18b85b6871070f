// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/pdu.h"
#include "model/support/guid.h"

#include <array>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr quint8 protocolMajorVersion = 5;
constexpr quint8 highestMinorVersion = 1; // packets of 5.1 are laid out as those of 5.0
constexpr quint8 flagFirst = 0x01;
constexpr quint8 flagLast = 0x02;
constexpr quint8 littleEndianAscii = 0x10; // the first of the four bytes that tell the data representation (C706 14.1)
constexpr quint8 integerMask = 0xf0;
constexpr quint16 onlyContext = 0; // the number of the only context that a bind proposes
constexpr quint8 authLevelConnect = 2; // RPC_C_AUTHN_LEVEL_CONNECT, MS-RPCE 2.2.1.1.8
constexpr qsizetype verifierBoundary = 4;

void writeSyntax(ByteWriter& writer, const RpcInterface& syntax)
{
    writeGuid(writer, syntax.uuid);
    writer.u16le(syntax.major).u16le(syntax.minor);
}

/// p_provider_reason_t of C706 12.6.3.1.
QString rejectionText(quint16 reason)
{
    static constexpr std::array reasons{"not-specified"_L1, "abstract-syntax-not-supported"_L1,
        "transfer-syntaxes-not-supported"_L1, "local-limit-exceeded"_L1};
    return reason < reasons.size() ? QString(reasons.at(reason)) : u"reason-%1"_s.arg(reason);
}

/// p_reject_reason_t of C706 12.6.3.1; the last two are of MS-RPCE 2.2.2.5.
QString nakText(quint16 reason)
{
    static constexpr std::array reasons{"not-specified"_L1, "temporary-congestion"_L1, "local-limit-exceeded"_L1,
        "called-address-unknown"_L1, "protocol-version-not-supported"_L1, "default-context-not-supported"_L1,
        "user-data-not-readable"_L1, "no-address-available"_L1, "authentication-type-not-recognized"_L1,
        "invalid-checksum"_L1};
    return reason < reasons.size() ? QString(reasons.at(reason)) : u"reason-%1"_s.arg(reason);
}

} // namespace

QByteArray buildRpcPacket(RpcPacketType type, quint32 callId, const QByteArray& body, qsizetype authSize)
{
    ByteWriter writer;
    writer.u8(protocolMajorVersion).u8(0).u8(static_cast<quint8>(type)).u8(flagFirst | flagLast);
    writer.u8(littleEndianAscii).zeros(3);
    writer.u16le(static_cast<quint16>(RpcHeader::size + body.size()));
    writer.u16le(static_cast<quint16>(authSize)).u32le(callId);
    return writer.bytes(body).result();
}

QByteArray buildRpcBind(const RpcInterface& offer, quint32 callId, const QByteArray& ntlmToken)
{
    ByteWriter body;
    body.u16le(rpcLongestFragment).u16le(rpcLongestFragment).u32le(0); // a new association group
    body.u8(1).zeros(3); // one context is proposed
    body.u16le(onlyContext).u8(1).u8(0); // in one transfer syntax
    writeSyntax(body, offer);
    writeSyntax(body, ndrTransferSyntax());
    if (!ntlmToken.isEmpty()) {
        // With the sizes above, no padding is needed.
        Q_ASSERT(body.size() % verifierBoundary == 0);
        body.u8(rpcAuthNtlm).u8(authLevelConnect).u8(0).u8(0).u32le(0); // padding, reserved, number of the context
        body.bytes(ntlmToken);
    }
    return buildRpcPacket(RpcPacketType::Bind, callId, body.result(), ntlmToken.size());
}

QByteArray buildRpcRequest(quint16 opnum, QByteArrayView arguments, quint32 callId)
{
    ByteWriter body;
    body.u32le(static_cast<quint32>(arguments.size())).u16le(onlyContext).u16le(opnum).bytes(arguments);
    return buildRpcPacket(RpcPacketType::Request, callId, body.result());
}

std::optional<RpcHeader> readRpcHeader(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const quint8 major = reader.u8();
    const quint8 minor = reader.u8();
    RpcHeader header;
    header.type = reader.u8();
    const quint8 flags = reader.u8();
    header.first = (flags & flagFirst) != 0;
    header.last = (flags & flagLast) != 0;
    const quint8 representation = reader.u8();
    header.littleEndian = (representation & integerMask) != 0;
    reader.skip(3); // floating-point format and padding
    header.packetSize = header.littleEndian ? reader.u16le() : reader.u16be();
    header.authSize = header.littleEndian ? reader.u16le() : reader.u16be();
    header.callId = header.littleEndian ? reader.u32le() : reader.u32be();
    if (reader.failed() || major != protocolMajorVersion || minor > highestMinorVersion
        || (representation & integerMask) > littleEndianAscii || header.packetSize < RpcHeader::size)
        return std::nullopt;
    return header;
}

bool beginsAsRpc(QByteArrayView bytes)
{
    return (bytes.isEmpty() || bytes.at(0) == protocolMajorVersion)
        && (bytes.size() < 2 || static_cast<quint8>(bytes.at(1)) <= highestMinorVersion);
}

std::optional<RpcBindAnswer> readRpcBindAck(QByteArrayView body)
{
    ByteReader reader(body);
    reader.skip(8); // longest fragments, association group
    reader.skip(reader.u16le()); // secondary address: the port once more
    reader.align(rpcResultsBoundary);
    const quint8 results = reader.u8();
    reader.skip(3);
    const quint16 result = reader.u16le();
    const quint16 reason = reader.u16le();
    const QUuid syntax = readGuid(reader);
    reader.skip(4); // version of the syntax
    if (reader.failed() || results != 1)
        return std::nullopt;
    if (result == rpcResultAccepted)
        return syntax == ndrTransferSyntax().uuid ? std::optional(RpcBindAnswer{true, {}}) : std::nullopt;
    return RpcBindAnswer{false, result == rpcResultUserRejected ? u"user-rejection"_s : rejectionText(reason)};
}

QByteArrayView readNtlmToken(QByteArrayView verifier)
{
    ByteReader reader(verifier);
    const quint8 type = reader.u8();
    reader.skip(RpcHeader::verifierHeadSize - 1);
    return type == rpcAuthNtlm ? reader.rest() : QByteArrayView();
}

std::optional<RpcBindAnswer> readRpcBindNak(QByteArrayView body)
{
    ByteReader reader(body);
    const quint16 reason = reader.u16le();
    if (reader.failed())
        return std::nullopt;
    return RpcBindAnswer{false, nakText(reason)};
}

std::optional<quint32> readRpcFault(QByteArrayView body)
{
    ByteReader reader(body);
    reader.skip(8); // length hint, context, cancel count
    const quint32 status = reader.u32le();
    if (reader.failed())
        return std::nullopt;
    return status;
}

QString rpcStatusText(quint32 status)
{
    return u"0x%1"_s.arg(status, 8, 16, QLatin1Char('0'));
}

QString rpcStatusName(quint32 status)
{
    // C706 appendix E; the small numbers are Windows' own errors (MS-ERREF 2.2), which it sends in faults as well.
    switch (status) {
    case 0x00000005:
        return u"access-denied"_s;
    case 0x000006f7:
        return u"bad-stub-data"_s;
    case 0x1c010002:
        return u"operation-out-of-range"_s;
    case 0x1c010003:
        return u"unknown-interface"_s;
    case 0x1c01000b:
        return u"protocol-error"_s;
    case 0x1c010014:
        return u"server-too-busy"_s;
    case 0x1c00001a:
        return u"context-mismatch"_s;
    case 0x16c9a0cd:
        return u"cannot-perform-operation"_s;
    case 0x16c9a0d6:
        return u"not-registered"_s;
    default: // a number from the network, not an enum of ours
        return {};
    }
}

} // namespace PortCheck
