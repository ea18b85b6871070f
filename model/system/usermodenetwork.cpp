// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/usermodenetwork.h"

#include "model/system/systemfile.h"

#include <QByteArrayList>
#include <QNetworkInterface>
#include <QtEndian>

#include <algorithm>
#include <utility>

#ifdef Q_OS_LINUX
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_LINUX

/// The driver's name; empty if the system doesn't tell.
QByteArray driverOf(const QString& link)
{
    ethtool_drvinfo info{};
    info.cmd = ETHTOOL_GDRVINFO;
    ifreq request{};
    qstrncpy(request.ifr_name, link.toLocal8Bit().constData(), IFNAMSIZ);
    request.ifr_data = reinterpret_cast<char*>(&info);
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket == -1)
        return {};
    const bool told = ::ioctl(socket, SIOCETHTOOL, &request) == 0;
    ::close(socket);
    return told ? QByteArray(info.driver, qsizetype(qstrnlen(info.driver, sizeof(info.driver)))) : QByteArray();
}

#endif

} // namespace

bool isUserMode(const InterfaceSigns& signs)
{
    // libslirp's own network, of which it is the gateway.
    const std::pair slirp = QHostAddress::parseSubnet(u"10.0.2.0/24"_s);
    const bool isInSlirp = std::any_of(signs.addresses.begin(), signs.addresses.end(),
        [&](const QHostAddress& each) { return each.isInSubnet(slirp); });
    if (isInSlirp && signs.gateway == QHostAddress(u"10.0.2.2"_s))
        return true;
    // slirp4netns with another network (--cidr): the gateway is its second address, and the host's the hundredth.
    const auto isItsPair = [&signs](const QHostAddress& each) {
        const quint32 first = each.toIPv4Address() - 100;
        return each.protocol() == QAbstractSocket::IPv4Protocol && signs.gateway == QHostAddress(first + 2);
    };
    if (signs.driver == "tun" && signs.isEthernet
        && std::any_of(signs.addresses.begin(), signs.addresses.end(), isItsPair))
        return true;
    // pasta, and slirp4netns under podman: as large as fits an IPv4 packet, in an Ethernet frame, for a program.
    constexpr int theirLargest = 65520;
    return signs.driver == "tun" && signs.isEthernet && signs.largestPacket == theirLargest;
}

QHostAddress gatewayIn(const QByteArray& route, const QString& link)
{
    const QByteArrayList lines = route.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList words = line.simplified().split(' '); // Iface Destination Gateway …
        if (words.size() < 3 || words.at(0) != link.toLocal8Bit() || words.at(1) != "00000000")
            continue;
        bool isNumber = false;
        const quint32 gateway = words.at(2).toUInt(&isNumber, 16); // as it lies in memory
        if (isNumber && gateway != 0)
            return QHostAddress(qFromBigEndian(gateway));
    }
    return {};
}

bool isUserModeNetwork(const QNetworkInterface& link)
{
#ifdef Q_OS_LINUX
    constexpr qint64 mostRoutes = 1024 * 1024; // bytes
    InterfaceSigns signs;
    signs.driver = driverOf(link.name());
    signs.isEthernet = !link.flags().testFlag(QNetworkInterface::IsPointToPoint);
    signs.largestPacket = link.maximumTransmissionUnit();
    const QList<QNetworkAddressEntry> entries = link.addressEntries();
    for (const QNetworkAddressEntry& entry : entries)
        signs.addresses.append(entry.ip());
    signs.gateway = gatewayIn(systemFile(u"/proc/net/route"_s, mostRoutes), link.name());
    return isUserMode(signs);
#else
    Q_UNUSED(link)
    return false;
#endif
}

} // namespace PortCheck
