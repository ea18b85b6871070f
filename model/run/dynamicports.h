// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

namespace PortCheck {

/// The range that the system takes local TCP ports from: what it is set to, or the system's documented default where
/// that can't be read (Linux 32768-60999, Windows 49152-65535; RFC 6335 6 names the latter).
[[nodiscard]] PortRange systemDynamicPorts();

} // namespace PortCheck
