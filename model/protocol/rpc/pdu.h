// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcinterfaces.h"

#include <QByteArray>

#include <optional>

/// Packets of connection-oriented DCE/RPC version 5: C706 chapter 12, MS-RPCE 2.2.2. Little-endian. Nobody is signed
/// in: of authentication there is only what begins it.
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

/// The longest packet that is offered and asked for, in bytes: as Windows does; four Ethernet packets.
inline constexpr quint16 rpcLongestFragment = 5840;

/// What a bind_ack says of each context that was proposed (p_cont_def_result_t of C706 12.6.3.1).
inline constexpr quint16 rpcResultAccepted = 0;
inline constexpr quint16 rpcResultUserRejected = 1;
inline constexpr quint16 rpcResultProviderRejected = 2;
inline constexpr qsizetype rpcResultsBoundary = 4; ///< their list begins at a multiple of it (C706 12.6.4.4)

inline constexpr quint8 rpcAuthNtlm = 0x0a; ///< RPC_C_AUTHN_WINNT, MS-RPCE 2.2.1.1.7

/// What goes before every packet (C706 12.6.3.1).
struct RpcHeader {
    static constexpr qsizetype size = 16;
    static constexpr qsizetype verifierHeadSize = 8; ///< the head of a verifier (C706 13.2.6.1)

    quint8 type = 0; ///< an RpcPacketType, or another number
    bool first = false;
    bool last = false;
    bool littleEndian = true; ///< the numbers of the packet; the header's own are read accordingly
    quint16 packetSize = 0; ///< bytes, this header included
    quint16 authSize = 0; ///< bytes of a verifier at the packet's end, its own head not counted
    quint32 callId = 0;
};

/// A server's answer to a bind.
struct RpcBindAnswer {
    bool accepted = false;
    /// Why not, as a fixed word: "abstract-syntax-not-supported"; empty where it was accepted.
    QString reason;
};

/// \a body behind its header, in one packet; \a authSize bytes of it are a verifier without its head.
[[nodiscard]] QByteArray buildRpcPacket(
    RpcPacketType type, quint32 callId, const QByteArray& body, qsizetype authSize = 0);

/// Asks to talk to \a offer, in the transfer syntax NDR 2.0. One packet. With \a ntlmToken (NTLM's first message) it
/// also begins to sign in at the level "connect", by a verifier (MS-RPCE 2.2.2.11).
[[nodiscard]] QByteArray buildRpcBind(const RpcInterface& offer, quint32 callId, const QByteArray& ntlmToken = {});

/// A call of the operation \a opnum, with its arguments as NDR. One packet: \a arguments must be short (2 KiB).
[[nodiscard]] QByteArray buildRpcRequest(quint16 opnum, QByteArrayView arguments, quint32 callId);

/// Reads a header from the first RpcHeader::size bytes. Nothing where they are none.
[[nodiscard]] std::optional<RpcHeader> readRpcHeader(QByteArrayView bytes);

/// Whether \a bytes can be how a packet begins, as far as they go: tells a greeting of another protocol at its first
/// byte.
[[nodiscard]] bool beginsAsRpc(QByteArrayView bytes);

/// What follows the header in a bind_ack; nothing where it can't be read or answers another number of questions.
[[nodiscard]] std::optional<RpcBindAnswer> readRpcBindAck(QByteArrayView body);

/// NTLM's message in a verifier, as a view into it; empty where it is none of NTLM's.
[[nodiscard]] QByteArrayView readNtlmToken(QByteArrayView verifier);

/// What follows the header in a bind_nak; never accepted.
[[nodiscard]] std::optional<RpcBindAnswer> readRpcBindNak(QByteArrayView body);

/// The status in what follows the header of a fault.
[[nodiscard]] std::optional<quint32> readRpcFault(QByteArrayView body);

/// "0x00000005", and as a fixed word what it means where that is known: "access-denied".
[[nodiscard]] QString rpcStatusText(quint32 status);
[[nodiscard]] QString rpcStatusName(quint32 status);

} // namespace PortCheck
