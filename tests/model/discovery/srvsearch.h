// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/discovery/srvdiscovery.h"
#include "tests/support/fakedns.h"
#include "tests/support/ownports.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/system.h"

#include <QTest>

/// A search for controllers at DNS servers of the test's own.
namespace PortCheck::SrvSearch {

using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

// An address of this computer where nobody else serves DNS, known once there is an application; under Wine a server
// answers from 127.0.0.1 whatever it has bound.
inline QHostAddress serverAddress()
{
    return isWine() ? QHostAddress(QHostAddress::LocalHost) : ownAddress();
}

inline QString serverText()
{
    return serverAddress().toString();
}

inline const QString domain = QStringLiteral("lab.example");

#define BIND_OR_FAIL(dns)                                                                                              \
    QVERIFY2((dns).isReady(),                                                                                          \
        "Port 53 of a loopback address can't be bound: this test needs root or CAP_NET_BIND_SERVICE.")

/// A resolver that knows no name; addresses stand for themselves.
inline HostLookup knowsNothing()
{
    return {[](const QString&, QObject* context, const std::function<void(const QHostInfo&)>& answer) {
                QMetaObject::invokeMethod(
                    context,
                    [answer] {
                        QHostInfo info(0);
                        info.setError(QHostInfo::HostNotFound);
                        info.setErrorString(u"Host not found"_s);
                        answer(info);
                    },
                    Qt::QueuedConnection);
                return 0;
            },
        [](int) {}};
}

inline QString askedName(const QByteArray& query)
{
    const std::optional<DnsMessage> message = readDnsMessage(query);
    return message && message->question ? message->question->name : QString();
}

/// The zone of lab.example with two controllers, of which one is a global catalog, and two name servers.
inline QByteArray labZone(const QByteArray& query, bool /*tcp*/)
{
    const QString name = askedName(query);
    const QByteArrayList dc1{"dc1", "lab", "example"};
    const QByteArrayList dc2{"DC2", "Lab", "example"};
    if (name == u"_ldap._tcp.dc._msdcs.lab.example")
        return dnsAnswer(query, dnsAnswered, {srvRecord(dc1), srvRecord(dc2), srvRecord(dc1)});
    if (name == u"_gc._tcp.lab.example")
        return dnsAnswer(query, dnsAnswered, {srvRecord(dc1)});
    if (name == u"lab.example")
        return dnsAnswer(query, dnsAnswered, {nsRecord(dc1), nsRecord({"ns", "lab", "example"})});
    if (name == u"dc1.lab.example")
        return dnsAnswer(query, dnsAnswered, {dnsRecord(DnsType::A, QByteArray("\x0a\0\0\1", 4))});
    return dnsAnswer(query, dnsNameUnknown);
}

/// A search and what came of it.
class Search final {
public:
    explicit Search(const ProbeLimits& limits, const OwnNetworkSource& network = {})
        : m_discovery(m_resolver, nullptr, limits, network)
    {
        QObject::connect(&m_discovery, &Discovery::finished, &m_discovery,
            [this](const DiscoveryResult& result) { m_results.append(result); });
    }

    [[nodiscard]] SrvDiscovery& discovery() { return m_discovery; }
    [[nodiscard]] qsizetype count() const { return m_results.size(); }
    [[nodiscard]] DiscoveryResult result() const { return m_results.value(0); }

    /// Starts, and waits for the one end.
    [[nodiscard]] bool runsToItsEnd(const QStringList& servers = {serverText()})
    {
        m_discovery.start(domain, servers);
        if (!m_results.isEmpty() || !comesTrue([this] { return !m_results.isEmpty(); }))
            return false;
        return queueRunsEmpty() && m_results.size() == 1;
    }

private:
    SystemResolver m_resolver{knowsNothing(), std::chrono::milliseconds(ceiling)};
    SrvDiscovery m_discovery;
    QList<DiscoveryResult> m_results;
};

inline void expectNothingFound(const DiscoveryResult& result)
{
    QCOMPARE(result.controllers, QStringList());
    QCOMPARE(result.globalCatalogs, QStringList());
    QVERIFY(!result.error.isEmpty());
}

} // namespace PortCheck::SrvSearch
