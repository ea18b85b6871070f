// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ber/berwriter.h"

namespace PortCheck {

namespace {

constexpr qsizetype longestShortForm = 0x7f;

/// The value's octets, most significant first, without leading zeros.
QByteArray octetsOf(quint64 value)
{
    QByteArray octets;
    for (; value != 0; value >>= 8)
        octets.prepend(static_cast<char>(value & 0xff));
    return octets;
}

} // namespace

BerWriter& BerWriter::integer(qint64 value, quint8 tag)
{
    // As many octets as needed for the value to keep its sign (X.690 8.3.2).
    QByteArray content(1, static_cast<char>(value & 0xff));
    for (qint64 rest = value; rest < -0x80 || rest > 0x7f;) {
        rest >>= 8;
        content.prepend(static_cast<char>(rest & 0xff));
    }
    return octets(content, tag);
}

BerWriter& BerWriter::boolean(bool value)
{
    return octets(QByteArray(1, value ? '\xff' : '\0'), Ber::boolean);
}

BerWriter& BerWriter::octets(QByteArrayView value, quint8 tag)
{
    m_bytes.append(static_cast<char>(tag));
    if (value.size() <= longestShortForm) {
        m_bytes.append(static_cast<char>(value.size()));
    } else {
        const QByteArray length = octetsOf(static_cast<quint64>(value.size()));
        m_bytes.append(static_cast<char>(0x80 | length.size())).append(length);
    }
    m_bytes.append(value);
    return *this;
}

} // namespace PortCheck
