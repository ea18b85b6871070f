// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativeaddress.h"

#include <QNetworkInterface>

#include <cstring>

#ifdef Q_OS_WIN
#include <winsock2.h>
// After it:
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#endif

namespace PortCheck {

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

bool NativeAddress::hasScope() const
{
    if (m_size != int(sizeof(sockaddr_in6)))
        return false;
    sockaddr_in6 v6{};
    std::memcpy(&v6, m_bytes.data(), sizeof(v6));
    return v6.sin6_scope_id != 0;
}

} // namespace PortCheck
