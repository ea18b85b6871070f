// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/ldap/ldapmessage.h"

namespace PortCheck {

/// The result code of a search that went well.
inline constexpr int ldapSuccess = 0;

/// The name that RFC 4511 4.1.9 gives to a result code, such as "strongerAuthRequired"; empty for an unknown one.
[[nodiscard]] QLatin1String ldapResultName(int code);

/// The conclusion if an LDAP server answered with a result that stops the real client too.
[[nodiscard]] Reply ldapFailure(const LdapResult& result, Evidence seen);

} // namespace PortCheck
