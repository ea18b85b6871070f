// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dns/dnsrecord.h"
#include "model/support/dnsresponsecode.h"
#include "model/support/standinmark.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Questions to a DNS server and its answers as bytes: RFC 1035 section 4, RFC 2782 (SRV), RFC 6891 (EDNS).
namespace PortCheck {

/// A response code (RFC 1035 4.1.1, RFC 6895; see also dnsBadVersion); not an enum because servers may send unassigned
/// numbers.
inline constexpr int dnsNoError = 0;
inline constexpr int dnsFormatError = 1; ///< the server couldn't read the question
inline constexpr int dnsNoSuchName = 3;
inline constexpr int dnsNotImplemented = 4;

struct DnsQuestion {
    QString name; ///< without a dot at the end; "." is the root
    DnsType type = DnsType::A;
    bool recursion = true; ///< whether the server should ask other servers if it doesn't know the answer

    friend bool operator==(const DnsQuestion&, const DnsQuestion&) = default;
};

struct DnsMessage {
    quint16 id = 0;
    bool response = false;
    bool authoritative = false;
    bool truncated = false; ///< the answer did not fit into the datagram; over TCP it comes whole
    bool recursionAvailable = false;
    int responseCode = dnsNoError; ///< including the upper bits from EDNS, if those came
    std::optional<DnsQuestion> question; ///< no value if a server refused to read it
    QList<DnsRecord> answers;
    QList<DnsType> authority; ///< which types of record the authority section has, each once
    QList<DnsRecord> addresses; ///< of the additional section: the A and AAAA records (RFC 2782, "Additional")
    std::optional<StandInMark> standIn; ///< from a TXT record of the additional section
};

/// "_ldap._tcp.dc._msdcs.lab.example SRV"
[[nodiscard]] QString dnsQuestionText(const DnsQuestion& question);

/// The question as a message; empty if its name is not valid (an empty label, one of more than 63 bytes, more than 255
/// bytes in all). With \a edns the server may answer in up to 1232 bytes instead of 512.
[[nodiscard]] QByteArray buildDnsQuery(const DnsQuestion& question, quint16 id, bool edns);

/// Reads a message, without the length that precedes it on TCP. No value if it is not a message, or is cut short
/// without being marked as truncated; one marked so may end within a record. Of the sections after the answers only
/// what types the authority has, addresses and a stand-in's mark are kept.
[[nodiscard]] std::optional<DnsMessage> readDnsMessage(QByteArrayView message);

/// Whether \a message answers \a question that was sent with \a id. Names are compared without regard to case (RFC 1035
/// 2.3.3); a server that refuses may leave the question out.
[[nodiscard]] bool isDnsAnswerTo(const DnsMessage& message, const DnsQuestion& question, quint16 id);

} // namespace PortCheck
