// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/dns/dnsmessage.h"

namespace PortCheck {

/// The question for a DNS server: which controllers \a domain has (`_ldap._tcp.dc._msdcs.DOMAIN`, MS-ADTS 6.3.2.3); if
/// \a domain is empty or not a valid name, something that any server can answer at once by itself.
[[nodiscard]] DnsQuestion dnsProbeQuestion(const QString& domain);

/// One question in a datagram. Evidence: question, rcode, answers, answerCount, authority (the types of its records),
/// truncated, authoritative, recursionAvailable, and a stand-in's mark.
///
/// Any answer verifies the service. Its content is judged only if the question is for an SRV record:
/// Reason::DnsWrongDomain if the server knows no such name or record, Reason::DnsNoControllers if it says that there
/// are none, Reason::DnsError for an error, Reason::DnsTruncated if TCP would be needed for the whole answer.
class DnsDialogue final : public DatagramDialogue {
public:
    /// \a id must be hard to guess: a datagram counts as the answer only if it repeats it.
    DnsDialogue(DnsQuestion question, quint16 id);

    QList<QByteArray> unanswered() const override;
    std::optional<Reply> feed(QByteArrayView datagram) override;
    Reply interrupted() override;

    /// The answer, once there was one.
    [[nodiscard]] const std::optional<DnsMessage>& answer() const { return m_answer; }

private:
    DnsQuestion m_question;
    quint16 m_id;
    bool m_edns = true;
    std::optional<Reply> m_foreign; ///< the conclusion if no answer comes
    std::optional<DnsMessage> m_answer;
};

/// The same question over TCP, where answers aren't truncated; each message is preceded by its length in two bytes (RFC
/// 1035 4.2.2). Evidence and reasons as for DnsDialogue.
class DnsStreamDialogue final : public StreamDialogue {
public:
    DnsStreamDialogue(DnsQuestion question, quint16 id);

    QByteArray opening() override;
    StreamStep feed(QByteArrayView bytes) override;
    Reply interrupted() override;

    /// The answer, once there was one.
    [[nodiscard]] const std::optional<DnsMessage>& answer() const { return m_answer; }

private:
    DnsQuestion m_question;
    quint16 m_id;
    QByteArray m_received;
    std::optional<DnsMessage> m_answer;
};

} // namespace PortCheck
