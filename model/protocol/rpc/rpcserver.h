// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcassembler.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The server side of DCE/RPC packets (C706 chapter 12, MS-RPCE 2.2.2). Little-endian. Nobody is logged on.
namespace PortCheck {

inline constexpr quint32 rpcOperationOutOfRange = 0x1c010002; ///< status of a fault (C706 appendix E)
inline constexpr quint16 rpcNakAuthenticationUnknown = 8; ///< why a bind is refused (MS-RPCE 2.2.2.5)

/// One context that a client proposes: an interface, and whether the client supports the only transfer syntax used
/// here.
struct RpcContext {
    quint16 id = 0;
    RpcInterface wanted;
    bool ndr = false;
};

/// A client's bind or alter_context.
struct RpcBind {
    QList<RpcContext> contexts; ///< at least one
    std::optional<QByteArray> ntlmMessage; ///< set if it begins to log on with NTLM
    bool otherAuthentication = false; ///< it begins to log on by other means
    quint8 authLevel = 0;
    quint32 authContext = 0;
};
[[nodiscard]] std::optional<RpcBind> readRpcBind(const RpcMessage& message);

/// Accepts those contexts of the bind whose interfaces are in \a served, whatever their version. \a port is returned as
/// the secondary address; \a ntlmChallenge goes into a verifier unless it is empty. Answers an alter_context likewise.
[[nodiscard]] QByteArray buildRpcBindAck(const RpcMessage& message, const RpcBind& bind,
    const QList<RpcInterface>& served, quint16 port, const QByteArray& ntlmChallenge);
[[nodiscard]] QByteArray buildRpcBindNak(quint32 callId, quint16 reason);

/// A client's call, without its authentication.
struct RpcCall {
    quint16 contextId = 0;
    quint16 opnum = 0;
    QByteArray arguments; ///< NDR
};
[[nodiscard]] std::optional<RpcCall> readRpcCall(const RpcMessage& message);

/// The answer to a call, in one packet: \a results must be shorter than 5 KiB.
[[nodiscard]] QByteArray buildRpcResponse(quint32 callId, quint16 contextId, const QByteArray& results);
[[nodiscard]] QByteArray buildRpcFault(quint32 callId, quint16 contextId, quint32 status);

} // namespace PortCheck
