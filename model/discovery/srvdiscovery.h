// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/discovery/srvanswer.h"
#include "model/probe/probe.h"
#include "model/protocol/dns/dnsmessage.h"
#include "model/targets/resolver.h"

#include <QHostAddress>
#include <QPointer>

#include <functional>

class QDnsLookup;

namespace PortCheck {

/// Finds controllers by the domain's records _ldap._tcp.dc._msdcs and _gc._tcp (MS-ADTS 6.3.2.3) and its name servers
/// (NS). A named DNS server is asked with the program's own dialogue, over TCP if the answer is too long for a
/// datagram, and then for the hosts' addresses, as far as they did not come along (RFC 2782, "Usage rules"); otherwise
/// the system's resolver is used. The resolver must outlive it.
class SrvDiscovery final : public Discovery {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SrvDiscovery)

public:
    /// \a limits apply to each question to a named DNS server.
    explicit SrvDiscovery(Resolver& resolver, QObject* parent = nullptr, const ProbeLimits& limits = {});

    void start(const QString& domain, const QString& dnsServer) override;
    void cancel() override;

private:
    using Answered = std::function<void(const SrvAnswer&)>;

    [[nodiscard]] ProbeRequest requestFor(const QHostAddress& server, Transport transport) const;
    void askAll(const QHostAddress& server);
    void askServer(const QHostAddress& server, const DnsQuestion& question, const Answered& answered);
    /// \a cut is what came of the answer in a datagram; it counts if nothing comes over TCP.
    void askServerByTcp(
        const QHostAddress& server, const DnsQuestion& question, SrvAnswer cut, const Answered& answered);
    void askSystem(const DnsQuestion& question, const Answered& answered);
    void settle(QStringList& list, const SrvAnswer& answer);
    void askForAddresses();
    void finish();
    [[nodiscard]] QString whyNothing(const QString& asked) const;
    [[nodiscard]] QString cutShort(const QString& asked) const;

    Resolver& m_resolver;
    ProbeLimits m_limits;
    QPointer<QObject> m_search; ///< owns everything that belongs to the search in progress
    QString m_domain;
    QString m_server;
    QHostAddress m_serverAddress; ///< null while the system is asked
    DiscoveryResult m_result;
    int m_pending = 0;
    SrvAnswer m_seen; ///< of all answers: whether any came, the last error, and the flags that any of them had
};

} // namespace PortCheck
