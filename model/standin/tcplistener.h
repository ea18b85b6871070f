// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace PortCheck {

/// Hands incoming connections over as native descriptors, before Qt makes sockets of them, and continues if the system
/// has no room for more for a moment.
class TcpListener final : public QTcpServer {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TcpListener)

public:
    explicit TcpListener(QObject* parent = nullptr);

    /// Accepts no connections for a while: they wait in the system. May be called while one arrives. After each such
    /// time \a mayGoOn is asked whether that is enough.
    void pause(std::chrono::milliseconds time, std::function<bool()> mayGoOn);

Q_SIGNALS:
    /// The receiver owns the descriptor.
    void arrived(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT arrived(descriptor); }

private:
    void goOn();

    QTimer m_pause;
    std::function<bool()> m_mayGoOn;
};

} // namespace PortCheck
