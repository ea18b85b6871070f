// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/trustedauthorities.h"

#ifdef Q_OS_WIN
#include <QByteArray>
#include <QSet>
#include <QSsl>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <vector>

#include <windows.h>

#include <wincrypt.h>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

namespace {

constexpr int mostInAStore = 10'000;

/// Whether \a certificate may stand for servers: no usages at all stand for each of them (CertGetEnhancedKeyUsage).
bool isForServers(PCCERT_CONTEXT certificate)
{
    DWORD size = 0;
    if (!CertGetEnhancedKeyUsage(certificate, 0, nullptr, &size) || size < sizeof(CERT_ENHKEY_USAGE))
        return true;
    std::vector<std::max_align_t> place(size / sizeof(std::max_align_t) + 1);
    auto* const usage = reinterpret_cast<CERT_ENHKEY_USAGE*>(place.data());
    if (!CertGetEnhancedKeyUsage(certificate, 0, usage, &size))
        return true;
    if (usage->cUsageIdentifier == 0) // every usage or none: the error says which
        return GetLastError() == DWORD(CRYPT_E_NOT_FOUND);
    constexpr auto anyUsage = "2.5.29.37.0"; // RFC 5280 4.2.1.12
    constexpr auto serverUsage = "1.3.6.1.5.5.7.3.1";
    return std::any_of(usage->rgpszUsageIdentifier, usage->rgpszUsageIdentifier + usage->cUsageIdentifier,
        [](const char* name) { return std::strcmp(name, serverUsage) == 0 || std::strcmp(name, anyUsage) == 0; });
}

/// The certificates of the store \a name as DER, in its order; of all, or those that are for servers.
std::vector<QByteArray> storeContent(const wchar_t* name, bool onlyForServers)
{
    std::vector<QByteArray> content;
    const HCERTSTORE store = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0,
        CERT_SYSTEM_STORE_CURRENT_USER | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG, name);
    if (store == nullptr)
        return content;
    PCCERT_CONTEXT found = nullptr;
    for (int count = 0; count < mostInAStore; ++count) {
        found = CertEnumCertificatesInStore(store, found); // which frees the one before
        if (found == nullptr)
            break;
        if (!onlyForServers || isForServers(found))
            content.emplace_back(reinterpret_cast<const char*>(found->pbCertEncoded), qsizetype(found->cbCertEncoded));
    }
    if (found != nullptr)
        CertFreeCertificateContext(found);
    CertCloseStore(store, 0);
    return content;
}

} // namespace

std::optional<QList<QSslCertificate>> windowsAuthorities()
{
    QSet<QByteArray> done; // and what mustn't be trusted
    for (const QByteArray& disallowed : storeContent(L"Disallowed", false))
        done.insert(disallowed);
    QList<QSslCertificate> authorities;
    for (const wchar_t* name : std::array{L"ROOT", L"CA"}) {
        for (const QByteArray& der : storeContent(name, true)) {
            if (done.contains(der))
                continue;
            done.insert(der);
            const QSslCertificate authority(der, QSsl::Der);
            if (!authority.isNull())
                authorities.append(authority);
        }
    }
    return authorities;
}

#else

std::optional<QList<QSslCertificate>> windowsAuthorities()
{
    return std::nullopt;
}

#endif

} // namespace PortCheck
