// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownnetwork.h"

#include "model/system/nativeconnection.h"
#include "model/system/nativeerror.h"

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
    NativeAddress address(target);
    address.setPort(anyPort);
    const DatagramWay way =
        datagramWayTo(address); // with a quarter of the calls that Qt's socket makes, for each target
    const NativeError error = nativeErrorOf(way.error);
    if (error == NativeError::NetworkUnreachable || error == NativeError::HostUnreachable)
        return QHostAddress();
    if (way.error != 0)
        return std::nullopt;
    if (!way.localAddress.isLinkLocal())
        return way.localAddress;
    // Qt names the zone as its interfaces do.
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(target, anyPort); // of an address: done at once
    if (socket.state() == QAbstractSocket::ConnectedState)
        return socket.localAddress();
    return socket.error() == QAbstractSocket::NetworkError ? std::optional(QHostAddress()) : std::nullopt;
}

} // namespace PortCheck
