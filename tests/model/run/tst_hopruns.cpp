// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When a run asks how far its silent ports get.
#include "model/results/hops.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace HopRunsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QHostAddress router(u"10.1.1.1"_s);

/// 445/TCP is silent everywhere, and the rest works; all of it where \a works.
FakeProbeFactory::Answer answers(bool works = false)
{
    return [works](const ProbeRequest& order) {
        if (order.besideOpenPort != 0) {
            ProbeResult silence = silentResult();
            silence.evidence = evidenceOf(Hops{{{router, router}}, 2});
            silence.evidence.insert(u"besidePort"_s, order.besideOpenPort);
            return silence;
        }
        if (order.port == controlPort)
            return closedResult();
        return order.port == 445 && !works ? silentResult() : verifiedResult();
    };
}

struct Bench : RunBench {
    explicit Bench(bool works = false)
    {
        factory.hops = true;
        factory.answer = answers(works);
    }

    /// What was asked with few hops, as "445 beside 389 at 10.0.0.1"; empty where a run didn't end well.
    QStringList asked(const QStringList& hosts, bool extraLooks = true)
    {
        RunRequest request = requestOf({rowOf(1, {389, 445, 3268})}, hosts);
        request.extraLooks = extraLooks;
        runner.start(request);
        const bool isOver = QTest::qWaitFor([this] { return watch.finished == 1; });
        if (!isOver || !watch.complaints().isEmpty())
            return {u"a run that doesn't end, or: "_s + watch.complaints()};
        return looks();
    }

    [[nodiscard]] QStringList looks() const
    {
        QStringList list;
        for (const ProbeRequest& order : factory.requests) {
            if (order.besideOpenPort != 0)
                list.append(
                    u"%1 beside %2 at %3"_s.arg(order.port).arg(order.besideOpenPort).arg(order.address.toString()));
        }
        return list;
    }
};

/// More than a run looks at.
QStringList tooManyHosts()
{
    QStringList hosts;
    for (int i = 0; i < 2 * mostHopLooks; ++i)
        hosts.append(u"10.0.0.%1"_s.arg(i + 1));
    return hosts;
}

class TestHopRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onceAtTheEnd();
    void ofFewPorts();
    void notWhereAllIsWell();
    void notWithoutLeave();
    void notWhereNobodyWouldTell();
    void onlyWhereSomethingWasAskedAgain();
    void whatThisComputerDropsOfIt();
};

void TestHopRuns::onceAtTheEnd()
{
    Bench bench;
    QCOMPARE(bench.asked({u"10.0.0.1"_s}), QStringList{u"445 beside 389 at 10.0.0.1"_s});
    QVERIFY(bench.factory.requests.constLast().besideOpenPort != 0);
    const FollowUpRecord look = bench.runner.followUps().constLast();
    QCOMPARE(look.kind, FollowUpKind::Hops);
    QCOMPARE(look.record.verdict.outcome, Outcome::Pass);
    for (const CheckRecord& check : bench.runner.checks()) {
        const bool isSilent = check.check.port == 445;
        QCOMPARE(check.verdict.reason, isSilent ? Reason::NoAnswer : Reason::Answered);
        QCOMPARE(check.verdict.explanation.size(), isSilent ? 3 : check.verdict.explanation.size());
    }
}

void TestHopRuns::ofFewPorts()
{
    QCOMPARE(Bench().asked(tooManyHosts()).size(), mostHopLooks);
}

void TestHopRuns::notWhereAllIsWell()
{
    QCOMPARE(Bench(true).asked({u"10.0.0.1"_s}), QStringList());
}

void TestHopRuns::notWithoutLeave()
{
    QCOMPARE(Bench().asked({u"10.0.0.1"_s}, false), QStringList());
}

void TestHopRuns::notWhereNobodyWouldTell()
{
    Bench bench;
    bench.factory.hops = false;
    QCOMPARE(bench.asked({u"10.0.0.1"_s}), QStringList());
}

/// A re-check asks at the hosts of what was re-checked alone, wherever else something is silent; there also of what was
/// not re-checked, since what was heard of it is gone with the other looks at that host.
void TestHopRuns::onlyWhereSomethingWasAskedAgain()
{
    Bench bench;
    const QStringList hosts = tooManyHosts();
    QCOMPARE(bench.asked(hosts).size(), mostHopLooks);
    const QList<CheckRecord> checks = bench.runner.checks();
    const auto again = std::find_if(checks.begin(), checks.end(),
        [&](const CheckRecord& check) { return check.check.address == hosts.constLast() && check.check.port == 389; });
    QVERIFY(again != checks.end());
    bench.factory.requests.clear();
    bench.runner.recheck({again->id});
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(bench.looks(), QStringList{u"445 beside 3268 at %1"_s.arg(hosts.constLast())});
}

/// The ICMP errors that come of it may be dropped and counted here: that is nothing lost of the run.
void TestHopRuns::whatThisComputerDropsOfIt()
{
    Bench bench;
    bench.factory.counted.undeliveredIpv4 = 0;
    bench.factory.answer = [&bench](const ProbeRequest& order) {
        if (order.besideOpenPort != 0)
            bench.factory.counted.undeliveredIpv4 = 40;
        return order.address == QHostAddress(u"10.0.0.2"_s) ? silentResult() : answers()(order);
    };
    QCOMPARE(bench.asked({u"10.0.0.1"_s, u"10.0.0.2"_s}).size(), 1);
    QVERIFY(bench.factory.requests.constLast().besideOpenPort != 0);
    for (const CheckRecord& check : bench.runner.checks())
        QVERIFY(!check.seen.evidence.contains("undeliveredPackets"_L1));
}

} // namespace HopRunsTests

int tst_hopruns(int argc, char* argv[])
{
    return PortCheck::runTest<HopRunsTests::TestHopRuns, QCoreApplication>(argc, argv);
}

#include "tst_hopruns.moc"
