// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Whole ranges of ports in a run: when they are asked, how many at a time, and what becomes of them.
#include "model/run/rangerounds.h"
#include "model/words/statementtext.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RangeRunsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString host = u"10.0.0.1"_s;
const PortRange range{2000, 2999};

RunRequest mappingRequest(const QStringList& hosts = {host})
{
    RunRequest request = requestOf({mapperRow(1, range)}, hosts);
    request.rangeScan = RangeMode::Map;
    return request;
}

State closedBelow2500(const QHostAddress&, quint16 port)
{
    return port < 2500 ? State::Closed : State::Filtered;
}

CheckRecord rangeAt(const CheckRunner& runner, const QString& address = host)
{
    const QList<CheckRecord> checks = runner.checks();
    const auto found = std::find_if(checks.begin(), checks.end(),
        [&](const CheckRecord& record) { return record.check.isRangeScan() && record.check.address == address; });
    return found == checks.end() ? CheckRecord() : *found;
}

class TestRangeRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTheRangeWhenAllElseIsDone();
    void nothingWithoutWish();
    void limitsAreHandedOn();
    void growsLive();
    void fewHostsAtATime();
    void oneAddressIsAskedOnce();
    void silentHostIsLeftOut();
    void stoppedInTheMiddle();
    void stoppedByWhoHearsOfIt();
    void anotherRunInTheMiddle();
    void recheckOfTheRangeAlone();
};

void TestRangeRuns::asksTheRangeWhenAllElseIsDone()
{
    RunBench bench;
    bench.factory.answer = healthy({2100, 2600});
    int openWhenAsked = -1;
    bench.factory.ranges->answer = [&](const QHostAddress& address, quint16 port) {
        if (openWhenAsked < 0) {
            const QList<CheckRecord> checks = bench.runner.checks();
            openWhenAsked = int(std::count_if(checks.begin(), checks.end(),
                [](const CheckRecord& record) { return record.phase != Phase::Done && !record.check.isRangeScan(); }));
        }
        return closedBelow2500(address, port);
    };
    bench.runner.start(mappingRequest());
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(openWhenAsked, 0);
    QCOMPARE(shown(bench.runner.checks()).last(), u"2000-2999/TCP@10.0.0.1 fail range-cut"_s);
    QCOMPARE(bench.factory.ranges->targets, (QList<RangeTarget>{{QHostAddress(host), range, {2100, 2600}}}));
    const CheckRecord record = rangeAt(bench.runner);
    QCOMPARE(record.seen.state, State::Filtered);
    QCOMPARE(record.seen.range->refused(), 500);
    QCOMPARE(record.seen.range->silent(), 500);
    QVERIFY(record.startedAt.isValid() && record.finishedAt >= record.startedAt);
    QVERIFY(explanationOf(record.verdict).contains(u"2000-2499"_s)
        && explanationOf(record.verdict).contains(u"end at 2499"_s));
    QVERIFY(remedyOf(record.verdict).contains(u"2500-2999"_s));
}

void TestRangeRuns::nothingWithoutWish()
{
    RunBench bench;
    bench.factory.answer = healthy({2100});
    RunRequest request = mappingRequest();
    request.rangeScan.reset();
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"135/TCP@10.0.0.1 pass answered"_s, u"2100/TCP@10.0.0.1 pass answered"_s}));
    QVERIFY(bench.factory.ranges->targets.isEmpty());
}

void TestRangeRuns::limitsAreHandedOn()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.factory.ranges->answer = closedBelow2500;
    RunRequest request = mappingRequest();
    request.rangeScan = RangeMode::EveryPort;
    request.limits.probe.timeout = std::chrono::milliseconds(700);
    request.limits.probe.tcpRetries = 3;
    request.limits.rangeRate = 1234;
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.factory.ranges->modes, (QList<RangeMode>{RangeMode::EveryPort}));
    RangeLimits expected;
    expected.timeout = std::chrono::milliseconds(700);
    expected.retries = 3;
    expected.perSecond = 1234;
    QCOMPARE(bench.factory.ranges->limits, QList<RangeLimits>{expected});
}

void TestRangeRuns::growsLive()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.factory.ranges->answer = closedBelow2500;
    bench.factory.ranges->portsAtOnce = 100;
    QList<int> asked;
    connect(&bench.runner, &CheckRunner::checkChanged, this, [&asked](const CheckRecord& record) {
        if (record.seen.range && record.phase == Phase::Running)
            asked.append(record.seen.range->asked());
    });
    bench.runner.start(mappingRequest());
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(asked.size(), 10);
    QCOMPARE(asked.first(), 100);
    QCOMPARE(asked.last(), 1000);
    QVERIFY(std::is_sorted(asked.begin(), asked.end()));
}

