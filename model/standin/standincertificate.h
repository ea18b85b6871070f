// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace PortCheck {

/// The certificate and key that a stand-in uses for TLS.
struct StandInCertificate {
    QList<QSslCertificate> chain; ///< its own certificate first
    QSslKey key;
};

/// The built-in one: self-signed for "GP PortCheck stand-in, not a domain controller". Its key is public, since it
/// protects nothing. Empty where the TLS library can't be loaded. Loads it, as does expiredCertificate().
[[nodiscard]] StandInCertificate builtInCertificate();
/// The same, but expired in 2021.
[[nodiscard]] StandInCertificate expiredCertificate();

/// For a server that shows \a certificate and asks the client for none.
[[nodiscard]] QSslConfiguration serverConfiguration(const StandInCertificate& certificate);

/// Reads PEM files, the key without a passphrase. Errors are one sentence that names the file.
[[nodiscard]] Result<StandInCertificate> readCertificate(const QString& certificatePath, const QString& keyPath);

} // namespace PortCheck
