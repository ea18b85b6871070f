// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standincertificate.h"

#include "model/system/tlslibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSslSocket>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct CertificateTexts {
    Q_DECLARE_TR_FUNCTIONS(StandInCertificate)
};

constexpr qint64 longestFile = qint64(256) * 1024; // bytes

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"%1: %2"_s.arg(QDir::toNativeSeparators(path), file.errorString())};
    return file.read(longestFile);
}

/// The file doesn't say what kind of key it is, so each kind is tried.
QSslKey keyIn(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

StandInCertificate builtIn(const QString& name)
{
    const QString folder = u":/portcheck/stand-in/"_s;
    const Result<StandInCertificate> read = readCertificate(folder + name, folder + u"key.pem"_s);
    Q_ASSERT(read.ok() || !QSslSocket::supportsSsl());
    return read ? *read : StandInCertificate();
}

} // namespace

StandInCertificate builtInCertificate()
{
    return builtIn(u"certificate.pem"_s);
}

StandInCertificate expiredCertificate()
{
    return builtIn(u"expired.pem"_s);
}

QSslConfiguration serverConfiguration(const StandInCertificate& certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(certificate.chain);
    configuration.setPrivateKey(certificate.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({}); // otherwise each connection would hold all certificates that the system trusts
    return configuration;
}

Result<StandInCertificate> readCertificate(const QString& certificatePath, const QString& keyPath)
{
    const Result<QByteArray> certificates = contentOf(certificatePath);
    if (!certificates)
        return Error{certificates.error()};
    const Result<QByteArray> key = contentOf(keyPath);
    if (!key)
        return Error{key.error()};
    loadTlsLibrary().waitForFinished(); // which one thread does at a time
    if (!QSslSocket::supportsSsl()) // which would find no key in any file
        return Error{
            CertificateTexts::tr("%1 can't be used: TLS could not be set up on this computer. See that its TLS "
                                 "library (OpenSSL on Linux) is installed and can be loaded.",
                "%1 path")
                .arg(QDir::toNativeSeparators(certificatePath))};
    StandInCertificate read{QSslCertificate::fromData(*certificates, QSsl::Pem), keyIn(*key)};
    if (read.chain.isEmpty())
        return Error{CertificateTexts::tr("%1: there is no certificate in PEM format in it.", "%1 path")
                         .arg(QDir::toNativeSeparators(certificatePath))};
    if (read.key.isNull())
        return Error{
            CertificateTexts::tr("%1: there is no private key in PEM format in it, or it has a passphrase.", "%1 path")
                .arg(QDir::toNativeSeparators(keyPath))};
    return read;
}

} // namespace PortCheck
