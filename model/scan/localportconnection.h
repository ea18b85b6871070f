// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"
#include "model/system/awaketimer.h"
#include "model/system/connectingsocket.h"
#include "model/system/nativeaddress.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace PortCheck {

/// The result of a connection from a chosen local port.
struct LocalPortAnswer {
    enum class Binding {
        Had, ///< the port could be bound, and a connection was started
        Busy, ///< another socket has the port
        Excluded, ///< the system doesn't let this program have the port
        Untold, ///< busy or excluded: Windows refuses the port and doesn't tell which
        Failed, ///< anything else, such as a shortage
    };
    Binding binding = Binding::Had;
    State state = State::Local; ///< if the port could be bound: the state of the connection, State::Open if it was made
    int error = 0; ///< the system's error number; 0 for none
};

/// What the system's number means with which it refused local \a port to a socket. On Windows it looks whether another
/// program has that, and whether it is among the ports that Windows is known by now to keep.
[[nodiscard]] LocalPortAnswer::Binding bindingOf(int error, quint16 port);

/// A TCP connection from a chosen local port. It uses a native socket, because only that is closed by a reset on every
/// system: Qt's socket on Windows undoes the option (SO_LINGER) and leaves the port in TIME_WAIT.
class LocalPortConnection final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalPortConnection)

public:
    explicit LocalPortConnection(quint16 localPort);
    /// Closes an open connection with a reset.
    ~LocalPortConnection() override;

    /// Must be called once. Returns the answer if it is known at once; else no value, and ended() comes later. A
    /// SocketSystem must exist.
    [[nodiscard]] std::optional<LocalPortAnswer> begin(const NativeAddress& address, std::chrono::milliseconds timeout);

Q_SIGNALS:
    /// At most once; the socket is closed by then. A receiver must delete this later, never within the slot.
    void ended(quint16 localPort, const PortCheck::LocalPortAnswer& answer);

private:
    void onConnectionEnded(int error);
    void onTimeLimit();
    void end(const LocalPortAnswer& answer);
    void close();

    quint16 m_localPort;
    ConnectingSocket m_connecting;
    AwakeTimer m_timer;
};

} // namespace PortCheck
