// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <memory>
#include <vector>

namespace PortCheck {

/// Thousands of sockets that are connecting, and which of them have come to an end of it. For one thread.
class Readiness {
public:
    Readiness() = default;
    Q_DISABLE_COPY_MOVE(Readiness)
    virtual ~Readiness() = default;

    /// Reports the socket by \a token from now on, each time wait() is called, until it is removed. Tokens are small
    /// numbers, used for one socket at a time. False when the system has no room for it.
    [[nodiscard]] virtual bool add(qintptr socket, quint32 token) = 0;
    /// Before the socket is closed.
    virtual void remove(quint32 token) = 0;

    /// Replaces \a ready by the tokens of sockets that are connected or have failed, none where nothing happened within
    /// \a timeout; perhaps not all of them at once. A system may leave out failed ones: ask a socket itself before
    /// giving it up.
    virtual void wait(std::chrono::milliseconds timeout, std::vector<quint32>& ready) = 0;
};

enum class ReadinessKind {
    Best, ///< of this system: epoll on Linux, WSAPoll on Windows
    Poll, ///< what each system has: poll, or WSAPoll
};

[[nodiscard]] std::unique_ptr<Readiness> makeReadiness(ReadinessKind kind = ReadinessKind::Best);

} // namespace PortCheck
