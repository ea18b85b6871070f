// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// What a real TLS server said first: OpenSSL 3.0.19's to buildTlsClientHello(), the first record byte for byte.
namespace PortCheck::Captured {

/// TLS 1.3.
inline QByteArray tlsServerHello13()
{
    return QByteArray::fromHex(
        "160303007a02000076030353f72b91d4de8fcd4500e11350b2dcadabd757c752e9928a84450d96c909b934206969696969696969"
        "696969696969696969696969696969696969696969696969130100002e002b0002030400330024001d002051f5d6d02dbe87a01a"
        "d6feba7ae59db39d789f77d66933988ed7d0f422d1f126");
}

/// TLS 1.3 by a server that wants another key share: a HelloRetryRequest.
inline QByteArray tlsHelloRetryRequest()
{
    return QByteArray::fromHex(
        "1603030058020000540303cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c206969696969696969"
        "696969696969696969696969696969696969696969696969130100000c002b00020304003300020017");
}

/// TLS 1.2.
inline QByteArray tlsServerHello12()
{
    return QByteArray::fromHex(
        "160303005d0200005903039cc80b7ba60fc6b5973dc144f6819c606869542c327d802378826eb5974f7088201d3b5db9c5c2c077"
        "02d53b0d8d775b2c794caef7d99c3197a57c974668f16bc8c02b000011ff01000100000b00040300010200170000");
}

/// No cipher suite in common: handshake_failure (40).
inline QByteArray tlsHandshakeFailure()
{
    return QByteArray::fromHex("15030300020228");
}

} // namespace PortCheck::Captured
