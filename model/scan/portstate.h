// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"
#include "model/system/nativeconnection.h"

namespace PortCheck {

/// What a TCP connection says of the port that it was made to; Filtered while it is pending.
[[nodiscard]] State stateOf(const ConnectionState& connection);

/// The same of one that failed with the system's error number.
[[nodiscard]] State stateOfFailure(int error);

/// Whether this computer lacked something for the connection that may be given back soon: descriptors, local ports.
[[nodiscard]] bool isShortage(int error);

} // namespace PortCheck
