// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberosdatagramdialogue.h"

#include "model/protocol/foreignreply.h"
#include "model/protocol/kerberos/kerberoserror.h"
#include "model/protocol/kerberos/kerberosreply.h"

namespace PortCheck {

KerberosDatagramDialogue::KerberosDatagramDialogue(QString domain, quint32 nonce)
    : m_domain(std::move(domain))
    , m_nonce(nonce)
{
}

QList<QByteArray> KerberosDatagramDialogue::unanswered() const
{
    if (m_answered)
        return {};
    return {encodeKerberosRequest(kerberosRealm(m_domain), m_nonce)};
}

std::optional<Reply> KerberosDatagramDialogue::feed(QByteArrayView datagram)
{
    const std::optional<KerberosAnswer> answer = KerberosAnswer::decoded(datagram);
    if (!answer) {
        m_foreign = foreignReply(Reason::OtherProtocol, datagram);
        return std::nullopt;
    }
    m_answered = true;
    Reply reply = kerberosReply(*answer, m_domain);
    if (answer->errorCode == KerberosError::responseTooBig) // the client is to ask again over TCP (RFC 4120 7.2.1)
        reply.reason = Reason::KerberosNeedsTcp;
    return reply;
}

Reply KerberosDatagramDialogue::interrupted()
{
    if (m_foreign)
        return *m_foreign;
    return {ServiceState::Silent, Reason::NoAnswer, {}};
}

} // namespace PortCheck
