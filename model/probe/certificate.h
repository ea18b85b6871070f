// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/support/vocabulary.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

namespace PortCheck {

/// The content of a server's certificate: subject, issuer, names, validity (ISO 8601, UTC). Empty for a null
/// certificate.
[[nodiscard]] Evidence certificateEvidence(const QSslCertificate& certificate);

/// Whether the certificate names the host \a name: a DNS name of the subject alternative names, or the common name
/// where there are none (RFC 6125 6.4); "*" stands for the whole first label. An address fits only an address entry.
[[nodiscard]] bool certificateFits(const QSslCertificate& certificate, const QString& name);

/// The most serious of the errors that TLS found in a certificate, apart from the host's name: expired, not yet valid,
/// not trusted; None if there is none of these.
[[nodiscard]] Reason certificateReason(const QList<QSslError>& errors);

} // namespace PortCheck
