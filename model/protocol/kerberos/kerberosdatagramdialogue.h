// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"

namespace PortCheck {

/// Asks a Kerberos server for a ticket over UDP, port 88 (RFC 4120 7.2.1). Any well-formed answer is Verified (see
/// kerberosReply), with Reason::KerberosNeedsTcp if the server says that its answer doesn't fit into a datagram; if
/// only other datagrams came, Mismatch.
class KerberosDatagramDialogue final : public DatagramDialogue {
public:
    /// \a domain as a DNS name, or empty (see kerberosRealm).
    KerberosDatagramDialogue(QString domain, quint32 nonce);

    [[nodiscard]] QList<QByteArray> unanswered() const override;
    std::optional<Reply> feed(QByteArrayView datagram) override;
    Reply interrupted() override;

private:
    QString m_domain;
    quint32 m_nonce = 0;
    bool m_answered = false;
    std::optional<Reply> m_foreign; ///< set when a datagram came that is not Kerberos
};

} // namespace PortCheck
