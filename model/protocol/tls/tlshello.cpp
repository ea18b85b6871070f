// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/tls/tlshello.h"

#include "model/protocol/tls/tlsconstants.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

constexpr quint8 clientHello = 1; // RFC 8446 4
constexpr quint8 serverHello = 2;
constexpr qsizetype randomSize = 32;
constexpr qsizetype longestSessionId = 32;

// What browsers and Windows offer, the preferred first (RFC 8446 B.4, RFC 5289, RFC 7905, RFC 5288, RFC 5246 A.5).
constexpr std::array<quint16, 26> cipherSuites{
    0x1301, 0x1302, 0x1303, // TLS 1.3: AES-128 and -256 GCM, ChaCha20
    0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, // ECDHE with GCM and ChaCha20
    0xc023, 0xc027, 0xc024, 0xc028, 0xc009, 0xc013, 0xc00a, 0xc014, // ECDHE with CBC
    0x009e, 0x009f, // DHE with GCM
    0x009c, 0x009d, 0x003c, 0x003d, 0x002f, 0x0035, 0x000a, // RSA; the last one for old servers
};
constexpr quint16 renegotiationIsSecure = 0x00ff; // RFC 5746 3.3: is only listed, never chosen
constexpr std::array<quint16, 4> groups{0x001d, 0x0017, 0x0018, 0x0019}; // X25519, then NIST's P-256 to P-521
// RFC 8446 4.2.3: ECDSA, RSA-PSS and RSA PKCS #1 with SHA-256 to -512, then what TLS 1.2 has with SHA-1.
constexpr std::array<quint16, 11> signatures{
    0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201};

// RFC 8446 4.2
constexpr quint16 extensionServerName = 0;
constexpr quint16 extensionGroups = 10;
constexpr quint16 extensionPointFormats = 11;
constexpr quint16 extensionSignatures = 13;
constexpr quint16 extensionMasterSecret = 23;
constexpr quint16 extensionVersions = 43;
constexpr quint16 extensionKeyShare = 51;

/// \a bytes preceded by their length, in one byte or in two.
QByteArray behindLength8(const QByteArray& bytes)
{
    return ByteWriter().u8(static_cast<quint8>(bytes.size())).bytes(bytes).result();
}

QByteArray behindLength16(const QByteArray& bytes)
{
    return ByteWriter().u16be(static_cast<quint16>(bytes.size())).bytes(bytes).result();
}

template <std::size_t Size> QByteArray listOf(const std::array<quint16, Size>& numbers)
{
    ByteWriter writer;
    for (const quint16 number : numbers)
        writer.u16be(number);
    return writer.result();
}

QByteArray extension(quint16 type, const QByteArray& content)
{
    return ByteWriter().u16be(type).bytes(behindLength16(content)).result();
}

QByteArray extensionsOf(const QByteArray& serverName, const QByteArray& keyShare)
{
    ByteWriter writer;
    if (!serverName.isEmpty() && serverName.size() <= longestTlsServerName) {
        const QByteArray hostName = ByteWriter().u8(0).bytes(behindLength16(serverName)).result();
        writer.bytes(extension(extensionServerName, behindLength16(hostName)));
    }
    const QByteArray share = ByteWriter().u16be(groups.front()).bytes(behindLength16(keyShare)).result();
    const QByteArray uncompressed(1, '\0'); // RFC 8422 5.1.2
    writer.bytes(extension(extensionGroups, behindLength16(listOf(groups))))
        .bytes(extension(extensionPointFormats, behindLength8(uncompressed)))
        .bytes(extension(extensionSignatures, behindLength16(listOf(signatures))))
        .bytes(extension(extensionMasterSecret, {})) // RFC 7627 5.1
        .bytes(extension(extensionVersions, behindLength8(listOf(std::array{Tls::tls13, Tls::tls12}))))
        .bytes(extension(extensionKeyShare, behindLength16(share)));
    return writer.result();
}

/// The version that a ServerHello's extensions choose (RFC 8446 4.2.1), else \a legacy; \a reader is at their length,
/// or at the end of the message if there are none (RFC 5246 7.4.1.3).
quint16 chosenVersion(ByteReader& reader, quint16 legacy)
{
    if (reader.atEnd())
        return legacy;
    const qsizetype size = reader.u16be();
    if (size != reader.left())
        reader.fail();
    quint16 version = legacy;
    while (!reader.failed() && !reader.atEnd()) {
        const quint16 type = reader.u16be();
        ByteReader content(reader.bytes(reader.u16be()));
        if (type != extensionVersions)
            continue;
        version = content.u16be();
        // The extension is absent, or chooses TLS 1.3 while the version field says TLS 1.2.
        if (content.failed() || !content.atEnd() || version != Tls::tls13 || legacy != Tls::tls12)
            reader.fail();
    }
    return version;
}

bool isOffered(quint16 cipherSuite)
{
    return std::find(cipherSuites.begin(), cipherSuites.end(), cipherSuite) != cipherSuites.end();
}

} // namespace

QByteArray buildTlsClientHello(const QByteArray& serverName, const TlsRandomness& randomness)
{
    const QByteArray suites = ByteWriter().bytes(listOf(cipherSuites)).u16be(renegotiationIsSecure).result();
    const QByteArray noCompression(1, '\0');
    const QByteArray body = ByteWriter()
                                .u16be(Tls::tls12)
                                .bytes(randomness.random)
                                .bytes(behindLength8(randomness.sessionId))
                                .bytes(behindLength16(suites))
                                .bytes(behindLength8(noCompression))
                                .bytes(behindLength16(extensionsOf(serverName, randomness.keyShare)))
                                .result();
    // A handshake's length has three bytes; a hello is too short to need the first.
    const QByteArray message = ByteWriter().u8(clientHello).u8(0).bytes(behindLength16(body)).result();
    return ByteWriter().u8(Tls::recordHandshake).u16be(Tls::tls10).bytes(behindLength16(message)).result();
}

std::optional<TlsServerHello> readTlsServerHello(QByteArrayView fragment)
{
    ByteReader header(fragment);
    const quint32 typeAndLength = header.u32be();
    ByteReader reader(header.bytes(typeAndLength & 0xffffffU));
    const quint16 legacyVersion = reader.u16be();
    reader.skip(randomSize);
    const quint8 sessionIdSize = reader.u8();
    reader.skip(sessionIdSize);
    TlsServerHello hello;
    hello.cipherSuite = reader.u16be();
    const quint8 compression = reader.u8();
    hello.version = chosenVersion(reader, legacyVersion);
    if (header.failed() || reader.failed() || typeAndLength >> 24U != serverHello || legacyVersion < Tls::ssl30
        || legacyVersion > Tls::tls12 || sessionIdSize > longestSessionId || compression != 0
        || !isOffered(hello.cipherSuite))
        return std::nullopt;
    return hello;
}

} // namespace PortCheck
