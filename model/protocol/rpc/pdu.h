// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcinterfaces.h"

#include <QByteArray>

#include <optional>

/// Packets of connection-oriented DCE/RPC version 5: C706 chapter 12, MS-RPCE 2.2.2. Little-endian. Nobody is logged
/// on: authentication is only begun.
namespace PortCheck {

/// The kinds of packet that are sent or understood (C706 12.6.4). Others may come.
enum class RpcPacketType : quint8 {
    Request = 0,
    Response = 2,
    Fault = 3,
    Bind = 11,
    BindAck = 12,
    BindNak = 13,
    AlterContext = 14,
    AlterContextAnswer = 15,
};

/// The longest packet that is offered and requested, in bytes: the same as Windows; four Ethernet packets.
inline constexpr quint16 rpcLongestFragment = 5840;

/// The results in a bind_ack, one for each proposed context (p_cont_def_result_t of C706 12.6.3.1).
inline constexpr quint16 rpcResultAccepted = 0;
inline constexpr quint16 rpcResultUserRejected = 1;
inline constexpr quint16 rpcResultProviderRejected = 2;
inline constexpr qsizetype rpcResultsBoundary = 4; ///< the list of results is aligned to it (C706 12.6.4.4)

inline constexpr quint8 rpcAuthNtlm = 0x0a; ///< RPC_C_AUTHN_WINNT, MS-RPCE 2.2.1.1.7

/// The header of every packet (C706 12.6.3.1).
struct RpcHeader {
    static constexpr qsizetype size = 16;
    static constexpr qsizetype verifierHeadSize = 8; ///< the head of a verifier (C706 13.2.6.1)

    quint8 type = 0; ///< an RpcPacketType, or another number
    bool first = false;
    bool last = false;
    bool littleEndian = true; ///< the byte order of the packet, including its header
    quint16 packetSize = 0; ///< bytes, this header included
    quint16 authSize = 0; ///< bytes of a verifier at the packet's end, not counting the verifier's own header
    quint32 callId = 0;
};

/// A server's answer to a bind.
struct RpcBindAnswer {
    bool accepted = false;
    /// Why it was rejected, as a fixed word: "abstract-syntax-not-supported"; empty if it was accepted.
    QString reason;
};

/// \a body with its header, in one packet; \a authSize bytes of it are a verifier, not counting the verifier's header.
[[nodiscard]] QByteArray buildRpcPacket(
    RpcPacketType type, quint32 callId, const QByteArray& body, qsizetype authSize = 0);

/// A bind to \a offer, in the transfer syntax NDR 2.0. One packet. With \a ntlmToken (NTLM's first message) it also
/// begins to log on at the level "connect", with a verifier (MS-RPCE 2.2.2.11).
[[nodiscard]] QByteArray buildRpcBind(const RpcInterface& offer, quint32 callId, const QByteArray& ntlmToken = {});

/// A call of the operation \a opnum, with its arguments as NDR. One packet: \a arguments must be short (2 KiB).
[[nodiscard]] QByteArray buildRpcRequest(quint16 opnum, QByteArrayView arguments, quint32 callId);

/// Reads a header from the first RpcHeader::size bytes. No value if they are not a header.
[[nodiscard]] std::optional<RpcHeader> readRpcHeader(QByteArrayView bytes);

/// Whether \a bytes, as far as they go, can be the beginning of a packet: recognises a greeting of another protocol at
/// its first byte.
[[nodiscard]] bool beginsAsRpc(QByteArrayView bytes);

/// Reads what follows the header in a bind_ack; no value if it can't be read or does not have exactly one result.
[[nodiscard]] std::optional<RpcBindAnswer> readRpcBindAck(QByteArrayView body);

/// The NTLM message in a verifier, as a view into it; empty if it is not one of NTLM's.
[[nodiscard]] QByteArrayView readNtlmToken(QByteArrayView verifier);

/// Reads what follows the header in a bind_nak; the result is never an accepted bind.
[[nodiscard]] std::optional<RpcBindAnswer> readRpcBindNak(QByteArrayView body);

/// The status in what follows the header of a fault.
[[nodiscard]] std::optional<quint32> readRpcFault(QByteArrayView body);

/// "0x00000005", and its meaning as a fixed word if that is known: "access-denied".
[[nodiscard]] QString rpcStatusText(quint32 status);
[[nodiscard]] QString rpcStatusName(quint32 status);

} // namespace PortCheck
