// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/tls/tlshellodialogue.h"

#include "model/protocol/foreignreply.h"
#include "model/protocol/tls/tlsalert.h"
#include "model/protocol/tls/tlsconstants.h"
#include "model/support/bytereader.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

// RFC 8446 5.1
constexpr quint8 majorVersion = 3; // of SSL 3.0 and of every TLS
constexpr quint8 highestMinorVersion = 4;
constexpr qsizetype headerSize = 5;
constexpr qsizetype longestFragment = 16 * 1024;
constexpr quint16 alertSize = 2;
// RFC 8446 6
constexpr quint8 levelWarning = 1;
constexpr quint8 levelFatal = 2;

/// The header of a record; the part that has not arrived yet is zero.
struct RecordHeader {
    quint8 type = 0;
    quint8 major = 0;
    quint8 minor = 0;
    quint16 size = 0;
};

RecordHeader headerOf(QByteArrayView received)
{
    ByteReader reader(received);
    RecordHeader header;
    header.type = reader.u8();
    header.major = reader.u8();
    header.minor = reader.u8();
    header.size = reader.u16be();
    return header;
}

/// Whether what came can become the first record of a TLS server, judged by its header.
bool canBeRecord(QByteArrayView received)
{
    const RecordHeader header = headerOf(received);
    const bool knownType = header.type == Tls::recordAlert || header.type == Tls::recordHandshake;
    const bool knownSize = header.type == Tls::recordAlert ? header.size == alertSize : header.size <= longestFragment;
    return (received.size() < 1 || knownType) && (received.size() < 2 || header.major == majorVersion)
        && (received.size() < 3 || header.minor <= highestMinorVersion) && (received.size() < headerSize || knownSize);
}

QString versionText(quint16 version)
{
    return version == Tls::ssl30 ? u"SSL 3.0"_s : u"TLS 1.%1"_s.arg(version - Tls::tls10);
}

std::optional<Evidence> alertEvidence(QByteArrayView fragment)
{
    ByteReader reader(fragment);
    const quint8 level = reader.u8();
    const quint8 description = reader.u8();
    if (level != levelWarning && level != levelFatal)
        return std::nullopt;
    return Evidence{{"tlsAlert"_L1, tlsAlertText(description)}};
}

std::optional<Evidence> helloEvidence(QByteArrayView fragment)
{
    const std::optional<TlsServerHello> hello = readTlsServerHello(fragment);
    if (!hello)
        return std::nullopt;
    return Evidence{{"tlsVersion"_L1, versionText(hello->version)}};
}

} // namespace

TlsHelloDialogue::TlsHelloDialogue(QByteArray serverName, TlsRandomness randomness)
    : m_serverName(std::move(serverName))
    , m_randomness(std::move(randomness))
{
}

QByteArray TlsHelloDialogue::opening()
{
    return buildTlsClientHello(m_serverName, m_randomness);
}

StreamStep TlsHelloDialogue::feed(QByteArrayView bytes)
{
    m_received.append(bytes.first(std::min(bytes.size(), headerSize + longestFragment - m_received.size())));
    if (!canBeRecord(m_received))
        return StreamStep::done(foreignReply(Reason::OtherProtocol, m_received));
    const RecordHeader header = headerOf(m_received);
    if (m_received.size() < headerSize || m_received.size() < headerSize + header.size)
        return StreamStep::needMore();
    const QByteArrayView fragment = QByteArrayView(m_received).sliced(headerSize, header.size);
    const std::optional<Evidence> evidence =
        header.type == Tls::recordAlert ? alertEvidence(fragment) : helloEvidence(fragment);
    return StreamStep::done(evidence ? Reply{ServiceState::Failed, Reason::TlsFailed, *evidence}
                                     : foreignReply(Reason::OtherProtocol, m_received));
}

Reply TlsHelloDialogue::interrupted()
{
    // Anything that can't be a TLS record has ended the dialogue already.
    Evidence evidence;
    if (!m_received.isEmpty())
        evidence.insert("answerIncomplete"_L1, true);
    return {ServiceState::Silent, Reason::NoApplicationData, std::move(evidence)};
}

} // namespace PortCheck
