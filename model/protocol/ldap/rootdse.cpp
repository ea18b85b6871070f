// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/rootdse.h"

#include "model/protocol/ber/generalizedtime.h"
#include "model/support/isotime.h"
#include "model/support/standinmark.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

enum class Kind { Text, List, Truth, Time };

struct Kept {
    const char* name;
    Kind kind;
};

constexpr std::array keptAttributes{
    Kept{"dnsHostName", Kind::Text},
    Kept{"serverName", Kind::Text},
    Kept{"ldapServiceName", Kind::Text},
    Kept{"defaultNamingContext", Kind::Text},
    Kept{"rootDomainNamingContext", Kind::Text},
    Kept{"namingContexts", Kind::List},
    Kept{"isGlobalCatalogReady", Kind::Truth},
    Kept{"isSynchronized", Kind::Truth},
    Kept{"currentTime", Kind::Time},
    Kept{"domainFunctionality", Kind::Text},
    Kept{"forestFunctionality", Kind::Text},
    Kept{"domainControllerFunctionality", Kind::Text},
    Kept{"supportedLDAPVersion", Kind::List},
    Kept{"supportedSASLMechanisms", Kind::List},
    Kept{"vendorName", Kind::Text},
    Kept{"vendorVersion", Kind::Text},
};

QJsonValue asList(const QList<QByteArray>& values)
{
    QJsonArray list;
    for (const QByteArray& value : values.first(std::min(values.size(), longestEvidenceList)))
        list.append(evidenceText(QByteArrayView(value)));
    return list;
}

QJsonValue asTruth(QByteArrayView value)
{
    if (value == "TRUE")
        return true;
    if (value == "FALSE")
        return false;
    return evidenceText(value);
}

QJsonValue asTime(QByteArrayView value)
{
    const std::optional<QDateTime> moment = parseGeneralizedTime(value);
    return moment ? isoTime(*moment) : evidenceText(value);
}

QJsonValue kept(Kind kind, const QList<QByteArray>& values)
{
    switch (kind) {
    case Kind::Text:
        return evidenceText(QByteArrayView(values.constFirst()));
    case Kind::List:
        return asList(values);
    case Kind::Truth:
        return asTruth(values.constFirst());
    case Kind::Time:
        return asTime(values.constFirst());
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QByteArray> rootDseAttributes()
{
    QList<QByteArray> names;
    for (const Kept& attribute : keptAttributes)
        names.append(attribute.name);
    return names;
}

Evidence rootDseEvidence(const QList<LdapAttribute>& attributes)
{
    Evidence evidence;
    for (const LdapAttribute& attribute : attributes) {
        const auto* known =
            std::find_if(keptAttributes.begin(), keptAttributes.end(), [&attribute](const Kept& candidate) {
                return attribute.name.compare(candidate.name, Qt::CaseInsensitive) == 0;
            });
        if (known != keptAttributes.end() && !attribute.values.isEmpty())
            evidence.insert(QLatin1String(known->name), kept(known->kind, attribute.values));
        if (attribute.name.compare(standInAttribute, Qt::CaseInsensitive) == 0 && !attribute.values.isEmpty())
            insertStandInMark(evidence, attribute.values.constFirst());
    }
    return evidence;
}

} // namespace PortCheck
