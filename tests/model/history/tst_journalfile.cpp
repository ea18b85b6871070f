// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"
#include "model/history/journalfile.h"
#include "model/report/reportwriter.h"
#include "model/words/findingtext.h"
#include "model/words/statementtext.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace JournalFileTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestJournalFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastLineOfACheckHolds();
    void keepsLooks();
    void whatWasNotDoneWasNotRun();
    void isReadUpToWhereItIsCut();
    void hostileBytesDoNoHarm();

private:
    const RunSnapshot m_run = [] {
        RunSnapshot run = sampleRun();
        run.dynamicRange = DynamicRangeGoal::Named;
        return run;
    }();
};

void TestJournalFile::theLastLineOfACheckHolds()
{
    CheckRecord before = m_run.checks.at(1);
    before.phase = Phase::Queued;
    before.verdict = {};
    CheckRecord other = m_run.checks.at(0);
    other.id = 99;
    const Result<RunSnapshot> run = runOfJournal(journalHead(m_run) + journalLine(m_run.checks.at(2))
        + journalLine(before) + journalLine(m_run.checks.at(0)) + journalLine(other) + journalLine(m_run.checks.at(1))
        + journalLineOfRemoved({99, 100}));
    QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(run.error()));
    QVERIFY(run->cancelled);
    QCOMPARE(run->startedAt, m_run.startedAt);
    QCOMPARE(run->finishedAt, m_run.checks.at(0).finishedAt);
    QCOMPARE(run->source, m_run.source);
    QCOMPARE(run->domain, m_run.domain);
    QCOMPARE(run->dynamicRange, DynamicRangeGoal::Named);
    QCOMPARE(run->checks.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) { // in the plan's order
        QCOMPARE(run->checks.at(i).check.requirement, m_run.checks.at(i).check.requirement);
        QCOMPARE(run->checks.at(i).verdict.outcome, m_run.checks.at(i).verdict.outcome);
        QCOMPARE(explanationOf(run->checks.at(i).verdict), explanationOf(m_run.checks.at(i).verdict));
        QCOMPARE(run->checks.at(i).seen.evidence, m_run.checks.at(i).seen.evidence);
    }
    const QList<Finding> found = findingsOf(*run);
    QCOMPARE(found.size(), 2);
    QCOMPARE(causeText(found.constFirst()), text(m_run.checks.at(1).verdict.title));
    QVERIFY(jsonReport(*run).contains("gp-portcheck-results"));
}

void TestJournalFile::keepsLooks()
{
    FollowUpRecord look{FollowUpKind::Again, m_run.checks.at(0)};
    look.record.id = 50;
    const Result<RunSnapshot> run =
        runOfJournal(journalHead(m_run) + journalLine(m_run.checks.at(0)) + journalLine(look));
    QVERIFY(run.ok());
    QCOMPARE(run->followUps.size(), 1);
    QCOMPARE(run->followUps.constFirst().kind, FollowUpKind::Again);
}

void TestJournalFile::whatWasNotDoneWasNotRun()
{
    CheckRecord queued = m_run.checks.at(1);
    queued.phase = Phase::Running;
    const Result<RunSnapshot> run = runOfJournal(journalHead(m_run) + journalLine(queued));
    QVERIFY(run.ok());
    QCOMPARE(outcomeOf(run->checks.constFirst()), Outcome::NotRun);
    QVERIFY(findingsOf(*run).isEmpty());
}

void TestJournalFile::isReadUpToWhereItIsCut()
{
    const QByteArray whole = journalHead(m_run) + journalLine(m_run.checks.at(0)) + journalLine(m_run.checks.at(1));
    const qsizetype one = journalHead(m_run).size() + journalLine(m_run.checks.at(0)).size();
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const Result<RunSnapshot> run = runOfJournal(whole.first(size));
        QCOMPARE(run.ok(), size >= one);
        if (run)
            QCOMPARE(run->checks.size(), size == whole.size() ? 2 : 1);
        else
            QVERIFY(!run.error().contains(u'\n'));
    }
}

void TestJournalFile::hostileBytesDoNoHarm()
{
    int refused = 0;
    for (const QByteArray& bytes :
        Hostile::mutations(R"({"format":"gp-portcheck-journal","version":1,"startedAt":"2026-11-29T00:00:00.000Z"}
{"id":1,"place":[0,0,1],"check":{"target":"a","port":1,"protocol":"TCP","outcome":"pass"}}
{"removed":[2]}
)",
            300))
        refused += runOfJournal(bytes).ok() ? 0 : 1;
    QVERIFY(refused > 0);
}

} // namespace JournalFileTests

int tst_journalfile(int argc, char* argv[])
{
    return PortCheck::runTest<JournalFileTests::TestJournalFile>(argc, argv);
}

#include "tst_journalfile.moc"
