// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ldap/ldapmessage.h"
#include "model/support/evidence.h"

namespace PortCheck {

/// The attribute in which a stand-in writes its mark (see StandInMark).
inline constexpr QByteArrayView standInAttribute("gpPortCheckStandIn");

/// The names of the rootDSE attributes to ask for, which are also those that are kept (RFC 4512 5.1, MS-ADTS
/// 3.1.1.3.2).
[[nodiscard]] QList<QByteArray> rootDseAttributes();

/// The content of a rootDSE, under the attributes' own names: texts, lists of texts, booleans, times as ISO 8601 in
/// UTC; and a stand-in's mark. A value that does not fit its attribute's type is kept as text. Empty if none of the
/// attributes is known.
[[nodiscard]] Evidence rootDseEvidence(const QList<LdapAttribute>& attributes);

} // namespace PortCheck
