// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/plaindnsdialogue.h"

#include <utility>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

Reply plainReply(const DnsMessage& message, bool aboutDomain)
{
    return {ServiceState::Verified, Reason::Answered,
        {{u"answeredDomain"_s, aboutDomain}, {u"rcode"_s, dnsResponseCodeName(message.responseCode)}}};
}

DnsQuestion localhostQuestion()
{
    return {u"localhost"_s, DnsType::A, false};
}

} // namespace

PlainDnsDialogue::PlainDnsDialogue(DnsQuestion question, quint16 id)
    : m_aboutDomain(std::move(question))
    , m_id(id)
{
    m_aboutDomain.recursion = false;
}

QList<QByteArray> PlainDnsDialogue::unanswered() const
{
    QList<QByteArray> questions;
    // Without EDNS: an answer of more than 512 bytes then comes cut short, and arrives.
    for (const QByteArray& query :
        {buildDnsQuery(m_aboutDomain, m_id, false), buildDnsQuery(localhostQuestion(), quint16(m_id + 1), false)}) {
        if (!query.isEmpty())
            questions.append(query);
    }
    return questions;
}

std::optional<Reply> PlainDnsDialogue::feed(QByteArrayView datagram)
{
    const std::optional<DnsMessage> message = readDnsMessage(datagram);
    if (!message)
        return std::nullopt;
    if (isDnsAnswerTo(*message, m_aboutDomain, m_id))
        return plainReply(*message, true);
    if (isDnsAnswerTo(*message, localhostQuestion(), quint16(m_id + 1)))
        m_aboutLocalhost = plainReply(*message, false);
    return std::nullopt;
}

Reply PlainDnsDialogue::interrupted()
{
    return m_aboutLocalhost.value_or(Reply{ServiceState::Silent, Reason::NoAnswer, {}});
}

} // namespace PortCheck
