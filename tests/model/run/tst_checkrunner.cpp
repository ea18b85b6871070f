// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkrunner.h"

#include "model/catalogue/tablereader.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace CheckRunnerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

RunRequest wholeTable(const QStringList& controllers, const QStringList& servers)
{
    RunRequest request;
    request.table = groupPolicyTable();
    for (const QString& host : controllers)
        request.targets.append({u"Domain controllers"_s, host});
    for (const QString& host : servers)
        request.targets.append({u"DNS Server"_s, host});
    return request;
}

QStringList reasonsOf(const QList<CheckRecord>& records)
{
    QStringList list;
    for (const CheckRecord& record : records)
        list.append(token(record.verdict.reason));
    return list;
}

class TestCheckRunner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeRun();
    void nothingToCheck_data();
    void nothingToCheck();
    void eachCheckIsSettledOnce_data();
    void eachCheckIsSettledOnce();
    void probesGetTheirOrders();
    void namesWithSeveralAddresses();
    void namesWithoutAnAddress();
    void theWholeIsLimited();
    void eachHostIsLimited();
    void silenceMeansMoreWhenAllIsKnown();
    void aLateDenialRevisesTheGlobalCatalog();
    void snapshots();
};

void TestCheckRunner::aWholeRun()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.runner.start(wholeTable({u"10.0.0.2"_s}, {u"10.0.0.3"_s}));
    QVERIFY(bench.runner.isRunning());
    QTRY_COMPARE(bench.watch.finished, 1);
    QVERIFY(!bench.runner.isRunning());
    QVERIFY(!bench.watch.lastCancelled);
    QCOMPARE(bench.watch.complaints(), QString());
    const QString pass = u" pass answered"_s;
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"389/TCP@10.0.0.2"_s + pass, u"389/UDP@10.0.0.2"_s + pass, u"3268/TCP@10.0.0.2"_s + pass,
            u"3269/TCP@10.0.0.2"_s + pass, u"88/TCP@10.0.0.2"_s + pass, u"88/UDP@10.0.0.2"_s + pass,
            u"135/TCP@10.0.0.2"_s + pass, u"49664/TCP@10.0.0.2"_s + pass, u"49665/TCP@10.0.0.2"_s + pass,
            u"445/TCP@10.0.0.2"_s + pass, u"53/UDP@10.0.0.3"_s + pass}));
}

void TestCheckRunner::nothingToCheck_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QList<quint16>>("ports");
    QTest::newRow("no targets") << QStringList{} << QList<quint16>{389};
    QTest::newRow("no rows") << QStringList{u"10.0.0.1"_s} << QList<quint16>{};
    QTest::newRow("neither") << QStringList{} << QList<quint16>{};
}

void TestCheckRunner::nothingToCheck()
{
    QFETCH(QStringList, hosts);
    QFETCH(QList<quint16>, ports);
    RunBench bench;
    bench.runner.start(requestOf({rowOf(1, ports)}, hosts));
    QTRY_COMPARE(bench.watch.finished, 1);
    QVERIFY(!bench.runner.isRunning());
    QVERIFY(bench.runner.checks().isEmpty());
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestCheckRunner::eachCheckIsSettledOnce_data()
{
    QTest::addColumn<int>("parallel");
    QTest::addColumn<int>("perHost");
    QTest::addColumn<QStringList>("hosts");
    QTest::newRow("one by one") << 1 << 1 << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s};
    QTest::newRow("one a host") << 9 << 1 << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s};
    QTest::newRow("all at once") << 512 << 512 << QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s};
    QTest::newRow("the same host twice") << 128 << 16 << QStringList{u"10.0.0.1"_s, u"two.example"_s};
    QTest::newRow("an unknown name between")
        << 3 << 2 << QStringList{u"10.0.0.1"_s, u"nowhere.example"_s, u"10.0.0.2"_s};
}

void TestCheckRunner::eachCheckIsSettledOnce()
{
    QFETCH(int, parallel);
    QFETCH(int, perHost);
    QFETCH(QStringList, hosts);
    RunBench bench;
    bench.resolver.table[u"two.example"_s] = {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"::1"_s)};
    bench.factory.answer = healthy();
    RunRequest request = wholeTable(hosts, {u"10.0.0.1"_s});
    request.limits.parallel = parallel;
    request.limits.parallelPerHost = perHost;
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    const QList<CheckRecord> checks = bench.runner.checks();
    QCOMPARE(bench.watch.settled.size(), checks.size());
    for (const CheckRecord& record : checks)
        QCOMPARE(bench.watch.settled.value(record.id), 1);
    QVERIFY(bench.factory.traffic().mostRunning <= parallel);
    QVERIFY(bench.factory.traffic().mostRunningAtOneHost <= perHost);
    QCOMPARE(bench.factory.traffic().running, 0);
}

