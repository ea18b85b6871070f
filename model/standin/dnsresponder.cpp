// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/dnsresponder.h"

#include "model/protocol/dns/dnsserver.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <QHostAddress>
#include <QtEndian>

#include <array>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 weight = 100;
constexpr qsizetype lengthSize = 2; // before each message over TCP
constexpr qint64 shortestQuestion = 17; // the header, and a question for the root (RFC 1035 4.1)
constexpr qint64 longestQuestion = 512; // a name has at most 255 bytes (RFC 1035 2.3.4)

struct KnownService {
    QLatin1String prefix;
    quint16 port;
};

constexpr std::array knownServices{
    KnownService{"_ldap._tcp."_L1, 389},
    KnownService{"_kerberos._tcp."_L1, 88},
    KnownService{"_kerberos._udp."_L1, 88},
    KnownService{"_gc._tcp."_L1, 3268},
};

QByteArray addressData(const QHostAddress& address, DnsType type)
{
    const bool isVersion4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    if (type == DnsType::A && isVersion4) {
        const quint32 bigEndian = qToBigEndian(address.toIPv4Address());
        return {reinterpret_cast<const char*>(&bigEndian), sizeof(bigEndian)};
    }
    if (type == DnsType::Aaaa && !isVersion4 && !address.isNull()) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return {reinterpret_cast<const char*>(bytes.c), sizeof(bytes.c)};
    }
    return {};
}

/// The stand-in's own address record, if it was asked at an address of that family.
QList<DnsAnswerRecord> ownAddress(const StandInVisit& visit, std::initializer_list<DnsType> types)
{
    QList<DnsAnswerRecord> records;
    for (const DnsType type : types) {
        const QByteArray data = addressData(QHostAddress(visit.localAddress), type);
        if (!data.isEmpty())
            records.append({StandInIdentity::hostName, type, data});
    }
    return records;
}

bool endsWithDomain(const QString& name, const QString& domain)
{
    return domain.isEmpty() || name.endsWith(QString(u'.' + domain), Qt::CaseInsensitive);
}

QList<DnsAnswerRecord> serviceAnswer(const QString& name, const StandInIdentity& identity)
{
    for (const KnownService& service : knownServices) {
        if (name.startsWith(service.prefix, Qt::CaseInsensitive) && endsWithDomain(name, identity.domain))
            return {{name, DnsType::Srv, dnsServiceData({0, weight, service.port, StandInIdentity::hostName})}};
    }
    return {};
}

QList<DnsAnswerRecord> answersTo(
    const DnsQuestion& question, const StandInIdentity& identity, const StandInVisit& visit)
{
    switch (question.type) {
    case DnsType::Srv:
        return serviceAnswer(question.name, identity);
    case DnsType::Txt:
        return {{question.name, DnsType::Txt, dnsTextData(visit.mark.text())}};
    case DnsType::A:
    case DnsType::Aaaa:
        if (question.name.compare(StandInIdentity::hostName, Qt::CaseInsensitive) == 0)
            return ownAddress(visit, {question.type});
        return {};
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Soa:
    case DnsType::Other:
        break;
    }
    return {};
}

} // namespace

ResponderStep answerDns(QByteArrayView datagram, const StandInIdentity& identity, const StandInVisit& visit)
{
    const std::optional<DnsMessage> message = readDnsMessage(datagram);
    if (!message || message->response || !message->question)
        return {{}, {}, ResponderStep::End::NotUnderstood};
    const DnsQuestion& question = *message->question;
    const QList<DnsAnswerRecord> answers = answersTo(question, identity, visit);
    QList<DnsAnswerRecord> additional{{StandInIdentity::hostName, DnsType::Txt, dnsTextData(visit.mark.text())}};
    if (question.type == DnsType::Srv && !answers.isEmpty())
        additional.append(ownAddress(visit, {DnsType::A, DnsType::Aaaa}));
    const bool ownName = question.name.compare(StandInIdentity::hostName, Qt::CaseInsensitive) == 0;
    const int code = question.type == DnsType::Other ? dnsNotImplemented
        : answers.isEmpty() && !ownName              ? dnsNoSuchName
                                                     : dnsNoError;
    return {buildDnsAnswer(*message, code, answers, additional), {dnsQuestionText(question)}, ResponderStep::End::GoOn};
}

DnsResponder::DnsResponder(const StandInIdentity& identity, StandInVisit visit)
    : m_identity(identity)
    , m_visit(std::move(visit))
{
}

qint64 DnsResponder::messageSize(QByteArrayView received) const
{
    ByteReader reader(received);
    const qint64 length = reader.u16be();
    if (reader.failed())
        return 0;
    if (length < shortestQuestion || length > longestQuestion)
        return -1;
    // Another protocol's first bytes can look like a length: then don't wait for the rest.
    reader.u16be(); // id
    const quint16 flags = reader.u16be();
    const quint16 questions = reader.u16be();
    constexpr quint16 responseFlag = 0x8000;
    const bool isQuestion = reader.failed() || ((flags & responseFlag) == 0 && questions == 1);
    return isQuestion ? lengthSize + length : -1;
}

ResponderStep DnsResponder::answer(QByteArrayView message, const QDateTime& /*now*/)
{
    ResponderStep step = answerDns(message.sliced(lengthSize), m_identity, m_visit);
    if (!step.say.isEmpty())
        step.say = ByteWriter().u16be(static_cast<quint16>(step.say.size())).bytes(step.say).result();
    return step;
}

} // namespace PortCheck
