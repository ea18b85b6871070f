// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/rpc/rpcassembler.h"

namespace PortCheck {

/// Asks an RPC server on its own port whether it serves an interface: a bind, and nothing after it. The bind begins to
/// log on with NTLM, because the server's answer then holds its names; nobody is logged on. A server that refuses such
/// a bind is asked once more without NTLM, if it keeps the connection open.
/// Evidence: bindResult ("accepted", "rejected", "refused" for a bind_nak, "fault"), bindReason if the bind was not
/// accepted; the names of insertNtlmNames() if the server told them.
///
/// Any of these answers verifies that an RPC server is there; Reason::BindRefused says that it refuses to serve us.
class RpcBindDialogue final : public StreamDialogue {
public:
    enum class Names {
        Ask,
        Leave, ///< a plain bind at once: for a server that was silent when asked with NTLM
    };

    RpcBindDialogue(const QUuid& uuid, quint16 majorVersion, quint16 minorVersion, Names names = Names::Ask);

    QByteArray opening() override;
    StreamStep feed(QByteArrayView bytes) override;
    Reply interrupted() override;

private:
    [[nodiscard]] StreamStep onAnswer(const RpcMessage& message);
    [[nodiscard]] StreamStep onRubbish(const Reply& rubbish) const;

    RpcInterface m_wanted;
    Names m_names;
    RpcAssembler m_assembler;
    quint32 m_callId = 1;
    std::optional<Reply> m_refused; ///< the answer to the bind that asked for names, once a second one was sent
};

/// The conclusion from an answer to a bind, for this dialogue and others that begin with a bind; no value if \a message
/// is no such answer. Reason::Answered or Reason::BindRefused, and the evidence of RpcBindDialogue.
[[nodiscard]] std::optional<Reply> rpcBindReply(const RpcMessage& message);

/// The conclusion if a peer's bytes are not an RPC server's answer: Mismatch, with the beginning of \a bytes.
[[nodiscard]] Reply rpcMismatch(RpcAssembler::Trouble trouble, QByteArrayView bytes);

} // namespace PortCheck
