// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/srvdiscovery.h"
#include "tests/support/fakedns.h"
#include "tests/support/ownports.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"

#include <QTest>

namespace SrvDiscoveryTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

// An address of this computer where nobody else serves DNS, known once there is an application; under Wine a server
// answers from 127.0.0.1 whatever it has bound.
QHostAddress serverAddress()
{
    return isWine() ? QHostAddress(QHostAddress::LocalHost) : ownAddress();
}

QString serverText()
{
    return serverAddress().toString();
}

const QString domain = u"lab.example"_s;

#define BIND_OR_FAIL(dns)                                                                                              \
    QVERIFY2((dns).isReady(),                                                                                          \
        "Port 53 of a loopback address can't be bound: this test needs root or CAP_NET_BIND_SERVICE.")

/// A resolver that knows no name; addresses stand for themselves.
HostLookup knowsNothing()
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

QString askedName(const QByteArray& query)
{
    const std::optional<DnsMessage> message = readDnsMessage(query);
    return message && message->question ? message->question->name : QString();
}

/// The zone of lab.example with two controllers, of which one is a global catalog, and two name servers.
QByteArray labZone(const QByteArray& query, bool /*tcp*/)
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

private:
    static void expectNothingFound(const DiscoveryResult& result)
    {
        QCOMPARE(result.controllers, QStringList());
        QCOMPARE(result.globalCatalogs, QStringList());
        QVERIFY(!result.error.isEmpty());
    }
};

} // namespace SrvDiscoveryTests

int tst_srvdiscovery(int argc, char* argv[])
{
    return PortCheck::runTest<SrvDiscoveryTests::TestSrvDiscovery, QCoreApplication>(argc, argv);
}

#include "tst_srvdiscovery.moc"
