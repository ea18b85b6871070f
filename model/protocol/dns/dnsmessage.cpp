// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsmessage.h"

#include "model/protocol/dns/dnsconstants.h"
#include "model/protocol/dns/dnsname.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "model/support/evidence.h"

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr quint16 typeOpt = 41; // RFC 6891 6.1.2
constexpr quint16 ednsPayload = 1232; // fits one packet on every IPv6 path
constexpr qsizetype longestMessage = 65535; // the length that precedes it on TCP has 16 bits
constexpr int mostAnswers = 4096;

struct Header {
    quint16 flags = 0;
    quint16 questions = 0;
    quint16 answers = 0;
    quint16 authorities = 0;
    quint16 additional = 0;
};

/// One record of any section; EDNS adds to the response code. The reader fails if there is none.
DnsRecord readRecord(ByteReader& reader, int& extendedCode)
{
    DnsRecord record;
    record.name = readDnsName(reader);
    const quint16 type = reader.u16be();
    record.type = dnsTypeOf(type);
    reader.skip(2); // class; of an OPT record the sender's buffer size
    const quint32 lifeOrFlags = reader.u32be();
    if (type == typeOpt)
        extendedCode = static_cast<int>(lifeOrFlags >> 24U) << 4U; // RFC 6891 6.1.3
    const qsizetype length = reader.u16be();
    if (length > reader.left())
        reader.fail();
    if (reader.failed())
        return {};
    readDnsRecordData(reader, length, record);
    return record;
}

std::optional<DnsQuestion> readQuestion(ByteReader& reader)
{
    DnsQuestion question;
    question.name = readDnsName(reader);
    question.type = dnsTypeOf(reader.u16be());
    const quint16 questionClass = reader.u16be();
    if (reader.failed() || questionClass != Dns::classInternet)
        return std::nullopt;
    return question;
}

/// What counts of a record that is no answer.
void keepBesides(const DnsRecord& record, bool isAuthority, DnsMessage& message)
{
    const bool isAddress = record.type == DnsType::A || record.type == DnsType::Aaaa;
    if (isAuthority && !message.authority.contains(record.type))
        message.authority.append(record.type);
    if (!isAuthority && isAddress && message.addresses.size() < mostAnswers)
        message.addresses.append(record);
    if (record.type == DnsType::Txt && !message.standIn)
        message.standIn = StandInMark::parsed(QByteArrayView(record.text.toLatin1()));
}

/// The sections after the header. False if one of them can't be read.
bool readSections(ByteReader& reader, const Header& header, DnsMessage& message)
{
    if (header.questions == 1) {
        message.question = readQuestion(reader);
        if (!message.question)
            return false;
        message.question->recursion = (header.flags & Dns::flagRecursionDesired) != 0;
    }
    int extendedCode = 0;
    for (int i = 0; i < header.answers; ++i) {
        DnsRecord record = readRecord(reader, extendedCode);
        if (reader.failed())
            return false;
        message.answers.append(std::move(record));
    }
    for (int i = 0; i < header.authorities + header.additional && !reader.failed(); ++i) {
        const DnsRecord record = readRecord(reader, extendedCode);
        if (!reader.failed())
            keepBesides(record, i < header.authorities, message);
    }
    message.responseCode += extendedCode;
    return !reader.failed();
}

} // namespace

QString dnsQuestionText(const DnsQuestion& question)
{
    return evidenceText(QString(question.name + u' ' + dnsTypeName(question.type)));
}

QByteArray buildDnsQuery(const DnsQuestion& question, quint16 id, bool edns)
{
    const auto name = writeDnsName(question.name);
    if (!name)
        return {};
    ByteWriter writer;
    writer.u16be(id).u16be(question.recursion ? Dns::flagRecursionDesired : 0);
    writer.u16be(1).u16be(0).u16be(0).u16be(edns ? 1 : 0);
    writer.bytes(*name).u16be(static_cast<quint16>(question.type)).u16be(Dns::classInternet);
    if (edns)
        writer.u8(0).u16be(typeOpt).u16be(ednsPayload).u32be(0).u16be(0);
    return writer.result();
}

std::optional<DnsMessage> readDnsMessage(QByteArrayView bytes)
{
    if (bytes.size() > longestMessage)
        return std::nullopt;
    ByteReader reader(bytes);
    DnsMessage message;
    Header header;
    message.id = reader.u16be();
    header.flags = reader.u16be();
    header.questions = reader.u16be();
    header.answers = reader.u16be();
    header.authorities = reader.u16be();
    header.additional = reader.u16be();
    if (reader.failed() || (header.flags & Dns::maskOpcode) != 0 || header.questions > 1
        || header.answers > mostAnswers)
        return std::nullopt;
    message.response = (header.flags & Dns::flagResponse) != 0;
    message.authoritative = (header.flags & Dns::flagAuthoritative) != 0;
    message.truncated = (header.flags & Dns::flagTruncated) != 0;
    message.recursionAvailable = (header.flags & Dns::flagRecursionAvailable) != 0;
    message.responseCode = header.flags & Dns::maskResponseCode;
    if (!readSections(reader, header, message) && !message.truncated)
        return std::nullopt;
    return message;
}

bool isDnsAnswerTo(const DnsMessage& message, const DnsQuestion& question, quint16 id)
{
    if (!message.response || message.id != id)
        return false;
    if (!message.question)
        return message.responseCode != dnsNoError;
    const auto asked = writeDnsName(question.name);
    if (!asked || message.question->type != question.type)
        return false;
    ByteReader reader(*asked);
    return message.question->name.compare(readDnsName(reader), Qt::CaseInsensitive) == 0;
}

} // namespace PortCheck
