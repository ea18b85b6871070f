// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/bertags.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace PortCheck {

/// The account name that the probe asks a ticket for; it tells readers of the controller's log who asked. No account
/// should have this name.
inline constexpr QByteArrayView kerberosProbeName("gp-portcheck-probe");

/// The identifier octets of an AS-REQ and of the two answers to it (RFC 4120 5.10).
inline constexpr quint8 kerberosRequestTag = Ber::application(10);
inline constexpr quint8 kerberosTicketTag = Ber::application(11);
inline constexpr quint8 kerberosErrorTag = Ber::application(30);

/// An AS-REQ without pre-authentication (RFC 4120 5.4.1), for the probe's name in \a realm. Only the lower 31 bits of
/// \a nonce are used: old implementations read it as signed.
[[nodiscard]] QByteArray encodeKerberosRequest(const QString& realm, quint32 nonce);

/// What a Kerberos server answered: a ticket, which a made-up name should never get, or an error.
struct KerberosAnswer {
    std::optional<int> errorCode; ///< RFC 4120 7.5.9; absent for a ticket
    QByteArray realm; ///< the server's realm; for a ticket, the client's
    QByteArray clientRealm; ///< of an error, if given: with KDC_ERR_WRONG_REALM the realm to ask instead
    QByteArray service; ///< of an error: the service for which a ticket was requested, such as krbtgt/LAB.EXAMPLE
    QDateTime serverTime; ///< of an error, in UTC; invalid if unreadable
    QByteArray errorText;

    /// Reads a KRB-ERROR (RFC 4120 5.9.1) or an AS-REP (5.4.2); nothing if the bytes are neither.
    [[nodiscard]] static std::optional<KerberosAnswer> decoded(QByteArrayView message);
};

} // namespace PortCheck
