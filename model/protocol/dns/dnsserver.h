// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dns/dnsmessage.h"

#include <QByteArray>

/// The server side of DNS: answers with a few records (RFC 1035 section 4).
namespace PortCheck {

/// A record as it is sent.
struct DnsAnswerRecord {
    QString name; ///< must be a name that writeDnsName() accepts, or the record is left out
    DnsType type = DnsType::A;
    QByteArray data;
    quint32 lifetime = 0; ///< time to live in seconds; 0: use it once
};

/// The data of an SRV record (RFC 2782); empty if the host is not a valid name.
[[nodiscard]] QByteArray dnsServiceData(const DnsService& service);
/// The data of a TXT record with one string, of which at most 255 bytes are used (RFC 1035 3.3.14).
[[nodiscard]] QByteArray dnsTextData(const QByteArray& text);

/// An authoritative answer to \a asked with the \a responseCode (up to 15): repeats the id and the question, and adds
/// these records. A question of a type that has no name here isn't repeated.
[[nodiscard]] QByteArray buildDnsAnswer(const DnsMessage& asked, int responseCode,
    const QList<DnsAnswerRecord>& answers, const QList<DnsAnswerRecord>& additional);

} // namespace PortCheck
