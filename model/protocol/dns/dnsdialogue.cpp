// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsdialogue.h"

#include "model/protocol/dns/dnsname.h"
#include "model/protocol/foreignreply.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype lengthSize = 2;
constexpr qsizetype idSize = 2;
constexpr qsizetype shortestMessage = 12; // the header alone

Evidence evidenceOf(const DnsQuestion& question, const DnsMessage& message)
{
    QJsonArray answers;
    for (const DnsRecord& record : message.answers)
        answers.append(evidenceText(record.text));
    QJsonArray authority;
    for (const DnsType type : message.authority)
        authority.append(dnsTypeName(type));
    Evidence evidence{
        {u"question"_s, dnsQuestionText(question)},
        {u"rcode"_s, dnsResponseCodeName(message.responseCode)},
        {u"answers"_s, answers},
        {u"answerCount"_s, static_cast<int>(message.answers.size())},
        {u"authority"_s, authority},
        {u"truncated"_s, message.truncated},
        {u"authoritative"_s, message.authoritative},
        {u"recursionAvailable"_s, message.recursionAvailable},
    };
    if (message.standIn)
        message.standIn->insertInto(evidence);
    return evidence;
}

Reason reasonOf(const DnsQuestion& question, const DnsMessage& message)
{
    // Other questions are only asked to get any answer, and a refusal is one.
    if (question.type != DnsType::Srv)
        return Reason::Answered;
    if (message.responseCode == dnsNoSuchName)
        return Reason::DnsWrongDomain;
    if (message.responseCode != dnsNoError)
        return Reason::DnsError;
    if (message.truncated)
        return Reason::DnsTruncated;
    // A target of "." says that the service is decidedly not available at this domain (RFC 2782, "Target").
    int services = 0;
    int available = 0;
    for (const DnsRecord& record : message.answers) {
        services += record.service.has_value();
        available += record.service && record.service->host != "."_L1;
    }
    if (services > 0 && available == 0)
        return Reason::DnsNoControllers;
    return services > 0 ? Reason::Answered : Reason::DnsWrongDomain;
}

Reply replyOf(const DnsQuestion& question, const DnsMessage& message)
{
    return {ServiceState::Verified, reasonOf(question, message), evidenceOf(question, message)};
}

/// The answer in \a bytes, if they hold one.
std::optional<DnsMessage> readAnswer(QByteArrayView bytes, const DnsQuestion& question, quint16 id)
{
    std::optional<DnsMessage> message = readDnsMessage(bytes);
    if (message && !isDnsAnswerTo(*message, question, id))
        message.reset();
    return message;
}

} // namespace

DnsQuestion dnsProbeQuestion(const QString& domain)
{
    const DnsQuestion question{u"_ldap._tcp.dc._msdcs."_s + domain, DnsType::Srv};
    if (!domain.isEmpty() && writeDnsName(question.name))
        return question;
    // Not the root's name servers, because Samba doesn't read a question for the root; and no recursion, because a
    // server without a way to the internet would keep us waiting.
    return {u"localhost"_s, DnsType::A, false};
}

DnsDialogue::DnsDialogue(DnsQuestion question, quint16 id)
    : m_question(std::move(question))
    , m_id(id)
{
}

QList<QByteArray> DnsDialogue::unanswered() const
{
    const QByteArray query = buildDnsQuery(m_question, m_id, m_edns);
    return query.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{query};
}

std::optional<Reply> DnsDialogue::feed(QByteArrayView datagram)
{
    std::optional<DnsMessage> message = readAnswer(datagram, m_question, m_id);
    if (!message) {
        m_foreign = foreignReply(Reason::OtherProtocol, datagram);
        return std::nullopt;
    }
    m_answer = std::move(message);
    // An old server that doesn't know EDNS says so in one of these ways (RFC 6891 section 7): the next repetition is
    // sent without EDNS, and this answer is only used if no better one comes.
    const int code = m_answer->responseCode;
    if (m_edns && (code == dnsFormatError || code == dnsNotImplemented || code == dnsBadVersion)) {
        m_edns = false;
        return std::nullopt;
    }
    return replyOf(m_question, *m_answer);
}

Reply DnsDialogue::interrupted()
{
    if (m_answer)
        return replyOf(m_question, *m_answer);
    if (m_foreign)
        return *m_foreign;
    return {ServiceState::Silent, Reason::NoAnswer, {}};
}

DnsStreamDialogue::DnsStreamDialogue(DnsQuestion question, quint16 id)
    : m_question(std::move(question))
    , m_id(id)
{
}

QByteArray DnsStreamDialogue::opening()
{
    const QByteArray query = buildDnsQuery(m_question, m_id, false);
    return ByteWriter().u16be(static_cast<quint16>(query.size())).bytes(query).result();
}

StreamStep DnsStreamDialogue::feed(QByteArrayView bytes)
{
    m_received.append(bytes);
    ByteReader reader(m_received);
    const qsizetype length = reader.u16be();
    const quint16 id = reader.u16be();
    if (reader.failed())
        return StreamStep::needMore();
    // Recognised by the first bytes, so that the dialogue doesn't wait for the rest of a greeting that was read as a
    // length.
    if (length < shortestMessage || id != m_id)
        return StreamStep::done(foreignReply(Reason::OtherProtocol, m_received));
    if (m_received.size() < lengthSize + length)
        return StreamStep::needMore();
    m_answer = readAnswer(QByteArrayView(m_received).sliced(lengthSize, length), m_question, m_id);
    if (!m_answer)
        return StreamStep::done(foreignReply(Reason::OtherProtocol, m_received));
    return StreamStep::done(replyOf(m_question, *m_answer));
}

Reply DnsStreamDialogue::interrupted()
{
    // More bytes than length and id, and no reply: the beginning of an answer that didn't arrive completely.
    if (m_received.isEmpty() || m_received.size() >= lengthSize + idSize)
        return {ServiceState::Silent, Reason::NoApplicationData, {}};
    return foreignReply(Reason::OtherProtocol, m_received);
}

} // namespace PortCheck