void TestCheckRunner::probesGetTheirOrders()
{
    RunBench bench;
    bench.resolver.table[u"dc1.lab.example"_s] = {QHostAddress(u"10.0.0.1"_s)};
    RunRequest request = requestOf({rowOf(1, {3269})}, {u"dc1.lab.example"_s});
    request.domain = u"lab.example"_s;
    request.limits.probe = {std::chrono::milliseconds(700), 4, 5};
    bench.runner.start(request);
    QTRY_COMPARE(bench.factory.requests.size(), 1);
    const ProbeRequest expected{Service::GlobalCatalogTls, Transport::Tcp, QHostAddress(u"10.0.0.1"_s), 3269,
        u"dc1.lab.example"_s, u"lab.example"_s, {}, request.limits.probe};
    ProbeRequest asked = bench.factory.requests.first();
    QCOMPARE(asked.localPorts.size(), 2); // of this computer
    asked.localPorts.clear();
    QCOMPARE(asked, expected);
}

void TestCheckRunner::namesWithSeveralAddresses()
{
    RunBench bench;
    bench.resolver.table[u"dc"_s] = {
        QHostAddress(u"10.0.0.1"_s), QHostAddress(u"fd00::1"_s), QHostAddress(u"10.0.0.2"_s)};
    bench.factory.answer = [](const ProbeRequest& order) -> std::optional<ProbeResult> {
        return order.address == QHostAddress(u"fd00::1"_s) ? closedResult() : verifiedResult();
    };
    bench.runner.start(requestOf({rowOf(1, {389, 445})}, {u"dc"_s, u"10.9.9.9"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"389/TCP@10.0.0.1 pass answered"_s, u"445/TCP@10.0.0.1 pass answered"_s,
            u"389/TCP@fd00::1 fail one-address-fails"_s, u"445/TCP@fd00::1 fail one-address-fails"_s,
            u"389/TCP@10.0.0.2 pass answered"_s, u"445/TCP@10.0.0.2 pass answered"_s,
            u"389/TCP@10.9.9.9 pass answered"_s, u"445/TCP@10.9.9.9 pass answered"_s}));
}

