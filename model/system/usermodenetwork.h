// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

class QNetworkInterface;

namespace PortCheck {

/// What an interface shows of who carries its packets.
struct InterfaceSigns {
    QByteArray driver; ///< as the system names it
    bool isEthernet = false;
    int largestPacket = 0; ///< bytes (MTU)
    QList<QHostAddress> addresses;
    QHostAddress gateway; ///< over IPv4, of a default route by it; null for none
};

/// Whether a program carries what goes through the interface, and opens connections of its own for it: the network of a
/// container (pasta, slirp4netns) or of a virtual machine (libslirp, in QEMU and VirtualBox). It changes the source
/// address, and hides what hosts and routers refuse. Pure.
[[nodiscard]] bool isUserMode(const InterfaceSigns& signs);

/// The gateway of the default route over IPv4 by \a link in \a route, the text of /proc/net/route; null if there
/// is none. Pure.
[[nodiscard]] QHostAddress gatewayIn(const QByteArray& route, const QString& link);

/// The same of \a link, an interface of this computer. Only Linux tells it, to everybody. Takes less than a
/// millisecond, in any thread.
[[nodiscard]] bool isUserModeNetwork(const QNetworkInterface& link);

} // namespace PortCheck
