// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What is left when a run, or a round of a watch, is stopped in its middle.
#include "windowfixture.h"

#include "model/compare/readrun.h"
#include "model/report/reportwriter.h"
#include "model/results/runsummary.h"
#include "tests/support/runtest.h"
#include "widgets/history/openedbar.h"
#include "widgets/watch/timelinestrip.h"
#include "widgets/watch/watchbar.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace MainWindowStopTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestMainWindowStop final : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUp(true);
        m_settings->setValue(SettingsKeys::watchEvery(), 1);
        makeWindow();
        m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    }
    void cleanup() { tearDown(); }

    void theRestIsCheckedInTheSameRun()
    {
        m_factory->answered = 4;
        nameTargets();
        QVERIFY(!restButton()->isVisible());
        checkButton()->click();
        QTRY_COMPARE(done(), 4);
        action("stop")->trigger();
        QVERIFY(!m_runner->isRunning());
        QVERIFY(m_runner->snapshot().cancelled);
        QVERIFY(restButton()->isVisible());
        QVERIFY(action("checkRest")->isEnabled());
        const QDateTime startedAt = m_runner->snapshot().startedAt;
        const auto all = m_runner->checks().size();
        m_keeper->wait();
        const HistoryEntry stopped = m_keeper->history().list().constFirst();
        QVERIFY(stopped.cancelled);
        QCOMPARE(stopped.checks - stopped.notRun, 4);

        m_factory->answered = -1;
        m_factory->requests.clear();
        restButton()->click();
        QTRY_VERIFY(!m_runner->isRunning());
        QCOMPARE(m_factory->requests.size(), all - 4 - 1); // and no others; the range is the mapper's
        QVERIFY(!m_runner->snapshot().cancelled);
        QCOMPARE(m_runner->snapshot().startedAt, startedAt);
        QCOMPARE(done(), int(m_runner->checks().size()));
        QVERIFY(!restButton()->isVisible());
        m_keeper->wait();
        QCOMPARE(m_keeper->history().list().size(), 1);
        QVERIFY(!m_keeper->history().list().constFirst().cancelled);
    }

    void theRestOfARecheckOfOthersIsStillLeft()
    {
        m_factory->answered = 4;
        m_factory->answer = [](const ProbeRequest&) { return silentResult(); };
        nameTargets();
        checkButton()->click();
        QTRY_COMPARE(done(), 4);
        action("stop")->trigger();
        m_factory->answered = -1;
        action("recheckFailed")->trigger();
        QTRY_VERIFY(!m_runner->isRunning());
        QVERIFY(m_runner->snapshot().cancelled); // it is no whole run yet
        QVERIFY(restButton()->isVisible());
    }

    void aRoundThatIsBrokenOffLeavesOneTruth()
    {
        runAll();
        const QList<CheckRecord> before = m_runner->checks();
        action("watch")->trigger();
        m_factory->answered = 3;
        m_factory->answer = [](const ProbeRequest&) { return silentResult(); };
        QTRY_VERIFY(m_runner->isRunning() && failed() == 3);
        action("stop")->trigger();
        QVERIFY(!m_runner->isRunning()); // at once
        QVERIFY(action("check")->isEnabled());
        QVERIFY(!m_runner->snapshot().cancelled);
        QCOMPARE(failed(), 3);
        QCOMPARE(done(), int(before.size())); // what it had not reached has its last answer
        const QString headline = m_window->findChild<QLabel*>(u"headline"_s)->text();
        QVERIFY2(headline.startsWith(u"3 of %1 "_s.arg(before.size())), qPrintable(headline));
        QVERIFY(!restButton()->isVisible());
        m_keeper->wait();
        const Result<RunSnapshot> kept = readRunFile(m_keeper->history().list().constFirst().path);
        QVERIFY(kept.ok());
        QVERIFY(!kept->cancelled);
        QCOMPARE(summarize(kept->checks, kept->followUps).fail, 3);
        QVERIFY(kept->watch.has_value()); // with what was watched
        QCOMPARE(kept->watch->changes.size(), 3);
        for (const WatchTimeline& timeline : kept->watch->timelines)
            QCOMPARE(timeline.answers, timeline.isBad() ? 2 : 1); // nothing was answered twice
    }

    void escClearsTheFilterFirst()
    {
        runAll();
        m_factory->answered = 0;
        action("watch")->trigger();
        QTRY_VERIFY(m_runner->isRunning());
        auto* const filter = m_window->findChild<QLineEdit*>(u"filterText"_s);
        m_window->activateWindow();
        filter->setFocus();
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"445"_s);
        QTest::keyClick(filter, Qt::Key_G, Qt::AltModifier); // of a choice that is not there now
        QCOMPARE(filter->text(), u"445"_s);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QVERIFY(m_runner->isRunning());
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!m_runner->isRunning());
    }

    void anOpenedRunHasItsOwnTimelines()
    {
        runAll();
        action("watch")->trigger();
        QTRY_VERIFY(strip()->isVisible());
        RunSnapshot other = m_runner->snapshot();
        openFile(other); // of the same checks, and never watched
        QVERIFY(!strip()->isVisible());
        m_keeper->wait();
        m_file = m_keeper->history().list().constFirst().path; // the one that was watched
        action("openResults")->trigger();
        QTRY_VERIFY(strip()->isVisible());
    }

private:
    QPushButton* restButton() const { return m_window->findChild<QPushButton*>(u"checkRestButton"_s); }
    TimelineStrip* strip() const { return m_window->findChild<TimelineStrip*>(); }
    [[nodiscard]] int done() const
    {
        const QList<CheckRecord> checks = m_runner->checks();
        return int(std::count_if(checks.cbegin(), checks.cend(), [](const CheckRecord& record) {
            return record.phase == Phase::Done && record.seen.reason != Reason::Cancelled;
        }));
    }
    [[nodiscard]] int failed() const
    {
        const QList<CheckRecord> checks = m_runner->checks();
        return int(std::count_if(checks.cbegin(), checks.cend(),
            [](const CheckRecord& record) { return outcomeOf(record) == Outcome::Fail; }));
    }
    void openFile(const RunSnapshot& run)
    {
        m_file = m_folder->filePath(u"then.json"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(jsonReport(run)) > 0);
        file.close();
        action("stop")->trigger();
        action("openResults")->trigger();
        QTRY_VERIFY(m_window->findChild<OpenedBar*>()->isVisible());
    }
};

} // namespace MainWindowStopTests

int tst_mainwindowstop(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowStopTests::TestMainWindowStop, QApplication>(argc, argv);
}

#include "tst_mainwindowstop.moc"
