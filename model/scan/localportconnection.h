// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"
#include "model/system/connectingsocket.h"
#include "model/system/nativeaddress.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace PortCheck {

/// What became of a connection from a chosen local port.
struct LocalPortAnswer {
    enum class Binding {
        Had, ///< the port was to be had, and a connection was begun
        Busy, ///< another socket has the port
        Excluded, ///< the system doesn't give the port to this program
        Failed, ///< anything else, such as a shortage
    };
    Binding binding = Binding::Had;
    State state =
        State::Local; ///< where the port was to be had: what became of the connection, State::Open if it stood
    int error = 0; ///< the system's number; 0 for none
};

/// A TCP connection from a chosen local port. Over a native socket, since only that is closed by a reset on each
/// system: Qt's on Windows undoes the option (SO_LINGER) and leaves the port in TIME_WAIT.
class LocalPortConnection final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalPortConnection)

public:
    explicit LocalPortConnection(quint16 localPort);
    /// Closes with a reset what is open.
    ~LocalPortConnection() override;

    /// Once. An answer where it is known at once, else nothing, and ended() comes later. A SocketSystem must live.
    [[nodiscard]] std::optional<LocalPortAnswer> begin(const NativeAddress& address, std::chrono::milliseconds timeout);

Q_SIGNALS:
    /// At most once; the socket is closed then. A receiver deletes this later, never within.
    void ended(quint16 localPort, const PortCheck::LocalPortAnswer& answer);

private:
    void onConnectionEnded(int error);
    void onTimeLimit();
    void end(const LocalPortAnswer& answer);
    void close();

    quint16 m_localPort;
    ConnectingSocket m_connecting;
    QTimer m_timer;
};

} // namespace PortCheck
