// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace PortCheck {

/// What the system's socket error numbers mean, whatever their values are on this system.
enum class NativeError {
    None,
    AccessDenied, ///< EPERM; WSAEACCES
    AddressInUse, ///< EADDRINUSE; WSAEADDRINUSE
    AddressNotAvailable, ///< EADDRNOTAVAIL: no such local address, or no free local port; WSAEADDRNOTAVAIL
    NetworkDown, ///< ENETDOWN; WSAENETDOWN
    NetworkUnreachable, ///< ENETUNREACH; WSAENETUNREACH
    HostUnreachable, ///< EHOSTUNREACH, EHOSTDOWN; WSAEHOSTUNREACH
    Prohibited, ///< EACCES, which Linux makes of ICMPv6 "prohibited"; IPv4's becomes EHOSTUNREACH
    NoResources, ///< ENOBUFS, EMFILE, ENFILE, ENOMEM; WSAENOBUFS, WSAEMFILE
    Refused, ///< ECONNREFUSED; WSAECONNREFUSED, and WSAECONNRESET for a datagram
    Reset, ///< ECONNRESET, EPIPE; WSAECONNRESET, WSAECONNABORTED
    TimedOut, ///< ETIMEDOUT; WSAETIMEDOUT
    Invalid, ///< EINVAL: the system has no such interface, or cannot send there. Windows says it of refusals as well
    NothingYet, ///< EAGAIN, EINPROGRESS; WSAEWOULDBLOCK: no failure, on a socket that does not wait
    Other,
};

/// The error number of this thread's last failed socket call: errno, or WSAGetLastError(). Must be called directly
/// after that call.
[[nodiscard]] int lastNativeCode();
void clearNativeCode();

[[nodiscard]] NativeError nativeErrorOf(int code);

} // namespace PortCheck
