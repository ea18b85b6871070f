// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/plantext.h"

#include "model/catalogue/tablereader.h"
#include "model/run/requestof.h"
#include "model/run/socketprobefactory.h"
#include "model/words/checktext.h"
#include "tests/support/patience.h"
#include "tests/support/proberequests.h"
#include "tests/support/runtest.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

namespace PlanTextTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

Options optionsOf(const QList<Target>& targets)
{
    Options options;
    options.mode = Options::Mode::Plan;
    options.request.table = groupPolicyTable();
    options.request.targets = targets;
    return options;
}

Options usual()
{
    return optionsOf({{u"Domain controllers"_s, u"dc1.lab.example"_s}, {u"Domain controllers"_s, u"10.0.0.2"_s},
        {u"DNS Server"_s, u"dc1.lab.example"_s}});
}

/// The line of a target's port, in cells.
QStringList lineOf(const QString& text, const QString& target, const QString& protocol, const QString& port)
{
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        QStringList cells = line.split(u"  "_s, Qt::SkipEmptyParts);
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (cells.size() == 6 && cells.at(0) == target && cells.at(2) == protocol && cells.at(3) == port)
            return cells;
    }
    return {};
}

class TestPlanText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionHasItsLine();
    void attemptsFollowTheLimits();
    void tellsWhatIsSent_data();
    void tellsWhatIsSent();
    void countsTheNames();
    void tellsTheExtraLooks();
    void tellsTheChosenVersion();
    void withoutExtraLooks();
    void tellsWhatDiscoveryAdds();
    void tellsWhatCanBeNoticed();
    void tellsWhatARangeComesTo_data();
    void tellsWhatARangeComesTo();
};

void TestPlanText::everyQuestionHasItsLine()
{
    const Options options = usual();
    const QString text = planText(options);
    const QStringList line = lineOf(text, u"dc1.lab.example"_s, u"TCP"_s, u"389"_s);
    QCOMPARE(line.value(1), u"by its name's addresses"_s);
    QCOMPARE(line.value(4), u"2"_s);
    Check ldap;
    ldap.service = Service::Ldap;
    QCOMPARE(line.value(5), askedText(ldap, {}));
    QCOMPARE(lineOf(text, u"10.0.0.2"_s, u"UDP"_s, u"88"_s).value(1), u"10.0.0.2"_s);
    QCOMPARE(lineOf(text, u"10.0.0.2"_s, u"UDP"_s, u"88"_s).value(4), u"3"_s);
    QVERIFY(!lineOf(text, u"10.0.0.2"_s, u"TCP"_s, u"1024-65535"_s).isEmpty());
    QVERIFY(!lineOf(text, u"dc1.lab.example"_s, u"UDP"_s, u"53"_s).isEmpty());
    QVERIFY(lineOf(text, u"10.0.0.2"_s, u"UDP"_s, u"53"_s).isEmpty());
    QVERIFY(text.startsWith(u"What a run would send. Nothing has been sent"_s));
}

void TestPlanText::attemptsFollowTheLimits()
{
    Options options = usual();
    options.request.limits.probe.tcpRetries = 4;
    options.request.limits.probe.udpRetries = 0;
    const QString text = planText(options);
    QCOMPARE(lineOf(text, u"10.0.0.2"_s, u"TCP"_s, u"445"_s).value(4), u"5"_s);
    QCOMPARE(lineOf(text, u"10.0.0.2"_s, u"UDP"_s, u"389"_s).value(4), u"1"_s);
}

void TestPlanText::tellsWhatIsSent_data()
{
    QTest::addColumn<quint16>("port");
    QTest::addColumn<Service>("service");
    QTest::newRow("CLDAP") << quint16(389) << Service::Cldap;
    QTest::newRow("Kerberos") << quint16(88) << Service::Kerberos;
    QTest::newRow("DNS") << quint16(53) << Service::Dns;
    QTest::newRow("no dialogue") << quint16(464) << Service::Unknown;
}

/// Over UDP, where nobody answers: as many datagrams come as the plan says.
void TestPlanText::tellsWhatIsSent()
{
    QFETCH(quint16, port);
    QFETCH(Service, service);
    Options options = optionsOf({{u"Controllers"_s, u"10.0.0.2"_s}});
    options.request.table.rows = {{1, QString::number(port), {port}, {}, {Transport::Udp}, {}, u"Controllers"_s, {}}};
    const QStringList line = lineOf(planText(options), u"10.0.0.2"_s, u"UDP"_s, QString::number(port));

    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    CheckStore::Entry entry;
    entry.record.check.service = service;
    entry.record.check.protocol = Transport::Udp;
    entry.record.check.port = silent.localPort();
    entry.host = QHostAddress(QHostAddress::LocalHost);
    options.request.limits.probe.timeout = briefLimits.timeout;
    const auto probe = SocketProbeFactory().create(requestOf(entry, options.request, false));
    QSignalSpy finished(probe.get(), &Probe::finished);
    probe->start();
    QVERIFY(comesTrue([&] { return finished.size() == 1; }));

    QList<QByteArray> sent;
    while (silent.hasPendingDatagrams())
        sent.append(silent.receiveDatagram().data());
    QCOMPARE(QString::number(sent.size()), line.value(4));
    Check check = entry.record.check;
    check.port = port;
    QCOMPARE(line.value(5), askedText(check, {}));
    QCOMPARE(sent.constFirst() == QByteArray(1, '\0'), line.value(5).contains(u"one byte (00)"_s));
}

