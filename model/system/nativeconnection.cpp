// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativeconnection.h"

#include "model/system/hopquestion.h"
#include "model/system/icmperror.h"
#include "model/system/nativeerror.h"
#include "model/system/nativesocket.h"
#include "model/system/sparesocket.h"

#include <QRandomGenerator>

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
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace PortCheck {

namespace {

#ifdef Q_OS_WIN
using Descriptor = SOCKET;
constexpr int neverShared = SO_EXCLUSIVEADDRUSE; // otherwise Windows may let two sockets have one port
#else
using Descriptor = int;
constexpr int neverShared = 0; // that is the default
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

/// 0, or the system's number for why the socket can't have the port, or the address; null: any.
int bindTo(Descriptor socket, int family, const QHostAddress& address, quint16 port)
{
    const int yes = 1;
    const auto* const on = reinterpret_cast<const char*>(&yes);
    if constexpr (neverShared != 0)
        ::setsockopt(socket, SOL_SOCKET, neverShared, on, sizeof(yes));
    if (family == AF_INET6) // otherwise a program that uses the port for IPv4 only would be in the way
        ::setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, on, sizeof(yes));
    NativeAddress here(
        !address.isNull() ? address : QHostAddress(family == AF_INET6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4));
    here.setPort(port);
    return ::bind(socket, static_cast<const sockaddr*>(here.data()), socklen_t(here.size())) == 0 ? 0
                                                                                                  : lastNativeCode();
}

} // namespace

