// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace PortCheck {

/// The first LDAP message in what a server sent over a stream, as far as it has arrived.
struct LdapFrame {
    enum class State {
        Incomplete, ///< so far it can be an LDAP answer
        Foreign, ///< no further bytes can make it one
        TooLong, ///< it announces more than \a longest bytes
        Complete,
    };

    State state = State::Incomplete;
    qsizetype size = 0; ///< of the message in bytes; only when Complete

    /// Judges from the first bytes: the envelope, the message id, and the message type, which must be one that a server
    /// sends in answer to a search (RFC 4511 4.1.1, 4.2). A request that comes back (an echo service) is foreign as
    /// well.
    [[nodiscard]] static LdapFrame startOf(QByteArrayView received, qsizetype longest);
};

} // namespace PortCheck
