// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/dnsfacts.h"

#include "model/causes/conditions.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

void DnsFacts::learnDnsQuestion(const Check& check)
{
    m_asksDnsOverTcp = m_asksDnsOverTcp || isDnsOverTcp(check);
}

void DnsFacts::learnDns(const CheckRecord& asked)
{
    if (asked.check.service == Service::Dns && failedToProve(asked, Reason::ClosedEarly))
        learnDnsOverTcp(asked);
    m_opensDnsOverTcp = m_opensDnsOverTcp || (asked.seen.state == State::Open && isDnsOverTcp(asked.check));
}

void DnsFacts::learnDnsOverTcp(const CheckRecord& asked)
{
    m_opensDnsOverTcp = m_opensDnsOverTcp || asked.seen.state == State::Open;
    m_endsDnsOverTcp = m_endsDnsOverTcp || failedToProve(asked, Reason::ClosedEarly);
}

void DnsFacts::learnPlainDns(const CheckRecord& asked)
{
    if (!isProven(asked))
        m_plainDns = PlainDns::Silent;
    else if (asked.check.protocol == Transport::Tcp) // is asked of the domain alone: large answers pass there
        m_plainDns = PlainDns::AboutTheDomain;
    else
        m_plainDns =
            asked.seen.evidence["answeredDomain"_L1].toBool() ? PlainDns::AboutTheDomain : PlainDns::AboutItselfOnly;
}

} // namespace PortCheck
