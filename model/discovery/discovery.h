// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/targets/target.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// What the domain's SRV records name. Host names as parseHosts() normalises them, each once; a controller that is a
/// global catalog is in both lists. SRV records need not name every controller: administrators can hide some, and
/// read-only ones register for their site alone.
struct DiscoveryResult {
    QStringList controllers;
    QStringList globalCatalogs;
    QStringList dnsServers; ///< empty where none was found; never the one that was asked
    QString error; ///< one sentence for people where nothing was found, else empty

    friend bool operator==(const DiscoveryResult&, const DiscoveryResult&) = default;
};

/// True where \a role is the one that DNS is asked of.
[[nodiscard]] bool isDnsRole(const PortTable& table, const QString& role);

/// What was found, as targets of the roles of \a table: the DNS servers for a role that answers DNS, the controllers
/// and global catalogs, each once, for every other.
[[nodiscard]] QList<Target> discoveredTargets(const DiscoveryResult& result, const PortTable& table);

/// Finds a domain's controllers without ever blocking. The seam for tests. One question at a time.
class Discovery : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Discovery)

public:
    using QObject::QObject;
    ~Discovery() override = default;

    /// Asks for the records of \a domain; a search that is going on is forgotten. \a dnsServer is a name or an address,
    /// empty for the servers that the system uses. finished() comes later, never before start() has returned.
    virtual void start(const QString& domain, const QString& dnsServer) = 0;

    /// Forgets the search that is going on: no finished() comes after this.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const PortCheck::DiscoveryResult& result); ///< once a start(), unless it was cancelled or replaced
};

} // namespace PortCheck
