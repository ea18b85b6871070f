// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>

/// Bytes that a hostile peer, or one with another protocol, may send. Header only; the same bytes on every run.
namespace PortCheck::Hostile {

struct Sample {
    const char* name;
    QByteArray bytes;
};

/// Every proper beginning of \a message, the empty one included.
inline QList<QByteArray> truncations(const QByteArray& message)
{
    QList<QByteArray> cut;
    cut.reserve(message.size());
    for (qsizetype length = 0; length < message.size(); ++length)
        cut.append(message.first(length));
    return cut;
}

/// \a message with one byte at a time set to values that break length and count fields, then \a scrambled copies with
/// several bytes changed at positions given by a fixed sequence.
inline QList<QByteArray> mutations(const QByteArray& message, int scrambled = 2000)
{
    QList<QByteArray> changed;
    for (qsizetype place = 0; place < message.size(); ++place) {
        const auto original = static_cast<unsigned char>(message.at(place));
        for (const int value :
            {0x00, 0x01, 0x7f, 0x80, 0x84, 0xc0, 0xff, original ^ 0x01, original ^ 0x20, original + 1}) {
            if ((value & 0xff) == original)
                continue;
            changed.append(message);
            changed.last()[place] = static_cast<char>(value);
        }
    }
    if (message.isEmpty())
        return changed;
    std::uint32_t state = 0x9e3779b9U; // a plain xorshift: the same on every platform
    const auto next = [&state] {
        state ^= state << 13U;
        state ^= state >> 17U;
        state ^= state << 5U;
        return state;
    };
    for (int copy = 0; copy < scrambled; ++copy) {
        changed.append(message);
        const std::uint32_t changes = 1 + next() % 6;
        for (std::uint32_t change = 0; change < changes; ++change)
            changed.last()[static_cast<qsizetype>(next() % message.size())] = static_cast<char>(next() & 0xffU);
    }
    return changed;
}

/// What other services send first, and plain nonsense: none of it is LDAP, Kerberos, SMB, RPC or DNS.
inline QList<Sample> foreignAnswers()
{
    return {
        {"http error", QByteArrayLiteral("HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Length: 0\r\n\r\n")},
        {"ssh banner", QByteArrayLiteral("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n")},
        {"smtp banner", QByteArrayLiteral("220 mail.lab.example ESMTP Postfix\r\n")},
        {"ftp banner", QByteArrayLiteral("220-FileZilla Server 1.8.1\r\n")},
        {"tls alert", QByteArray::fromHex("15030100020228")},
        {"tls handshake failure", QByteArray::fromHex("15030300020246")},
        {"text", QByteArrayLiteral("go away\n")},
        {"zeros", QByteArray(64, '\0')},
        {"ones", QByteArray(64, '\xff')},
        {"spaces", QByteArray(64, ' ')},
    };
}

/// \a bytes cut into pieces of \a size, the last one shorter.
inline QList<QByteArray> pieces(const QByteArray& bytes, qsizetype size)
{
    QList<QByteArray> cut;
    for (qsizetype from = 0; from < bytes.size(); from += size)
        cut.append(bytes.mid(from, size));
    return cut;
}

} // namespace PortCheck::Hostile
