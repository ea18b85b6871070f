// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"
#include "model/causes/findings.h"
#include "model/run/checkrunner.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace ManyTargetsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr int targets = 500;

/// One controller in ten is silent, one refuses, one has an unknown name, and one has two addresses; one is the DNS
/// server.
RunRequest largeRequest(FakeResolver& resolver)
{
    RunRequest request;
    request.table = groupPolicyTable();
    request.sourcePorts = true;
    for (int i = 0; i < targets; ++i) {
        const QString host = u"dc%1.lab.example"_s.arg(i);
        const QString address = u"10.%1.%2.%3"_s.arg(i % 10).arg(i / 250).arg(i % 250);
        request.targets.append({u"Domain controllers"_s, host});
        if (i % 10 != 3)
            resolver.table[host] = {QHostAddress(address)};
        if (i % 10 == 4)
            resolver.table[host].append(QHostAddress(u"fd00::%1"_s.arg(i + 1)));
    }
    request.targets.append({u"DNS Server"_s, u"dc0.lab.example"_s});
    return request;
}

ProbeResult answerOf(const ProbeRequest& order)
{
    const quint32 kind = order.address.toIPv4Address() >> 16 & 0xff;
    if (kind == 1)
        return silentResult();
    if (order.service == Service::Unknown || kind == 2) // the control port
        return closedResult();
    return order.service == Service::EndpointMapper ? mapperResult({49664, 49665}) : verifiedResult();
}

/// The whole table for hundreds of controllers in one run.
class TestManyTargets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsHoldAndEachCheckEndsOnce();
    void equalVerdictsAreKeptOnce();
    void verdictsThatNobodyReadBeforeTheEnd();
    void stopping();
    void stoppingWhereNobodyReadVerdicts();
    void namesAreLookedUpSomeAtATime();
    void probesBeginSomeInATurn();
};

void TestManyTargets::limitsHoldAndEachCheckEndsOnce()
{
    RunBench bench;
    bench.factory.answer = answerOf;
    RunRequest request = largeRequest(bench.resolver);
    bench.runner.start(request);
    while (bench.runner.isRunning())
        turnEventLoop();
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(bench.watch.finished, 1);
    const QList<CheckRecord> checks = bench.runner.checks();
    QVERIFY(checks.size() > 4500);
    QCOMPARE(bench.watch.settled.size(), checks.size());
    for (const CheckRecord& record : checks)
        QCOMPARE(bench.watch.settled.value(record.id), 1);
    QVERIFY(bench.factory.traffic().mostRunning <= request.limits.parallel);
    QVERIFY(bench.factory.traffic().mostRunningAtOneHost <= request.limits.parallelPerHost);
    QCOMPARE(bench.factory.traffic().running, 0);
    // One thing each for all hosts: silent, refusing (and its range without a mapper), without a name.
    const QList<Finding> found = findings(checks, bench.runner.followUps());
    const auto hostsWith = [&found](Reason reason) {
        QList<qsizetype> hosts;
        for (const Finding& finding : found) {
            if (finding.reason == reason)
                hosts.append(finding.hosts.size());
        }
        return hosts;
    };
    QCOMPARE(hostsWith(Reason::HostSilent), QList<qsizetype>{targets / 10});
    QCOMPARE(hostsWith(Reason::Refused), QList<qsizetype>{targets / 10});
    QCOMPARE(hostsWith(Reason::NameNotFound), QList<qsizetype>{targets / 10});
}

void TestManyTargets::equalVerdictsAreKeptOnce()
{
    RunBench bench;
    bench.factory.answer = answerOf;
    bench.runner.start(largeRequest(bench.resolver));
    while (bench.runner.isRunning())
        turnEventLoop();
    const QList<CheckRecord> checks = bench.runner.checks();
    qsizetype equal = 0;
    qsizetype keptOnce = 0;
    for (qsizetype i = 1; i < checks.size(); ++i) {
        const QList<Statement>& before = checks.at(i - 1).verdict.explanation;
        const QList<Statement>& own = checks.at(i).verdict.explanation;
        const bool isJudgedThere = !checks.at(i).check.address.isEmpty();
        if (!isJudgedThere || own.isEmpty() || own != before)
            continue;
        ++equal;
        keptOnce += own.constData() == before.constData() ? 1 : 0;
    }
    QVERIFY(equal > 100);
    QVERIFY2(keptOnce > equal / 2, qPrintable(u"%1 of %2"_s.arg(keptOnce).arg(equal))); // some are judged alone
}

