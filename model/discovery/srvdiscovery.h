// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/discovery/srvanswer.h"
#include "model/results/proberesult.h"
#include "model/system/ownway.h"
#include "model/targets/resolver.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>

namespace PortCheck {

/// Finds controllers by the domain's records _ldap._tcp.dc._msdcs and _gc._tcp (MS-ADTS 6.3.2.3) and its name servers
/// (NS). Each DNS server that is named is asked with the program's own dialogue, all at once, and what they know is
/// joined; then for the addresses of the hosts that it named, as far as they did not come along (RFC 2782, "Usage
/// rules"). If none is named, the system's resolver is used. The resolver must outlive it.
class SrvDiscovery final : public Discovery {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SrvDiscovery)

public:
    /// \a limits apply to each question to a named DNS server. \a network tells by what this computer asks.
    explicit SrvDiscovery(
        Resolver& resolver, QObject* parent = nullptr, const ProbeLimits& limits = {}, OwnNetworkSource network = {});

    void start(const QString& domain, const QStringList& dnsServers) override;
    void cancel() override;

private:
    /// One that is asked, and what came of it.
    struct Server {
        QString name; ///< as the person named it; empty: those of the system
        QHostAddress address; ///< null while it is not known, and for the system's
        QString failure; ///< a sentence, if it could not be asked at all
        bool namesControllers = false;
        QList<OwnWay> ways{}; ///< by which it is asked, noted before that
        SrvAnswer seen; ///< of all answers: whether any came, the last error, and the flags that any of them had
    };

    void resolve(qsizetype server);
    void ask(qsizetype server);
    [[nodiscard]] QString notChosenText(const QString& name) const;
    void noteWays(Server& server, const QStringList& addresses) const;
    /// What this computer lost meanwhile, so that nobody could answer; empty where it lost nothing.
    [[nodiscard]] QString whatWasLostHere(const Server& server, const QString& name) const;
    void settle(qsizetype server, QStringList DiscoveryResult::*list, const SrvAnswer& answer);
    void settled(int questions);
    void askForAddresses();
    void finish();
    [[nodiscard]] QString whyNothing(const Server& server) const;

    Resolver& m_resolver;
    ProbeLimits m_limits;
    OwnNetworkSource m_network;
    QPointer<QObject> m_search; ///< owns everything that belongs to the search in progress
    QString m_domain;
    QList<Server> m_servers; ///< in the order in which they were named
    QHash<QString, QHostAddress> m_namedBy; ///< for each host that was found, the first server that named it
    DiscoveryResult m_result;
    int m_pending = 0;
};

} // namespace PortCheck
