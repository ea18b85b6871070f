// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QUuid>

#include <optional>

namespace PortCheck {

/// Reads the value of a controller's Netlogon attribute: NETLOGON_SAM_LOGON_RESPONSE_EX (MS-ADTS 6.3.1.9). Keys:
/// controller, domain, forest, netbiosDomain, netbiosController, site, clientSite (absent if the client's address is in
/// no known site), domainGuid, flags (MS-ADTS 6.3.1.2; an unknown bit as its hexadecimal value), and netlogonPaused
/// while the controller accepts no logons. No value if the bytes are not such a structure.
[[nodiscard]] std::optional<Evidence> decodeNetlogonAnswer(QByteArrayView value);

/// The names that a server writes into such a value: DNS names in ASCII, or single labels of at most 63 bytes.
struct NetlogonNames {
    QByteArray domain; ///< also given as the forest's root
    QByteArray controller;
    QByteArray netbiosDomain;
    QByteArray netbiosController;
    QByteArray site; ///< also given as the client's site
    QUuid domainGuid;
};

/// The value of a server that claims no role but LDAP and global catalog. Labels that are too long are cut.
[[nodiscard]] QByteArray encodeNetlogonAnswer(const NetlogonNames& names);

} // namespace PortCheck
