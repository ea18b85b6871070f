// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

/// Ways to send without an end.
namespace PortCheck::TestPeers {

/// Sends \a bytes over and over, as fast as the other side takes them.
inline void pour(QTcpSocket& socket, const QByteArray& bytes)
{
    constexpr qint64 mostWaiting = 256 * 1024; // bytes; the peer's own memory must not grow
    auto* tls = qobject_cast<QSslSocket*>(&socket);
    const auto more = [&socket, tls, bytes] {
        const auto waiting = [&] {
            return socket.bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
        };
        while (socket.state() == QAbstractSocket::ConnectedState && waiting() < mostWaiting) {
            if (socket.write(bytes) <= 0)
                return;
        }
    };
    // With TLS, bytesWritten() is emitted when bytes are encrypted; sending more at that moment would never end.
    if (tls != nullptr)
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, tls, more);
    else
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

/// Sends the \a bytes one at a time, and then the last one again and again.
inline void drip(QTcpSocket& socket, const QByteArray& bytes)
{
    constexpr std::chrono::milliseconds pause(5);
    auto* timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, rest = bytes]() mutable {
        if (socket.state() != QAbstractSocket::ConnectedState)
            return;
        socket.write(rest.first(1));
        if (rest.size() > 1)
            rest.remove(0, 1);
    });
    timer->start(pause);
}

/// Ends the connection with a reset instead of closing it normally.
inline void slam(QTcpSocket& socket)
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char*>(&atOnce), sizeof(atOnce));
    socket.abort();
}

} // namespace PortCheck::TestPeers
