// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// How a run ends before its time: stopped, replaced or deleted, from outside or from within one of its own signals.
#include "tests/model/run/runwatch.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace RunStopTests {

using namespace PortCheck;
using PortCheck::TestPeers::comesTrue;
using namespace Qt::StringLiterals;

/// A bit of everything: a mapper, a name with two addresses, one with none, a silent host and narrow limits.
RunRequest mixedRequest()
{
    RunRequest request = requestOf({rowOf(1, {389}, {Transport::Tcp, Transport::Udp}), mapperRow(2), rowOf(3, {445})},
        {u"two.example"_s, u"nowhere.example"_s, u"10.0.0.9"_s});
    request.limits.parallel = 3;
    request.limits.parallelPerHost = 2;
    return request;
}

void prepare(RunBench& bench)
{
    bench.resolver.table[u"two.example"_s] = {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"10.0.0.2"_s)};
    bench.factory.answer = [](const ProbeRequest& order) -> std::optional<ProbeResult> {
        if (order.address == QHostAddress(u"10.0.0.9"_s))
            return silentResult();
        return healthy({49664, 49665, 49666})(order);
    };
}

/// How many signals the mixed run has when nobody disturbs it.
int signalsOfAWholeRun()
{
    RunBench bench;
    prepare(bench);
    bench.runner.start(mixedRequest());
    [&] { QVERIFY(comesTrue([&] { return bench.watch.finished == 1; })); }();
    return bench.watch.signalCount;
}

bool allCancelled(const QList<CheckRecord>& checks)
{
    return std::all_of(checks.begin(), checks.end(), [](const CheckRecord& record) {
        return record.seen.state == State::Cancelled && record.verdict.outcome == Outcome::NotRun
            && record.verdict.reason == Reason::Cancelled && !record.verdict.explanation.isEmpty();
    });
}

class TestRunStop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeAnyRun();
    void atOnce();
    void inTheMiddle();
    void twice();
    void whileNamesAreLookedUp();
    void withinAnySignal();
    void startWithinAnySignal();
    void deleteLaterWithinAnySignal();
    void deleteWithinAnySignal();
    void startWhileRunning();
    void lateNamesOfAnEarlierRun();
    void deleteWhileRunning();
    void recheckWithinFinished();
};

void TestRunStop::beforeAnyRun()
{
    RunBench bench;
    bench.runner.stop();
    QCOMPARE(bench.watch.signalCount, 0);
}

void TestRunStop::atOnce()
{
    RunBench bench;
    prepare(bench);
    bench.runner.start(mixedRequest());
    bench.runner.stop();
    QCOMPARE(bench.watch.finished, 1); // before stop() returns
    QVERIFY(bench.watch.lastCancelled);
    QVERIFY(bench.runner.snapshot().cancelled);
    QVERIFY(!bench.runner.isRunning());
    QVERIFY(allCancelled(bench.runner.checks()));
    QCOMPARE(bench.watch.complaints(), QString());
    const int signalsTillThen = bench.watch.signalCount;
    turnEventLoop();
    QCOMPARE(bench.watch.signalCount, signalsTillThen);
    QVERIFY(bench.factory.requests.isEmpty());
}

void TestRunStop::inTheMiddle()
{
    RunBench bench;
    RunRequest request = requestOf({rowOf(1, {1, 2, 3, 4})}, {u"10.0.0.1"_s});
    request.limits.parallelPerHost = 2;
    bench.runner.start(request);
    QTRY_COMPARE(bench.factory.underWay().size(), 2);
    QVERIFY(bench.factory.end(u"10.0.0.1"_s, 1, Transport::Tcp, verifiedResult()));
    bench.runner.stop();
    QCOMPARE(bench.watch.finished, 1);
    QVERIFY(bench.watch.lastCancelled);
    QCOMPARE(bench.watch.complaints(), QString());
    const QList<CheckRecord> checks = bench.runner.checks();
    QCOMPARE(checks.first().verdict.outcome, Outcome::Pass); // what was found stays
    QVERIFY(allCancelled(checks.sliced(1)));
    QVERIFY(bench.factory.underWay().isEmpty());
    for (const CheckRecord& record : checks)
        QCOMPARE(bench.watch.settled.value(record.id), 1);
}

