// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

namespace PortCheck {

/// The range from which Windows has assigned ports since 2008 (KB 929851); RFC 6335, section 6, calls it dynamic, too.
inline constexpr PortRange windowsDynamicPorts{49152, 65535};

/// That range as far as \a range has it, and those of \a named in \a range that lie outside of it, as ranges in
/// ascending order; all of \a range where the two have nothing in common. Pure.
[[nodiscard]] QList<PortRange> windowsPortsIn(PortRange range, QList<quint16> named);

} // namespace PortCheck
