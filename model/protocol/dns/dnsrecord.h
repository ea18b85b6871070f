// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/bytereader.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace PortCheck {

/// The types of record that are asked for or understood, with their numbers on the wire (RFC 1035 3.2.2, 2782, 3596).
enum class DnsType : quint16 {
    Other = 0, ///< any type that has no name here
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Txt = 16,
    Aaaa = 28,
    Srv = 33,
};

/// Where a service is offered (RFC 2782).
struct DnsService {
    quint16 priority = 0;
    quint16 weight = 0;
    quint16 port = 0;
    QString host;

    friend bool operator==(const DnsService&, const DnsService&) = default;
};

struct DnsRecord {
    QString name;
    DnsType type = DnsType::Other;
    QString text; ///< in zone file notation: "10.0.0.2", "0 100 389 dc1.lab.example"; for TXT its strings joined
    std::optional<DnsService> service; ///< only for an SRV record

    friend bool operator==(const DnsRecord&, const DnsRecord&) = default;
};

/// The type with that number on the wire, and the name of a type ("SRV").
[[nodiscard]] DnsType dnsTypeOf(quint16 number);
[[nodiscard]] QLatin1String dnsTypeName(DnsType type);

/// Reads \a length bytes of data at the position of \a reader, which holds the whole message, into \a record, whose
/// type says what they are. \a reader fails if they are something else.
void readDnsRecordData(ByteReader& reader, qsizetype length, DnsRecord& record);

} // namespace PortCheck
