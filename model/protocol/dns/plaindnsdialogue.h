// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/dns/dnsmessage.h"

namespace PortCheck {

/// For a DNS server that was silent: the same question without recursion (RFC 1035 4.1.1, RD), which a server answers
/// without asking another one, and the address of localhost, whose answer is small. Any answer to either verifies the
/// service. Evidence: `answeredDomain`, whether the first question was answered; `rcode` of the answer that counts.
class PlainDnsDialogue final : public DatagramDialogue {
public:
    /// \a question as it was asked before. \a id must be hard to guess, as for DnsDialogue; the second question has the
    /// id after it.
    PlainDnsDialogue(DnsQuestion question, quint16 id);

    QList<QByteArray> unanswered() const override;
    std::optional<Reply> feed(QByteArrayView datagram) override;
    Reply interrupted() override;

private:
    DnsQuestion m_aboutDomain;
    quint16 m_id;
    std::optional<Reply> m_aboutLocalhost; ///< the conclusion if the domain stays without an answer
};

} // namespace PortCheck
