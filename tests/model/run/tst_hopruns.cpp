// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When a run asks how far its silent ports get.
#include "model/results/hops.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QTest>

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
        QStringList list;
        for (const ProbeRequest& order : factory.requests) {
            if (order.besideOpenPort != 0)
                list.append(
                    u"%1 beside %2 at %3"_s.arg(order.port).arg(order.besideOpenPort).arg(order.address.toString()));
        }
        return list;
    }
};

class TestHopRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onceAtTheEnd();
    void ofFewPorts();
    void notWhereAllIsWell();
    void notWithoutLeave();
    void notWhereNobodyWouldTell();
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
    Bench bench;
    QStringList hosts;
    for (int i = 0; i < 2 * mostHopLooks; ++i)
        hosts.append(u"10.0.0.%1"_s.arg(i + 1));
    QCOMPARE(bench.asked(hosts).size(), mostHopLooks);
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

} // namespace HopRunsTests

int tst_hopruns(int argc, char* argv[])
{
    return PortCheck::runTest<HopRunsTests::TestHopRuns, QCoreApplication>(argc, argv);
}

#include "tst_hopruns.moc"
