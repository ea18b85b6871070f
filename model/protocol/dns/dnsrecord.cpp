// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsrecord.h"

#include "model/protocol/dns/dnsname.h"
#include "model/support/evidence.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestUnknownData = 64; // bytes of a record of another type that are shown

QString ipv4Text(ByteReader& reader)
{
    QStringList parts;
    for (int i = 0; i < 4; ++i)
        parts.append(QString::number(reader.u8()));
    return parts.join(u'.');
}

/// RFC 5952: lower case, no leading zeros, the longest run of two zero groups or more as "::".
QString ipv6Text(ByteReader& reader)
{
    std::array<quint16, 8> groups{};
    for (quint16& group : groups)
        group = reader.u16be();
    std::size_t gap = groups.size();
    std::size_t gapLength = 1;
    for (std::size_t from = 0; from < groups.size(); ++from) {
        std::size_t to = from;
        while (to < groups.size() && groups.at(to) == 0)
            ++to;
        if (to - from > gapLength) {
            gap = from;
            gapLength = to - from;
        }
    }
    QString text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == gap) {
            text += "::"_L1;
            i += gapLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups.at(i), 16);
    }
    return text;
}

QString serviceText(const DnsService& service)
{
    return u"%1 %2 %3 %4"_s.arg(QString::number(service.priority), QString::number(service.weight),
        QString::number(service.port), service.host);
}

void readByType(ByteReader& reader, qsizetype length, DnsRecord& record)
{
    switch (record.type) {
    case DnsType::A:
        record.text = ipv4Text(reader);
        return;
    case DnsType::Aaaa:
        record.text = ipv6Text(reader);
        return;
    case DnsType::Ns:
    case DnsType::Cname:
        record.text = readDnsName(reader);
        return;
    case DnsType::Soa: {
        const QString server = readDnsName(reader);
        const QString mailbox = readDnsName(reader);
        record.text = u"%1 %2 %3"_s.arg(server, mailbox, QString::number(reader.u32be()));
        reader.skip(16); // refresh, retry, expire, minimum
        return;
    }
    case DnsType::Srv: {
        DnsService service;
        service.priority = reader.u16be();
        service.weight = reader.u16be();
        service.port = reader.u16be();
        service.host = readDnsName(reader);
        record.text = serviceText(service);
        record.service = service;
        return;
    }
    case DnsType::Txt: {
        ByteReader strings(reader.bytes(length));
        QByteArray joined;
        while (!strings.atEnd() && !strings.failed())
            joined.append(strings.bytes(strings.u8()));
        if (strings.failed())
            reader.fail();
        record.text = evidenceText(QByteArrayView(joined));
        return;
    }
    case DnsType::Other:
        // As RFC 3597 section 5 writes data that it doesn't know.
        const QByteArrayView data = reader.bytes(length);
        const QByteArray shown = data.first(std::min(data.size(), longestUnknownData)).toByteArray().toHex();
        record.text = u"\\# %1 %2"_s.arg(QString::number(length), QString::fromLatin1(shown));
        return;
    }
}

} // namespace

DnsType dnsTypeOf(quint16 number)
{
    switch (static_cast<DnsType>(number)) {
    case DnsType::A:
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Soa:
    case DnsType::Txt:
    case DnsType::Aaaa:
    case DnsType::Srv:
        return static_cast<DnsType>(number);
    case DnsType::Other:
        break;
    }
    return DnsType::Other;
}

QLatin1String dnsTypeName(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return "A"_L1;
    case DnsType::Ns:
        return "NS"_L1;
    case DnsType::Cname:
        return "CNAME"_L1;
    case DnsType::Soa:
        return "SOA"_L1;
    case DnsType::Txt:
        return "TXT"_L1;
    case DnsType::Aaaa:
        return "AAAA"_L1;
    case DnsType::Srv:
        return "SRV"_L1;
    case DnsType::Other:
        break;
    }
    return "OTHER"_L1;
}

void readDnsRecordData(ByteReader& reader, qsizetype length, DnsRecord& record)
{
    const qsizetype end = reader.offset() + length;
    readByType(reader, length, record);
    if (reader.offset() != end)
        reader.fail();
}

} // namespace PortCheck
