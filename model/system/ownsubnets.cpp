// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownsubnets.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QMutexLocker>
#include <QNetworkInterface>

#include <chrono>

namespace PortCheck {

namespace {

constexpr std::chrono::seconds interfacesStayTrue{2};
constexpr int longestPrefixWithBroadcast = 30; // RFC 3021: none where a link has two addresses

struct OwnAddressing {
    QList<QHostAddress> broadcasts;
    QList<QHostAddress> networks;
    QStringList zones; ///< names and numbers of all
    QList<OwnZone> zonesInUse;
};

OwnZone zoneOf(const QNetworkInterface& each)
{
#ifdef Q_OS_WIN
    const QString number = QString::number(each.index());
    return {number, QStringLiteral("%1 (%2)").arg(number, each.humanReadableName())};
#else
    return {each.name(), each.name()};
#endif
}

void addSubnet(OwnAddressing& all, const QNetworkAddressEntry& entry)
{
    const int prefix = entry.prefixLength();
    const bool hasBroadcast = prefix >= 0 && prefix <= longestPrefixWithBroadcast;
    if (!hasBroadcast || entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
        return;
    if (!entry.broadcast().isNull() && entry.broadcast() != entry.ip())
        all.broadcasts.append(entry.broadcast());
    const QHostAddress network(entry.ip().toIPv4Address() & entry.netmask().toIPv4Address());
    if (network != entry.ip())
        all.networks.append(network);
}

OwnAddressing readAddressing()
{
    OwnAddressing all;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& each : interfaces) {
        all.zones += {each.name(), QString::number(each.index())};
        const auto flags = each.flags();
        if (flags.testFlag(QNetworkInterface::IsUp) && !flags.testFlag(QNetworkInterface::IsLoopBack))
            all.zonesInUse.append(zoneOf(each));
        const QList<QNetworkAddressEntry> entries = each.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            addSubnet(all, entry);
    }
    return all;
}

/// For any thread. One reading for all, and none for each, since nothing may be thread_local (HACKING, Windows).
OwnAddressing ownAddressing()
{
    static QMutex mutex;
    static QDeadlineTimer valid; // expired at first
    static OwnAddressing known;
    const QMutexLocker locker(&mutex);
    if (valid.hasExpired()) {
        known = readAddressing();
        valid.setRemainingTime(interfacesStayTrue);
    }
    return known;
}

bool isIpv4(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

} // namespace

bool isOwnBroadcast(const QHostAddress& address)
{
    return isIpv4(address) && ownAddressing().broadcasts.contains(address);
}

bool isOwnNetwork(const QHostAddress& address)
{
    return isIpv4(address) && ownAddressing().networks.contains(address);
}

bool isOwnZone(const QString& zone)
{
    return ownAddressing().zones.contains(zone);
}

QList<OwnZone> ownZones()
{
    return ownAddressing().zonesInUse;
}

} // namespace PortCheck
