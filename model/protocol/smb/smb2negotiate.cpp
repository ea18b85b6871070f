// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2negotiate.h"

#include "model/protocol/smb/smb2header.h"
#include "model/protocol/smb/smb2structures.h"
#include "model/support/filetime.h"
#include "model/support/guid.h"

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

constexpr std::array<quint16, 5> offeredDialects{0x0202, 0x0210, 0x0300, 0x0302, 0x0311};
constexpr quint32 everyCapability = 0x7f; // DFS to encryption: a server names only those that both have
constexpr quint16 contextCount = 2; // of the 3.1.1 dialect (2.2.3.1)
constexpr std::array<quint16, 4> ciphers{0x0002, 0x0001, 0x0004, 0x0003}; // AES-128 GCM, CCM, AES-256 GCM, CCM

void writeContexts(ByteWriter& writer, const QByteArray& salt)
{
    const QByteArray integrity =
        ByteWriter().u16le(1).u16le(static_cast<quint16>(salt.size())).u16le(Smb2::hashSha512).bytes(salt).result();
    ByteWriter encryption;
    encryption.u16le(static_cast<quint16>(ciphers.size()));
    for (const quint16 cipher : ciphers)
        encryption.u16le(cipher);

    writer.u16le(Smb2::contextPreauthIntegrity).u16le(static_cast<quint16>(integrity.size())).u32le(0);
    writer.bytes(integrity);
    writer.align(Smb2::contextBoundary);
    writer.u16le(Smb2::contextEncryption).u16le(static_cast<quint16>(encryption.size())).u32le(0);
    writer.bytes(encryption.result());
}

} // namespace

QByteArray buildSmb2Negotiate(const QUuid& clientGuid, const QByteArray& salt)
{
    ByteWriter message;
    writeSmb2Header(message, Smb2Command::Negotiate, 0);
    message.u16le(Smb2::negotiateRequestSize).u16le(static_cast<quint16>(offeredDialects.size()));
    message.u16le(smb2SigningEnabled).u16le(0).u32le(everyCapability);
    writeGuid(message, clientGuid);
    constexpr qsizetype restOfFixedPart = 8;
    const qsizetype unaligned =
        message.size() + restOfFixedPart + static_cast<qsizetype>(offeredDialects.size() * sizeof(quint16));
    const qsizetype contexts = (unaligned + Smb2::contextBoundary - 1) / Smb2::contextBoundary * Smb2::contextBoundary;
    message.u32le(static_cast<quint32>(contexts)).u16le(contextCount).u16le(0);
    for (const quint16 dialect : offeredDialects)
        message.u16le(dialect);
    message.align(Smb2::contextBoundary);
    writeContexts(message, salt);
    return overTcp(message.result());
}

std::optional<Smb2Negotiation> readSmb2Negotiation(QByteArrayView message)
{
    ByteReader reader(message);
    const std::optional<quint32> status = readSmb2Header(reader, Smb2Command::Negotiate);
    if (!status)
        return std::nullopt;
    Smb2Negotiation negotiation;
    negotiation.status = *status;
    if (negotiation.status != 0)
        return negotiation;
    const quint16 size = reader.u16le();
    const quint16 mode = reader.u16le();
    negotiation.signingEnabled = (mode & smb2SigningEnabled) != 0;
    negotiation.signingRequired = (mode & smb2SigningRequired) != 0;
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
    if (reader.failed() || size != Smb2::negotiateResponseSize
        || std::find(offeredDialects.begin(), offeredDialects.end(), negotiation.dialect) == offeredDialects.end())
        return std::nullopt;
    return negotiation;
}

} // namespace PortCheck