void TestRunStop::twice()
{
    RunBench bench;
    bench.runner.start(requestOf({rowOf(1, {389})}, {u"10.0.0.1"_s}));
    bench.runner.stop();
    bench.runner.stop();
    QCOMPARE(bench.watch.finished, 1);
}

void TestRunStop::whileNamesAreLookedUp()
{
    RunBench bench;
    prepare(bench);
    bench.resolver.byHand = true;
    bench.runner.start(mixedRequest());
    bench.resolver.answerNext();
    QVERIFY(!bench.factory.underWay().isEmpty());
    bench.runner.stop();
    QCOMPARE(bench.resolver.waiting(), 0);
    QVERIFY(allCancelled(bench.runner.checks()));
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestRunStop::withinAnySignal()
{
    const int all = signalsOfAWholeRun();
    QVERIFY(all > 30);
    for (int chosen = 1; chosen <= all; ++chosen) {
        RunBench bench;
        prepare(bench);
        bench.watch.onSignal = [&](int number) {
            if (number == chosen)
                bench.runner.stop();
        };
        bench.runner.start(mixedRequest());
        QVERIFY2(comesTrue([&] { return bench.watch.finished > 0; }), qPrintable(QString::number(chosen)));
        turnEventLoop();
        QCOMPARE(bench.watch.finished, 1);
        QVERIFY(!bench.runner.isRunning());
        QVERIFY2(bench.watch.complaints().isEmpty(), qPrintable(QString::number(chosen) + bench.watch.complaints()));
        for (const int count : std::as_const(bench.watch.settled))
            QCOMPARE(count, 1);
        QVERIFY(bench.factory.underWay().isEmpty());
    }
}

void TestRunStop::startWithinAnySignal()
{
    const int all = signalsOfAWholeRun();
    for (int chosen = 1; chosen <= all; ++chosen) {
        RunBench bench;
        prepare(bench);
        RunRequest other = requestOf({rowOf(1, {445})}, {u"10.0.0.1"_s});
        bench.watch.onSignal = [&](int number) {
            if (number == chosen)
                bench.runner.start(other);
        };
        bench.runner.start(mixedRequest());
        QVERIFY2(comesTrue([&] { return bench.watch.finished == 2; }), qPrintable(QString::number(chosen)));
        turnEventLoop();
        QCOMPARE(bench.watch.finished, 2); // the run that was replaced, and the other
        QVERIFY2(bench.watch.complaints().isEmpty(), qPrintable(QString::number(chosen) + bench.watch.complaints()));
        QCOMPARE(shown(bench.runner.checks()), QStringList{u"445/TCP@10.0.0.1 pass answered"_s});
        QCOMPARE(bench.watch.settled.size(), 1);
        QVERIFY(bench.factory.underWay().isEmpty());
    }
}

void TestRunStop::deleteLaterWithinAnySignal()
{
    const int all = signalsOfAWholeRun();
    for (int chosen = 1; chosen <= all; ++chosen) {
        RunBench needs;
        prepare(needs);
        QPointer<CheckRunner> runner = new CheckRunner(needs.factory, needs.resolver);
        RunWatch watch(*runner);
        watch.onSignal = [&](int number) {
            if (number == chosen)
                runner->deleteLater();
        };
        runner->start(mixedRequest());
        QVERIFY(comesTrue([&] { return runner.isNull(); }));
        QVERIFY(needs.factory.underWay().isEmpty());
    }
}

void TestRunStop::deleteWithinAnySignal()
{
    const int all = signalsOfAWholeRun();
    for (int chosen = 1; chosen <= all; ++chosen) {
        RunBench needs;
        prepare(needs);
        auto runner = std::make_unique<CheckRunner>(needs.factory, needs.resolver);
        RunWatch watch(*runner);
        watch.onSignal = [&](int number) {
            if (number == chosen)
                runner.reset();
        };
        runner->start(mixedRequest());
        QTRY_VERIFY(!runner);
        turnEventLoop();
        QCOMPARE(watch.signalCount, chosen);
        QVERIFY(needs.factory.underWay().isEmpty());
    }
}

void TestRunStop::startWhileRunning()
{
    RunBench bench;
    bench.runner.start(requestOf({rowOf(1, {389, 445})}, {u"10.0.0.1"_s}));
    QTRY_COMPARE(bench.factory.underWay().size(), 2);
    const QList<int> before{idOf(bench.runner, u"389"_s), idOf(bench.runner, u"445"_s)};

    bench.runner.start(requestOf({rowOf(1, {88})}, {u"10.0.0.2"_s}));
    QCOMPARE(bench.watch.finished, 1);
    QVERIFY(bench.watch.lastCancelled);
    QVERIFY(bench.factory.underWay().isEmpty());
    QVERIFY(bench.runner.isRunning());
    QVERIFY(!before.contains(bench.runner.checks().first().id));
    QTRY_COMPARE(bench.factory.underWay().size(), 1);
    QVERIFY(bench.factory.end(u"10.0.0.2"_s, 88, Transport::Tcp, verifiedResult()));
    QCOMPARE(bench.watch.finished, 2);
    QVERIFY(!bench.watch.lastCancelled);
    QVERIFY(!bench.runner.snapshot().cancelled);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()), QStringList{u"88/TCP@10.0.0.2 pass answered"_s});
}

