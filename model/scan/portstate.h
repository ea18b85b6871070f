// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"
#include "model/system/icmperror.h"
#include "model/system/nativeconnection.h"

#include <QHostAddress>

namespace PortCheck {

/// What a TCP connection says about its port; Filtered while it is pending.
[[nodiscard]] State stateOf(const ConnectionState& connection);

/// The same for a connection that failed with the system's error number.
[[nodiscard]] State stateOfFailure(int error);

/// The same, of a connection to \a target from \a own where an ICMP error ended it (see takeIcmpError()): Unreachable
/// where somebody else than \a target refused in its place, Local where this computer's own filter did. Whether a
/// target is there, a router's report and this computer's own say alike.
[[nodiscard]] State stateOfReport(const IcmpError& report, const QHostAddress& target, const QHostAddress& own);

/// Whether a connection failed for lack of something on this computer that may become free soon: descriptors, local
/// ports.
[[nodiscard]] bool isShortage(int error);

} // namespace PortCheck
