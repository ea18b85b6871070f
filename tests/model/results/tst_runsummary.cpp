// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/runsummary.h"

#include "tests/support/checkrecords.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RunSummaryTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestRunSummary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void theWorstDecides_data();
    void theWorstDecides();
};

void TestRunSummary::counts()
{
    QList<CheckRecord> checks = {in(Phase::Queued), in(Phase::Running)};
    for (const Outcome outcome : allOutcomes())
        checks.append(done(u"dc1"_s, 389, outcome));
    checks.append(done(u"dc1"_s, 88, Outcome::Pass));
    const RunSummary expected = {Outcome::Fail, 2, 1, 1, 1, 1, 4};
    QCOMPARE(summarize(checks), expected);
    QCOMPARE(summarize({}), RunSummary());
}

void TestRunSummary::theWorstDecides_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<Outcome>("worst");
    using enum Outcome;
    QTest::addRow("pass") << QList<Outcome>{Pass, NotApplicable, Pass} << Pass;
    QTest::addRow("warn") << QList<Outcome>{Pass, Warn} << Warn;
    QTest::addRow("stopped") << QList<Outcome>{Pass, Warn, NotRun} << Incomplete;
    QTest::addRow("stopped after a failure") << QList<Outcome>{Pass, Fail, NotRun} << Fail;
    QTest::addRow("inconclusive") << QList<Outcome>{Inconclusive, Warn} << Inconclusive;
    QTest::addRow("fail") << QList<Outcome>{Pass, Fail, Inconclusive} << Fail;
    QTest::addRow("nothing applies") << QList<Outcome>{NotApplicable} << NotApplicable;
    QTest::addRow("nothing run") << QList<Outcome>{NotRun} << NotRun;
}

void TestRunSummary::theWorstDecides()
{
    QFETCH(QList<Outcome>, outcomes);
    QFETCH(Outcome, worst);
    QList<CheckRecord> checks;
    for (const Outcome outcome : outcomes)
        checks.append(done(u"dc1"_s, 389, outcome));
    QCOMPARE(summarize(checks).outcome, worst);
}

} // namespace RunSummaryTests

int tst_runsummary(int argc, char* argv[])
{
    return PortCheck::runTest<RunSummaryTests::TestRunSummary, QCoreApplication>(argc, argv);
}

#include "tst_runsummary.moc"
