// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/owncounters.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <utility>

namespace OwnCountersTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

using Count = std::optional<qint64>;

const QByteArray names = "TcpExt: SyncookiesSent IPReversePathFilter TCPTimeWaitOverflow\n";
const QByteArray whole = names + "TcpExt: 1 42 2\n";

const QByteArray ipNames =
    "Ip: Forwarding DefaultTTL InReceives InHdrErrors InAddrErrors ForwDatagrams InUnknownProtos "
    "InDiscards InDelivers OutRequests ReasmReqds ReasmOKs\n";
const QByteArray ipWhole = ipNames + "Ip: 2 64 1000 1 2 30 4 5 700 999 60 20\nIcmp: InMsgs\nIcmp: 3\n";
const QByteArray ipExt = "IpExt: InNoRoutes InMcastPkts OutMcastPkts InBcastPkts\nIpExt: 9 70 1 8\n";
constexpr qint64 undelivered = 1000 - 1 - 2 - 30 - 4 - 700 - 60 + 20 - 70 - 8;

const QByteArray snmp6 = R"(Ip6InReceives                   	1000
Ip6InHdrErrors                  	1
Ip6InTooBigErrors               	2
Ip6InNoRoutes                   	3
Ip6InAddrErrors                 	4
Ip6InUnknownProtos              	5
Ip6InTruncatedPkts              	6
Ip6InDiscards                   	7
Ip6InDelivers                   	800
Ip6OutForwDatagrams             	8
Ip6ReasmReqds                   	20
Ip6ReasmOKs                     	10
Ip6InMcastPkts                  	9
)";
constexpr qint64 undelivered6 = 1000 - 1 - 2 - 3 - 4 - 5 - 6 - 800 - 8 - 20 + 10 - 9;

const QByteArray dev = R"(Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo: 236514251977 75466408    0    1    0     0          0         0 236514251977 75466409    0    0    0     0       0          0
eth0:1:       0       5    0    0    0     0          0         0        0       6    0    0    0     0       0          0
)";

