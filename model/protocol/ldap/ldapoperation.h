// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/bertags.h"

/// The kinds of LDAP message that a search may meet, as identifier octets (RFC 4511 4.5, 4.12, 4.13).
namespace PortCheck::LdapOperation {

inline constexpr quint8 searchRequest = Ber::application(3);
inline constexpr quint8 searchResultEntry = Ber::application(4);
inline constexpr quint8 searchResultDone = Ber::application(5);
inline constexpr quint8 searchResultReference = Ber::application(19);
inline constexpr quint8 extendedResponse = Ber::application(24);
inline constexpr quint8 intermediateResponse = Ber::application(25);

} // namespace PortCheck::LdapOperation
