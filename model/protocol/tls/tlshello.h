// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

/// The first exchange of TLS as bytes: the ClientHello of RFC 8446 4.1.2, which servers of TLS 1.2 understand too (RFC
/// 5246 7.4.1.2), and the ServerHello of RFC 8446 4.1.3, which a HelloRetryRequest is as well.
namespace PortCheck {

/// The random bytes of a ClientHello, 32 each.
struct TlsRandomness {
    QByteArray random;
    QByteArray sessionId; ///< of TLS 1.3's compatibility mode (RFC 8446 D.4)
    QByteArray keyShare; ///< sent in place of a public X25519 key: any 32 bytes pass for one
};

/// What a server chose of what it was offered.
struct TlsServerHello {
    quint16 version = 0; ///< as on the wire: 0x0304 for TLS 1.3
    quint16 cipherSuite = 0;
};

/// The longest server name that is put into a ClientHello, in characters; a longer one is left out.
inline constexpr qsizetype longestTlsServerName = 253;

/// A ClientHello in its record, for TLS 1.3 and 1.2. \a serverName is a DNS name in ASCII without a trailing dot, or
/// empty if the server is only known by its address (RFC 6066 3).
[[nodiscard]] QByteArray buildTlsClientHello(const QByteArray& serverName, const TlsRandomness& randomness);

/// Reads the ServerHello at the beginning of \a fragment, the content of a handshake record; more messages may follow.
/// No value if it is not one, does not end within the fragment, or chose something that buildTlsClientHello() doesn't
/// offer; a version older than those offered is accepted, since old servers answer with theirs.
[[nodiscard]] std::optional<TlsServerHello> readTlsServerHello(QByteArrayView fragment);

} // namespace PortCheck
