// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/nativeconnection.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace PortCheck {

/// A TCP connection that is being made, over a native socket. Qt's sockets call connect() again and again to find out
/// whether a connection was made: that hides errors that come in between, and starts a new connection each time after a
/// reset.
class ConnectingSocket final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectingSocket)

public:
    ConnectingSocket() = default;
    /// Closes the socket if it still owns one.
    ~ConnectingSocket() override;

    /// Must be called once: takes over a connection that was started. A SocketSystem must exist.
    void watch(qintptr socket);

    /// Checks whether the connection attempt has ended, without waiting for a notification; may emit ended().
    void poll();

    /// The socket, -1 for none; still owned by this object.
    [[nodiscard]] qintptr socket() const { return m_socket; }
    /// Hands the socket over; no signal comes after that.
    [[nodiscard]] qintptr release();

Q_SIGNALS:
    /// At most once. \a error is the system's number, 0 if the connection was made. A receiver must delete this later,
    /// never within the slot.
    void ended(int error);

private:
    qintptr m_socket = -1;
    bool m_ended = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace PortCheck
