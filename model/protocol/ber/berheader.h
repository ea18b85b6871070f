// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace PortCheck {

/// The identifier and length octets at the start of an element (X.690 8.1.2 and 8.1.3), read as far as they have
/// arrived. Only what LDAP (RFC 4511 5.1) and Kerberos (DER) may send is accepted: tag numbers under 31, definite
/// lengths, and in the long form at most four length octets, which Windows always uses (84 00 00 xx xx).
struct BerHeader {
    enum class State {
        Incomplete, ///< more bytes are needed to know
        Malformed, ///< no further bytes can make it valid
        Known,
    };

    State state = State::Incomplete;
    quint8 tag = 0; ///< valid from the first byte on
    qsizetype size = 0; ///< of the header itself, in bytes; only when Known
    qint64 contentSize = 0; ///< as announced, in bytes, at most 2^32 - 1; only when Known

    [[nodiscard]] qint64 elementSize() const { return size + contentSize; }

    [[nodiscard]] static BerHeader startOf(QByteArrayView bytes);
};

} // namespace PortCheck
