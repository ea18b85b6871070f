// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/hopquestion.h"

#ifdef Q_OS_LINUX
#include "model/system/icmperror.h"
#include "model/system/nativeerror.h"

#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace PortCheck {

#ifdef Q_OS_LINUX

bool tellsHops()
{
    return true;
}

void limitHops(qintptr descriptor, int hops)
{
    // The other family's does no harm.
    ::setsockopt(int(descriptor), IPPROTO_IP, IP_TTL, &hops, sizeof(hops));
    ::setsockopt(int(descriptor), IPPROTO_IPV6, IPV6_UNICAST_HOPS, &hops, sizeof(hops));
}

BegunConnection askWithin(int hops, Transport transport, const NativeAddress& address, const QByteArray& datagram)
{
    if (transport == Transport::Tcp) {
        ConnectionWay way;
        way.keepsIcmpErrors = true;
        way.hops = hops;
        return beginConnection(address, way);
    }
    const qintptr socket = openDatagramSocket(address.family());
    if (socket == -1)
        return {-1, lastNativeCode()};
    wantIcmpErrors(socket);
    limitHops(socket, hops);
    const bool isSent =
        ::connect(int(socket), static_cast<const sockaddr*>(address.data()), socklen_t(address.size())) == 0
        && ::send(int(socket), datagram.constData(), std::size_t(datagram.size()), MSG_NOSIGNAL) != -1;
    if (isSent)
        return {socket, 0};
    const int error = lastNativeCode();
    closeConnection(socket);
    return {-1, error};
}

#else

bool tellsHops()
{
    return false;
}

void limitHops(qintptr /*descriptor*/, int /*hops*/) { }

BegunConnection askWithin(
    int /*hops*/, Transport /*transport*/, const NativeAddress& /*address*/, const QByteArray& /*datagram*/)
{
    return {};
}

#endif

} // namespace PortCheck
