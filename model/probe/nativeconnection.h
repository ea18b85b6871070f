// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <array>
#include <cstddef>

namespace PortCheck {

/// Connections by the thousand, which are too many for Qt's sockets.

/// Holds the system's sockets ready as long as it lives, where that takes something (WSAStartup). Any number of them.
class SocketSystem final {
public:
    SocketSystem();
    Q_DISABLE_COPY_MOVE(SocketSystem)
    ~SocketSystem();
};

/// An address in the system's own form. A value.
class NativeAddress final {
public:
    explicit NativeAddress(const QHostAddress& address);

    void setPort(quint16 port);
    [[nodiscard]] int family() const;
    [[nodiscard]] const void* data() const { return m_bytes.data(); }
    [[nodiscard]] int size() const { return m_size; }

private:
    alignas(std::max_align_t) std::array<std::byte, 32> m_bytes{}; ///< a sockaddr_in or sockaddr_in6
    int m_size = 0;
};

/// A TCP connection that was begun, and is the caller's to close; or the system's number for why it couldn't be begun.
struct BegunConnection {
    qintptr socket = -1; ///< -1: not begun
    int error = 0;
};

/// Doesn't wait. With \a askOnce the system reports a refusal at the first one, where it can be told to: Windows by
/// itself asks a refused port twice more, within about a second.
[[nodiscard]] BegunConnection beginConnection(const NativeAddress& address, bool askOnce);

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

} // namespace PortCheck
