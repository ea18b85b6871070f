// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/readrun.h"
#include "model/history/journalfile.h"
#include "model/history/runhistory.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace RunHistoryTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

RunSnapshot runOfMinute(int minute)
{
    RunSnapshot run = sampleRun();
    run.startedAt = run.startedAt.addSecs(minute * 60);
    return run;
}

class TestRunHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void makesNothingUntilSomethingIsKept();
    void listsTheNewestFirst();
    void keepsARunOnce();
    void aStoppedRecheckLeavesTheWholeRun();
    void theOldestGoFirst();
    void theNewestStaysHoweverLargeItIs();
    void leavesAloneWhatItDidNotMake();
    void aBrokenFileIsOneLine();
    void aBrokenIndexIsMadeAnew();
    void readsAFileThatChanged();
    void removesOnlyItsOwn();
    void takesUpWhatWasCutOff();
    void forgetsAJournalWhoseRunIsKept();
    void leavesARunThatGoesOn();

private:
    [[nodiscard]] QString path(const QString& name) const { return QDir(m_history->folder()).filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QStringList names() const { return QDir(m_history->folder()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunHistory> m_history;
    HistoryLimits m_limits;
};

void TestRunHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<RunHistory>(m_folder->filePath(u"runs"_s));
    m_limits = {};
}

void TestRunHistory::makesNothingUntilSomethingIsKept()
{
    QVERIFY(m_history->list().isEmpty());
    QCOMPARE(m_history->recover(), 0);
    QVERIFY(!QFile::exists(m_history->folder()));
}

void TestRunHistory::listsTheNewestFirst()
{
    RunSnapshot stopped = runOfMinute(1);
    stopped.cancelled = true;
    for (const RunSnapshot& run : {runOfMinute(0), stopped, runOfMinute(2)})
        QVERIFY(m_history->keep(run, m_limits).ok());
    for (const bool isIndexed : {true, false}) {
        if (!isIndexed)
            QVERIFY(QFile::remove(path(u"index.json"_s)));
        const QList<HistoryEntry> entries = m_history->list();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).startedAt, runOfMinute(2).startedAt);
        QCOMPARE(entries.at(0).sourceHost, u"auditor"_s);
        QCOMPARE(entries.at(0).targets, QStringList{u"dc1.lab.example"_s});
        QCOMPARE(entries.at(0).checks, 3);
        QCOMPARE(entries.at(0).fail, 1);
        QCOMPARE(entries.at(0).inconclusive, 1);
        QCOMPARE(entries.at(0).outcome, Outcome::Fail);
        QVERIFY(entries.at(1).cancelled && !entries.at(0).cancelled);
        QVERIFY(readRunFile(entries.at(0).path).ok());
    }
}

void TestRunHistory::keepsARunOnce()
{
    RunSnapshot run = runOfMinute(0);
    QVERIFY(m_history->keep(run, m_limits).ok());
    run.checks[1].verdict.outcome = Outcome::Pass; // it was asked again
    QVERIFY(m_history->keep(run, m_limits).ok());
    QCOMPARE(m_history->list().size(), 1);
    QCOMPARE(m_history->list().constFirst().fail, 0);
}

void TestRunHistory::aStoppedRecheckLeavesTheWholeRun()
{
    const RunSnapshot whole = runOfMinute(1);
    RunSnapshot stopped = whole;
    stopped.cancelled = true;
    stopped.checks.first().verdict.outcome = Outcome::NotRun;
    const Result<QString> first = m_history->keep(stopped, {});
    QVERIFY(first.ok());
    QVERIFY(readRunFile(*first)->cancelled);
    QCOMPARE(*m_history->keep(whole, {}), *first); // which is more
    const Result<QString> last = m_history->keep(stopped, {});
    QCOMPARE(*last, *first);
    QVERIFY(!readRunFile(*last)->cancelled);
}

void TestRunHistory::theOldestGoFirst()
{
    m_limits.mostRuns = 3;
    for (const int minute : {3, 0, 4, 1, 2})
        QVERIFY(m_history->keep(runOfMinute(minute), m_limits).ok());
    QList<QDateTime> times;
    for (const HistoryEntry& entry : m_history->list())
        times.append(entry.startedAt);
    QCOMPARE(times, (QList{runOfMinute(4).startedAt, runOfMinute(3).startedAt, runOfMinute(2).startedAt}));
}

void TestRunHistory::theNewestStaysHoweverLargeItIs()
{
    m_limits.mostBytes = 1;
    for (const int minute : {0, 1, 2})
        QVERIFY(m_history->keep(runOfMinute(minute), m_limits).ok());
    QCOMPARE(m_history->list().size(), 1);
    QCOMPARE(m_history->list().constFirst().startedAt, runOfMinute(2).startedAt);
}