void TestRangeRuns::fewHostsAtATime()
{
    RunBench bench;
    bench.factory.answer = healthy({});
    bench.factory.ranges->answer = closedBelow2500;
    QStringList hosts;
    for (int i = 1; i <= 40; ++i)
        hosts.append(u"10.0.1.%1"_s.arg(i));
    bench.runner.start(mappingRequest(hosts));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(bench.factory.ranges->targets.size(), 40);
    QCOMPARE(bench.factory.ranges->mostHostsAtOnce, RangeRounds::mostHostsAtOnce);
    for (const QString& each : std::as_const(hosts))
        QCOMPARE(rangeAt(bench.runner, each).seen.range->asked(), 1000);
}

void TestRangeRuns::oneAddressIsAskedOnce()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.factory.ranges->answer = closedBelow2500;
    bench.resolver.table = {{u"dc1.lab.example"_s, {QHostAddress(host)}}};
    bench.runner.start(mappingRequest({host, u"dc1.lab.example"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.factory.ranges->targets.size(), 1);
    const QStringList list = shown(bench.runner.checks());
    QCOMPARE(list.count(u"2000-2999/TCP@10.0.0.1 fail range-cut"_s), 1);
}

void TestRangeRuns::silentHostIsLeftOut()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& order) {
        return order.address == QHostAddress(host) ? silentResult() : verifiedResult();
    };
    bench.factory.ranges->answer = closedBelow2500;
    bench.runner.start(mappingRequest({host, u"10.0.0.2"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(bench.factory.ranges->targets.size(), 1);
    QCOMPARE(token(rangeAt(bench.runner).verdict.reason), u"host-silent"_s);
    QCOMPARE(rangeAt(bench.runner).seen.state, State::NotRun);
    QCOMPARE(token(rangeAt(bench.runner, u"10.0.0.2"_s).verdict.reason), u"range-cut"_s);
}

void TestRangeRuns::stoppedInTheMiddle()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.runner.start(mappingRequest()); // the scan waits
    QTRY_COMPARE(rangeAt(bench.runner).phase, Phase::Running);
    bench.runner.stop();
    QCOMPARE(bench.watch.finished, 1);
    QVERIFY(bench.watch.lastCancelled);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(bench.factory.ranges->cancelled, 1);
    QCOMPARE(rangeAt(bench.runner).seen.state, State::Cancelled);
    QCOMPARE(rangeAt(bench.runner).verdict.reason, Reason::Cancelled);
    QTest::qWait(0);
    QCOMPARE(bench.watch.finished, 1);
}

void TestRangeRuns::stoppedByWhoHearsOfIt()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.factory.ranges->answer = closedBelow2500;
    bench.factory.ranges->portsAtOnce = 100;
    connect(&bench.runner, &CheckRunner::checkChanged, this, [&bench](const CheckRecord& record) {
        if (record.seen.range && record.seen.range->asked() >= 300)
            bench.runner.stop();
    });
    bench.runner.start(mappingRequest());
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(rangeAt(bench.runner).seen.range->asked(), 300); // what was found is kept
    QCOMPARE(rangeAt(bench.runner).seen.state, State::Cancelled);
}

void TestRangeRuns::anotherRunInTheMiddle()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.runner.start(mappingRequest());
    QTRY_COMPARE(rangeAt(bench.runner).phase, Phase::Running);
    bench.factory.ranges->answer = closedBelow2500;
    bench.runner.start(mappingRequest());
    QTRY_COMPARE(bench.watch.finished, 2);
    QVERIFY(!bench.watch.lastCancelled);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(token(rangeAt(bench.runner).verdict.reason), u"range-cut"_s);
}

void TestRangeRuns::recheckOfTheRangeAlone()
{
    RunBench bench;
    bench.factory.answer = healthy({2100});
    bench.factory.ranges->answer = closedBelow2500;
    bench.runner.start(mappingRequest());
    QTRY_COMPARE(bench.watch.finished, 1);
    const qsizetype orders = bench.factory.requests.size();
    bench.factory.ranges->answer = [](const QHostAddress&, quint16) { return State::Closed; };
    bench.runner.recheck({rangeAt(bench.runner).id});
    QVERIFY(!rangeAt(bench.runner).seen.range);
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(bench.factory.requests.size(), orders);
    QCOMPARE(shown(bench.runner.checks()).last(), u"2000-2999/TCP@10.0.0.1 pass answered"_s);
    QCOMPARE(bench.factory.ranges->targets.last().alsoAsk, QList<quint16>{2100});
}

} // namespace RangeRunsTests

int tst_rangeruns(int argc, char* argv[])
{
    return PortCheck::runTest<RangeRunsTests::TestRangeRuns, QCoreApplication>(argc, argv);
}

#include "tst_rangeruns.moc"
