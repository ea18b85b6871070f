// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/eptmap.h"
#include "model/protocol/rpc/rpcdialogue.h"

namespace PortCheck {

/// The endpoint mapper on TCP 135, asked for one interface: a bind, then one question. Evidence: mappedPorts (the TCP
/// ports that were named, in ascending order), or that of EndpointMapperDialogue if the mapper refused.
///
/// Verified once the mapper answered: with Reason::NoEndpoints if it names no port, with Reason::MapperRefused if it
/// refuses to tell.
class EptMapDialogue final : public RpcDialogue {
public:
    explicit EptMapDialogue(const RpcInterface& wanted);

    QByteArray opening() override;
    Reply interrupted() override;

private:
    StreamStep onMessage(const RpcMessage& message) override;
    [[nodiscard]] Reply brokenOff(const Reply& failure) const override { return failure; }
    [[nodiscard]] StreamStep onBindAnswer(const RpcMessage& message);
    [[nodiscard]] Reply replyOf(const RpcMessage& message) const;

    RpcInterface m_wanted;
    bool m_bound = false;
};

} // namespace PortCheck