void TestRunHistory::leavesAloneWhatItDidNotMake()
{
    m_limits.mostRuns = 1;
    const Result<QString> first = m_history->keep(runOfMinute(0), m_limits);
    QVERIFY(QFile::copy(*first, path(u"from a colleague.json"_s)));
    QVERIFY(m_history->keep(runOfMinute(1), m_limits).ok());
    QCOMPARE(m_history->list().size(), 2);
    QVERIFY(QFile::exists(path(u"from a colleague.json"_s)));
}

void TestRunHistory::aBrokenFileIsOneLine()
{
    const Result<QString> kept = m_history->keep(runOfMinute(0), m_limits);
    QVERIFY(kept.ok());
    QFile file(*kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    write(u"cut.json"_s, file.readAll().chopped(9));
    write(u"empty.json"_s, {});
    write(u"foreign.json"_s, "{\"a\": 1}");
    write(u"newer.json"_s, R"({"format": "gp-portcheck-results", "version": 2, "checks": []})");
    write(u"notes.txt"_s, "not mine");
    const QList<HistoryEntry> entries = m_history->list();
    QCOMPARE(entries.size(), 5);
    QVERIFY(entries.constFirst().error.isEmpty());
    for (const HistoryEntry& broken : entries.sliced(1)) {
        QVERIFY(!broken.error.isEmpty());
        QVERIFY(!broken.error.contains(u'\n'));
        QVERIFY(!broken.startedAt.isValid());
    }
    QCOMPARE(m_history->list(), entries); // from the index
}

void TestRunHistory::aBrokenIndexIsMadeAnew()
{
    QVERIFY(m_history->keep(runOfMinute(0), m_limits).ok());
    const QList<HistoryEntry> entries = m_history->list();
    for (const QByteArray& bytes :
        {QByteArray("{"), QByteArray("[1]"), QByteArray(R"({"files": [7, {"name": 3}]})"), QByteArray(1000, '\0')}) {
        write(u"index.json"_s, bytes);
        QCOMPARE(m_history->list(), entries);
    }
}

void TestRunHistory::readsAFileThatChanged()
{
    const Result<QString> kept = m_history->keep(runOfMinute(0), m_limits);
    QCOMPARE(m_history->list().size(), 1);
    write(QFileInfo(*kept).fileName(), "{}");
    QVERIFY(!m_history->list().constFirst().error.isEmpty());
}

void TestRunHistory::removesOnlyItsOwn()
{
    const Result<QString> kept = m_history->keep(runOfMinute(0), m_limits);
    const QString outside = m_folder->filePath(u"outside.json"_s);
    QVERIFY(QFile::copy(*kept, outside));
    QVERIFY(!m_history->remove(outside));
    QVERIFY(!m_history->remove(path(u"../outside.json"_s)));
    QVERIFY(QFile::exists(outside));
    QVERIFY(m_history->remove(*kept));
    QVERIFY(m_history->list().isEmpty());
}

void TestRunHistory::takesUpWhatWasCutOff()
{
    const RunSnapshot run = runOfMinute(0);
    QDir().mkpath(m_history->folder());
    QByteArray lines = journalHead(run);
    for (const CheckRecord& record : run.checks)
        lines += journalLine(record);
    write(u"a.journal"_s, lines);
    write(u"b.journal"_s, "nothing of ours");
    QCOMPARE(m_history->recover(), 1);
    const QList<HistoryEntry> entries = m_history->list();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).checks, 3);
    QVERIFY(entries.at(0).cancelled);
    QVERIFY(!entries.at(1).error.isEmpty()); // it can be deleted there
    QVERIFY(!QFile::exists(path(u"a.journal"_s)));
    QCOMPARE(m_history->recover(), 0);
    QVERIFY(m_history->remove(entries.at(1).path));
}

void TestRunHistory::forgetsAJournalWhoseRunIsKept()
{
    const RunSnapshot run = runOfMinute(0);
    QDir().mkpath(m_history->folder());
    write(u"a.journal"_s, journalHead(run) + journalLine(run.checks.constFirst()));
    QVERIFY(m_history->keep(run, m_limits).ok());
    QCOMPARE(m_history->recover(), 0);
    QVERIFY(!QFile::exists(path(u"a.journal"_s)));
    QCOMPARE(m_history->list().constFirst().checks, 3);
}

void TestRunHistory::leavesARunThatGoesOn()
{
    QDir().mkpath(m_history->folder());
    write(u"a.journal"_s, journalHead(runOfMinute(0)) + journalLine(runOfMinute(0).checks.constFirst()));
    QLockFile lock(journalLock(path(u"a.journal"_s)));
    QVERIFY(lock.tryLock(0));
    QCOMPARE(m_history->recover(), 0);
    QVERIFY(m_history->list().isEmpty());
    QVERIFY(QFile::exists(path(u"a.journal"_s)));
    lock.unlock();
    QCOMPARE(m_history->recover(), 1);
}

} // namespace RunHistoryTests

int tst_runhistory(int argc, char* argv[])
{
    return PortCheck::runTest<RunHistoryTests::TestRunHistory>(argc, argv);
}

#include "tst_runhistory.moc"
