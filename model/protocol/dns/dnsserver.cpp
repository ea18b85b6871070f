// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsserver.h"

#include "model/protocol/dns/dnsconstants.h"
#include "model/protocol/dns/dnsname.h"
#include "model/support/bytewriter.h"

#include <algorithm>

namespace PortCheck {

namespace {

constexpr qsizetype longestString = 255;

/// How many of \a records were written.
quint16 writeRecords(ByteWriter& writer, const QList<DnsAnswerRecord>& records)
{
    quint16 written = 0;
    for (const DnsAnswerRecord& record : records) {
        const std::optional<QByteArray> name = writeDnsName(record.name);
        if (!name || record.data.isEmpty())
            continue;
        writer.bytes(*name).u16be(static_cast<quint16>(record.type)).u16be(Dns::classInternet).u32be(record.lifetime);
        writer.u16be(static_cast<quint16>(record.data.size())).bytes(record.data);
        ++written;
    }
    return written;
}

} // namespace

QByteArray dnsServiceData(const DnsService& service)
{
    const std::optional<QByteArray> host = writeDnsName(service.host);
    if (!host)
        return {};
    return ByteWriter().u16be(service.priority).u16be(service.weight).u16be(service.port).bytes(*host).result();
}

QByteArray dnsTextData(const QByteArray& text)
{
    const QByteArray kept = text.first(std::min(text.size(), longestString));
    return ByteWriter().u8(static_cast<quint8>(kept.size())).bytes(kept).result();
}

QByteArray buildDnsAnswer(const DnsMessage& asked, int responseCode, const QList<DnsAnswerRecord>& answers,
    const QList<DnsAnswerRecord>& additional)
{
    const bool repeatable = asked.question && asked.question->type != DnsType::Other;
    const std::optional<QByteArray> name = repeatable ? writeDnsName(asked.question->name) : std::nullopt;
    ByteWriter records;
    const quint16 answerCount = writeRecords(records, answers);
    const quint16 additionalCount = writeRecords(records, additional);
    ByteWriter writer;
    const int recursion = asked.question && asked.question->recursion ? Dns::flagRecursionDesired : 0;
    writer.u16be(asked.id);
    writer.u16be(static_cast<quint16>(
        Dns::flagResponse | Dns::flagAuthoritative | recursion | (responseCode & Dns::maskResponseCode)));
    writer.u16be(name ? 1 : 0).u16be(answerCount).u16be(0).u16be(additionalCount);
    if (name)
        writer.bytes(*name).u16be(static_cast<quint16>(asked.question->type)).u16be(Dns::classInternet);
    return writer.bytes(records.result()).result();
}

} // namespace PortCheck