void TestRunStop::lateNamesOfAnEarlierRun()
{
    RunBench bench;
    bench.resolver.byHand = true;
    bench.resolver.table[u"old.example"_s] = {QHostAddress(u"10.0.0.1"_s)};
    bench.resolver.table[u"new.example"_s] = {QHostAddress(u"10.0.0.2"_s)};
    bench.runner.start(requestOf({rowOf(1, {389})}, {u"old.example"_s, u"old.example"_s}));
    bench.runner.start(requestOf({rowOf(1, {389})}, {u"new.example"_s}));
    QCOMPARE(bench.resolver.waiting(), 1);
    bench.resolver.answerNext();
    QCOMPARE(bench.factory.underWay().size(), 1);
    QCOMPARE(bench.factory.requests.last().address, QHostAddress(u"10.0.0.2"_s));
    QCOMPARE(bench.runner.checks().size(), 1);
}

void TestRunStop::deleteWhileRunning()
{
    FakeProbeFactory factory;
    FakeResolver resolver;
    auto runner = std::make_unique<CheckRunner>(factory, resolver);
    runner->start(requestOf({rowOf(1, {389, 445})}, {u"10.0.0.1"_s}));
    QTRY_COMPARE(factory.underWay().size(), 2);
    runner.reset();
    QVERIFY(factory.underWay().isEmpty());
    QCOMPARE(factory.traffic().running, 0);

    runner = std::make_unique<CheckRunner>(factory, resolver);
    runner->start(requestOf({rowOf(1, {389, 445})}, {u"10.0.0.1"_s}));
    runner.reset(); // its names are being looked up
    QCOMPARE(resolver.waiting(), 0);
    turnEventLoop();
    QCOMPARE(factory.requests.size(), 2);
}

void TestRunStop::recheckWithinFinished()
{
    RunBench bench;
    bench.factory.answer = healthy();
    int rechecks = 0;
    QObject::connect(&bench.runner, &CheckRunner::finished, &bench.runner, [&] {
        if (++rechecks <= 3)
            bench.runner.recheck({bench.runner.checks().first().id});
    });
    bench.runner.start(requestOf({rowOf(1, {389, 445})}, {u"10.0.0.1"_s}));
    QTRY_COMPARE(bench.watch.finished, 4);
    QCOMPARE(bench.factory.requests.size(), 5);
    QCOMPARE(bench.watch.complaints(), QString());
}

} // namespace RunStopTests

int tst_runstop(int argc, char* argv[])
{
    return PortCheck::runTest<RunStopTests::TestRunStop, QCoreApplication>(argc, argv);
}

#include "tst_runstop.moc"
