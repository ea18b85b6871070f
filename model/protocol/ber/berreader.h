// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/bertags.h"

#include <QByteArrayView>

namespace PortCheck {

/// Reads consecutive BER elements (X.690) from a buffer that it does not own, and never past its end. An element that
/// is absent, cut short or has another tag than asked for yields zero or an empty result and sets failed() for good, so
/// that a decoder can read a whole structure first and check once. A nested reader has a failed() of its own, which its
/// creator must check too.
class BerReader {
public:
    /// How deep elements may be nested; LDAP's and Kerberos' answers need fewer than ten levels.
    static constexpr int deepest = 16;

    explicit BerReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_failed || m_bytes.isEmpty(); }

    /// Whether the next element has this tag; for optional elements. Doesn't read it.
    [[nodiscard]] bool nextIs(quint8 tag) const;

    /// A reader for the content of the next element; a failed reader if the element does not have this tag.
    BerReader nested(quint8 tag);

    /// The content of the next element, as a view into the buffer.
    QByteArrayView octets(quint8 tag = Ber::octetString);

    /// An INTEGER or ENUMERATED of at most 64 bits.
    qint64 integer(quint8 tag = Ber::integer);

    /// Skips the next element, whatever it is.
    void skip();

    /// Marks what was read as unusable, for a value that is out of range.
    void fail() { m_failed = true; }

private:
    QByteArrayView m_bytes;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace PortCheck
