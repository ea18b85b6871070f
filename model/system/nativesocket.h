// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <chrono>
#include <optional>

namespace PortCheck {

/// What the system knows of a socket and Qt does not hand on. Nothing where the system doesn't tell.

struct LocalEnd {
    QHostAddress address;
    quint16 port = 0;
};

/// Where the socket \a descriptor sends from: known as soon as it began to connect, answered or not.
[[nodiscard]] std::optional<LocalEnd> localEnd(qintptr descriptor);

/// The error that the system holds for the socket \a descriptor, as a native code, and forgets by being asked; 0 for
/// none, and its own error where it can't be asked. Qt can miss one where the system announces it badly: a reset, under
/// Wine.
[[nodiscard]] int takePendingError(qintptr descriptor);

/// The round trip in milliseconds that the system measured for the connected TCP socket \a descriptor, from its SYN to
/// the answer: unlike a clock in this program it does not count how long an event waited for its turn. Linux tells
/// (TCP_INFO), and Windows since 10 1703 (SIO_TCP_INFO).
[[nodiscard]] std::optional<double> measuredRoundTrip(qintptr descriptor);

/// How long this system can take to say that a connection was refused. Windows asks a refusing port again, twice, half
/// a second apart (documented for connect(): KB 175523); a time limit under this can make a refusal look like silence.
/// Zero where the first refusal counts.
[[nodiscard]] std::chrono::milliseconds slowestRefusal();

} // namespace PortCheck
