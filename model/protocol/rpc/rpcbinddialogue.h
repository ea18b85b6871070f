// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/rpc/rpcassembler.h"

namespace PortCheck {

/// Asks an RPC server on its own port whether it serves an interface: a bind, and nothing after it. The bind begins to
/// sign in with NTLM, for the server's answer holds its names then; nobody is signed in. A server that refuses such a
/// bind is asked once more without, where it keeps the connection.
/// Evidence: bindResult ("accepted", "rejected", "refused" for a bind_nak, "fault"), bindReason where it is none of
/// the first; the names of insertNtlmNames() where the server told them.
///
/// Any of these answers verifies that an RPC server is there; Reason::BindRefused says that it won't serve us.
class RpcBindDialogue final : public StreamDialogue {
public:
    enum class Names {
        Ask,
        Leave, ///< a plain bind at once: for a server that was silent at the other
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
    std::optional<Reply> m_refused; ///< what the bind that asked for names was told, once there is a second
};

/// What an answer to a bind says, for this dialogue and others that begin with a bind; nothing where \a message is no
/// such answer. Reason::Answered or Reason::BindRefused, and the evidence of RpcBindDialogue.
[[nodiscard]] std::optional<Reply> rpcBindReply(const RpcMessage& message);

/// What is to be said of a peer whose bytes are no answer of an RPC server: Mismatch, with the beginning of \a bytes.
[[nodiscard]] Reply rpcMismatch(RpcAssembler::Trouble trouble, QByteArrayView bytes);

} // namespace PortCheck
