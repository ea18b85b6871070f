// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativeerror.h"

#include <QtGlobal>

// The only place that knows the error numbers of the different systems.
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

int lastNativeCode()
{
    return WSAGetLastError();
}

void clearNativeCode()
{
    WSASetLastError(0);
}

NativeError nativeErrorOf(int code)
{
    switch (code) {
    case 0:
        return NativeError::None;
    case WSAEACCES:
        return NativeError::AccessDenied;
    case WSAEADDRINUSE:
        return NativeError::AddressInUse;
    case WSAEADDRNOTAVAIL:
        return NativeError::AddressNotAvailable;
    case WSAENETDOWN:
        return NativeError::NetworkDown;
    case WSAENETUNREACH:
        return NativeError::NetworkUnreachable;
    case WSAEHOSTUNREACH:
    case WSAEHOSTDOWN:
    case WSAENETRESET: // what Windows makes of an ICMP "time exceeded" that answers a datagram (page on WSARecvFrom)
        return NativeError::HostUnreachable;
    case WSAENOBUFS:
    case WSAEMFILE:
        return NativeError::NoResources;
    case WSAECONNREFUSED:
        return NativeError::Refused;
    case WSAECONNRESET:
    case WSAECONNABORTED:
        return NativeError::Reset;
    case WSAETIMEDOUT:
        return NativeError::TimedOut;
    case WSAEWOULDBLOCK:
        return NativeError::NothingYet;
    default:
        return NativeError::Other;
    }
}

#else

int lastNativeCode()
{
    return errno;
}

void clearNativeCode()
{
    errno = 0;
}

NativeError nativeErrorOf(int code)
{
    switch (code) {
    case 0:
        return NativeError::None;
    case EPERM:
        return NativeError::AccessDenied;
    case EADDRINUSE:
        return NativeError::AddressInUse;
    case EADDRNOTAVAIL:
        return NativeError::AddressNotAvailable;
    case ENETDOWN:
        return NativeError::NetworkDown;
    case ENETUNREACH:
        return NativeError::NetworkUnreachable;
    case EHOSTUNREACH:
    case EHOSTDOWN:
    // What Linux makes of an ICMP "destination unreachable" of the codes 2, 5 and 8, and of a parameter problem, where
    // it ends a TCP connection that is being made (RFC 792).
    case ENOPROTOOPT:
    case EOPNOTSUPP:
#ifdef ENONET
    case ENONET:
#endif
    case EPROTO:
        return NativeError::HostUnreachable;
    case EACCES: // Linux's error for ICMPv6 "destination unreachable", codes 1, 5 and 6 (RFC 4443 3.1)
        return NativeError::Prohibited;
    case ENOBUFS:
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return NativeError::NoResources;
    case ECONNREFUSED:
        return NativeError::Refused;
    case EINVAL:
        return NativeError::Invalid;
    case ECONNRESET:
    case EPIPE:
        return NativeError::Reset;
    case ETIMEDOUT:
        return NativeError::TimedOut;
    case EAGAIN:
    case EINPROGRESS:
        return NativeError::NothingYet;
    default:
        return NativeError::Other;
    }
}

#endif

} // namespace PortCheck