void TestCheckRunner::namesWithoutAnAddress()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.runner.start(requestOf({mapperRow(1)}, {u"nowhere.example"_s, u"10.0.0.1"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    const QList<CheckRecord> checks = bench.runner.checks();
    QCOMPARE(shown(checks),
        (QStringList{u"135/TCP@ fail name-not-found"_s, u"1024-65535/TCP@ fail name-not-found"_s,
            u"135/TCP@10.0.0.1 pass answered"_s, u"49664/TCP@10.0.0.1 pass answered"_s,
            u"49665/TCP@10.0.0.1 pass answered"_s}));
    QCOMPARE(checks.first().seen.state, State::Unresolved);
    QCOMPARE(checks.first().seen.errorText, u"Host not found"_s);
    QCOMPARE(bench.factory.requests.size(), 3);
}

void TestCheckRunner::theWholeIsLimited()
{
    RunBench bench;
    RunRequest request = requestOf({rowOf(1, {1, 2, 3})}, {u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s});
    request.limits.parallel = 4;
    bench.runner.start(request);
    QTRY_COMPARE(bench.factory.underWay().size(), 4);
    QTRY_COMPARE(bench.resolver.waiting(), 0);
    // In turns of the event loop: what is begun in one of them is limited, too, so that the last may wait for the next.
    QVERIFY(TestPeers::comesTrue([&bench] {
        while (!bench.factory.underWay().isEmpty())
            bench.factory.underWay().first()->end(verifiedResult());
        return bench.watch.finished == 1;
    }));
    QCOMPARE(bench.factory.requests.size(), 9);
    QCOMPARE(bench.factory.traffic().mostRunning, 4);
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestCheckRunner::eachHostIsLimited()
{
    RunBench bench;
    RunRequest request = requestOf({rowOf(1, {1, 2, 3, 4})}, {u"10.0.0.1"_s, u"10.0.0.2"_s});
    request.limits.parallelPerHost = 2;
    bench.runner.start(request);
    QTRY_COMPARE(bench.factory.underWay().size(), 4);
    // The first host stays silent; the second is asked on.
    const QString lively = u"10.0.0.2"_s;
    for (const quint16 port : request.table.rows.first().ports)
        QVERIFY(bench.factory.end(lively, port, Transport::Tcp, verifiedResult()));
    QCOMPARE(bench.factory.underWay().size(), 2);
    QCOMPARE(bench.factory.traffic().mostRunningAtOneHost, 2);
    QVERIFY(bench.runner.isRunning());
}

void TestCheckRunner::silenceMeansMoreWhenAllIsKnown()
{
    RunBench bench;
    const QString host = u"10.0.0.1"_s;
    bench.runner.start(requestOf({rowOf(1, {88, 389, 445})}, {host, u"10.0.0.2"_s}));
    QTRY_COMPARE(bench.factory.underWay().size(), 6);
    QVERIFY(bench.factory.end(host, 88, Transport::Tcp, silentResult()));
    QVERIFY(bench.factory.end(host, 389, Transport::Tcp, silentResult()));
    QCOMPARE(reasonsOf(bench.runner.checks()), (QStringList{u"no-answer"_s, u"no-answer"_s, {}, {}, {}, {}}));
    QVERIFY(bench.factory.end(host, 445, Transport::Tcp, silentResult()));
    const QString silent = u"host-silent"_s;
    QCOMPARE(reasonsOf(bench.runner.checks()), (QStringList{silent, silent, silent, {}, {}, {}}));
    QCOMPARE(bench.watch.finished, 0);
}

void TestCheckRunner::aLateDenialRevisesTheGlobalCatalog()
{
    RunBench bench;
    const QString host = u"10.0.0.1"_s;
    bench.runner.start(requestOf({rowOf(1, {389, 3268, 3269})}, {host}));
    QTRY_COMPARE(bench.factory.underWay().size(), 3);
    QVERIFY(bench.factory.end(host, 3268, Transport::Tcp, closedResult()));
    QVERIFY(bench.factory.end(host, 3269, Transport::Tcp, silentResult()));
    QCOMPARE(reasonsOf(bench.runner.checks()), (QStringList{{}, u"refused"_s, u"no-answer"_s}));
    QVERIFY(bench.factory.end(host, 389, Transport::Tcp, verifiedResult({{u"isGlobalCatalogReady"_s, false}})));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"389/TCP@10.0.0.1 pass answered"_s, u"3268/TCP@10.0.0.1 not-applicable not-global-catalog"_s,
            u"3269/TCP@10.0.0.1 not-applicable not-global-catalog"_s}));
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestCheckRunner::snapshots()
{
    RunBench bench;
    QVERIFY(!bench.runner.snapshot().startedAt.isValid());
    const QString host = u"10.0.0.1"_s;
    RunRequest request = requestOf({rowOf(1, {389, 445})}, {host});
    request.domain = u"lab.example"_s;
    bench.runner.start(request);
    QTRY_COMPARE(bench.factory.underWay().size(), 2);
    QVERIFY(bench.factory.end(host, 445, Transport::Tcp, verifiedResult()));

    const RunSnapshot meanwhile = bench.runner.snapshot();
    QVERIFY(meanwhile.startedAt.isValid());
    QVERIFY(meanwhile.finishedAt >= meanwhile.startedAt);
    QCOMPARE(meanwhile.checks.first().phase, Phase::Running);
    QCOMPARE(meanwhile.checks.last().phase, Phase::Done);

    QVERIFY(bench.factory.end(host, 389, Transport::Tcp, verifiedResult()));
    const RunSnapshot after = bench.runner.snapshot();
    QCOMPARE(after.program, u"gp-portcheck " PORTCHECK_VERSION ""_s);
    QCOMPARE(after.domain, u"lab.example"_s);
    QCOMPARE(after.table, request.table);
    QCOMPARE(after.checks, bench.runner.checks());
    QVERIFY(!after.cancelled);
    QVERIFY(!after.source.host.isEmpty());
    QCOMPARE(after.startedAt.timeSpec(), Qt::UTC);
    QCOMPARE(after.finishedAt.timeSpec(), Qt::UTC);
    QCOMPARE(bench.runner.snapshot().finishedAt, after.finishedAt);
    QCOMPARE(meanwhile.checks.first().phase, Phase::Running); // a value: nothing changes it any more
}

} // namespace CheckRunnerTests

int tst_checkrunner(int argc, char* argv[])
{
    return PortCheck::runTest<CheckRunnerTests::TestCheckRunner, QCoreApplication>(argc, argv);
}

#include "tst_checkrunner.moc"
