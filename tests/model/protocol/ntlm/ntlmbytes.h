// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/bytewriter.h"

#include <QString>

#include <initializer_list>

/// NTLM's challenges as MS-NLMP 2.2.1.2 lays them out, well-formed and not, for tests.
namespace PortCheck::NtlmBytes {

inline constexpr qsizetype infoAt = 40; ///< where a challenge says where its pairs are: length, room, offset
inline constexpr qsizetype headSize = 56;

inline QByteArray utf16(const QString& text)
{
    ByteWriter writer;
    for (const QChar character : text)
        writer.u16le(character.unicode());
    return writer.result();
}

inline QByteArray pair(quint16 id, const QByteArray& value)
{
    return ByteWriter().u16le(id).u16le(static_cast<quint16>(value.size())).bytes(value).result();
}

inline QByteArray name(quint16 id, const QString& text)
{
    return pair(id, utf16(text));
}

/// A challenge with these pairs, and nothing of its own behind them: the last should be pair(0, {}).
inline QByteArray challenge(std::initializer_list<QByteArray> pairs)
{
    ByteWriter info;
    for (const QByteArray& one : pairs)
        info.bytes(one);
    const QByteArray target = utf16(QStringLiteral("LAB"));
    const auto field = [](ByteWriter& writer, const QByteArray& bytes, qsizetype at) {
        const auto size = static_cast<quint16>(bytes.size());
        writer.u16le(size).u16le(size).u32le(static_cast<quint32>(at));
    };
    ByteWriter message;
    message.bytes(QByteArray("NTLMSSP\0", 8)).u32le(2);
    field(message, target, headSize);
    message.u32le(0x62898205).bytes(QByteArray("challnge")).zeros(8);
    field(message, info.result(), headSize + target.size());
    message.bytes(QByteArray::fromHex("0a00634500000f00")); // Windows Server 2016 and later
    return message.bytes(target).bytes(info.result()).result();
}

/// What a controller of Windows Server tells: more than Samba's, the forest and flags among them.
inline QByteArray windows()
{
    return challenge({name(2, QStringLiteral("CONTOSO")), name(1, QStringLiteral("DC07")),
        name(4, QStringLiteral("emea.contoso.example")), name(3, QStringLiteral("DC07.emea.contoso.example")),
        name(5, QStringLiteral("contoso.example")), pair(7, QByteArray::fromHex("00803ed5deb19d01")), pair(0, {})});
}

} // namespace PortCheck::NtlmBytes
