// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/nativeconnection.h"

#include "model/probe/nativeerror.h"
#include "model/probe/nativesocket.h"

#include <QNetworkInterface>

#include <cstring>

#ifdef Q_OS_WIN
#include <winsock2.h>
// After it:
#include <mstcpip.h>
#include <mswsock.h>
#include <ws2tcpip.h>
#else
#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace PortCheck {

namespace {

#ifdef Q_OS_WIN
using Descriptor = SOCKET;
#else
using Descriptor = int;
#endif

sockaddr_storage nameOf(Descriptor socket, int (*ask)(Descriptor, sockaddr*, socklen_t*), bool& told)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof(storage);
    told = ask(socket, reinterpret_cast<sockaddr*>(&storage), &size) == 0;
    return storage;
}

/// Both families have the port at the same place.
quint16 portOf(const sockaddr_storage& storage)
{
    return ntohs(reinterpret_cast<const sockaddr_in*>(&storage)->sin_port);
}

int askLocalName(Descriptor socket, sockaddr* address, socklen_t* size)
{
    return ::getsockname(socket, address, size);
}

int askPeerName(Descriptor socket, sockaddr* address, socklen_t* size)
{
    return ::getpeername(socket, address, size);
}

void resetOnClose(Descriptor socket)
{
    linger noTimeWait{};
    noTimeWait.l_onoff = 1;
    noTimeWait.l_linger = 0;
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&noTimeWait), sizeof(noTimeWait));
}

} // namespace

NativeAddress::NativeAddress(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        m_size = sizeof(v4);
        static_assert(sizeof(v4) <= sizeof(m_bytes));
        std::memcpy(m_bytes.data(), &v4, sizeof(v4));
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof(bytes));
        if (!address.scopeId().isEmpty())
            v6.sin6_scope_id = quint32(QNetworkInterface::interfaceIndexFromName(address.scopeId()));
        m_size = sizeof(v6);
        static_assert(sizeof(v6) <= sizeof(m_bytes));
        std::memcpy(m_bytes.data(), &v6, sizeof(v6));
    }
}

void NativeAddress::setPort(quint16 port)
{
    const quint16 bigEndian = htons(port);
    static_assert(offsetof(sockaddr_in, sin_port) == offsetof(sockaddr_in6, sin6_port));
    std::memcpy(m_bytes.data() + offsetof(sockaddr_in, sin_port), &bigEndian, sizeof(bigEndian));
}

int NativeAddress::family() const
{
    if (m_size == 0)
        return AF_UNSPEC;
    return m_size == int(sizeof(sockaddr_in)) ? AF_INET : AF_INET6;
}

bool isConnectedToItself(qintptr socket)
{
    bool localTold = false;
    bool peerTold = false;
    const sockaddr_storage local = nameOf(Descriptor(socket), askLocalName, localTold);
    const sockaddr_storage peer = nameOf(Descriptor(socket), askPeerName, peerTold);
    if (!localTold || !peerTold || portOf(local) != portOf(peer))
        return false;
    return QHostAddress(reinterpret_cast<const sockaddr*>(&local))
        .isEqual(QHostAddress(reinterpret_cast<const sockaddr*>(&peer)));
}

#ifdef Q_OS_WIN

SocketSystem::SocketSystem()
{
    WSADATA data{};
    ::WSAStartup(MAKEWORD(2, 2), &data);
}

SocketSystem::~SocketSystem()
{
    ::WSACleanup();
}

BegunConnection beginConnection(const NativeAddress& address, bool askOnce)
{
    if (address.family() == AF_UNSPEC)
        return {-1, WSAEAFNOSUPPORT}; // Windows would choose a family itself
    const Descriptor socket =
        ::WSASocketW(address.family(), SOCK_STREAM, IPPROTO_TCP, nullptr, 0, WSA_FLAG_NO_HANDLE_INHERIT);
    if (socket == INVALID_SOCKET)
        return {-1, lastNativeCode()};
    if (askOnce) { // where Windows doesn't know it, a refusal takes longer
        TCP_INITIAL_RTO_PARAMETERS parameters{};
        parameters.Rtt = TCP_INITIAL_RTO_UNSPECIFIED_RTT;
        parameters.MaxSynRetransmissions = TCP_INITIAL_RTO_NO_SYN_RETRANSMISSIONS;
        DWORD returned = 0;
        ::WSAIoctl(
            socket, SIO_TCP_INITIAL_RTO, &parameters, sizeof(parameters), nullptr, 0, &returned, nullptr, nullptr);
    }
    u_long nonBlocking = 1;
    ::ioctlsocket(socket, FIONBIO, &nonBlocking);
    if (::connect(socket, static_cast<const sockaddr*>(address.data()), address.size()) != 0) {
        const int error = lastNativeCode();
        if (error != WSAEWOULDBLOCK) {
            ::closesocket(socket);
            return {-1, error};
        }
    }
    return {qintptr(socket), 0};
}

ConnectionState connectionState(qintptr socket)
{
    const int error = takePendingError(socket);
    if (error != 0)
        return {ConnectionState::Progress::Failed, error};
    // Microsoft's page on SO_CONNECT_TIME: seconds since it was connected, 0xFFFFFFFF while it isn't.
    DWORD seconds = 0xFFFFFFFF;
    int size = sizeof(seconds);
    const bool told =
        ::getsockopt(Descriptor(socket), SOL_SOCKET, SO_CONNECT_TIME, reinterpret_cast<char*>(&seconds), &size) == 0;
    const bool connected = told && seconds != 0xFFFFFFFF;
    return {connected ? ConnectionState::Progress::Connected : ConnectionState::Progress::Pending, 0};
}

void closeAtOnce(qintptr socket)
{
    resetOnClose(Descriptor(socket));
    ::closesocket(Descriptor(socket));
}

#else

SocketSystem::SocketSystem() = default;
SocketSystem::~SocketSystem() = default;

namespace {

/// Neither waits nor is inherited by other programs.
Descriptor openSocket(int family)
{
#ifdef SOCK_NONBLOCK
    return ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
#else
    const Descriptor socket = ::socket(family, SOCK_STREAM, IPPROTO_TCP);
    if (socket != -1) {
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    }
    return socket;
#endif
}

} // namespace

BegunConnection beginConnection(const NativeAddress& address, bool askOnce)
{
    Q_UNUSED(askOnce) // a refusal ends it at once
    const Descriptor socket = openSocket(address.family());
    if (socket == -1)
        return {-1, lastNativeCode()};
    const auto* const destination = static_cast<const sockaddr*>(address.data());
    if (::connect(socket, destination, socklen_t(address.size())) != 0) {
        const int error = lastNativeCode();
        if (error != EINPROGRESS && error != EINTR) { // interrupted, it goes on all the same (connect(2), POSIX)
            ::close(socket);
            return {-1, error};
        }
    }
    return {socket, 0};
}

ConnectionState connectionState(qintptr socket)
{
    const int error = takePendingError(socket);
    if (error != 0)
        return {ConnectionState::Progress::Failed, error};
    bool connected = false;
    nameOf(Descriptor(socket), askPeerName, connected); // fails with ENOTCONN until then
    return {connected ? ConnectionState::Progress::Connected : ConnectionState::Progress::Pending, 0};
}

void closeAtOnce(qintptr socket)
{
    resetOnClose(Descriptor(socket));
    ::close(Descriptor(socket));
}

#endif

} // namespace PortCheck
