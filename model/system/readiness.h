// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <memory>
#include <vector>

namespace PortCheck {

/// Waits for thousands of connecting sockets, and tells which of them are connected or have failed. For one thread.
class Readiness {
public:
    Readiness() = default;
    Q_DISABLE_COPY_MOVE(Readiness)
    virtual ~Readiness() = default;

    /// From now on reports the socket by \a token, each time wait() is called, until it is removed. Tokens are small
    /// numbers, each used for one socket at a time. False if the system has no room for it.
    [[nodiscard]] virtual bool add(qintptr socket, quint32 token) = 0;
    /// Must be called before the socket is closed.
    virtual void remove(quint32 token) = 0;

    /// Replaces \a ready by the tokens of sockets that are connected or have failed; none if nothing happened within
    /// \a timeout; perhaps not all of them at once. A system may leave out failed sockets: check a socket itself before
    /// giving it up.
    virtual void wait(std::chrono::milliseconds timeout, std::vector<quint32>& ready) = 0;

    /// Whether this system may be one that never reports a failed socket: then whoever waits has to ask the sockets
    /// themselves (takePendingError()). False as soon as it is known to report them: by what it is, or since it did.
    [[nodiscard]] virtual bool mayKeepFailuresBack() const = 0;
};

enum class ReadinessKind {
    Best, ///< of this system: epoll on Linux, WSAPoll on Windows
    Poll, ///< available on every system: poll, or WSAPoll
    PollWithoutFailures, ///< poll as WSAPoll is before Windows 10 2004, for tests; on Windows its own WSAPoll
};

[[nodiscard]] std::unique_ptr<Readiness> makeReadiness(ReadinessKind kind = ReadinessKind::Best);

} // namespace PortCheck
