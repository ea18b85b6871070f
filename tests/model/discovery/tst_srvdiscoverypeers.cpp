// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// A search whose server says what it should not, and one that is stopped or begun anew in the middle.
#include "model/discovery/srvdiscovery.h"
#include "tests/model/discovery/srvsearch.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace SrvDiscoveryPeersTests {

using namespace PortCheck;
using namespace PortCheck::SrvSearch;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

class TestSrvDiscoveryPeers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void garbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("withId");
        QTest::addRow("text") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false;
        QTest::addRow("zeros") << QByteArray(512, '\0') << false;
        QTest::addRow("ones, with the id") << QByteArray(512, '\xff') << true;
        QTest::addRow("header cut short") << QByteArray::fromHex("8180000100") << true;
        QTest::addRow("many answers announced") << QByteArray::fromHex("81800001ffff00000000") << true;
        QTest::addRow("a pointer to itself") << QByteArray::fromHex("81800001000100000000c00cc00c00210001") << true;
        QTest::addRow("the query itself") << QByteArray() << true;
    }
    void garbage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, withId);
        const FakeDns dns(serverAddress(), [&](const QByteArray& query, bool) -> QByteArray {
            if (bytes.isEmpty())
                return query;
            return withId ? QByteArray(query.first(2) + bytes) : bytes;
        });
        BIND_OR_FAIL(dns);
        Search search(briefLimits);
        QVERIFY(search.runsToItsEnd());
        expectNothingFound(search.result());
    }

    void answerToAnotherQuestion_data()
    {
        QTest::addColumn<bool>("otherId");
        QTest::addRow("other id") << true;
        QTest::addRow("other name") << false;
    }
    void answerToAnotherQuestion()
    {
        QFETCH(bool, otherId);
        const FakeDns dns(serverAddress(), [otherId](const QByteArray& query, bool) {
            QByteArray answer = dnsAnswer(query, dnsAnswered, {srvRecord({"evil", "example"})});
            const qsizetype changed = otherId ? 0 : 13; // the first letter of the question's name
            answer[changed] = char(answer.at(changed) ^ 1);
            return answer;
        });
        BIND_OR_FAIL(dns);
        Search search(briefLimits);
        QVERIFY(search.runsToItsEnd());
        expectNothingFound(search.result());
    }

    void hostileNames_data()
    {
        QTest::addColumn<QByteArrayList>("labels");
        QTest::addRow("space") << QByteArrayList{"evil host", "lab", "example"};
        QTest::addRow("line end") << QByteArrayList{"evil\nhost", "lab", "example"};
        QTest::addRow("comma") << QByteArrayList{"evil,host", "lab", "example"};
        QTest::addRow("semicolon") << QByteArrayList{"evil;host", "lab", "example"};
        QTest::addRow("zero") << QByteArrayList{QByteArray("evil\0host", 9), "lab", "example"};
        QTest::addRow("dot in a label") << QByteArrayList{"evil.host", "lab", "example"};
        QTest::addRow("markup") << QByteArrayList{"<script>", "lab", "example"};
        QTest::addRow("shell") << QByteArrayList{"$(reboot)", "lab", "example"};
        QTest::addRow("option") << QByteArrayList{"-oProxyCommand", "lab", "example"};
        QTest::addRow("path") << QByteArrayList{"evil/..", "lab", "example"};
        QTest::addRow("account") << QByteArrayList{"user@evil", "lab", "example"};
        QTest::addRow("port") << QByteArrayList{"evil:22"};
        QTest::addRow("wildcard") << QByteArrayList{"*", "lab", "example"};
        QTest::addRow("number") << QByteArrayList{"2130706433"};
        QTest::addRow("nowhere") << QByteArrayList{"0", "0", "0", "0"};
        QTest::addRow("everybody") << QByteArrayList{"255", "255", "255", "255"};
        QTest::addRow("multicast") << QByteArrayList{"224", "0", "0", "1"};
        QTest::addRow("bytes beyond ASCII") << QByteArrayList{"\xff\xfe", "lab", "example"};
        QTest::addRow("right-to-left override") << QByteArrayList{"\xe2\x80\xae"
                                                                  "evil",
            "lab", "example"};
        QTest::addRow("no service (RFC 2782)") << QByteArrayList{};
    }
    void hostileNames()
    {
        QFETCH(QByteArrayList, labels);
        const FakeDns dns(serverAddress(), [&labels](const QByteArray& query, bool) {
            const QByteArrayList good{"good", "lab", "example"};
            if (askedName(query) == domain)
                return dnsAnswer(query, dnsAnswered, {nsRecord(labels), nsRecord(good)});
            return dnsAnswer(query, dnsAnswered, {srvRecord(labels), srvRecord(good)});
        });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd());
        const QStringList good{u"good.lab.example"_s};
        QCOMPARE(search.result().controllers, good);
        QCOMPARE(search.result().globalCatalogs, good);
        QCOMPARE(search.result().dnsServers, good);
    }

    void otherRecordsAreNoHosts()
    {
        const FakeDns dns(serverAddress(), [](const QByteArray& query, bool) {
            return dnsAnswer(query, dnsAnswered,
                {dnsRecord(DnsType::Cname, dnsLabels({"alias", "lab", "example"})),
                    dnsRecord(DnsType::A, QByteArray::fromHex("0a000002"))});
        });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        QVERIFY(search.runsToItsEnd());
        expectNothingFound(search.result());
    }

    void cancel_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::addRow("at once") << false;
        QTest::addRow("when asked") << true;
    }
    void cancel()
    {
        QFETCH(bool, asked);
        const FakeDns dns(serverAddress(), [](const QByteArray&, bool) { return QByteArray(); });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        search.discovery().start(domain, {serverText()});
        if (asked)
            QVERIFY(comesTrue([&] { return dns.datagrams() == 3; }));
        search.discovery().cancel();
        search.discovery().cancel();
        QVERIFY(queueRunsEmpty());
        QCOMPARE(search.count(), 0);
        QCOMPARE(dns.datagrams(), asked ? 3 : 0);
    }

    void startedAgainWhileAsking()
    {
        bool mute = true;
        const FakeDns dns(serverAddress(),
            [&mute](const QByteArray& query, bool tcp) { return mute ? QByteArray() : labZone(query, tcp); });
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        search.discovery().start(u"other.example"_s, {serverText()});
        QVERIFY(comesTrue([&] { return dns.datagrams() == 3; }));
        mute = false;
        QVERIFY(search.runsToItsEnd());
        QCOMPARE(search.result().controllers.size(), 2);
    }

    void startedTwiceAtOnce()
    {
        const FakeDns dns(serverAddress(), labZone);
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        search.discovery().start(u"other.example"_s, {serverText()});
        QVERIFY(search.runsToItsEnd());
        QCOMPARE(search.result().controllers.size(), 2);
    }

    void startedAgainWithinFinished()
    {
        const FakeDns dns(serverAddress(), labZone);
        BIND_OR_FAIL(dns);
        Search search(patientLimits);
        connect(
            &search.discovery(), &Discovery::finished, this,
            [&search] { search.discovery().start(domain, {serverText()}); }, Qt::SingleShotConnection);
        search.discovery().start(u"other.example"_s, {serverText()});
        QVERIFY(comesTrue([&] { return search.count() == 2; }));
        QVERIFY(!search.result().error.isEmpty());
    }

    void deletedWhileAsking()
    {
        const FakeDns dns(serverAddress(), [](const QByteArray&, bool) { return QByteArray(); });
        BIND_OR_FAIL(dns);
        auto search = std::make_unique<Search>(patientLimits);
        search->discovery().start(domain, {serverText()});
        QVERIFY(comesTrue([&] { return dns.datagrams() == 3; }));
        search.reset();
        QVERIFY(queueRunsEmpty());
    }
};

} // namespace SrvDiscoveryPeersTests

int tst_srvdiscoverypeers(int argc, char* argv[])
{
    return PortCheck::runTest<SrvDiscoveryPeersTests::TestSrvDiscoveryPeers, QCoreApplication>(argc, argv);
}

#include "tst_srvdiscoverypeers.moc"
