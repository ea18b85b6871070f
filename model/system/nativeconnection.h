// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/nativeaddress.h"

#include <QtGlobal>

namespace PortCheck {

/// Connections by the thousand, which are too many for Qt's sockets.

/// Holds the system's sockets ready as long as it lives, where that takes something (WSAStartup). Any number of them.
class SocketSystem final {
public:
    SocketSystem();
    Q_DISABLE_COPY_MOVE(SocketSystem)
    ~SocketSystem();
};

/// A TCP connection that was begun, and is the caller's to close; or the system's number for why it couldn't be begun.
struct BegunConnection {
    qintptr socket = -1; ///< -1: not begun
    int error = 0;
    bool hasLocalPort = true; ///< false: the error is about the local port that was asked for
};

/// Doesn't wait. With \a askOnce the system reports a refusal at the first one, where it can be told to: Windows by
/// itself asks a refused port twice more, within about a second.
[[nodiscard]] BegunConnection beginConnection(const NativeAddress& address, bool askOnce);

/// The same from \a localPort of this computer, and from no other: not begun where another socket has it, or the system
/// doesn't give it. Asks as often as the system does by itself.
[[nodiscard]] BegunConnection beginConnectionFrom(quint16 localPort, const NativeAddress& address);

/// How far a connection has come.
struct ConnectionState {
    enum class Progress { Pending, Connected, Failed };
    Progress progress = Progress::Pending;
    int error = 0; ///< the system's number, when it failed; told once
};

[[nodiscard]] ConnectionState connectionState(qintptr socket);

/// Whether the socket is connected to itself: with the same address and port at both ends, the SYN that it sent is the
/// SYN that it waits for (RFC 9293 3.5, simultaneous open).
[[nodiscard]] bool isConnectedToItself(qintptr socket);

/// Closes with a reset where there is a connection, so that no local port stays in TIME_WAIT.
void closeAtOnce(qintptr socket);

/// Closes as a program does that has nothing more to say.
void closeConnection(qintptr socket);

} // namespace PortCheck
