// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dns/dnsname.h"
#include "model/support/bytewriter.h"

#include <QByteArrayList>

/// Pieces of DNS messages for tests, well-formed and not.
namespace PortCheck::DnsBytes {

inline constexpr quint16 id = 0x1234;
inline constexpr quint16 answered = 0x8180; ///< response, recursion desired and available

/// QT_USE_QSTRINGBUILDER makes of a + b something that is no QByteArray yet, and that test data can't hold.
inline QByteArray joined(std::initializer_list<QByteArray> parts)
{
    return QByteArrayList(parts).join();
}

inline QByteArray name(const char* text)
{
    return writeDnsName(QString::fromLatin1(text)).value_or(QByteArray());
}

inline QByteArray header(quint16 flags, int questions, int answers, int authorities = 0, int additional = 0)
{
    return ByteWriter()
        .u16be(id)
        .u16be(flags)
        .u16be(static_cast<quint16>(questions))
        .u16be(static_cast<quint16>(answers))
        .u16be(static_cast<quint16>(authorities))
        .u16be(static_cast<quint16>(additional))
        .result();
}

inline QByteArray question(const QByteArray& name, quint16 type)
{
    return name + ByteWriter().u16be(type).u16be(1).result();
}

inline QByteArray record(const QByteArray& name, quint16 type, const QByteArray& data)
{
    return name
        + ByteWriter().u16be(type).u16be(1).u32be(900).u16be(static_cast<quint16>(data.size())).bytes(data).result();
}

} // namespace PortCheck::DnsBytes
