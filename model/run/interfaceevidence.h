// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcinterfaces.h"
#include "model/support/evidence.h"

#include <QList>

namespace PortCheck {

/// \a evidence of an RPC endpoint with what the endpoint mapper says lives there: "rpcInterfaces", and "rpcUses" where
/// it is known what one of them serves. Pure.
[[nodiscard]] Evidence withInterfaces(Evidence evidence, const QList<RpcInterface>& interfaces);

} // namespace PortCheck
