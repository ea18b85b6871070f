// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/support/ipversions.h"
#include "model/targets/resolver.h"
#include "model/targets/target.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// What the domain's SRV records name. Host names are normalised as by parseHosts(), each once; a controller that is a
/// global catalog is in both lists. SRV records need not name every controller: administrators can hide some, and
/// read-only ones register for their site only.
struct DiscoveryResult {
    QStringList controllers;
    QStringList globalCatalogs;
    QStringList dnsServers; ///< empty if none was found; never a server that was named
    QString error; ///< for people, if nothing was found, else empty: a line for each server that was asked
    QString remark{}; ///< the same about what was found, if it may not be all
    HostAddresses addresses{}; ///< of the hosts, as far as a server that was named sent them along

    friend bool operator==(const DiscoveryResult&, const DiscoveryResult&) = default;
};

/// Whether \a table checks DNS on the hosts of \a role.
[[nodiscard]] bool isDnsRole(const PortTable& table, const QString& role);

/// The hosts among \a targets that have a role of \a table in which they answer DNS: whom a search is to ask.
[[nodiscard]] QStringList dnsServersAmong(const QList<Target>& targets, const PortTable& table);

/// What was found, as targets of the roles of \a table: the DNS servers for a role that answers DNS, the controllers
/// and global catalogs, each once, for every other.
[[nodiscard]] QList<Target> discoveredTargets(const DiscoveryResult& result, const PortTable& table);

/// Finds a domain's controllers without ever blocking. An interface, so that tests can replace it. One search at a
/// time.
class Discovery : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Discovery)

public:
    using QObject::QObject;
    ~Discovery() override = default;

    /// Asks for the records of \a domain; a search in progress is dropped. \a dnsServers are names or addresses, each
    /// of which is asked; empty: the servers that the system uses. finished() comes later, never before start() has
    /// returned.
    virtual void start(const QString& domain, const QStringList& dnsServers) = 0;

    /// Drops the search in progress: no finished() comes after this.
    virtual void cancel() = 0;

    /// Over which versions of IP a named DNS server is asked, and of which the addresses of hosts are wanted, from the
    /// next start() on. The servers that the system uses are asked as the system does. Both at first.
    void setIpVersions(IpVersions versions) { m_ipVersions = versions; }
    [[nodiscard]] IpVersions ipVersions() const { return m_ipVersions; }

Q_SIGNALS:
    void finished(const PortCheck::DiscoveryResult& result); ///< once per start(), unless it was cancelled or replaced

private:
    IpVersions m_ipVersions = IpVersions::Both;
};

} // namespace PortCheck
