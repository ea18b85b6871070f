// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2negotiate.h"

#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "model/support/guid.h"

#include <algorithm>
#include <array>
#include <limits>

namespace PortCheck {

namespace {

constexpr std::array<char, 4> signature2{'\xfe', 'S', 'M', 'B'};
constexpr std::array<char, 4> signature1{'\xff', 'S', 'M', 'B'};
constexpr quint16 headerSize = 64;
constexpr quint16 commandNegotiate = 0;
constexpr quint32 flagFromServer = 1;
constexpr quint16 requestSize = 36;
constexpr quint16 responseSize = 65;
constexpr quint16 signingEnabled = 1;
constexpr quint16 signingRequired = 2;
constexpr std::array<quint16, 5> dialects{0x0202, 0x0210, 0x0300, 0x0302, 0x0311};
constexpr quint32 everyCapability = 0x7f; // DFS to encryption: a server names only those that both have
constexpr qsizetype guidSize = 16;
// Contexts of the 3.1.1 dialect (2.2.3.1); each begins at a multiple of eight bytes.
constexpr quint16 contextCount = 2;
constexpr qsizetype contextBoundary = 8;
constexpr quint16 contextPreauthIntegrity = 1;
constexpr quint16 contextEncryption = 2;
constexpr quint16 hashSha512 = 1;
constexpr std::array<quint16, 4> ciphers{0x0002, 0x0001, 0x0004, 0x0003}; // AES-128 GCM, CCM, AES-256 GCM, CCM

template <std::size_t Size> QByteArrayView view(const std::array<char, Size>& bytes)
{
    return {bytes.data(), Size};
}

bool beginsAs(QByteArrayView message, QByteArrayView signature)
{
    const qsizetype size = std::min(message.size(), signature.size());
    return message.first(size) == signature.first(size);
}

void writeHeader(ByteWriter& writer)
{
    writer.bytes(view(signature2)).u16le(headerSize);
    writer.u16le(0).u32le(0); // credit charge, status
    writer.u16le(commandNegotiate).u16le(1); // one credit is asked for
    writer.u32le(0).u32le(0); // flags, next command
    writer.u64le(0).u64le(0).u64le(0); // message, process and tree, session
    writer.zeros(guidSize); // signature
}

void writeContexts(ByteWriter& writer, const QByteArray& salt)
{
    const QByteArray integrity =
        ByteWriter().u16le(1).u16le(static_cast<quint16>(salt.size())).u16le(hashSha512).bytes(salt).result();
    ByteWriter encryption;
    encryption.u16le(static_cast<quint16>(ciphers.size()));
    for (const quint16 cipher : ciphers)
        encryption.u16le(cipher);

    writer.u16le(contextPreauthIntegrity).u16le(static_cast<quint16>(integrity.size())).u32le(0).bytes(integrity);
    writer.align(contextBoundary);
    writer.u16le(contextEncryption).u16le(static_cast<quint16>(encryption.size())).u32le(0).bytes(encryption.result());
}

/// Whether a header of an answer to NEGOTIATE was read; \a reader is left behind it.
bool readHeader(ByteReader& reader, quint32& status)
{
    const QByteArrayView signature = reader.bytes(signature2.size());
    const quint16 size = reader.u16le();
    reader.skip(2); // credit charge
    status = reader.u32le();
    const quint16 command = reader.u16le();
    reader.skip(2); // credits
    const quint32 flags = reader.u32le();
    reader.seek(headerSize);
    return !reader.failed() && signature == view(signature2) && size == headerSize && command == commandNegotiate
        && (flags & flagFromServer) != 0;
}

} // namespace

QByteArray buildSmb2Negotiate(const QUuid& clientGuid, const QByteArray& salt)
{
    ByteWriter message;
    writeHeader(message);
    message.u16le(requestSize).u16le(static_cast<quint16>(dialects.size()));
    message.u16le(signingEnabled).u16le(0).u32le(everyCapability);
    writeGuid(message, clientGuid);
    constexpr qsizetype restOfFixedPart = 8;
    const qsizetype unaligned =
        message.size() + restOfFixedPart + static_cast<qsizetype>(dialects.size() * sizeof(quint16));
    const qsizetype contexts = (unaligned + contextBoundary - 1) / contextBoundary * contextBoundary;
    message.u32le(static_cast<quint32>(contexts)).u16le(contextCount).u16le(0);
    for (const quint16 dialect : dialects)
        message.u16le(dialect);
    message.align(contextBoundary);
    writeContexts(message, salt);
    // Direct TCP transport: a zero, then 24 bits of length, in network order.
    return ByteWriter().u32be(static_cast<quint32>(message.size())).bytes(message.result()).result();
}

std::optional<Smb2Negotiation> readSmb2Negotiation(QByteArrayView message)
{
    ByteReader reader(message);
    Smb2Negotiation negotiation;
    if (!readHeader(reader, negotiation.status))
        return std::nullopt;
    if (negotiation.status != 0)
        return negotiation;
    const quint16 size = reader.u16le();
    const quint16 mode = reader.u16le();
    negotiation.signingEnabled = (mode & signingEnabled) != 0;
    negotiation.signingRequired = (mode & signingRequired) != 0;
    negotiation.dialect = reader.u16le();
    reader.skip(2); // number of contexts
    negotiation.serverGuid = readGuid(reader);
    negotiation.capabilities = reader.u32le();
    reader.skip(4); // longest transaction
    negotiation.longestRead = reader.u32le();
    reader.skip(4); // longest write
    negotiation.serverTime = dateTimeOfFileTime(reader.u64le());
    negotiation.serverStartTime = dateTimeOfFileTime(reader.u64le());
    reader.skip(8); // where the security token and the contexts are
    // A dialect that wasn't offered is no answer to our question.
    if (reader.failed() || size != responseSize
        || std::find(dialects.begin(), dialects.end(), negotiation.dialect) == dialects.end())
        return std::nullopt;
    return negotiation;
}

bool beginsAsSmb2(QByteArrayView message)
{
    return beginsAs(message, view(signature2));
}

bool beginsAsSmb1(QByteArrayView message)
{
    return beginsAs(message, view(signature1));
}

QDateTime dateTimeOfFileTime(quint64 fileTime)
{
    constexpr quint64 unitsPerMillisecond = 10'000;
    constexpr qint64 unixEpoch = 11'644'473'600'000; // milliseconds from 1601 to 1970
    if (fileTime == 0 || fileTime > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(fileTime / unitsPerMillisecond) - unixEpoch, Qt::UTC);
}

} // namespace PortCheck
