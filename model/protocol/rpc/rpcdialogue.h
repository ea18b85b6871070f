// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/rpc/rpcassembler.h"

namespace PortCheck {

/// A dialogue of DCE/RPC packets. What it is given is split into messages, which it takes one after the other: several
/// that come at once mean the same as when each comes alone.
class RpcDialogue : public StreamDialogue {
public:
    StreamStep feed(QByteArrayView bytes) final;

protected:
    /// Takes the next message.
    virtual StreamStep onMessage(const RpcMessage& message) = 0;
    /// The conclusion where \a failure ends it before its time: just that, or what was learnt until then.
    [[nodiscard]] virtual Reply brokenOff(const Reply& failure) const = 0;

private:
    RpcAssembler m_assembler;
};

/// The conclusion if a peer's bytes are not an RPC server's answer: Mismatch, with the beginning of \a bytes.
[[nodiscard]] Reply rpcMismatch(RpcAssembler::Trouble trouble, QByteArrayView bytes);

} // namespace PortCheck
