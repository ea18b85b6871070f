// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcserver.h"
#include "model/standin/responder.h"

namespace PortCheck {

/// DCE/RPC as an endpoint mapper, which names the stand-in's dynamic ports (ept_lookup, ept_map; C706 appendix O), or
/// as a server on one of those ports, which accepts binds to the interfaces that the mapper names there, tells its
/// names and the mark in NTLM's challenge, and serves no call.
class RpcResponder final : public StreamResponder {
public:
    /// \a service is EndpointMapper or RpcEndpoint. \a identity must outlive it.
    RpcResponder(Service service, const StandInIdentity& identity, StandInVisit visit);

    ResponderStep feed(QByteArrayView bytes, const QDateTime& now) override;

private:
    [[nodiscard]] ResponderStep answer(const RpcMessage& message, const QDateTime& now);
    [[nodiscard]] ResponderStep answerBind(const RpcMessage& message, const QDateTime& now) const;
    [[nodiscard]] ResponderStep answerCall(const RpcMessage& message) const;
    [[nodiscard]] QList<RpcEndpoint> markedEndpoints() const;

    bool m_isMapper;
    const StandInIdentity& m_identity;
    StandInVisit m_visit;
    RpcAssembler m_assembler;
    qsizetype m_unanswered = 0; ///< bytes since the last whole message
};

} // namespace PortCheck
