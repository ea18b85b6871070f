// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/icmperror.h"

#ifdef Q_OS_LINUX
#include <array>
#include <cstring>

#include <linux/errqueue.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace PortCheck {

#ifdef Q_OS_LINUX

namespace {

/// What the kernel writes about an error: ip(7), IP_RECVERR. The sender's address follows the error.
struct KeptError {
    sock_extended_err error;
    sockaddr_storage sender;
};

void keepErrors(qintptr descriptor, int on)
{
    // Each fails on a socket of the other family; an IPv6 socket may carry IPv4 as well.
    ::setsockopt(int(descriptor), SOL_IP, IP_RECVERR, &on, sizeof(on));
    ::setsockopt(int(descriptor), SOL_IPV6, IPV6_RECVERR, &on, sizeof(on));
}

std::optional<IcmpError> readKeptError(const cmsghdr& header)
{
    const bool isKeptError = (header.cmsg_level == SOL_IP && header.cmsg_type == IP_RECVERR)
        || (header.cmsg_level == SOL_IPV6 && header.cmsg_type == IPV6_RECVERR);
    if (!isKeptError || header.cmsg_len < CMSG_LEN(sizeof(sock_extended_err)))
        return std::nullopt;
    KeptError kept{};
    std::memcpy(&kept, CMSG_DATA(&header), std::min(sizeof(kept), size_t(header.cmsg_len - CMSG_LEN(0))));
    const sock_extended_err& error = kept.error;
    if (error.ee_origin != SO_EE_ORIGIN_ICMP && error.ee_origin != SO_EE_ORIGIN_ICMP6)
        return std::nullopt;
    return IcmpError{error.ee_origin == SO_EE_ORIGIN_ICMP6, error.ee_type, error.ee_code,
        QHostAddress(reinterpret_cast<const sockaddr*>(&kept.sender)), int(error.ee_errno)};
}

} // namespace

void wantIcmpErrors(qintptr descriptor)
{
    keepErrors(descriptor, 1);
}

void forgetIcmpErrors(qintptr descriptor)
{
    keepErrors(descriptor, 0);
}

std::optional<IcmpError> takeIcmpError(qintptr descriptor)
{
    alignas(cmsghdr) std::array<char, 512> control{}; // bytes; an error needs about 150
    msghdr message{};
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (::recvmsg(int(descriptor), &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
        return std::nullopt;
    for (cmsghdr* header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (auto error = readKeptError(*header))
            return error;
    }
    return std::nullopt;
}

#else

void wantIcmpErrors(qintptr /*descriptor*/) { }

void forgetIcmpErrors(qintptr /*descriptor*/) { }

std::optional<IcmpError> takeIcmpError(qintptr /*descriptor*/)
{
    return std::nullopt;
}

#endif

} // namespace PortCheck
