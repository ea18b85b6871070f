// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/system/nativeaddress.h"

#include <QHostAddress>
#include <QtGlobal>

#include <optional>

namespace PortCheck {

class SpareSocket;

/// Thousands of TCP connections at once, which are too many for Qt's sockets.

/// Keeps the system's sockets initialised as long as it lives, where that is necessary (WSAStartup). Several may exist.
class SocketSystem final {
public:
    SocketSystem();
    Q_DISABLE_COPY_MOVE(SocketSystem)
    ~SocketSystem();
};

/// A TCP connection that was started, and that the caller must close; or the system's number for why it couldn't be
/// started.
struct BegunConnection {
    qintptr socket = -1; ///< -1: not started
    int error = 0;
    bool hasLocalPort = true; ///< false: the error is about the local port that was asked for
};

/// Doesn't wait. With \a askOnce the system reports the first refusal, if it can be told to: Windows by default asks a
/// refused port twice more, within about a second. ICMP errors are kept for takeIcmpError().
[[nodiscard]] BegunConnection beginConnection(const NativeAddress& address, bool askOnce);

/// The same from \a localPort of this computer, and from no other: not started if another socket has it, or the system
/// doesn't let this program have it.
[[nodiscard]] BegunConnection beginConnectionFrom(
    quint16 localPort, const NativeAddress& address, bool askOnce = false);

/// What is asked of a connection besides where it goes.
struct ConnectionWay {
    /// One of these at random; after some that are not to be had, or without a value, one that the system chooses.
    std::optional<PortRange> localPorts;
    QHostAddress localAddress; ///< which address of this computer; null: the system's choice
    int largestSegment =
        0; ///< bytes that the peer may send at once, as far as the system can say so; 0: its own choice
    bool keepsIcmpErrors = false; ///< for takeIcmpError(), until it is connected: then forgetIcmpErrors() is due
    int hops = 0; ///< how many it has to go, as with limitHops(); 0: the system's choice

    friend bool operator==(const ConnectionWay&, const ConnectionWay&) = default;
};
[[nodiscard]] BegunConnection beginConnection(const NativeAddress& address, const ConnectionWay& way);

/// A UDP socket that is not inherited by other processes, nor blocks (but on Windows, until it is told). -1: there is
/// none. The caller closes it.
[[nodiscard]] qintptr openDatagramSocket(int family);

/// As beginConnection(), over what is in \a spare if that will do.
[[nodiscard]] BegunConnection beginConnection(
    const NativeAddress& address, const ConnectionWay& way, SpareSocket& spare);

/// How far a connection has come.
struct ConnectionState {
    enum class Progress { Pending, Connected, Failed };
    Progress progress = Progress::Pending;
    int error = 0; ///< the system's number, if it failed; reported once
};

[[nodiscard]] ConnectionState connectionState(qintptr socket);

/// From which address of this computer the socket's connection was begun; null if the system doesn't tell.
[[nodiscard]] QHostAddress localAddressOf(qintptr socket);

/// From which address of this computer datagrams to \a address leave, by its routes of now; nothing is sent. Else the
/// system's number for why none can leave. With a \a spare it asks over the socket in that, and leaves its own there,
/// where there is no route.
struct DatagramWay {
    QHostAddress localAddress; ///< without a zone (RFC 4007); null on an error
    int error = 0;
};
[[nodiscard]] DatagramWay datagramWayTo(const NativeAddress& address, SpareSocket* spare = nullptr);

/// Whether the socket is connected to itself: with the same address and port at both ends, the SYN that it sent is the
/// SYN that it waits for (RFC 9293 3.5, simultaneous open).
[[nodiscard]] bool isConnectedToItself(qintptr socket);

/// Makes the socket of a connection that was refused, and had no local port of its own, fit for the next one: to make
/// and close a socket costs half of what a refusal does. False where the system doesn't promise that (Linux does:
/// connect(2), AF_UNSPEC): then it is to be closed.
[[nodiscard]] bool dissolve(qintptr socket);

/// As beginConnection() over a \a socket that was dissolved, to an address of the same family. It takes the socket.
[[nodiscard]] BegunConnection beginConnectionOver(qintptr socket, const NativeAddress& address);

/// Closes with a reset if there is a connection, so that no local port stays in TIME_WAIT.
void closeAtOnce(qintptr socket);

/// Closes normally, without a reset.
void closeConnection(qintptr socket);

} // namespace PortCheck
