// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"

namespace PortCheck {

/// Asks a Kerberos server for a ticket over TCP, port 88, each message preceded by its length (RFC 4120 7.2.2). Any
/// well-formed answer is Verified (see kerberosReply); anything else is Mismatch as soon as that is certain.
/// Interrupted in the middle: Silent, with "answerIncomplete".
class KerberosStreamDialogue final : public StreamDialogue {
public:
    /// The longest answer that is accepted, in bytes; real ones have a few hundred.
    static constexpr quint32 longest = 64 * 1024 - 1;

    /// \a domain as a DNS name, or empty (see kerberosRealm).
    KerberosStreamDialogue(QString domain, quint32 nonce);

    QByteArray opening() override;
    StreamStep feed(QByteArrayView bytes) override;
    Reply interrupted() override;

private:
    QString m_domain;
    quint32 m_nonce = 0;
    QByteArray m_received; ///< at most the length and the message after it
};

} // namespace PortCheck
