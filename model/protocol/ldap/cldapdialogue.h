// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/ldap/ldapmessage.h"

namespace PortCheck {

/// LDAP over UDP, port 389 (MS-ADTS 3.1.1.3.1.8): asks for the rootDSE, and if a domain is given also sends the
/// Netlogon ping for it (MS-ADTS 6.3.3), which tells whether the controller serves that domain. The answers are LDAP
/// messages, one or several per datagram, matched by their message id.
///
/// Verified: at least one question was answered. "netlogonAnswered" and "rootDseAnswered" say which; "domainKnown" is
/// false, and the reason WrongDomain, if the controller does not serve the domain (MS-ADTS 6.3.3.3). Failed: nothing
/// but errors. A datagram that answers none of the questions is not trusted; if only such datagrams came, Mismatch.
class CldapDialogue final : public DatagramDialogue {
public:
    /// \a domain as a DNS name; empty asks for the rootDSE alone.
    explicit CldapDialogue(const QString& domain);

    [[nodiscard]] QList<QByteArray> unanswered() const override;
    std::optional<Reply> feed(QByteArrayView datagram) override;
    Reply interrupted() override;

private:
    struct Question {
        LdapSearch search;
        QList<LdapAttribute> attributes; ///< of the entry, once it came
        std::optional<LdapResult> result; ///< once the search has ended
    };

    Question* questionOf(const LdapMessage& message);
    bool take(const QList<LdapMessage>& messages);
    [[nodiscard]] Reply conclusion() const;

    Question m_rootDse;
    std::optional<Question> m_netlogon; ///< only if a domain is given
    std::optional<Reply> m_foreign; ///< set when a datagram came that answers none of the questions
};

} // namespace PortCheck
