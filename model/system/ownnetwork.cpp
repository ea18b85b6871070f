// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownnetwork.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

namespace PortCheck {

QList<OwnInterface> ownInterfaces()
{
    QList<OwnInterface> found;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& each : interfaces) {
        OwnInterface own{each.name(), {},
            each.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning),
            each.flags().testFlag(QNetworkInterface::IsPointToPoint)};
        const QList<QNetworkAddressEntry> entries = each.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            own.addresses.append(entry.ip());
        found.append(own);
    }
    return found;
}

std::optional<QHostAddress> ownAddressTowards(const QHostAddress& target)
{
    constexpr quint16 anyPort = 53; // nothing gets there
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(target, anyPort); // of an address: done at once
    if (socket.state() == QAbstractSocket::ConnectedState)
        return socket.localAddress();
    return socket.error() == QAbstractSocket::NetworkError ? std::optional(QHostAddress()) : std::nullopt;
}

} // namespace PortCheck
