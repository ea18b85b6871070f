// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/endpointmapper.h"
#include "model/protocol/rpc/rpcdialogue.h"

namespace PortCheck {

/// The endpoint mapper on TCP 135: a bind, then its list page by page to the end. Evidence: that of evidenceOf(), or
/// bindResult, bindReason, and fault and faultName if the mapper refused.
///
/// Verified once the mapper answered: with Reason::MapperRefused if it refuses to list (a policy can forbid it to
/// answer unauthenticated clients: MS-RPCE 3.1.1.5, RestrictRemoteClients), with Reason::NoEndpoints if it names no TCP
/// port. A list that breaks off, or has more entries than is plausible, is kept as far as it came.
class EndpointMapperDialogue final : public RpcDialogue {
public:
    EndpointMapperDialogue() = default;

    QByteArray opening() override;
    Reply interrupted() override;

    /// What the mapper named so far.
    [[nodiscard]] const QList<RpcEndpoint>& endpoints() const { return m_endpoints; }

private:
    StreamStep onMessage(const RpcMessage& message) override;
    [[nodiscard]] Reply brokenOff(const Reply& failure) const override;
    [[nodiscard]] StreamStep onBindAnswer(const RpcMessage& message);
    [[nodiscard]] StreamStep onPage(const EptPage& page);
    [[nodiscard]] StreamStep onRefusal(quint32 status) const;
    [[nodiscard]] StreamStep askForPage(const EptHandle& handle);
    [[nodiscard]] Reply conclusion(bool complete) const;

    QList<RpcEndpoint> m_endpoints;
    quint32 m_callId = 1;
    int m_pages = 0;
    bool m_bound = false;
};

/// The conclusion from an answer to a bind to the mapper, for this dialogue and EptMapDialogue: Reason::Answered if the
/// bind was accepted; else the reply that ends the dialogue.
[[nodiscard]] Reply mapperBindReply(const RpcMessage& message);

/// The conclusion from a fault or an error status of the mapper.
[[nodiscard]] Reply mapperRefusal(quint32 status);

/// The conclusion if a mapper didn't answer, or not to its end: \a bound tells whether it accepted the bind.
[[nodiscard]] Reply mapperSilence(bool bound);

} // namespace PortCheck
