// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace PortCheck {

/// One condition of a filter: attribute = value.
struct LdapEquality {
    QByteArray attribute;
    QByteArray value;
};

/// A search of the rootDSE: base "", scope base (RFC 4511 4.5.1, RFC 4512 5.1).
struct LdapSearch {
    qint32 messageId = 1;
    QList<LdapEquality> allOf; ///< joined by AND; empty asks (objectClass=*)
    QList<QByteArray> attributes;

    [[nodiscard]] QByteArray encoded() const;
};

struct LdapAttribute {
    QByteArray name;
    QList<QByteArray> values;
};

/// How a search or a session ended (RFC 4511 4.1.9).
struct LdapResult {
    int code = 0;
    QByteArray diagnostic; ///< as the server wrote it
};

/// One message from a server, of the kinds that answer a search.
struct LdapMessage {
    enum class Kind {
        Entry,
        Done,
        Disconnection, ///< the server says that it closes the session (RFC 4511 4.4.1)
        Other, ///< well-formed, and of no interest here
    };

    Kind kind = Kind::Other;
    qint32 id = 0;
    QList<LdapAttribute> attributes; ///< of an Entry
    LdapResult result; ///< of Done and Disconnection

    /// Reads exactly one message; nothing if it is not one from its first byte to its last.
    [[nodiscard]] static std::optional<LdapMessage> decoded(QByteArrayView bytes);
};

} // namespace PortCheck
