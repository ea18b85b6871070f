// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

namespace PortCheck {

/// The range from which Windows has assigned ports since 2008 (KB 929851); RFC 6335, section 6, calls it dynamic, too.
inline constexpr PortRange windowsDynamicPorts{49152, 65535};

} // namespace PortCheck
