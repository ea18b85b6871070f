// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/protocol/ldap/ldapmessage.h"

namespace PortCheck {

/// An anonymous search of the rootDSE over LDAP (RFC 4511, RFC 4512 5.1), for ports 389 and 3268, and inside TLS for
/// 636 and 3269. The rootDSE is readable without authentication (MS-ADTS 3.1.1.3.2).
///
/// Verified: an entry with at least one known attribute, and success. Failed: the server ended the search or the
/// session with an error, or its rootDSE is empty ("rootDseEmpty"). Mismatch: what came is not LDAP, or more than \ref
/// longest. Interrupted in the middle: Silent, with "answerIncomplete".
class RootDseDialogue final : public StreamDialogue {
public:
    /// The most that is read from the server in all, in bytes.
    static constexpr qsizetype longest = qsizetype(256) * 1024;

    QByteArray opening() override;
    StreamStep feed(QByteArrayView bytes) override;
    Reply interrupted() override;

private:
    std::optional<Reply> take(const LdapMessage& message);
    [[nodiscard]] Reply searchEnded(const LdapResult& result) const;

    QByteArray m_pending; ///< bytes of the message that is not complete yet
    qsizetype m_taken = 0; ///< bytes so far, those of complete messages included
    QList<LdapAttribute> m_attributes;
};

} // namespace PortCheck
