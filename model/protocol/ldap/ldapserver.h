// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ldap/ldapmessage.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The server side of LDAP, as far as it is needed to answer searches of the rootDSE (RFC 4511).
namespace PortCheck {

/// What a client asks.
struct LdapRequest {
    enum class Kind {
        Bind,
        Unbind,
        Search,
        Abandon,
        Extended,
        Other, ///< well-formed, and of no interest here
    };

    /// The maximum number of conditions of a filter, and of attributes, that are read from a search.
    static constexpr qsizetype mostItems = 128;

    Kind kind = Kind::Other;
    qint32 id = 0;
    bool anonymous = false; ///< of a Bind: neither a name nor a password (RFC 4513 5.1.1)
    bool rootDse = false; ///< of a Search: base "", scope base
    QList<LdapEquality> allOf; ///< of a Search: the equality conditions joined by AND; others are left out
    QList<QByteArray> attributes; ///< of a Search

    /// Reads exactly one message; no value if it is not one from its first byte to its last, or has too many items.
    [[nodiscard]] static std::optional<LdapRequest> decoded(QByteArrayView bytes);
};

[[nodiscard]] QByteArray encodeLdapEntry(qint32 id, const QList<LdapAttribute>& attributes);
[[nodiscard]] QByteArray encodeLdapSearchDone(qint32 id, const LdapResult& result);
[[nodiscard]] QByteArray encodeLdapBindAnswer(qint32 id, const LdapResult& result);
[[nodiscard]] QByteArray encodeLdapExtendedAnswer(qint32 id, const LdapResult& result);
/// Says that the session is closed, and why (RFC 4511 4.4.1).
[[nodiscard]] QByteArray encodeLdapDisconnection(const LdapResult& result);

} // namespace PortCheck