void TestPlanText::countsTheNames()
{
    QVERIFY(planText(usual()).contains(u"resolver: 1 name."_s));
    QVERIFY(planText(optionsOf({{u"DNS Server"_s, u"10.0.0.2"_s}})).contains(u"resolver: 0 names."_s));
    QVERIFY(
        planText(optionsOf({{u"DNS Server"_s, u"a"_s}, {u"DNS Server"_s, u"b"_s}})).contains(u"resolver: 2 names."_s));
}

void TestPlanText::tellsTheExtraLooks()
{
    Options options = usual();
    QString text = planText(options);
    QVERIFY(text.contains(u"One connection to 4/TCP"_s));
    QVERIFY(text.contains(
        u"at most 3, or all where that opens one: the endpoint mapper is asked for that one (ept_map)"_s));
    QVERIFY(text.contains(u"asked once again at the end"_s));
    QVERIFY(text.contains(u"What was refused beside answers is asked once more, alone"_s));
    QVERIFY(text.contains(u"several TCP ports were silent beside something that answered over TCP or UDP"_s));
    QVERIFY(text.contains(u"(on Linux; of at most 2 such ports in a run): one of them over TCP and one over UDP"_s));
    QVERIFY(text.contains(u"one to 8 hops to go"_s));
    QVERIFY(!text.contains(u"from local ports spread"_s));
    options.request.sourcePorts = true;
    text = planText(options);
    QVERIFY(text.contains(u"from local ports spread over 1024-65535"_s));
    QCOMPARE(text.count(u"\n    dc1.lab.example, 10.0.0.2\n"_s), 12);
}

void TestPlanText::tellsTheChosenVersion()
{
    Options options = usual();
    QVERIFY(planText(options).contains(u"is asked at each of them."_s));
    QVERIFY(!planText(options).contains(u"Wanted of RPC's"_s));
    options.request.dynamicRange = DynamicRangeGoal::Named;
    QVERIFY(planText(options).contains(
        u"Wanted of RPC's dynamic ports, as chosen: the ports that the endpoint mapper names."_s));
    options.request.dynamicRange = DynamicRangeGoal::Usual;
    options.request.ipVersions = IpVersions::Ipv6;
    QVERIFY(planText(options).contains(u"is asked at each of its IPv6 addresses."_s));
    options.request.ipVersions = IpVersions::Ipv4;
    QVERIFY(planText(options).contains(u"is asked at each of its IPv4 addresses."_s));
}

void TestPlanText::withoutExtraLooks()
{
    Options options = usual();
    options.request.extraLooks = false;
    QVERIFY(!planText(options).contains(u"Extra looks"_s));
}

void TestPlanText::tellsWhatDiscoveryAdds()
{
    Options options = optionsOf({});
    options.discover = true;
    options.request.domain = u"lab.example"_s;
    const QString text = planText(options);
    QVERIFY(text.contains(u"controllers of lab.example are looked for in DNS"_s));
    QVERIFY(!lineOf(text, u"(Domain controllers: each that --discover finds)"_s, u"TCP"_s, u"445"_s).isEmpty());
    QVERIFY(text.contains(u"resolver: 0 names."_s));
}

void TestPlanText::tellsWhatCanBeNoticed()
{
    Options options = usual();
    options.reports = {{ReportFormat::Json, u"a.json"_s}};
    const QString text = planText(options);
    QVERIFY(text.contains(u"4768"_s));
    QVERIFY(text.contains(u"anonymous"_s));
    QVERIFY(text.contains(u"a.json"_s));
}

void TestPlanText::tellsWhatARangeComesTo_data()
{
    QTest::addColumn<std::optional<RangeMode>>("mode");
    QTest::addColumn<int>("rate");
    QTest::addColumn<QStringList>("expected");
    using Mode = std::optional<RangeMode>;
    QTest::newRow("endpoints") << Mode() << 0 << QStringList();
    QTest::newRow("map") << Mode(RangeMode::Map) << 0
                         << QStringList{u"about 2,000 in all"_s, u"map: at most about 2,000 connections to a host"_s,
                                u"as fast as the answers allow"_s};
    QTest::newRow("sweep") << Mode(RangeMode::EveryPort) << 500
                           << QStringList{u"2 for each of 64,512 ports"_s, u"each up to 2 times"_s,
                                  u"at most 500 of these connections begin in a second"_s};
}

void TestPlanText::tellsWhatARangeComesTo()
{
    QFETCH(std::optional<RangeMode>, mode);
    QFETCH(int, rate);
    QFETCH(QStringList, expected);
    Options options = usual();
    options.request.rangeScan = mode;
    options.request.limits.rangeRate = rate;
    const QString text = planText(options);
    for (const QString& words : std::as_const(expected))
        QVERIFY2(text.contains(words), qPrintable(text));
    QCOMPARE(text.contains(u"port scans"_s), mode.has_value());
    QCOMPARE(text.count(u"1024-65535"_s), 2); // of two hosts
}

} // namespace PlanTextTests

int tst_plantext(int argc, char* argv[])
{
    return PortCheck::runTest<PlanTextTests::TestPlanText, QCoreApplication>(argc, argv);
}

#include "tst_plantext.moc"
