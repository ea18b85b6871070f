// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/srvdiscovery.h"
#include "tests/model/discovery/srvsearch.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"

#include <QTest>

namespace SrvDiscoveryTests {

using namespace PortCheck;
using namespace PortCheck::SrvSearch;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

class TestSrvDiscovery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void found()
    {
        const FakeDns dns(serverAddress(), labZone);
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd());
        const DiscoveryResult result = search.result();
        QCOMPARE(result.controllers, (QStringList{u"dc1.lab.example"_s, u"dc2.lab.example"_s}));
        QCOMPARE(result.globalCatalogs, QStringList{u"dc1.lab.example"_s});
        QCOMPARE(result.dnsServers, (QStringList{u"dc1.lab.example"_s, u"ns.lab.example"_s}));
        QVERIFY(result.error.isEmpty());
        QCOMPARE(result.addresses.keys(), QStringList{u"dc1.lab.example"_s}); // the server has one of the three
        QCOMPARE(result.addresses.value(u"dc1.lab.example"_s), QList<QHostAddress>{QHostAddress(u"10.0.0.1"_s)});
        QCOMPARE(dns.datagrams(), 3 + 3);
        QCOMPARE(dns.connections(), 0);
    }

    void aServerOfTheOtherVersionIsNotAsked()
    {
        const FakeDns dns(serverAddress(), labZone);
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        search.discovery().setIpVersions(IpVersions::Ipv6);
        QVERIFY(search.runsToItsEnd());
        expectNothingFound(search.result());
        QVERIFY2(search.result().error.contains(u"has only IPv4 addresses, and only IPv6 is to be used"_s),
            qPrintable(search.result().error));
        QCOMPARE(dns.datagrams(), 0);
    }

    void notFound_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addRow("no such name") << int(dnsNameUnknown);
        QTest::addRow("the name, without records") << int(dnsAnswered);
        QTest::addRow("server failure") << int(dnsServerFailed);
    }
    void notFound()
    {
        QFETCH(int, flags);
        const FakeDns dns(
            serverAddress(), [flags](const QByteArray& query, bool) { return dnsAnswer(query, quint16(flags)); });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd());
        expectNothingFound(search.result());
        QVERIFY2(search.result().error.contains(u"lab.example"), qPrintable(search.result().error));
    }

    void lostHere_data()
    {
        QTest::addColumn<QList<OwnInterface>>("afterwards");
        QTest::addColumn<QString>("said");
        const QHostAddress own(u"192.0.2.2"_s);
        QTest::addRow("the link") << QList{OwnInterface{u"eth0"_s, {own}, false}}
                                  << u"The link eth0 of this computer"_s;
        QTest::addRow("the address") << QList{OwnInterface{u"eth0"_s, {}, true}}
                                     << u"This computer lost its address 192.0.2.2 (eth0)"_s;
        QTest::addRow("nothing") << QList{OwnInterface{u"eth0"_s, {own}, true}} << serverText() + u" did not answer"_s;
    }
    /// Nobody answers, and this computer lost meanwhile what the questions left by.
    void lostHere()
    {
        QFETCH(QList<OwnInterface>, afterwards);
        QFETCH(QString, said);
        const QHostAddress own(u"192.0.2.2"_s);
        QList<OwnInterface> now{{u"eth0"_s, {own}, true}};
        const FakeDns dns(serverAddress(), [&](const QByteArray&, bool) {
            now = afterwards;
            return QByteArray();
        });
        BIND_OR_FAIL(dns);
        const OwnNetworkSource network{[&now] { return now; }, [own](const QHostAddress&) { return own; }};
        Search search(briefLimits, network);
        QVERIFY(search.runsToItsEnd());
        expectNothingFound(search.result());
        QVERIFY2(search.result().error.startsWith(said), qPrintable(search.result().error));
    }

    void truncatedIsAskedOverTcp()
    {
        constexpr int many = 200;
        QByteArrayList records;
        for (int i = 0; i < many; ++i)
            records.append(srvRecord({"dc" + QByteArray::number(i), "lab", "example"}));
        const FakeDns dns(serverAddress(), [&records](const QByteArray& query, bool tcp) {
            if (!askedName(query).startsWith(u"_ldap"))
                return dnsAnswer(query, dnsNameUnknown);
            return tcp ? dnsAnswer(query, dnsAnswered, records) : dnsAnswer(query, dnsTruncated, records.first(3));
        });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd());
        QCOMPARE(search.result().controllers.size(), many);
        QVERIFY(search.result().error.isEmpty());
        QCOMPARE(dns.connections(), 1);
    }

    void truncatedOverTcpToo()
    {
        // Never asked again and again.
        const FakeDns dns(serverAddress(), [](const QByteArray& query, bool) {
            return dnsAnswer(query, dnsTruncated, {srvRecord({"dc1", "lab", "example"})});
        });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd());
        QCOMPARE(dns.datagrams(), 3 + 1); // and once for the address of dc1
        QCOMPARE(dns.connections(), 3 + 1);
        QCOMPARE(search.result().controllers, QStringList{u"dc1.lab.example"_s});
    }

    void truncatedAndTcpStaysMute()
    {
        const FakeDns dns(serverAddress(), [](const QByteArray& query, bool tcp) {
            return tcp ? QByteArray() : dnsAnswer(query, dnsTruncated, {srvRecord({"dc1", "lab", "example"})});
        });
        BIND_OR_FAIL(dns);
        Search search(briefLimits);
        QVERIFY(search.runsToItsEnd());
        QCOMPARE(search.result().controllers, QStringList{u"dc1.lab.example"_s}); // what came is used
        QVERIFY2(search.result().error.isEmpty(), qPrintable(search.result().error));
        QVERIFY2(search.result().remark.contains(u"53/TCP"), qPrintable(search.result().remark));
    }

    void errorsAreNamed_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addColumn<QString>("code");
        QTest::addRow("server failure") << int(dnsServerFailed) << u"SERVFAIL"_s;
        QTest::addRow("refused") << 0x8185 << u"REFUSED"_s;
    }
    void errorsAreNamed()
    {
        QFETCH(int, flags);
        QFETCH(QString, code);
        const FakeDns dns(
            serverAddress(), [flags](const QByteArray& query, bool) { return dnsAnswer(query, quint16(flags)); });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd());
        QVERIFY2(search.result().error.contains(code), qPrintable(search.result().error));
        QVERIFY2(!search.result().error.contains(u"Check the domain's name"), qPrintable(search.result().error));
    }

    void decidedlyNone()
    {
        const FakeDns dns(serverAddress(), [](const QByteArray& query, bool) {
            return askedName(query).startsWith(u'_') ? dnsAnswer(query, dnsAnswered, {srvRecord({})})
                                                     : dnsAnswer(query, dnsNameUnknown);
        });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd());
        expectNothingFound(search.result());
        QVERIFY2(search.result().error.contains(u"no domain controllers"), qPrintable(search.result().error));
        QVERIFY2(!search.result().error.contains(u"Check the domain's name"), qPrintable(search.result().error));
    }

    void silence()
    {
        const FakeDns dns(serverAddress(), [](const QByteArray&, bool) { return QByteArray(); });
        BIND_OR_FAIL(dns);
        Search search(briefLimits);
        QVERIFY(search.runsToItsEnd());
        expectNothingFound(search.result());
        QVERIFY2(search.result().error.contains(serverText()), qPrintable(search.result().error));
        QCOMPARE(dns.datagrams(), 3 * (1 + briefLimits.udpRetries));
    }

    void nobodyListens()
    {
        const QString nobody = ownAddress(1).toString();
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd({nobody}));
        expectNothingFound(search.result());
        QVERIFY2(search.result().error.contains(nobody), qPrintable(search.result().error));
        QVERIFY2(search.result().error.contains(u"refused"), qPrintable(search.result().error));
    }

    void eachServerIsAsked()
    {
        const FakeDns dns(serverAddress(), labZone);
        BIND_OR_FAIL(dns);
        const QString nobody = ownAddress(1).toString();
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd({nobody, u"no-such-server"_s, serverText()}));
        const DiscoveryResult result = search.result();
        QCOMPARE(result.controllers, (QStringList{u"dc1.lab.example"_s, u"dc2.lab.example"_s}));
        QCOMPARE(result.addresses.value(u"dc1.lab.example"_s), QList<QHostAddress>{QHostAddress(u"10.0.0.1"_s)});
        QVERIFY(result.error.isEmpty());
        const QStringList remarks = result.remark.split(u'\n'); // a line for each that failed
        QCOMPARE(remarks.size(), 2);
        QVERIFY2(remarks.first().contains(nobody) && remarks.first().contains(u"refused"), qPrintable(result.remark));
        QVERIFY2(remarks.last().contains(u"no-such-server"), qPrintable(result.remark));
    }

    void whatServersKnowIsJoined()
    {
        int asked = 0;
        const FakeDns dns(serverAddress(), [&asked](const QByteArray& query, bool) {
            if (!askedName(query).startsWith(u"_ldap"))
                return dnsAnswer(query, dnsNameUnknown);
            const QByteArray own = "dc" + QByteArray::number(++asked);
            return dnsAnswer(
                query, dnsAnswered, {srvRecord({own, "lab", "example"}), srvRecord({"common", "lab", "example"})});
        });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd({serverText(), serverText()})); // stands for two
        QStringList found = search.result().controllers;
        found.sort();
        QCOMPARE(found, (QStringList{u"common.lab.example"_s, u"dc1.lab.example"_s, u"dc2.lab.example"_s}));
        QVERIFY(search.result().remark.isEmpty());
        // Each host's address is asked of one server that named it.
        QCOMPARE(dns.datagrams(), 2 * 3 + 3);
    }

    void serverWithoutAddress()
    {
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd({u"no-such-server"_s}));
        expectNothingFound(search.result());
        QVERIFY2(search.result().error.contains(u"no-such-server"), qPrintable(search.result().error));
    }
};

} // namespace SrvDiscoveryTests

int tst_srvdiscovery(int argc, char* argv[])
{
    return PortCheck::runTest<SrvDiscoveryTests::TestSrvDiscovery, QCoreApplication>(argc, argv);
}

#include "tst_srvdiscovery.moc"
