// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/nativeconnection.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace PortCheck {

/// A TCP connection that is being made, over a native socket. Qt's sockets find out by connect() again and again
/// whether one stands: that swallows errors that come between, and begins a new connection each time after a reset.
class ConnectingSocket final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectingSocket)

public:
    ConnectingSocket() = default;
    /// Closes what it still has.
    ~ConnectingSocket() override;

    /// Once: takes over a connection that was begun. A SocketSystem must live.
    void watch(qintptr socket);

    /// Looks whether the connection has ended without being told; may emit ended().
    void poll();

    /// The socket, -1 for none. Stays this object's.
    [[nodiscard]] qintptr socket() const { return m_socket; }
    /// Gives the socket away; nothing is told of it any more.
    [[nodiscard]] qintptr release();

Q_SIGNALS:
    /// At most once. \a error is the system's number, 0 where the connection stands. A receiver deletes this later,
    /// never within.
    void ended(int error);

private:
    qintptr m_socket = -1;
    bool m_ended = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace PortCheck
