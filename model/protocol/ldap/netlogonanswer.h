// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <optional>

namespace PortCheck {

/// What a controller says in the value of its Netlogon attribute: NETLOGON_SAM_LOGON_RESPONSE_EX (MS-ADTS 6.3.1.9).
/// Keys: controller, domain, forest, netbiosDomain, netbiosController, site, clientSite (absent where the client's
/// address is in no known site), domainGuid, flags (MS-ADTS 6.3.1.2; an unknown bit as its hexadecimal value), and
/// netlogonPaused while the controller takes no logons. Nothing if the bytes are not such a structure.
[[nodiscard]] std::optional<Evidence> decodeNetlogonAnswer(QByteArrayView value);

} // namespace PortCheck
