// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ntlm/ntlmchallenge.h"

#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "model/support/filetime.h"

#include <QLatin1String>
#include <QStringDecoder>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView signature("NTLMSSP\0", 8);
constexpr quint32 messageNegotiate = 1;
constexpr quint32 messageChallenge = 2;
// Flags of 2.2.2.5.
constexpr quint32 flagUnicode = 0x00000001;
constexpr quint32 flagRequestTarget = 0x00000004; // or else the server tells no names
constexpr quint32 flagNtlm = 0x00000200;
constexpr quint32 flagAlwaysSign = 0x00008000; // 2.2.2.5: MUST be set; nothing is signed before a session stands
constexpr quint32 flagExtendedSessionSecurity = 0x00080000;
constexpr quint32 flagTargetInfo = 0x00800000;
constexpr quint32 flag128 = 0x20000000;
constexpr quint32 flag56 = 0x80000000;
constexpr qsizetype fieldSize = 8; // where something is in the payload: its length, that once more, its offset
constexpr qsizetype versionSize = 8;
constexpr qsizetype utf16Size = 2;

// AvId of 2.2.2.1.
constexpr quint16 avEnd = 0;
constexpr quint16 avNetbiosComputer = 1;
constexpr quint16 avNetbiosDomain = 2;
constexpr quint16 avDnsComputer = 3;
constexpr quint16 avDnsDomain = 4;
constexpr quint16 avDnsTree = 5;
constexpr quint16 avTimestamp = 7;

/// Names are UTF-16 whatever was negotiated (2.2.2.1). \a pairs fails for half a character.
QString nameIn(QByteArrayView value, ByteReader& pairs)
{
    if (value.size() % utf16Size != 0)
        pairs.fail();
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    return evidenceText(QString(decoder.decode(value.first(std::min(value.size(), longestEvidenceText * 4)))));
}

void applyPair(quint16 id, QByteArrayView value, NtlmChallenge& challenge, ByteReader& pairs)
{
    switch (id) {
    case avNetbiosComputer:
        challenge.netbiosComputer = nameIn(value, pairs);
        return;
    case avNetbiosDomain:
        challenge.netbiosDomain = nameIn(value, pairs);
        return;
    case avDnsComputer:
        challenge.computer = nameIn(value, pairs);
        return;
    case avDnsDomain:
        challenge.domain = nameIn(value, pairs);
        return;
    case avDnsTree:
        challenge.forest = nameIn(value, pairs);
        return;
    case avTimestamp: {
        ByteReader time(value);
        challenge.time = dateTimeOfFileTime(time.u64le());
        return;
    }
    default: // a number from the network; what else there is says nothing of names
        return;
    }
}

/// The pairs up to the one that ends them, which has to be there.
bool readPairs(QByteArrayView info, NtlmChallenge& challenge)
{
    ByteReader pairs(info);
    while (!pairs.failed()) {
        const quint16 id = pairs.u16le();
        const QByteArrayView value = pairs.bytes(pairs.u16le());
        if (pairs.failed() || id == avEnd)
            break;
        applyPair(id, value, challenge, pairs);
    }
    return !pairs.failed();
}

void insertText(Evidence& evidence, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        evidence.insert(key, text);
}

} // namespace

QByteArray buildNtlmNegotiate()
{
    constexpr quint32 flags =
        flagUnicode | flagRequestTarget | flagNtlm | flagAlwaysSign | flagExtendedSessionSecurity | flag128 | flag56;
    ByteWriter message;
    message.bytes(signature).u32le(messageNegotiate).u32le(flags);
    message.zeros(fieldSize).zeros(fieldSize); // no domain, no workstation
    message.zeros(versionSize);
    return message.result();
}

std::optional<NtlmChallenge> readNtlmChallenge(QByteArrayView message)
{
    ByteReader reader(message);
    const QByteArrayView begun = reader.bytes(signature.size());
    const quint32 type = reader.u32le();
    reader.skip(fieldSize); // the target's name: of the domain, which the pairs tell better
    const quint32 flags = reader.u32le();
    reader.skip(16); // the challenge itself, and reserved
    const quint16 length = reader.u16le();
    reader.skip(sizeof(quint16)); // the same once more
    const quint32 offset = reader.u32le();
    if (reader.failed() || begun != signature || type != messageChallenge)
        return std::nullopt;
    NtlmChallenge challenge;
    if ((flags & flagTargetInfo) == 0 || length == 0)
        return challenge;
    reader.seek(static_cast<qsizetype>(offset));
    const QByteArrayView info = reader.bytes(length);
    if (reader.failed() || !readPairs(info, challenge))
        return std::nullopt;
    return challenge;
}

void insertNtlmNames(Evidence& evidence, const NtlmChallenge& challenge)
{
    insertText(evidence, "ntlmComputer"_L1, challenge.computer);
    insertText(evidence, "ntlmNetbiosComputer"_L1, challenge.netbiosComputer);
    insertText(evidence, "ntlmDomain"_L1, challenge.domain);
    insertText(evidence, "ntlmNetbiosDomain"_L1, challenge.netbiosDomain);
    insertText(evidence, "ntlmForest"_L1, challenge.forest);
    insertText(evidence, "ntlmTime"_L1, challenge.time.toString(Qt::ISODateWithMs));
}

} // namespace PortCheck
