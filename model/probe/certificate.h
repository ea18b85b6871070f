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

/// What a server's certificate tells: subject, issuer, names, validity (ISO 8601, UTC). Empty for a null certificate.
[[nodiscard]] Evidence certificateEvidence(const QSslCertificate& certificate);

/// Whether the certificate names the host \a name: a DNS name of the subject alternative names, or the common name
/// where there are none (RFC 6125 6.4); "*" stands for the whole first label. An address fits only an address entry.
[[nodiscard]] bool certificateFits(const QSslCertificate& certificate, const QString& name);

/// The gravest of the errors that TLS found in a certificate, the host's name apart: expired, not yet valid, not
/// trusted; None where there is none of these.
[[nodiscard]] Reason certificateReason(const QList<QSslError>& errors);

} // namespace PortCheck
