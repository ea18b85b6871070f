// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ntlm/ntlmchallenge.h"

#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "model/support/filetime.h"

#include <QLatin1String>
#include <QStringDecoder>
#include <QStringEncoder>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView signature("NTLMSSP\0", 8);
constexpr quint32 messageNegotiate = 1;
constexpr quint32 messageChallenge = 2;
// Flags of 2.2.2.5.
constexpr quint32 flagUnicode = 0x00000001;
constexpr quint32 flagRequestTarget = 0x00000004; // otherwise the server tells no names
constexpr quint32 flagNtlm = 0x00000200;
constexpr quint32 flagTargetIsServer = 0x00020000;
constexpr quint32 flagAlwaysSign = 0x00008000; // 2.2.2.5: MUST be set; nothing is signed before a session exists
constexpr quint32 flagExtendedSessionSecurity = 0x00080000;
constexpr quint32 flagTargetInfo = 0x00800000;
constexpr quint32 flag128 = 0x20000000;
constexpr quint32 flag56 = 0x80000000;
constexpr qsizetype fieldSize = 8; // the position of something in the payload: its length, the length again, its offset
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

/// The target name is that of the domain, which the pairs tell better; a stand-in has its mark there.
std::optional<StandInMark> markIn(QByteArrayView message, quint32 offset, quint16 length)
{
    ByteReader reader(message);
    reader.seek(static_cast<qsizetype>(offset));
    const QByteArrayView name = reader.bytes(length);
    if (reader.failed() || name.size() > StandInMark::longestText * utf16Size)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    const QByteArray text = QString(decoder.decode(name)).toLatin1();
    return StandInMark::parsed(QByteArrayView(text));
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
    default: // a number from the network; the other pairs hold no names
        return;
    }
}

/// The pairs up to the terminating one, which must be there.
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

QByteArray utf16(const QString& text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE);
    return encoder.encode(text);
}

void writeField(ByteWriter& writer, qsizetype size, qsizetype offset)
{
    writer.u16le(static_cast<quint16>(size)).u16le(static_cast<quint16>(size)).u32le(static_cast<quint32>(offset));
}

QByteArray pairsOf(const NtlmChallenge& challenge)
{
    ByteWriter pairs;
    const auto write = [&pairs](quint16 id, const QByteArray& value) {
        pairs.u16le(id).u16le(static_cast<quint16>(value.size())).bytes(value);
    };
    write(avNetbiosDomain, utf16(challenge.netbiosDomain));
    write(avNetbiosComputer, utf16(challenge.netbiosComputer));
    write(avDnsDomain, utf16(challenge.domain));
    write(avDnsComputer, utf16(challenge.computer));
    if (challenge.time.isValid())
        write(avTimestamp, ByteWriter().u64le(fileTimeOf(challenge.time)).result());
    write(avEnd, {});
    return pairs.result();
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
    const quint16 targetLength = reader.u16le();
    reader.skip(sizeof(quint16)); // the length again
    const quint32 targetOffset = reader.u32le();
    const quint32 flags = reader.u32le();
    reader.skip(16); // the challenge itself, and reserved
    const quint16 length = reader.u16le();
    reader.skip(sizeof(quint16)); // the length again
    const quint32 offset = reader.u32le();
    if (reader.failed() || begun != signature || type != messageChallenge)
        return std::nullopt;
    NtlmChallenge challenge;
    challenge.standIn = markIn(message, targetOffset, targetLength);
    if ((flags & flagTargetInfo) == 0 || length == 0)
        return challenge;
    reader.seek(static_cast<qsizetype>(offset));
    const QByteArrayView info = reader.bytes(length);
    if (reader.failed() || !readPairs(info, challenge))
        return std::nullopt;
    return challenge;
}

QByteArray buildNtlmChallenge(const NtlmChallenge& challenge, const QByteArray& random)
{
    constexpr quint32 flags = flagUnicode | flagRequestTarget | flagNtlm | flagAlwaysSign | flagTargetIsServer
        | flagExtendedSessionSecurity | flagTargetInfo | flag128 | flag56;
    constexpr qsizetype headSize = 56;
    const QByteArray target = challenge.standIn ? utf16(QString::fromLatin1(challenge.standIn->text())) : QByteArray();
    const QByteArray pairs = pairsOf(challenge);
    ByteWriter message;
    message.bytes(signature).u32le(messageChallenge);
    writeField(message, target.size(), headSize);
    message.u32le(flags).bytes(random.leftJustified(8, '\0', true)).zeros(8);
    writeField(message, pairs.size(), headSize + target.size());
    message.zeros(versionSize);
    return message.bytes(target).bytes(pairs).result();
}

bool isNtlmNegotiate(QByteArrayView message)
{
    ByteReader reader(message);
    const QByteArrayView begun = reader.bytes(signature.size());
    const quint32 type = reader.u32le();
    return !reader.failed() && begun == signature && type == messageNegotiate;
}

void insertNtlmNames(Evidence& evidence, const NtlmChallenge& challenge)
{
    insertText(evidence, "ntlmComputer"_L1, challenge.computer);
    insertText(evidence, "ntlmNetbiosComputer"_L1, challenge.netbiosComputer);
    insertText(evidence, "ntlmDomain"_L1, challenge.domain);
    insertText(evidence, "ntlmNetbiosDomain"_L1, challenge.netbiosDomain);
    insertText(evidence, "ntlmForest"_L1, challenge.forest);
    insertText(evidence, "ntlmTime"_L1, challenge.time.toString(Qt::ISODateWithMs));
    if (challenge.standIn)
        challenge.standIn->insertInto(evidence);
}

} // namespace PortCheck
