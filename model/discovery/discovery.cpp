// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/discovery.h"

#include "model/support/addonce.h"

#include <algorithm>

namespace PortCheck {

bool isDnsRole(const PortTable& table, const QString& role)
{
    const auto answersDns = [](const PortRow& row) {
        return std::any_of(row.ports.cbegin(), row.ports.cend(), [&row](quint16 port) {
            return std::any_of(row.protocols.cbegin(), row.protocols.cend(),
                [port](Transport transport) { return serviceAt(port, transport) == Service::Dns; });
        });
    };
    return std::any_of(table.rows.cbegin(), table.rows.cend(),
        [&](const PortRow& row) { return row.role == role && answersDns(row); });
}

QStringList dnsServersAmong(const QList<Target>& targets, const PortTable& table)
{
    QStringList servers;
    for (const Target& target : targets) {
        if (isDnsRole(table, target.role))
            addOnce(servers, target.host);
    }
    return servers;
}

QList<Target> discoveredTargets(const DiscoveryResult& result, const PortTable& table)
{
    QStringList controllers = result.controllers + result.globalCatalogs;
    controllers.removeDuplicates();
    QList<Target> targets;
    for (const QString& role : table.roles()) {
        const QStringList& hosts = isDnsRole(table, role) ? result.dnsServers : controllers;
        for (const QString& host : hosts)
            targets.append({role, host});
    }
    return targets;
}

} // namespace PortCheck
