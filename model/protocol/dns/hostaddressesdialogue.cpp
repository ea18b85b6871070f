// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/hostaddressesdialogue.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

bool isDefinite(const DnsMessage& message)
{
    return message.responseCode == dnsNoError || message.responseCode == dnsNoSuchName;
}

/// Adds the addresses in \a message to \a all, each once; behind an alias too (CNAME, RFC 1035 3.3.1).
void addAddresses(const DnsMessage& message, DnsType type, QJsonArray& all)
{
    for (const DnsRecord& record : message.answers) {
        if (record.type == type && !all.contains(record.text))
            all.append(record.text);
    }
}

} // namespace

HostAddressesDialogue::HostAddressesDialogue(QString host, quint16 id)
    : m_host(std::move(host))
    , m_asked{Asked{{m_host, DnsType::A}, id}, Asked{{m_host, DnsType::Aaaa}, quint16(id + 1)}}
{
}

QList<QByteArray> HostAddressesDialogue::unanswered() const
{
    QList<QByteArray> questions;
    for (const Asked& each : m_asked) {
        // Without EDNS, which old servers don't know: the few addresses of a host fit into 512 bytes.
        const QByteArray query = each.answer ? QByteArray() : buildDnsQuery(each.question, each.id, false);
        if (!query.isEmpty())
            questions.append(query);
    }
    return questions;
}

std::optional<Reply> HostAddressesDialogue::feed(QByteArrayView datagram)
{
    const std::optional<DnsMessage> message = readDnsMessage(datagram);
    if (!message)
        return std::nullopt;
    for (Asked& each : m_asked) {
        if (!each.answer && isDnsAnswerTo(*message, each.question, each.id))
            each.answer = message;
    }
    if (!std::all_of(m_asked.begin(), m_asked.end(), [](const Asked& each) { return each.answer.has_value(); }))
        return std::nullopt;
    Evidence evidence{{u"host"_s, m_host}};
    QJsonArray addresses;
    const Asked* telling = &m_asked.front();
    for (const Asked& each : m_asked) {
        addAddresses(*each.answer, each.question.type, addresses);
        if (isDefinite(*telling->answer))
            telling = &each;
    }
    evidence.insert(u"rcode"_s, dnsResponseCodeName(telling->answer->responseCode));
    if (isDefinite(*telling->answer))
        evidence.insert(u"addresses"_s, addresses);
    return Reply{ServiceState::Verified, Reason::Answered, evidence};
}

Reply HostAddressesDialogue::interrupted()
{
    return {ServiceState::Silent, Reason::NoAnswer, {}};
}

} // namespace PortCheck
