// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/kerberos/kerberosmessage.h"

#include <QByteArray>

#include <optional>

/// The server side of Kerberos, as far as it is needed to refuse requests (RFC 4120).
namespace PortCheck {

/// What an AS-REQ names.
struct KerberosRequest {
    QByteArray realm;
    QByteArrayList service; ///< the parts of the service name for which a ticket is requested: krbtgt, LAB.EXAMPLE

    /// Reads an AS-REQ; no value if the bytes are not one.
    [[nodiscard]] static std::optional<KerberosRequest> decoded(QByteArrayView message);
};

/// A KRB-ERROR (RFC 4120 5.9.1) with \a answer's errorCode, realm, serverTime and errorText, about \a service.
[[nodiscard]] QByteArray encodeKerberosError(const KerberosAnswer& answer, const QByteArrayList& service);

} // namespace PortCheck
