// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tcpprobe.h"

#include <QNetworkProxy>

namespace PortCheck {

std::unique_ptr<QTcpSocket> TcpProbe::makeSocket()
{
    auto socket = std::make_unique<QTcpSocket>();
    // Bound to any free port first: only then Qt tells which it is, also where no answer comes. Without a proxy, or it
    // would be asked to bind. (A QSslSocket binds through the application's proxy whatever it was told, so TlsProbe
    // doesn't.)
    socket->setProxy(QNetworkProxy::NoProxy);
    const bool ipv6 = order().address.protocol() == QAbstractSocket::IPv6Protocol;
    socket->bind(ipv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    return socket;
}

} // namespace PortCheck
