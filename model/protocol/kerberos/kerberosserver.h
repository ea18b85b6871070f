// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/kerberos/kerberosmessage.h"

#include <QByteArray>

#include <optional>

/// The server's side of Kerberos, as far as somebody who is to be told "no" needs it (RFC 4120).
namespace PortCheck {

/// What a request for a first ticket names.
struct KerberosRequest {
    QByteArray realm;
    QByteArrayList service; ///< the parts of the name that a ticket is wanted for: krbtgt, LAB.EXAMPLE

    /// Reads an AS-REQ; nothing if the bytes are none.
    [[nodiscard]] static std::optional<KerberosRequest> decoded(QByteArrayView message);
};

/// A KRB-ERROR (RFC 4120 5.9.1) with \a answer's errorCode, realm, serverTime and errorText, about \a service.
[[nodiscard]] QByteArray encodeKerberosError(const KerberosAnswer& answer, const QByteArrayList& service);

} // namespace PortCheck