class TestOwnCounters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCameIn_data()
    {
        QTest::addColumn<CounterTexts>("texts");
        QTest::addColumn<Count>("received");
        QTest::addColumn<Count>("looped");
        const auto row = [](const char* name, const QByteArray& ofIpv6, const QByteArray& before,
                             const QByteArray& afterwards, Count received) {
            CounterTexts texts;
            texts.snmp = ipWhole;
            texts.snmp6 = ofIpv6;
            texts.dev = before;
            texts.devAfterwards = afterwards;
            QTest::newRow(name) << texts << received << (received ? Count(75466408) : Count());
        };
        QByteArray later = dev;
        later.replace("75466408", "75466410");
        row("of both families", snmp6, dev, dev, 2000);
        row("without IPv6", {}, dev, dev, 1000);
        row("IPv6 that says nothing", "Ip6InDelivers 3\n", dev, dev, {});
        row("something came meanwhile", snmp6, dev, later, {});
        row("read once", snmp6, dev, {}, {});
        row("without interfaces", snmp6, {}, {}, {});
    }

    void whatCameIn()
    {
        QFETCH(const CounterTexts, texts);
        QFETCH(const Count, received);
        QFETCH(const Count, looped);
        const OwnCounters counters = ownCountersIn(texts);
        QCOMPARE(counters.received, received);
        QCOMPARE(counters.looped, looped);
    }

    void reversePath_data()
    {
        QTest::addColumn<QByteArray>("netstat");
        QTest::addColumn<Count>("drops");
        const auto row = [](const char* name, const QByteArray& netstat, Count drops) {
            QTest::newRow(name) << netstat << drops;
        };
        row("among others", whole, 42);
        row("below other lines", "IpExt: IPReversePathFilter\nIpExt: 9\n" + whole, 42);
        row("nothing", {}, std::nullopt);
        row("names alone", names, std::nullopt);
        row("a kernel without it", "TcpExt: A B\nTcpExt: 1 2\n", std::nullopt);
        row("too few numbers", names + "TcpExt: 1\n", std::nullopt);
        row("no number", names + "TcpExt: 1 x 2\n", std::nullopt);
        row("a number below zero", names + "TcpExt: 1 -4 2\n", std::nullopt);
        row("a number beyond all bounds", names + "TcpExt: 1 99999999999999999999999 2\n", std::nullopt);
        row("no text at all", QByteArray("\0\xff\n\0", 4), std::nullopt);
        row("more names than anyone has", "TcpExt:" + QByteArray(60000, ' ').replace(' ', " x") + '\n' + whole,
            std::nullopt);
    }
    void reversePath()
    {
        QFETCH(const QByteArray, netstat);
        QFETCH(const Count, drops);
        QCOMPARE(ownCountersIn({netstat, {}, {}, {}, {}}).reversePathDrops, drops);
    }

    void cutOff()
    {
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const Count drops = ownCountersIn({whole.first(length), {}, {}, {}, {}}).reversePathDrops;
            QVERIFY2(!drops || *drops == 42 || *drops == 4, qPrintable(QString::number(length)));
        }
        for (qsizetype length = 0; length < dev.size(); ++length)
            QVERIFY(ownCountersIn({{}, {}, {}, {}, dev.first(length)}).interfaces.size() <= 2);
    }

    void whatWasNotHandedOn_data()
    {
        QTest::addColumn<CounterTexts>("texts");
        QTest::addColumn<Count>("ipv4");
        QTest::addColumn<Count>("ipv6");
        const auto row = [](const char* name, const CounterTexts& texts, Count ipv4, Count ipv6) {
            QTest::newRow(name) << texts << ipv4 << ipv6;
        };
        row("both", {ipExt, ipWhole, snmp6, {}, {}}, undelivered, undelivered6);
        row("IPv6 is switched off", {ipExt, ipWhole, {}, {}, {}}, undelivered, std::nullopt);
        row("who came for many is not told", {{}, ipWhole, {}, {}, {}}, std::nullopt, std::nullopt);
        row("names alone", {ipExt, ipNames, "Ip6InReceives\n", {}, {}}, std::nullopt, std::nullopt);
        row("one is missing",
            {ipExt, QByteArray(ipWhole).replace("InDelivers", "Elsewhere"),
                QByteArray(snmp6).replace("Ip6InDelivers", "Elsewhere"), {}, {}},
            std::nullopt, std::nullopt);
    }
    void whatWasNotHandedOn()
    {
        QFETCH(const CounterTexts, texts);
        const OwnCounters counters = ownCountersIn(texts);
        QTEST(counters.undeliveredIpv4, "ipv4");
        QTEST(counters.undeliveredIpv6, "ipv6");
    }

    void onWindows()
    {
        const auto told = [](const WindowsCounts& counts) {
            const OwnCounters counters = windowsCounters(counts);
            return std::pair(counters.undeliveredIpv4, counters.undeliveredIpv6);
        };
        QCOMPARE(told({50, 7, 20}), std::pair(Count(30), Count(-13)));
        QCOMPARE(told({50, std::nullopt, 0}), std::pair(Count(50), Count()));
        QCOMPARE(told({}), std::pair(Count(), Count()));
        QCOMPARE(told({0xffffffff, 0, 1}), std::pair(Count(0xfffffffe), Count(-1)));
    }

    void establishedConnections()
    {
        const auto onLinux = [](const QByteArray& snmp) {
            CounterTexts texts;
            texts.snmp = snmp;
            return ownCountersIn(texts).establishedConnections;
        };
        QCOMPARE(onLinux("Tcp: RtoAlgorithm CurrEstab InSegs\nTcp: 1 12 900\n"), Count(12));
        QCOMPARE(onLinux("Tcp: RtoAlgorithm CurrEstab\nTcp: 1\n"), Count());
        QCOMPARE(onLinux("Udp: CurrEstab\nUdp: 12\n"), Count());
        const auto onWindows = [](std::optional<quint32> overIpv4, std::optional<quint32> overIpv6) {
            return windowsCounters({{}, {}, 0, overIpv4, overIpv6}).establishedConnections;
        };
        QCOMPARE(onWindows(9, 3), Count(12));
        QCOMPARE(onWindows(9, std::nullopt), Count(9));
        QCOMPARE(onWindows(std::nullopt, std::nullopt), Count());
    }

    void ipsec()
    {
        const auto counted = [](const QByteArray& text) {
            return ownCountersIn({{}, {}, {}, text, {}}).sentWithoutState;
        };
        QCOMPARE(counted("XfrmOutError            \t1\nXfrmOutNoStates         \t17\n"), Count(17));
        QCOMPARE(counted("XfrmOutNoStates 17 18\n"), Count());
        QCOMPARE(counted("XfrmOutNoStates\n17\n"), Count());
        QCOMPARE(counted({}), Count());
    }

    void interfaces()
    {
        const auto counted = [](const QByteArray& text) { return ownCountersIn({{}, {}, {}, {}, text}).interfaces; };
        QCOMPARE(counted(dev), (QList<InterfaceCounters>{{u"lo"_s, 75466408, 75466409}, {u"eth0:1"_s, 5, 6}}));
        QCOMPARE(counted(QByteArray(dev).replace("75466408", "-4")).size(), 1);
        QCOMPARE(counted(QByteArray(dev).replace("    lo", "")).size(), 1);
        QVERIFY(counted(QByteArray(100'000, ':')).isEmpty());
        QVERIFY(counted({}).isEmpty());
    }

    void ofThisComputer()
    {
        const OwnCounters counters = ownCounters();
#ifdef Q_OS_LINUX
        QVERIFY(counters.reversePathDrops);
        QVERIFY(counters.undeliveredIpv4);
        QVERIFY(ownCounters().reversePathDrops >= counters.reversePathDrops);
        QVERIFY(!counters.interfaces.isEmpty());
        QVERIFY(counters.establishedConnections);
#elif defined Q_OS_WIN
        QVERIFY(counters.establishedConnections);
        QVERIFY(!counters.reversePathDrops);
#else
        QVERIFY(!counters.reversePathDrops);
#endif
    }
};

} // namespace OwnCountersTests

int tst_owncounters(int argc, char* argv[])
{
    return PortCheck::runTest<OwnCountersTests::TestOwnCounters>(argc, argv);
}

#include "tst_owncounters.moc"
