// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dns/dnsmessage.h"

#include <QByteArray>

/// The server's side of DNS: answers of a few records (RFC 1035 section 4).
namespace PortCheck {

/// A record as it is sent.
struct DnsAnswerRecord {
    QString name; ///< must be one that writeDnsName() can write, or the record is left out
    DnsType type = DnsType::A;
    QByteArray data;
    quint32 lifetime = 0; ///< seconds for which it may be kept; 0: use it once
};

/// The data of an SRV record (RFC 2782); empty where the host is no name.
[[nodiscard]] QByteArray dnsServiceData(const DnsService& service);
/// The data of a TXT record of one string, at most 255 bytes of it (RFC 1035 3.3.14).
[[nodiscard]] QByteArray dnsTextData(const QByteArray& text);

/// An authoritative answer to \a asked, of the \a responseCode (up to 15): its id and question
/// once more, and these records. A question of a type without a name here isn't repeated.
[[nodiscard]] QByteArray buildDnsAnswer(const DnsMessage& asked, int responseCode,
    const QList<DnsAnswerRecord>& answers, const QList<DnsAnswerRecord>& additional);

} // namespace PortCheck
