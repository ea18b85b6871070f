// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/bertags.h"

#include <QByteArrayView>

/// Values in the fields of LDAP messages, the same for both sides.
namespace PortCheck::Ldap {

inline constexpr int scopeBaseObject = 0; ///< of a search (RFC 4511 4.5.1)

/// A search's filters (RFC 4511 4.5.1.7).
inline constexpr quint8 filterAnd = Ber::context(0);
inline constexpr quint8 filterEqualityMatch = Ber::context(3);
inline constexpr quint8 filterPresent = Ber::contextPrimitive(7);

/// An extended response: the field of its name (RFC 4511 4.12), and the name that ends a session (4.4.1).
inline constexpr quint8 responseName = Ber::contextPrimitive(10);
inline constexpr QByteArrayView noticeOfDisconnection("1.3.6.1.4.1.1466.20036");

} // namespace PortCheck::Ldap
