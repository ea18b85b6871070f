// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QUuid>

#include <optional>

namespace PortCheck {

/// What a controller says in the value of its Netlogon attribute: NETLOGON_SAM_LOGON_RESPONSE_EX (MS-ADTS 6.3.1.9).
/// Keys: controller, domain, forest, netbiosDomain, netbiosController, site, clientSite (absent where the client's
/// address is in no known site), domainGuid, flags (MS-ADTS 6.3.1.2; an unknown bit as its hexadecimal value), and
/// netlogonPaused while the controller takes no logons. Nothing if the bytes are not such a structure.
[[nodiscard]] std::optional<Evidence> decodeNetlogonAnswer(QByteArrayView value);

/// What a server says of itself in such a value. Names are DNS names in ASCII, or single labels of at most 63 bytes.
struct NetlogonNames {
    QByteArray domain; ///< the forest's root as well
    QByteArray controller;
    QByteArray netbiosDomain;
    QByteArray netbiosController;
    QByteArray site; ///< the client's as well
    QUuid domainGuid;
};

/// The value, of a server that says to serve nothing but LDAP. Labels that are too long are cut.
[[nodiscard]] QByteArray encodeNetlogonAnswer(const NetlogonNames& names);

} // namespace PortCheck
