// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"
#include "model/system/icmperror.h"
#include "model/system/nativeerror.h"

#include <QAbstractSocket>

#include <optional>

namespace PortCheck {

/// What a failed socket call says about the port.
struct SocketFinding {
    State state = State::Local;
    Reason reason = Reason::LocalError;

    friend bool operator==(const SocketFinding&, const SocketFinding&) = default;
};

/// The one table from socket errors to state and reason, for a connection that was not made or a datagram that was not
/// answered. Qt folds several errors into NetworkError, so the system's own number decides where there is one
/// and Qt's word isn't clear.
[[nodiscard]] SocketFinding classifySocketError(QAbstractSocket::SocketError error, NativeError native);

/// What an ICMP error says about the port that a datagram was sent to. Nothing where it says nothing of the port: that
/// a datagram was too long, which the system sends in pieces the next time.
[[nodiscard]] std::optional<SocketFinding> classifyIcmpError(const IcmpError& error);

/// Whether \a native says the same by itself; if it doesn't, it is no evidence of it.
[[nodiscard]] bool isEvidenceOf(const SocketFinding& finding, NativeError native);

} // namespace PortCheck
