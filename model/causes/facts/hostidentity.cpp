// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/hostidentity.h"

#include "model/causes/look.h"
#include "model/causes/machinename.h"
#include "model/support/standinmark.h"

#include <QHostAddress>
#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

bool HostIdentity::answersTo(const QString& target) const
{
    return m_name.isEmpty() || sameMachine(m_name, target) || m_servedDomains.contains(target, Qt::CaseInsensitive)
        || !QHostAddress(target).isNull();
}

void HostIdentity::learnIdentity(const CheckRecord& verified)
{
    const Evidence& evidence = verified.seen.evidence;
    m_standIn = m_standIn || !standInNonce(evidence).isEmpty();
    learnGlobalCatalog(evidence);
    m_answeredForRealm =
        m_answeredForRealm || (verified.check.service == Service::Kerberos && verified.seen.reason == Reason::Answered);
    const auto addServed = [this](const QString& domain) {
        if (!domain.isEmpty() && !m_servedDomains.contains(domain, Qt::CaseInsensitive))
            m_servedDomains.append(domain);
    };
    const QString served = domainServedBy(verified);
    if (m_servedDomain.isEmpty())
        m_servedDomain = served;
    addServed(served);
    addServed(textIn(evidence, "domain"_L1));
    addServed(textIn(evidence, "ntlmDomain"_L1));
}

void HostIdentity::learnGlobalCatalog(const Evidence& evidence)
{
    if (evidence.contains("isGlobalCatalogReady"_L1) && evidence["isGlobalCatalogReady"_L1].isBool())
        m_isGlobalCatalog = isTrueIn(evidence, "isGlobalCatalogReady"_L1);
    else if (!m_isGlobalCatalog && evidence.contains("flags"_L1) && evidence["flags"_L1].isArray())
        m_isGlobalCatalog = evidence["flags"_L1].toArray().contains("gc"_L1);
}

void HostIdentity::learnName(const HostRecords& records, const QString& domain)
{
    m_name = consensusName(records.checks, domain);
    const FollowUpRecord* const again = followUpOf(records, FollowUpKind::Identity);
    if (again == nullptr)
        return;
    const QString after = ownName(again->record);
    if (after.isEmpty())
        return;
    for (const CheckRecord* record : records.checks) {
        const Check& check = record->check;
        const bool isSame = check.port == again->record.check.port && check.service == again->record.check.service
            && check.protocol == again->record.check.protocol;
        const QString before = ownName(*record);
        if (isSame && !before.isEmpty() && !sameMachine(before, after))
            m_identityChange = IdentityChange{before, after, again->record.finishedAt};
    }
}

} // namespace PortCheck
