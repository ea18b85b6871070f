// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/exclusivelistener.h"

#include <QTcpServer>

#ifdef Q_OS_WIN
#include "model/system/nativeaddress.h"
#include "model/system/nativeconnection.h"
#include "model/system/nativeerror.h"

#include <QtGlobal>

#include <winsock2.h>
// After it:
#include <ws2tcpip.h>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

namespace {

QAbstractSocket::SocketError listenErrorOf(int code)
{
    if (code == WSAEAFNOSUPPORT)
        return QAbstractSocket::UnsupportedSocketOperationError;
    const NativeError error = nativeErrorOf(code);
    if (error == NativeError::AddressInUse)
        return QAbstractSocket::AddressInUseError;
    if (error == NativeError::AccessDenied)
        return QAbstractSocket::SocketAccessError;
    if (error == NativeError::AddressNotAvailable)
        return QAbstractSocket::SocketAddressNotAvailableError;
    return error == NativeError::NoResources ? QAbstractSocket::SocketResourceError
                                             : QAbstractSocket::UnknownSocketError;
}

} // namespace

std::optional<ListenFailure> listenAlone(QTcpServer& server, const QHostAddress& address, quint16 port)
{
    const SocketSystem system; // until the server has the socket
    NativeAddress here(address);
    here.setPort(port);
    const SOCKET socket = ::WSASocketW(here.family(), SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
        WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT); // as Qt makes its own
    const int yes = 1;
    const auto* const on = reinterpret_cast<const char*>(&yes);
    const bool listens = socket != INVALID_SOCKET
        && ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, on, sizeof(yes)) == 0
        && (here.family() != AF_INET6 || ::setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, on, sizeof(yes)) == 0)
        && ::bind(socket, static_cast<const sockaddr*>(here.data()), here.size()) == 0
        && ::listen(socket, server.listenBacklogSize()) == 0;
    if (!listens) {
        const int code = lastNativeCode();
        if (socket != INVALID_SOCKET)
            ::closesocket(socket);
        return ListenFailure{listenErrorOf(code), qt_error_string(code)};
    }
    if (server.setSocketDescriptor(qintptr(socket)))
        return std::nullopt;
    ::closesocket(socket);
    return ListenFailure{server.serverError(), server.errorString()};
}

#else

std::optional<ListenFailure> listenAlone(QTcpServer& server, const QHostAddress& address, quint16 port)
{
    if (server.listen(address, port))
        return std::nullopt;
    return ListenFailure{server.serverError(), server.errorString()};
}

#endif

} // namespace PortCheck
