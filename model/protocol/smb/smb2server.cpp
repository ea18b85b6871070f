// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2server.h"

#include "model/protocol/smb/smb2header.h"
#include "model/protocol/smb/smb2sessionsetup.h"
#include "model/protocol/smb/smb2structures.h"
#include "model/protocol/smb/spnego.h"
#include "model/support/filetime.h"
#include "model/support/guid.h"

#include <array>

namespace PortCheck {

namespace {

constexpr quint16 errorResponseSize = 9;
constexpr quint16 mostDialects = 64;
constexpr quint16 dialect311 = 0x0311;
constexpr quint16 wildcard = 0x02ff; // "SMB 2.???": to be negotiated once more
constexpr quint32 longestTransfer = 65536; // bytes; nothing is ever transferred
constexpr quint64 noSession = 0;
constexpr quint64 onlySession = 1; // a client doesn't accept 0 as an answer
constexpr quint16 bufferOfNegotiate = smb2HeaderSize + Smb2::negotiateResponseSize - 1;
constexpr quint16 bufferOfSetup = smb2HeaderSize + Smb2::setupResponseSize - 1;

void readNegotiate(ByteReader& reader, Smb2Request& request)
{
    const quint16 size = reader.u16le();
    const quint16 count = reader.u16le();
    reader.skip(Smb2::negotiateRequestSize - 2 * qsizetype(sizeof(quint16)));
    if (size != Smb2::negotiateRequestSize || count > mostDialects)
        reader.fail();
    for (quint16 dialect = 0; dialect < count && !reader.failed(); ++dialect)
        request.dialects.append(reader.u16le());
}

void readSessionSetup(ByteReader& reader, Smb2Request& request)
{
    const quint16 size = reader.u16le();
    reader.skip(10); // flags, security, capabilities, channel
    const quint16 offset = reader.u16le(); // from the header's beginning
    const quint16 length = reader.u16le();
    if (size != Smb2::setupRequestSize || offset < reader.offset())
        reader.fail();
    reader.seek(offset);
    request.token = reader.bytes(length).toByteArray();
}

QByteArray answer(const Smb2Request& request, quint32 status, quint64 session, const QByteArray& body)
{
    ByteWriter message;
    writeSmb2AnswerHeader(message, {request.command, request.creditCharge, status, request.messageId, session});
    return overTcp(message.bytes(body).result());
}

} // namespace

std::optional<Smb2Request> Smb2Request::decoded(QByteArrayView message)
{
    ByteReader reader(message);
    reader.skip(4); // the signature
    const quint16 size = reader.u16le();
    Smb2Request request;
    request.creditCharge = reader.u16le();
    reader.skip(4); // status
    request.command = reader.u16le();
    reader.skip(10); // credits, flags, next command
    request.messageId = reader.u64le();
    reader.seek(smb2HeaderSize);
    if (reader.failed() || !beginsAsSmb2(message) || size != smb2HeaderSize)
        return std::nullopt;
    if (request.command == negotiate)
        readNegotiate(reader, request);
    else if (request.command == sessionSetup)
        readSessionSetup(reader, request);
    return reader.failed() ? std::nullopt : std::optional(request);
}

QList<quint16> smb2DialectsOfSmb1(QByteArrayView message)
{
    constexpr char negotiateCommand = 0x72;
    constexpr qsizetype commandAt = 4;
    if (!beginsAsSmb1(message) || message.size() <= commandAt || message.at(commandAt) != negotiateCommand)
        return {};
    QList<quint16> dialects;
    const QByteArray all = message.toByteArray();
    if (all.contains(QByteArrayView("\x02SMB 2.???\0", 11)))
        dialects.append(wildcard);
    if (all.contains(QByteArrayView("\x02SMB 2.002\0", 11)))
        dialects.append(0x0202);
    return dialects;
}

std::optional<quint16> chosenSmb2Dialect(const QList<quint16>& offered)
{
    std::optional<quint16> chosen;
    for (const quint16 dialect : std::array<quint16, 6>{0x0202, 0x0210, wildcard, 0x0300, 0x0302, dialect311}) {
        if (offered.contains(dialect))
            chosen = dialect;
    }
    return chosen;
}

QByteArray buildSmb2NegotiateAnswer(
    const Smb2Request& request, const Smb2Negotiation& negotiation, const QByteArray& salt)
{
    const bool withContext = negotiation.dialect == dialect311;
    const QByteArray token = buildSpnegoNtlm({});
    const qsizetype end = bufferOfNegotiate + token.size();
    const qsizetype contexts = (end + Smb2::contextBoundary - 1) / Smb2::contextBoundary * Smb2::contextBoundary;
    ByteWriter body;
    body.u16le(Smb2::negotiateResponseSize).u16le(smb2SigningEnabled);
    body.u16le(negotiation.dialect).u16le(withContext ? 1 : 0);
    writeGuid(body, negotiation.serverGuid);
    body.u32le(0).u32le(longestTransfer).u32le(longestTransfer).u32le(longestTransfer); // first, the capabilities
    body.u64le(negotiation.serverTime.isValid() ? fileTimeOf(negotiation.serverTime) : 0);
    body.u64le(negotiation.serverStartTime.isValid() ? fileTimeOf(negotiation.serverStartTime) : 0);
    body.u16le(bufferOfNegotiate).u16le(static_cast<quint16>(token.size()));
    body.u32le(withContext ? static_cast<quint32>(contexts) : 0).bytes(token);
    if (withContext) {
        const QByteArray integrity =
            ByteWriter().u16le(1).u16le(static_cast<quint16>(salt.size())).u16le(Smb2::hashSha512).bytes(salt).result();
        body.zeros(contexts - end);
        body.u16le(Smb2::contextPreauthIntegrity).u16le(static_cast<quint16>(integrity.size())).u32le(0);
        body.bytes(integrity);
    }
    return answer(request, 0, noSession, body.result());
}

QByteArray buildSmb2Challenge(const Smb2Request& request, const QByteArray& ntlmMessage)
{
    const bool bare = request.token.startsWith("NTLMSSP");
    const QByteArray token = bare ? ntlmMessage : buildSpnegoChallenge(ntlmMessage);
    ByteWriter body;
    body.u16le(Smb2::setupResponseSize).u16le(0).u16le(bufferOfSetup);
    body.u16le(static_cast<quint16>(token.size())).bytes(token);
    return answer(request, smb2MoreProcessing, onlySession, body.result());
}

QByteArray buildSmb2Error(const Smb2Request& request, quint32 status)
{
    // No contexts, reserved, no bytes, and the one byte that stands for them (2.2.2).
    return answer(request, status, noSession, ByteWriter().u16le(errorResponseSize).u16le(0).u32le(0).u8(0).result());
}

} // namespace PortCheck
