// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/bertags.h"

/// The types of LDAP message that a search may meet, and those that a server handles besides, as identifier octets (RFC
/// 4511 4.2, 4.3, 4.5, 4.11 to 4.13).
namespace PortCheck::LdapOperation {

inline constexpr quint8 bindRequest = Ber::application(0);
inline constexpr quint8 bindResponse = Ber::application(1);
inline constexpr quint8 unbindRequest = 0x42; // [APPLICATION 2], primitive
inline constexpr quint8 searchRequest = Ber::application(3);
inline constexpr quint8 searchResultEntry = Ber::application(4);
inline constexpr quint8 searchResultDone = Ber::application(5);
inline constexpr quint8 abandonRequest = 0x50; // [APPLICATION 16], primitive
inline constexpr quint8 searchResultReference = Ber::application(19);
inline constexpr quint8 extendedRequest = Ber::application(23);
inline constexpr quint8 extendedResponse = Ber::application(24);
inline constexpr quint8 intermediateResponse = Ber::application(25);

} // namespace PortCheck::LdapOperation
