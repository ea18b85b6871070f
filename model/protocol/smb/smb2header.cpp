// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2header.h"

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

constexpr std::array<char, 4> signature2{'\xfe', 'S', 'M', 'B'};
constexpr std::array<char, 4> signature1{'\xff', 'S', 'M', 'B'};
constexpr quint32 flagFromServer = 1;
constexpr qsizetype signatureOfMessageSize = 16;

template <std::size_t Size> QByteArrayView view(const std::array<char, Size>& bytes)
{
    return {bytes.data(), Size};
}

bool beginsAs(QByteArrayView message, QByteArrayView signature)
{
    const qsizetype size = std::min(message.size(), signature.size());
    return message.first(size) == signature.first(size);
}

} // namespace

void writeSmb2Header(ByteWriter& writer, Smb2Command command, quint16 creditCharge)
{
    writer.bytes(view(signature2)).u16le(smb2HeaderSize);
    writer.u16le(creditCharge).u32le(0); // status
    writer.u16le(static_cast<quint16>(command)).u16le(1); // one credit is asked for
    writer.u32le(0).u32le(0); // flags, next command
    writer.u64le(static_cast<quint64>(command)).u64le(0).u64le(0); // message, process and tree, session
    writer.zeros(signatureOfMessageSize);
}

void writeSmb2AnswerHeader(ByteWriter& writer, const Smb2AnswerHead& head)
{
    writer.bytes(view(signature2)).u16le(smb2HeaderSize);
    writer.u16le(head.creditCharge).u32le(head.status);
    writer.u16le(head.command).u16le(1); // one credit is granted
    writer.u32le(flagFromServer).u32le(0); // next command
    writer.u64le(head.messageId).u64le(0).u64le(head.session); // process and tree in between
    writer.zeros(signatureOfMessageSize);
}

std::optional<quint32> readSmb2Header(ByteReader& reader, Smb2Command command)
{
    const QByteArrayView signature = reader.bytes(signature2.size());
    const quint16 size = reader.u16le();
    reader.skip(2); // credit charge
    const quint32 status = reader.u32le();
    const quint16 answered = reader.u16le();
    reader.skip(2); // credits
    const quint32 flags = reader.u32le();
    reader.seek(smb2HeaderSize);
    if (reader.failed() || signature != view(signature2) || size != smb2HeaderSize
        || answered != static_cast<quint16>(command) || (flags & flagFromServer) == 0)
        return std::nullopt;
    return status;
}

QByteArray overTcp(const QByteArray& message)
{
    // A zero, then 24 bits of length, in network order.
    return ByteWriter().u32be(static_cast<quint32>(message.size())).bytes(message).result();
}

bool beginsAsSmb2(QByteArrayView message)
{
    return beginsAs(message, view(signature2));
}

bool beginsAsSmb1(QByteArrayView message)
{
    return beginsAs(message, view(signature1));
}

} // namespace PortCheck
