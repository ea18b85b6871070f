// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/rundomain.h"

#include "model/causes/conditions.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QString domainServedBy(const CheckRecord& record)
{
    if (!isProven(record))
        return {};
    const QString domain = domainOf(textIn(record.seen.evidence, "defaultNamingContext"_L1));
    return domain.isEmpty() ? textIn(record.seen.evidence, "domain"_L1) : domain;
}

void RunDomain::learn(const CheckRecord& record, const QString& domain)
{
    // Which domain a stand-in plays does not matter.
    if (domain.isEmpty() || record.phase != Phase::Done || !isProven(record) || isFromStandIn(record))
        return;
    if (record.check.service == Service::Dns && record.seen.reason == Reason::Answered)
        m_isKnownToDns = true;
    if (const QString served = domainServedBy(record); isSame(served, domain))
        m_isServed = true;
    else if (m_other.isEmpty())
        m_other = served;
    else if (!served.isEmpty() && !isSame(served, m_other))
        m_areSeveral = true;
    // What the session setup of SMB tells (MS-NLMP 2.2.2.1): both names of the machine's domain.
    const QString netbios = textIn(record.seen.evidence, "ntlmNetbiosDomain"_L1);
    if (!netbios.isEmpty() && isSame(netbios, domain)) {
        m_netbiosName = netbios;
        m_netbiosNameOf = textIn(record.seen.evidence, "ntlmDomain"_L1);
    }
}

QString RunDomain::servedInstead() const
{
    return m_isServed || m_areSeveral ? QString() : m_other;
}

QString RunDomain::netbiosName() const
{
    return !m_netbiosNameOf.isEmpty() && isSame(m_netbiosNameOf, servedInstead()) ? m_netbiosName : QString();
}

} // namespace PortCheck
