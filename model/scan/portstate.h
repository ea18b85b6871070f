// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"
#include "model/system/nativeconnection.h"

namespace PortCheck {

/// What a TCP connection says about its port; Filtered while it is pending.
[[nodiscard]] State stateOf(const ConnectionState& connection);

/// The same for a connection that failed with the system's error number.
[[nodiscard]] State stateOfFailure(int error);

/// Whether a connection failed for lack of something on this computer that may become free soon: descriptors, local
/// ports.
[[nodiscard]] bool isShortage(int error);

} // namespace PortCheck
