// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <optional>

namespace PortCheck {

/// Somebody's word, by ICMP, that a datagram did not arrive.
struct IcmpError {
    bool isIcmp6 = false; ///< types and codes are ICMPv6's (RFC 4443), else ICMP's (RFC 792)
    int type = 0;
    int code = 0;
    QHostAddress sender; ///< who says so: the target, or a box on the way; this computer, where nobody answered ARP
    int nativeCode = 0; ///< what the system makes of it, such as ECONNREFUSED

    friend bool operator==(const IcmpError&, const IcmpError&) = default;
};

/// Lets the system keep ICMP errors about what the UDP socket \a descriptor sends, with their senders, for
/// takeIcmpError(). Asked before the first datagram. Each error still fails one call to send or receive, now the errors
/// as well that a connected socket isn't told of otherwise (host and network unreachable). Linux; elsewhere, nothing.
void wantIcmpErrors(qintptr descriptor);

/// The oldest error that the system keeps for \a descriptor, and forgets by being asked; nothing if there is none, or
/// if it did not come by ICMP. Doesn't wait. As long as there is one, the socket counts as ready to read. Linux;
/// elsewhere always nothing: Windows fails a call, with WSAECONNRESET or WSAENETRESET, and knows no sender.
[[nodiscard]] std::optional<IcmpError> takeIcmpError(qintptr descriptor);

} // namespace PortCheck
