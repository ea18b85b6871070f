// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostrecords.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// Who one host says that it is. A part of HostFacts.
class HostIdentity {
public:
    /// The host's name according to its services; empty if none told it.
    [[nodiscard]] const QString& name() const { return m_name; }
    /// A port that told one name told another one when it was asked again.
    struct IdentityChange {
        QString before;
        QString after;
        QDateTime at; ///< when it told the other name

        friend bool operator==(const IdentityChange&, const IdentityChange&) = default;
    };
    [[nodiscard]] const std::optional<IdentityChange>& identityChange() const { return m_identityChange; }
    /// Whether \a target is a name of this host, a name of the domain that it serves, or an address; also true if the
    /// host did not tell its name.
    [[nodiscard]] bool answersTo(const QString& target) const;
    /// The domain that the host says it is a controller of; empty if it says none.
    [[nodiscard]] const QString& servedDomain() const { return m_servedDomain; }
    /// The host said itself that it is no global catalog (rootDSE isGlobalCatalogReady, or the flags of its Netlogon
    /// answer).
    [[nodiscard]] bool deniesGlobalCatalog() const { return m_isGlobalCatalog == false; }
    /// A service of the host said that it belongs to a stand-in.
    [[nodiscard]] bool isStandIn() const { return m_standIn; }

    friend bool operator==(const HostIdentity&, const HostIdentity&) = default;

protected:
    /// What one verified service says.
    void learnIdentity(const CheckRecord& verified);
    /// What all of them together say. A machine that serves \a domain comes before others; empty if none was named.
    void learnName(const HostRecords& records, const QString& domain);

    /// Kerberos knew the realm that it was asked for.
    [[nodiscard]] bool answeredForRealm() const { return m_answeredForRealm; }

private:
    void learnGlobalCatalog(const Evidence& evidence);

    QString m_name;
    QString m_servedDomain;
    QStringList m_servedDomains;
    std::optional<IdentityChange> m_identityChange;
    std::optional<bool> m_isGlobalCatalog; ///< by its own word
    bool m_standIn = false;
    bool m_answeredForRealm = false;
};

} // namespace PortCheck
