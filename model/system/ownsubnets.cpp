// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownsubnets.h"

#include <QDeadlineTimer>
#include <QNetworkInterface>

#include <chrono>

namespace PortCheck {

namespace {

constexpr std::chrono::seconds interfacesStayTrue{2};
constexpr int longestPrefixWithBroadcast = 30; // RFC 3021: none where a link has two addresses

QList<QHostAddress> broadcastAddresses()
{
    QList<QHostAddress> addresses;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& each : interfaces) {
        const QList<QNetworkAddressEntry> entries = each.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            const bool hasOne = entry.prefixLength() >= 0 && entry.prefixLength() <= longestPrefixWithBroadcast;
            if (hasOne && !entry.broadcast().isNull() && entry.broadcast() != entry.ip())
                addresses.append(entry.broadcast());
        }
    }
    return addresses;
}

} // namespace

bool isOwnBroadcast(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        return false;
    thread_local QDeadlineTimer valid; // expired at first
    thread_local QList<QHostAddress> known;
    if (valid.hasExpired()) {
        known = broadcastAddresses();
        valid.setRemainingTime(interfacesStayTrue);
    }
    return known.contains(address);
}

} // namespace PortCheck
