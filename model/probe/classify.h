// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
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

/// The only table from socket errors to state and reason, for a connection that was not made or a datagram that was not
/// answered. Qt maps several errors to NetworkError, so the system's own number decides if there is one and Qt's error
/// isn't clear.
[[nodiscard]] SocketFinding classifySocketError(QAbstractSocket::SocketError error, NativeError native);

/// What a system call that begins to send says by \a native of this computer itself: no packet left it, though the same
/// number means somebody else's report later on. No value where it means the same as then.
[[nodiscard]] std::optional<SocketFinding> classifyNotSent(NativeError native);

/// What an ICMP error says about the port that a datagram was sent to. No value if it says nothing about the port: if a
/// datagram was too long, the system sends it in fragments the next time.
[[nodiscard]] std::optional<SocketFinding> classifyIcmpError(const IcmpError& error);

/// What the evidence says of an ICMP error: `icmpType`, `icmpCode` and, where the system told, `icmpSender`.
[[nodiscard]] Evidence icmpEvidence(const IcmpError& error);

/// Whether \a native alone leads to \a finding; if not, don't show it as evidence.
[[nodiscard]] bool isEvidenceOf(const SocketFinding& finding, NativeError native);

} // namespace PortCheck
