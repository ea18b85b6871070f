// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/thiscomputer.h"

#include "model/system/localports.h"
#include "model/system/ownresolver.h"
#include "model/system/usermodenetwork.h"

#include <QHostInfo>
#include <QNetworkInterface>

#include <algorithm>

namespace PortCheck {

namespace {

QList<OwnAddress> ownAddresses()
{
    QList<OwnAddress> all;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& each : interfaces) {
        if (!each.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning))
            continue;
        const bool isCarried = isUserModeNetwork(each);
        const QList<QNetworkAddressEntry> entries = each.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            if (!entry.ip().isLoopback() && !entry.ip().isLinkLocal())
                all.append({entry.ip().toString(), each.humanReadableName(), isCarried});
        }
    }
    return all;
}

} // namespace

SourceInfo thisComputer()
{
    SourceInfo info;
    info.host = QHostInfo::localHostName();
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : addresses) {
        if (!address.isLoopback() && !address.isLinkLocal())
            info.addresses.append(address.toString());
    }
    // Systems list them in orders of their own.
    std::stable_partition(
        info.addresses.begin(), info.addresses.end(), [](const QString& text) { return !text.contains(u':'); });
    info.ownAddresses = ownAddresses();
    info.localPorts = systemLocalPorts();
    info.dnsServers = dnsServersOnTheNetwork();
    info.dnsServers.removeIf([&info](const QString& server) { return info.addresses.contains(server); });
    return info;
}

} // namespace PortCheck
