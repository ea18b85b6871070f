// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/tlslibrary.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

/// The certificates of tests/data/certificates, all for the same key.
namespace PortCheck::TestPeers {

/// A file of certificates or keys; the TLS library that reads them is there then. Needs the application object.
[[nodiscard]] inline QByteArray certificateFile(const QString& name)
{
    loadTlsLibrary().waitForFinished();
    QFile file(QStringLiteral(PORTCHECK_TEST_CERTIFICATES "%1.pem").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline QSslCertificate certificate(const QString& name)
{
    return QSslCertificate(certificateFile(name));
}

/// For a server that shows the certificate \a name.
[[nodiscard]] inline QSslConfiguration serverConfiguration(const QString& name)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate(name));
    configuration.setPrivateKey(QSslKey(certificateFile(QStringLiteral("server-key")), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

/// Makes this process trust the authority that signed them, and no other. Needs the application object.
inline void trustTestAuthority()
{
    loadTlsLibrary().waitForFinished(); // which would have this process trust whom the computer trusts
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({certificate(QStringLiteral("authority"))});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace PortCheck::TestPeers
