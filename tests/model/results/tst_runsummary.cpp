// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/runsummary.h"

#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

CheckRecord done(const QString& target, quint16 port, Outcome outcome, Reason reason = Reason::Answered,
    Transport protocol = Transport::Tcp, const QString& address = u"10.0.0.2"_s)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.target = target;
    record.check.address = address;
    record.check.port = port;
    record.check.protocol = protocol;
    record.verdict.outcome = outcome;
    record.verdict.reason = reason;
    return record;
}

CheckRecord in(Phase phase)
{
    CheckRecord record;
    record.phase = phase;
    record.verdict.outcome = Outcome::Pass; // left over from an earlier run: must not count
    return record;
}

} // namespace

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
    const RunSummary expected = {Outcome::Fail, 2, 1, 1, 1, 1, 3};
    QCOMPARE(summarize(checks), expected);
    QCOMPARE(summarize({}), RunSummary());
}

void TestRunSummary::theWorstDecides_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<Outcome>("worst");
    using enum Outcome;
    QTest::addRow("pass") << QList<Outcome>{Pass, NotApplicable, Pass} << Pass;
    QTest::addRow("warn") << QList<Outcome>{Pass, Warn, NotRun} << Warn;
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

QTEST_GUILESS_MAIN(TestRunSummary)
#include "tst_runsummary.moc"
