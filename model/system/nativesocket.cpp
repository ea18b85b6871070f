// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativesocket.h"

#include "model/system/nativeerror.h"

#include <algorithm>
#include <array>
#include <limits>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>

#include <mstcpip.h>
#else
#ifdef Q_OS_LINUX
#include <linux/sock_diag.h>
#endif
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace PortCheck {

namespace {

using namespace std::chrono_literals;

#ifdef Q_OS_WIN
using Descriptor = SOCKET;
constexpr auto refusalTakes = 3000ms; // usually about two seconds, plus something for the round trip
#else
using Descriptor = int;
constexpr auto refusalTakes = 0ms;
#endif

} // namespace

std::optional<LocalEnd> localEnd(qintptr descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof(storage);
    auto* const address = reinterpret_cast<sockaddr*>(&storage);
    if (descriptor == -1 || ::getsockname(Descriptor(descriptor), address, &size) != 0)
        return std::nullopt;
    // The port is at the same place for both families.
    const quint16 port = ntohs(reinterpret_cast<const sockaddr_in*>(&storage)->sin_port);
    if (port == 0)
        return std::nullopt;
    QHostAddress host(address);
    bool mapped = false;
    const quint32 ipv4 = host.toIPv4Address(&mapped); // a socket for both families writes IPv4 as ::ffff:a.b.c.d
    return LocalEnd{mapped ? QHostAddress(ipv4) : host, port};
}

int takePendingError(qintptr descriptor)
{
    int code = 0;
    socklen_t size = sizeof(code);
    // Windows takes the place for the answer as characters.
    auto* const place = reinterpret_cast<char*>(&code);
    const bool told = ::getsockopt(Descriptor(descriptor), SOL_SOCKET, SO_ERROR, place, &size) == 0;
    return told ? code : lastNativeCode();
}

bool isEndedByPeer(qintptr descriptor)
{
    char next = 0;
    const auto got = ::recv(Descriptor(descriptor), &next, 1, MSG_PEEK);
    return got == 0 || (got < 0 && nativeErrorOf(lastNativeCode()) == NativeError::Reset);
}

std::chrono::milliseconds slowestRefusal()
{
    return refusalTakes;
}

#ifdef Q_OS_LINUX

namespace {

std::optional<tcp_info> infoOf(qintptr descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof(info);
    const bool told = ::getsockopt(Descriptor(descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) == 0;
    return told ? std::optional(info) : std::nullopt;
}

} // namespace

std::optional<double> measuredRoundTrip(qintptr descriptor)
{
    const std::optional<tcp_info> info = infoOf(descriptor);
    if (!info || info->tcpi_rtt == 0)
        return std::nullopt;
    return info->tcpi_rtt / 1000.0; // it counts in microseconds
}

std::optional<int> repetitionsOfSyn(qintptr descriptor)
{
    const std::optional<tcp_info> info = infoOf(descriptor);
    return info ? std::optional(int(info->tcpi_total_retrans)) : std::nullopt;
}

bool isHeldBackHere(qintptr descriptor)
{
    const std::optional<tcp_info> info = infoOf(descriptor);
    // It counts a repetition before it sends it, and those that are on their way by what was sent.
    return info && info->tcpi_state == TCP_SYN_SENT && info->tcpi_total_retrans > 0 && info->tcpi_retrans == 0;
}

namespace {

/// What Linux appends to what the C library knows of it (linux/tcp.h, since 5.16), which can't be included beside it.
struct LongTcpInfo {
    tcp_info beginning;
    std::array<quint64, 4> ratesAndBytes;
    quint32 segmentsOut;
    quint32 segmentsIn;
    quint32 notSent; ///< bytes
    std::array<quint32, 3> leastRoundTripAndSegments;
    std::array<quint64, 4> rateAndTimes;
    std::array<quint32, 2> delivered;
    std::array<quint64, 2> sentAndRepeated;
    std::array<quint32, 3> outOfOrder;
    quint32 peersWindow; ///< bytes
};
static_assert(sizeof(LongTcpInfo) == sizeof(tcp_info) + 128 && sizeof(tcp_info) == 104);

} // namespace

bool isDataHeldBackHere(qintptr descriptor)
{
    LongTcpInfo info{};
    socklen_t size = sizeof(info);
    if (::getsockopt(Descriptor(descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return false;
    const tcp_info& known = info.beginning;
    // Before a timer has run out on data nothing is known: repetitions are counted together with those of the SYN.
    if (known.tcpi_state != TCP_ESTABLISHED || known.tcpi_backoff == 0)
        return false;
    // What could not be sent at all it keeps, and tries again as often as it would probe a window that is shut.
    const bool wasNeverSent = known.tcpi_unacked == 0 && info.notSent > 0 && info.peersWindow > 0;
    return wasNeverSent || (known.tcpi_unacked > 0 && known.tcpi_total_retrans > 0 && known.tcpi_retrans == 0);
}

int packetsDroppedAt(qintptr descriptor)
{
    std::array<quint32, SK_MEMINFO_VARS> told{};
    socklen_t size = sizeof(told);
    if (::getsockopt(Descriptor(descriptor), SOL_SOCKET, SO_MEMINFO, told.data(), &size) != 0 || size < sizeof(told))
        return 0;
    return int(std::min<quint32>(told[SK_MEMINFO_DROPS], std::numeric_limits<int>::max()));
}

#elif defined Q_OS_WIN

namespace {

std::optional<TCP_INFO_v0> infoOf(qintptr descriptor)
{
    DWORD version = 0;
    TCP_INFO_v0 info{};
    DWORD size = 0;
    const bool told = WSAIoctl(Descriptor(descriptor), SIO_TCP_INFO, &version, sizeof(version), &info, sizeof(info),
                          &size, nullptr, nullptr)
        == 0;
    return told ? std::optional(info) : std::nullopt;
}

} // namespace

std::optional<double> measuredRoundTrip(qintptr descriptor)
{
    const std::optional<TCP_INFO_v0> info = infoOf(descriptor);
    if (!info || info->RttUs == 0)
        return std::nullopt;
    return info->RttUs / 1000.0; // it counts in microseconds
}

std::optional<int> repetitionsOfSyn(qintptr descriptor)
{
    const std::optional<TCP_INFO_v0> info = infoOf(descriptor);
    return info ? std::optional(int(info->SynRetrans)) : std::nullopt;
}

#else

std::optional<double> measuredRoundTrip(qintptr descriptor)
{
    Q_UNUSED(descriptor)
    return std::nullopt;
}

std::optional<int> repetitionsOfSyn(qintptr descriptor)
{
    Q_UNUSED(descriptor)
    return std::nullopt;
}

#endif

#ifndef Q_OS_LINUX

bool isDataHeldBackHere(qintptr descriptor)
{
    Q_UNUSED(descriptor)
    return false;
}

bool isHeldBackHere(qintptr descriptor)
{
    Q_UNUSED(descriptor) // Windows says so at once: connect() fails with WSAEACCES
    return false;
}

int packetsDroppedAt(qintptr descriptor)
{
    Q_UNUSED(descriptor)
    return 0;
}

#endif

} // namespace PortCheck
