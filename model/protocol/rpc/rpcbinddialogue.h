// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcdialogue.h"

namespace PortCheck {

/// Asks an RPC server on its own port whether it serves an interface: a bind, and nothing after it. The bind begins to
/// log on with NTLM, because the server's answer then holds its names; nobody is logged on. A server that refuses such
/// a bind is asked once more without NTLM, if it keeps the connection open.
/// Evidence: bindResult ("accepted", "rejected", "refused" for a bind_nak, "fault"), bindReason if the bind was not
/// accepted; the names of insertNtlmNames() if the server told them.
///
/// Any of these answers verifies that an RPC server is there; Reason::BindRefused says that it refuses to serve us.
class RpcBindDialogue final : public RpcDialogue {
public:
    enum class Names {
        Ask,
        Leave, ///< a plain bind at once: for a server that was silent when asked with NTLM
    };

    RpcBindDialogue(const QUuid& uuid, quint16 majorVersion, quint16 minorVersion, Names names = Names::Ask);

    QByteArray opening() override;
    Reply interrupted() override;

private:
    StreamStep onMessage(const RpcMessage& message) override;
    [[nodiscard]] Reply brokenOff(const Reply& failure) const override;

    RpcInterface m_wanted;
    Names m_names;
    quint32 m_callId = 1;
    std::optional<Reply> m_refused; ///< the answer to the bind that asked for names, once a second one was sent
};

/// The conclusion from an answer to a bind, for this dialogue and others that begin with a bind; no value if \a message
/// is no such answer. Reason::Answered or Reason::BindRefused, and the evidence of RpcBindDialogue.
[[nodiscard]] std::optional<Reply> rpcBindReply(const RpcMessage& message);

} // namespace PortCheck
