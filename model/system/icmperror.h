// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <optional>

namespace PortCheck {

/// An ICMP error about a datagram that was not delivered.
struct IcmpError {
    bool isIcmp6 = false; ///< types and codes are ICMPv6's (RFC 4443), else ICMP's (RFC 792)
    int type = 0;
    int code = 0;
    QHostAddress sender; ///< who reports it: the target, or a device on the way; this computer, if nobody answered ARP
    int nativeCode = 0; ///< the system's error number for it, such as ECONNREFUSED

    friend bool operator==(const IcmpError&, const IcmpError&) = default;
};

/// Makes the system keep ICMP errors about what the socket \a descriptor sends, with their senders, for
/// takeIcmpError(). Must be called before the first datagram, or before a TCP connection is begun. Each error still
/// makes one call to send or receive fail; now also the errors that a connected socket isn't told of otherwise (host
/// and network unreachable). Linux; does nothing elsewhere.
void wantIcmpErrors(qintptr descriptor);

/// Ends that, and drops what was kept: an error would end a TCP connection that stands, which the system otherwise goes
/// on with (RFC 1122 4.2.3.9).
void forgetIcmpErrors(qintptr descriptor);

/// Takes the oldest ICMP error that the system keeps for \a descriptor; no value if there is none, or if it did not
/// come by ICMP. Doesn't wait. As long as there is one, the socket counts as ready to read. Linux; elsewhere always no
/// value: Windows makes a call fail, with WSAECONNRESET or WSAENETRESET, and knows no sender.
[[nodiscard]] std::optional<IcmpError> takeIcmpError(qintptr descriptor);

} // namespace PortCheck
