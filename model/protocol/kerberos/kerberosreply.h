// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/kerberos/kerberosmessage.h"

namespace PortCheck {

/// The realm to ask for a domain: its name in capitals; without a domain, one that cannot exist (RFC 6761 6.4).
[[nodiscard]] QString kerberosRealm(const QString& domain);

/// The conclusion from a Kerberos server's answer: Verified, since only such a server answers like this. The reason is
/// Answered for everything that may be told to a made-up name, KerberosWrongRealm if the server does not serve
/// \a domain (meaningless without a domain), and KerberosError for any other error. Keys: kerberosAnswer ("KRB-ERROR"
/// or "AS-REP"), realm, and of an error: kerberosError, kerberosErrorName, clientRealm, kerberosService, serverTime,
/// errorText, and a stand-in's mark.
[[nodiscard]] Reply kerberosReply(const KerberosAnswer& answer, const QString& domain);

} // namespace PortCheck
