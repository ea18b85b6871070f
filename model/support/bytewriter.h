// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace PortCheck {

/// Writes numbers and byte sequences one after another; the counterpart of ByteReader.
class ByteWriter {
public:
    ByteWriter& u8(quint8 value) { return number(value); }
    ByteWriter& u16be(quint16 value) { return number(qToBigEndian(value)); }
    ByteWriter& u32be(quint32 value) { return number(qToBigEndian(value)); }
    ByteWriter& u16le(quint16 value) { return number(qToLittleEndian(value)); }
    ByteWriter& u32le(quint32 value) { return number(qToLittleEndian(value)); }
    ByteWriter& u64le(quint64 value) { return number(qToLittleEndian(value)); }

    ByteWriter& bytes(QByteArrayView value)
    {
        m_bytes.append(value);
        return *this;
    }
    ByteWriter& zeros(qsizetype count)
    {
        m_bytes.append(count, '\0');
        return *this;
    }
    /// Pads with zeros to the next offset that is a multiple of \a boundary.
    ByteWriter& align(qsizetype boundary) { return zeros((boundary - m_bytes.size() % boundary) % boundary); }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] const QByteArray& result() const { return m_bytes; }

private:
    template <typename T> ByteWriter& number(T value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof(T));
        return *this;
    }

    QByteArray m_bytes;
};

} // namespace PortCheck