// They are the same in the end, and each check is told of once when it is done.
void TestManyTargets::verdictsThatNobodyReadBeforeTheEnd()
{
    RunBench told;
    RunBench untold;
    QHash<int, int> timesDone;
    QObject::connect(&untold.runner, &CheckRunner::checkChanged, &untold.runner,
        [&timesDone](const CheckRecord& record) { timesDone[record.id] += record.phase == Phase::Done ? 1 : 0; });
    for (RunBench* const bench : {&told, &untold}) {
        bench->factory.answer = answerOf;
        RunRequest request = largeRequest(bench->resolver);
        request.tellsVerdicts = bench == &told;
        request.targets.append({u"Hosts"_s, u"10.8.0.1"_s});
        request.table.rows.append(rowOf(100, {4711}));
        request.table.rows.last().dynamicRange = PortRange{50000, 50100}; // no mapper names its ports
        bench->runner.start(request);
        while (bench->runner.isRunning())
            turnEventLoop();
    }
    const QList<CheckRecord> checks = told.runner.checks();
    const QList<CheckRecord> others = untold.runner.checks();
    QCOMPARE(shown(others), shown(checks));
    for (qsizetype i = 0; i < checks.size(); ++i) {
        QVERIFY(others.at(i).verdict.reason != Reason::None);
        QCOMPARE(others.at(i).verdict, checks.at(i).verdict);
        QCOMPARE(timesDone.value(others.at(i).id), 1);
    }
    QCOMPARE(untold.runner.followUps().size(), told.runner.followUps().size());
}

void TestManyTargets::stopping()
{
    RunBench bench;
    bench.runner.start(largeRequest(bench.resolver)); // nobody answers
    while (bench.resolver.waiting() > 0)
        turnEventLoop();
    bench.runner.stop();
    QCOMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(bench.factory.traffic().running, 0);
    for (const CheckRecord& record : bench.runner.checks())
        QCOMPARE(bench.watch.settled.value(record.id), 1);
}

void TestManyTargets::stoppingWhereNobodyReadVerdicts()
{
    RunBench bench;
    int answers = 0;
    bench.factory.answer = [&answers](const ProbeRequest& order) -> std::optional<ProbeResult> {
        return ++answers % 3 == 0 ? std::nullopt : std::optional(answerOf(order)); // some are under way to the end
    };
    RunRequest request = largeRequest(bench.resolver);
    request.tellsVerdicts = false;
    bench.runner.start(request);
    while (bench.resolver.waiting() > 0 || bench.factory.underWay().size() < request.limits.parallel)
        turnEventLoop();
    bench.runner.stop();
    int answered = 0;
    for (const CheckRecord& record : bench.runner.checks()) {
        QVERIFY(record.verdict.reason != Reason::None);
        answered += record.seen.state != State::Cancelled ? 1 : 0;
    }
    QVERIFY(answered > targets / 10); // whose names were unknown
}

void TestManyTargets::namesAreLookedUpSomeAtATime()
{
    RunBench bench;
    bench.factory.answer = answerOf;
    bench.resolver.byHand = true;
    bench.runner.start(largeRequest(bench.resolver));
    int lookedUp = 0;
    while (bench.resolver.waiting() > 0) {
        QCOMPARE(bench.resolver.waiting(), std::min(mostLookupsAtOnce, targets - lookedUp));
        bench.resolver.answerNext();
        ++lookedUp;
    }
    QCOMPARE(lookedUp, targets); // one is in two roles
    while (bench.runner.isRunning())
        turnEventLoop();
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestManyTargets::probesBeginSomeInATurn()
{
    RunBench bench;
    RunRequest request = largeRequest(bench.resolver);
    bench.resolver.byHand = true;
    bench.runner.start(request);
    while (bench.resolver.waiting() > 0)
        bench.resolver.answerNext();
    QCOMPARE(bench.factory.underWay().size(), mostStartsInATurn);
    for (int begun = mostStartsInATurn; begun < request.limits.parallel; begun += mostStartsInATurn) {
        QCOMPARE(bench.factory.underWay().size(), begun);
        QCoreApplication::sendPostedEvents(&bench.runner);
    }
    QCOMPARE(bench.factory.underWay().size(), request.limits.parallel);
    turnEventLoop();
    QCOMPARE(bench.factory.underWay().size(), request.limits.parallel);
}

} // namespace ManyTargetsTests

int tst_manytargets(int argc, char* argv[])
{
    return PortCheck::runTest<ManyTargetsTests::TestManyTargets, QCoreApplication>(argc, argv);
}

#include "tst_manytargets.moc"
