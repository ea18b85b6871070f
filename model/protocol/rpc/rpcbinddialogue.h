// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/rpc/rpcassembler.h"

namespace PortCheck {

/// Asks an RPC server on its own port whether it serves an interface: a bind, and nothing after it.
/// Evidence: bindResult ("accepted", "rejected", "refused" for a bind_nak, "fault"), bindReason where it is none of
/// the first.
///
/// Any of these answers verifies that an RPC server is there; Reason::BindRefused says that it won't serve us.
class RpcBindDialogue final : public StreamDialogue {
public:
    RpcBindDialogue(const QUuid& uuid, quint16 majorVersion, quint16 minorVersion);

    QByteArray opening() override;
    StreamStep feed(QByteArrayView bytes) override;
    Reply interrupted() override;

private:
    RpcInterface m_wanted;
    RpcAssembler m_assembler;
};

/// What an answer to a bind says, for this dialogue and others that begin with a bind; nothing where \a message is no
/// such answer. Reason::Answered or Reason::BindRefused, and the evidence of RpcBindDialogue.
[[nodiscard]] std::optional<Reply> rpcBindReply(const RpcMessage& message);

/// What is to be said of a peer whose bytes are no answer of an RPC server: Mismatch, with the beginning of \a bytes.
[[nodiscard]] Reply rpcMismatch(RpcAssembler::Trouble trouble, QByteArrayView bytes);

} // namespace PortCheck
