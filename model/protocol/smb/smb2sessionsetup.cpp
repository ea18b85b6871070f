// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2sessionsetup.h"

#include "model/protocol/smb/smb2header.h"
#include "model/protocol/smb/smb2structures.h"
#include "model/protocol/smb/spnego.h"

namespace PortCheck {

namespace {

constexpr quint16 bufferAt = smb2HeaderSize + Smb2::setupRequestSize - 1;
constexpr quint16 dialectWithoutCharge = 0x0202;

/// The token in what follows the header; no value if its offset or length is wrong.
std::optional<NtlmChallenge> readChallenge(ByteReader& reader)
{
    const quint16 size = reader.u16le();
    reader.skip(2); // flags of the session
    const quint16 offset = reader.u16le(); // from the header's beginning
    const quint16 length = reader.u16le();
    if (size != Smb2::setupResponseSize || offset < reader.offset())
        reader.fail();
    reader.seek(offset);
    const QByteArrayView token = reader.bytes(length);
    const std::optional<QByteArrayView> message = reader.failed() ? std::nullopt : spnegoMessage(token);
    return message ? readNtlmChallenge(*message) : std::nullopt;
}

} // namespace

QByteArray buildSmb2SessionSetup(quint16 dialect)
{
    const QByteArray token = buildSpnegoNtlm(buildNtlmNegotiate());
    ByteWriter message;
    writeSmb2Header(message, Smb2Command::SessionSetup, dialect == dialectWithoutCharge ? 0 : 1);
    message.u16le(Smb2::setupRequestSize).u8(0).u8(smb2SigningEnabled); // no session to be bound to
    message.u32le(0).u32le(0); // capabilities, channel
    message.u16le(bufferAt).u16le(static_cast<quint16>(token.size()));
    message.u64le(0); // no earlier session
    message.bytes(token);
    return overTcp(message.result());
}

std::optional<Smb2SessionAnswer> readSmb2SessionAnswer(QByteArrayView message)
{
    ByteReader reader(message);
    const std::optional<quint32> status = readSmb2Header(reader, Smb2Command::SessionSetup);
    if (!status)
        return std::nullopt;
    Smb2SessionAnswer answer{*status, std::nullopt};
    if (*status == smb2MoreProcessing)
        answer.challenge = readChallenge(reader);
    return answer;
}

} // namespace PortCheck
