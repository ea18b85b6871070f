// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/sparesocket.h"

#include "model/system/nativeerror.h"

#include <utility>

namespace PortCheck {

SpareSocket::~SpareSocket()
{
    if (m_socket != -1)
        closeConnection(m_socket);
}

std::shared_ptr<SpareSocket> SpareSocket::shared(Transport protocol)
{
    static std::weak_ptr<SpareSocket> ofTcp;
    static std::weak_ptr<SpareSocket> ofUdp;
    std::weak_ptr<SpareSocket>& last = protocol == Transport::Tcp ? ofTcp : ofUdp;
    std::shared_ptr<SpareSocket> spare = last.lock();
    if (!spare)
        last = spare = std::make_shared<SpareSocket>();
    return spare;
}

qintptr SpareSocket::take(int family, const ConnectionWay& way)
{
    return m_socket != -1 && m_family == family && m_way == way ? std::exchange(m_socket, -1) : -1;
}

void SpareSocket::keep(qintptr socket, int error, const NativeAddress& address, const ConnectionWay& way)
{
#ifdef Q_OS_LINUX
    if (nativeErrorOf(error) == NativeError::NetworkUnreachable && !address.hasScope()) {
        std::swap(m_socket, socket);
        m_family = address.family();
        m_way = way;
    }
#else
    Q_UNUSED(error)
    Q_UNUSED(address)
    Q_UNUSED(way)
#endif
    if (socket != -1)
        closeConnection(socket);
}

} // namespace PortCheck
