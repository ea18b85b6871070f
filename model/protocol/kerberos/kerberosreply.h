// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/kerberos/kerberosmessage.h"

namespace PortCheck {

/// The realm that is asked about a domain: its name in capitals; where none is named, one that cannot exist (RFC
/// 6761 6.4).
[[nodiscard]] QString kerberosRealm(const QString& domain);

/// What to conclude from a Kerberos server's answer: Verified, since only such a server answers so. The reason is
/// Answered for what a made-up name may be told, KerberosWrongRealm where the server does not serve \a domain (which
/// means nothing if none is named), and KerberosError for any other error. Keys: kerberosAnswer ("KRB-ERROR" or
/// "AS-REP"), realm, and of an error: kerberosError, kerberosErrorName, clientRealm, kerberosService, serverTime,
/// errorText, and a stand-in's mark.
[[nodiscard]] Reply kerberosReply(const KerberosAnswer& answer, const QString& domain);

} // namespace PortCheck