QHostAddress localAddressOf(qintptr socket)
{
    bool told = false;
    const sockaddr_storage local = nameOf(Descriptor(socket), askLocalName, told);
    return told ? QHostAddress(reinterpret_cast<const sockaddr*>(&local)) : QHostAddress();
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

namespace {

constexpr Descriptor noSocket = INVALID_SOCKET;

/// Is not inherited by other processes. \a type: SOCK_STREAM or SOCK_DGRAM.
Descriptor openSocket(int family, int type)
{
    if (family == AF_UNSPEC) { // Windows would choose a family itself
        ::WSASetLastError(WSAEAFNOSUPPORT);
        return INVALID_SOCKET;
    }
    return ::WSASocketW(family, type, 0, nullptr, 0, WSA_FLAG_NO_HANDLE_INHERIT);
}

void closeSocket(Descriptor socket)
{
    ::closesocket(socket);
}

/// Windows doesn't let a program choose: the peer may send what it will.
void limitSegments(Descriptor /*socket*/, int /*bytes*/) { }

/// 0, or the system's number for why the connection could not be begun.
int connectTo(Descriptor socket, const NativeAddress& address, bool askOnce)
{
    if (askOnce) { // if Windows doesn't support it, a refusal takes longer
        TCP_INITIAL_RTO_PARAMETERS parameters{};
        parameters.Rtt = TCP_INITIAL_RTO_UNSPECIFIED_RTT;
        parameters.MaxSynRetransmissions = TCP_INITIAL_RTO_NO_SYN_RETRANSMISSIONS;
        DWORD returned = 0;
        ::WSAIoctl(
            socket, SIO_TCP_INITIAL_RTO, &parameters, sizeof(parameters), nullptr, 0, &returned, nullptr, nullptr);
    }
    u_long nonBlocking = 1;
    ::ioctlsocket(socket, FIONBIO, &nonBlocking);
    if (::connect(socket, static_cast<const sockaddr*>(address.data()), address.size()) == 0)
        return 0;
    const int error = lastNativeCode();
    return error == WSAEWOULDBLOCK ? 0 : error;
}

} // namespace

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

#else

SocketSystem::SocketSystem() = default;
SocketSystem::~SocketSystem() = default;

namespace {

constexpr Descriptor noSocket = -1;

/// Neither blocks nor is inherited by other processes. \a type: SOCK_STREAM or SOCK_DGRAM.
Descriptor openSocket(int family, int type)
{
#ifdef SOCK_NONBLOCK
    return ::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
#else
    const Descriptor socket = ::socket(family, type, 0);
    if (socket != -1) {
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    }
    return socket;
#endif
}

void closeSocket(Descriptor socket)
{
    ::close(socket);
}

/// Told to the peer in the SYN (RFC 9293 3.7.1).
void limitSegments(Descriptor socket, int bytes)
{
    ::setsockopt(socket, IPPROTO_TCP, TCP_MAXSEG, &bytes, sizeof(bytes));
}

/// 0, or the system's number for why the connection could not be begun.
int connectTo(Descriptor socket, const NativeAddress& address, bool askOnce)
{
    Q_UNUSED(askOnce) // a refusal ends it at once
    if (::connect(socket, static_cast<const sockaddr*>(address.data()), socklen_t(address.size())) == 0)
        return 0;
    const int error = lastNativeCode();
    // Interrupted, it goes on all the same (connect(2), POSIX).
    return error == EINPROGRESS || error == EINTR ? 0 : error;
}

} // namespace

ConnectionState connectionState(qintptr socket)
{
    const int error = takePendingError(socket);
    if (error != 0)
        return {ConnectionState::Progress::Failed, error};
    bool connected = false;
    nameOf(Descriptor(socket), askPeerName, connected); // fails with ENOTCONN until then
    return {connected ? ConnectionState::Progress::Connected : ConnectionState::Progress::Pending, 0};
}

#endif

namespace {

/// \a spare: takes the socket where it failed; null: it is closed.
BegunConnection beginWith(
    Descriptor socket, const NativeAddress& address, bool askOnce, const ConnectionWay& way, SpareSocket* spare)
{
    const int error = connectTo(socket, address, askOnce);
    if (error == 0)
        return {qintptr(socket), 0};
    if (spare != nullptr)
        spare->keep(qintptr(socket), error, address, way);
    else
        closeSocket(socket);
    return {-1, error};
}

/// From \a localPort; 0 leaves it to the system.
BegunConnection beginFrom(quint16 localPort, const ConnectionWay& way, const NativeAddress& address, bool askOnce,
    SpareSocket* spare = nullptr)
{
    const Descriptor socket = openSocket(address.family(), SOCK_STREAM);
    if (socket == noSocket)
        return {-1, lastNativeCode()};
    if (way.largestSegment > 0)
        limitSegments(socket, way.largestSegment);
    if (way.keepsIcmpErrors)
        wantIcmpErrors(qintptr(socket));
    if (way.hops > 0)
        limitHops(qintptr(socket), way.hops);
    const bool binds = localPort != 0 || !way.localAddress.isNull();
    if (const int error = binds ? bindTo(socket, address.family(), way.localAddress, localPort) : 0; error != 0) {
        closeSocket(socket);
        return {-1, error, false};
    }
    return beginWith(socket, address, askOnce, way, spare);
}

BegunConnection beginAnew(const NativeAddress& address, const ConnectionWay& way, SpareSocket* spare)
{
    constexpr int mostTries = 4;
    for (int tries = way.localPorts ? mostTries : 0; tries > 0; --tries) {
        const int port = QRandomGenerator::global()->bounded(int(way.localPorts->from), way.localPorts->to + 1);
        const BegunConnection begun = beginFrom(quint16(port), way, address, false, spare);
        if (begun.hasLocalPort)
            return begun;
    }
    return beginFrom(0, way, address, false, spare);
}

ConnectionWay withIcmpErrors()
{
    ConnectionWay way;
    way.keepsIcmpErrors = true;
    return way;
}

} // namespace

BegunConnection beginConnection(const NativeAddress& address, bool askOnce)
{
    return beginFrom(0, withIcmpErrors(), address, askOnce);
}

BegunConnection beginConnectionFrom(quint16 localPort, const NativeAddress& address, bool askOnce)
{
    return beginFrom(localPort, withIcmpErrors(), address, askOnce);
}

qintptr openDatagramSocket(int family)
{
    const Descriptor socket = openSocket(family, SOCK_DGRAM);
    return socket == noSocket ? -1 : qintptr(socket);
}

DatagramWay datagramWayTo(const NativeAddress& address, SpareSocket* spare)
{
    const SocketSystem system;
    const qintptr kept = spare != nullptr ? spare->take(address.family(), {}) : -1;
    const Descriptor socket = kept != -1 ? Descriptor(kept) : openSocket(address.family(), SOCK_DGRAM);
    if (socket == noSocket)
        return {{}, lastNativeCode()};
    DatagramWay way;
    if (::connect(socket, static_cast<const sockaddr*>(address.data()), socklen_t(address.size())) == 0)
        way.localAddress = localAddressOf(qintptr(socket));
    else
        way.error = lastNativeCode();
    if (spare != nullptr && way.error != 0)
        spare->keep(qintptr(socket), way.error, address, {});
    else
        closeSocket(socket);
    return way;
}

bool dissolve(qintptr socket)
{
#ifdef Q_OS_LINUX
    sockaddr nowhere{};
    nowhere.sa_family = AF_UNSPEC;
    return ::connect(Descriptor(socket), &nowhere, sizeof(nowhere)) == 0;
#else
    Q_UNUSED(socket)
    return false;
#endif
}

BegunConnection beginConnectionOver(qintptr socket, const NativeAddress& address)
{
    return beginWith(Descriptor(socket), address, true, {}, nullptr);
}

BegunConnection beginConnection(const NativeAddress& address, const ConnectionWay& way)
{
    return beginAnew(address, way, nullptr);
}

BegunConnection beginConnection(const NativeAddress& address, const ConnectionWay& way, SpareSocket& spare)
{
    if (const qintptr socket = spare.take(address.family(), way); socket != -1)
        return beginWith(Descriptor(socket), address, false, way, &spare);
    return beginAnew(address, way, &spare);
}

void closeConnection(qintptr socket)
{
    closeSocket(Descriptor(socket));
}

void closeAtOnce(qintptr socket)
{
    resetOnClose(Descriptor(socket));
    closeSocket(Descriptor(socket));
}

} // namespace PortCheck
