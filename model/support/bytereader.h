// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace PortCheck {

/// Reads numbers and byte sequences from a buffer that it does not own, and never past its end. A read that would pass
/// the end yields zero or an empty result and sets failed() for good, so that a decoder can read a whole structure
/// first and check once. Offsets count from the start of the buffer, in bytes.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_offset >= m_bytes.size(); }
    [[nodiscard]] qsizetype offset() const { return m_offset; }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_offset; }

    quint8 u8() { return number<quint8, true>(); }
    quint16 u16be() { return number<quint16, true>(); }
    quint32 u32be() { return number<quint32, true>(); }
    quint16 u16le() { return number<quint16, false>(); }
    quint32 u32le() { return number<quint32, false>(); }
    quint64 u64le() { return number<quint64, false>(); }

    /// The next \a count bytes, as a view into the buffer; empty after a failure.
    QByteArrayView bytes(qsizetype count)
    {
        if (!has(count))
            return {};
        const QByteArrayView taken = m_bytes.sliced(m_offset, count);
        m_offset += count;
        return taken;
    }
    QByteArrayView rest() { return bytes(left()); }
    void skip(qsizetype count) { bytes(count); }

    /// Skips to the next offset that is a multiple of \a boundary.
    void align(qsizetype boundary) { skip((boundary - m_offset % boundary) % boundary); }

    void seek(qsizetype offset)
    {
        if (offset < 0 || offset > m_bytes.size())
            m_failed = true;
        else
            m_offset = offset;
    }

    /// Marks what was read as unusable, for a value that is out of range.
    void fail() { m_failed = true; }

private:
    bool has(qsizetype count)
    {
        if (m_failed || count < 0 || count > left())
            m_failed = true;
        return !m_failed;
    }

    template <typename T, bool bigEndian> T number()
    {
        const QByteArrayView taken = bytes(sizeof(T));
        if (m_failed)
            return 0;
        return bigEndian ? qFromBigEndian<T>(taken.data()) : qFromLittleEndian<T>(taken.data());
    }

    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    bool m_failed = false;
};

} // namespace PortCheck
