// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

/// Of an EDNS version that the server does not know (RFC 6891 9); it needs more than the header's four bits.
inline constexpr int dnsBadVersion = 16;

/// "NOERROR", "NXDOMAIN", … as dig prints them (RFC 1035 4.1.1, RFC 2136 2.2); "RCODE23" for those without a name.
[[nodiscard]] QString dnsResponseCodeName(int responseCode);

} // namespace PortCheck
