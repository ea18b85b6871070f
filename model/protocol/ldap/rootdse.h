// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ldap/ldapmessage.h"
#include "model/support/evidence.h"

namespace PortCheck {

/// The attribute in which a stand-in writes its mark (see StandInMark).
inline constexpr QByteArrayView standInAttribute("gpPortCheckStandIn");

/// The attributes of the rootDSE that are kept, by name, to be asked for (RFC 4512 5.1, MS-ADTS 3.1.1.3.2).
[[nodiscard]] QList<QByteArray> rootDseAttributes();

/// What a rootDSE says, under the attributes' own names: texts, lists of texts, truth values as booleans, times as ISO
/// 8601 in UTC; and a stand-in's mark. A value that is not of its attribute's kind is kept as text. Empty where none of
/// the attributes is known.
[[nodiscard]] Evidence rootDseEvidence(const QList<LdapAttribute>& attributes);

} // namespace PortCheck
