// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/certificate.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString isoSeconds(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

bool nameMatches(const QString& pattern, const QString& name)
{
    if (pattern.compare(name, Qt::CaseInsensitive) == 0)
        return true;
    if (!pattern.startsWith("*."_L1))
        return false;
    const qsizetype dot = name.indexOf(u'.');
    return dot > 0 && QStringView(name).sliced(dot).compare(QStringView(pattern).sliced(1), Qt::CaseInsensitive) == 0;
}

} // namespace

bool certificateFits(const QSslCertificate& certificate, const QString& name)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    const QHostAddress address(name);
    if (!address.isNull()) {
        const QStringList addresses = alternatives.values(QSsl::IpAddressEntry);
        return std::any_of(
            addresses.begin(), addresses.end(), [&](const QString& entry) { return QHostAddress(entry) == address; });
    }
    QStringList names = alternatives.values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return std::any_of(names.begin(), names.end(), [&](const QString& pattern) { return nameMatches(pattern, name); });
}

Evidence certificateEvidence(const QSslCertificate& certificate)
{
    Evidence evidence;
    if (certificate.isNull())
        return evidence;
    evidence["certificateSubject"_L1] = evidenceText(certificate.subjectDisplayName());
    evidence["certificateIssuer"_L1] = evidenceText(certificate.issuerDisplayName());
    evidence["certificateNotBefore"_L1] = isoSeconds(certificate.effectiveDate());
    evidence["certificateNotAfter"_L1] = isoSeconds(certificate.expiryDate());
    QJsonArray names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString& alternative : alternatives) {
        if (names.size() < longestEvidenceList)
            names.append(evidenceText(alternative));
    }
    evidence["certificateNames"_L1] = names;
    return evidence;
}

Reason certificateReason(const QList<QSslError>& errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError& error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (has({QSslError::CertificateExpired}))
        return Reason::CertificateExpired;
    if (has({QSslError::CertificateNotYetValid}))
        return Reason::CertificateNotYetValid;
    const bool onlyName = std::all_of(errors.begin(), errors.end(),
        [](const QSslError& error) { return error.error() == QSslError::HostNameMismatch; });
    return onlyName ? Reason::None : Reason::CertificateUntrusted;
}

} // namespace PortCheck
