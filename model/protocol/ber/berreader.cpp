// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ber/berreader.h"

#include "model/protocol/ber/berheader.h"

namespace PortCheck {

bool BerReader::nextIs(quint8 tag) const
{
    return !atEnd() && static_cast<quint8>(m_bytes.front()) == tag;
}

BerReader BerReader::nested(quint8 tag)
{
    BerReader inner(octets(tag));
    inner.m_depth = m_depth + 1;
    m_failed = m_failed || inner.m_depth > deepest;
    inner.m_failed = m_failed;
    return inner;
}

QByteArrayView BerReader::octets(quint8 tag)
{
    const BerHeader header = BerHeader::startOf(m_bytes);
    if (m_failed || header.state != BerHeader::State::Known || header.tag != tag
        || header.elementSize() > m_bytes.size()) {
        m_failed = true;
        return {};
    }
    const QByteArrayView content = m_bytes.sliced(header.size, static_cast<qsizetype>(header.contentSize));
    m_bytes = m_bytes.sliced(static_cast<qsizetype>(header.elementSize()));
    return content;
}

qint64 BerReader::integer(quint8 tag)
{
    const QByteArrayView content = octets(tag);
    if (m_failed || content.isEmpty() || content.size() > qsizetype(sizeof(qint64))) {
        m_failed = true;
        return 0;
    }
    // Two's complement: the first octet's sign fills the octets that are missing.
    qint64 value = static_cast<qint8>(content.front());
    for (const char octet : content.sliced(1))
        value = static_cast<qint64>(static_cast<quint64>(value) << 8 | static_cast<quint8>(octet));
    return value;
}

void BerReader::skip()
{
    if (atEnd())
        m_failed = true;
    else
        octets(static_cast<quint8>(m_bytes.front()));
}

} // namespace PortCheck
