// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "model/catalogue/tablereader.h"
#include "model/causes/diagnosis.h"
#include "model/compare/readrun.h"
#include "model/history/runkeeper.h"
#include "model/report/reportwriter.h"
#include "model/run/checkrunner.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"
#include "widgets/checks/findingslist.h"
#include "widgets/history/comparisonwindow.h"
#include "widgets/history/historywindow.h"
#include "widgets/history/openedbar.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/preferences.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/sources/sourceswindow.h"
#include "widgets/style/messagebar.h"
#include "widgets/summary/summaryband.h"
#include "widgets/targets/targetspanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>
#include <QWindow>

namespace MainWindowHistoryTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestMainWindowHistory : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUp(true);
        m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    }
    void cleanup() { tearDown(); }
    void showsAFileAsItWas();
    void openingLeadsToWhatWasOpened();
    void neverChecksByItself();
    void leadsBackToThePresentRun();
    void checkingLeavesWhatWasOpened();
    void saysWhyAFileCannotBeOpened();
    void takesADroppedFile();
    void writesAgainWhatWasOpened();
    void saysInItsOwnLanguageWhatAFileSays();
    void saysWhatItCannotSayInItsOwnLanguage();
    void takesOverTargets();
    void takesEachNameInItsRole();
    void keepsEachRun();
    void keepsNoneIfSwitchedOff();
    void keepsWhatWasAskedAgainInItsRun();
    void takesUpARunThatWasCutOff();
    void closingInARunKeepsIt();
    void saysThatTheDemosRunsAreNotKept();
    void listsOpensAndDeletesByKeyboard();
    void aComparisonFromTheHistoryIsInFront();
    void whatTheHistoryCannotDoIsSaidInFront();
    void comparesWithAFile();
    void comparesTheOtherWayRound();
    void doesNotCompareARunWithItself();
    void runsOfOneComputerAreComparedInstead();
    void putsDroppedFilesSideBySide();
    void putsKeptRunsSideBySide();
    void saysThatOneRunIsNotEnough();

private:
    void openFile(const RunSnapshot& run, const QString& name = u"then.json"_s);
    [[nodiscard]] bool drop(const QStringList& paths);
    [[nodiscard]] HistoryWindow* openHistory();
    template <typename Window> Window* awaited() const
    {
        (void)TestPeers::comesTrue([this] { return m_window->findChild<Window*>() != nullptr; });
        return m_window->findChild<Window*>();
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QString shownTexts() const;
    OpenedBar* bar() const { return m_window->findChild<OpenedBar*>(); }
    QString message() const { return m_window->findChild<MessageBar*>()->text(); }
};

QString TestMainWindowHistory::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

/// Files, from elsewhere onto the window. False where it doesn't take them.
bool TestMainWindowHistory::drop(const QStringList& paths)
{
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    return enter.isAccepted();
}

HistoryWindow* TestMainWindowHistory::openHistory()
{
    action("history")->trigger();
    return m_window->findChild<HistoryWindow*>();
}

void TestMainWindowHistory::openFile(const RunSnapshot& run, const QString& name)
{
    m_file = write(name, jsonReport(run));
    action("openResults")->trigger();
    QTRY_VERIFY(bar()->isVisible());
}

void TestMainWindowHistory::showsAFileAsItWas()
{
    openFile(sampleRun());
    QCOMPARE(table()->model()->rowCount(), 3);
    const auto* const sentence = m_window->findChild<QLabel*>(u"openedSentence"_s);
    QVERIFY(sentence->text().contains(u"auditor"_s) && sentence->text().contains(u"2026"_s));
    QVERIFY(m_window->windowTitle().contains(u"then.json"_s));
    QVERIFY(m_window->findChild<SummaryBand*>()->findChildren<QLabel*>().constFirst()->text().contains(u"failed"_s));
    action("copyTicket")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"dc1.lab.example"_s));
    QVERIFY(table()->currentIndex().isValid()); // the worst
    QVERIFY(!action("recheckFailed")->isEnabled() && !action("recheckSelected")->isEnabled());
}

/// And not to a field for other targets, where the focus was.
void TestMainWindowHistory::openingLeadsToWhatWasOpened()
{
    QVERIFY(targets()->isAncestorOf(m_window->focusWidget()));
    openFile(sampleRun());
    QCOMPARE(m_window->focusWidget(), table());
}

void TestMainWindowHistory::neverChecksByItself()
{
    openFile(sampleRun());
    QTest::keyClick(table(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(m_factory->requests.isEmpty() && !m_runner->isRunning());
    m_keeper->wait();
    QVERIFY(m_keeper->history().list().isEmpty()); // nor does it become a run of its own
}

void TestMainWindowHistory::leadsBackToThePresentRun()
{
    runAll();
    const int rows = table()->model()->rowCount();
    QVERIFY(rows > 3);
    openFile(sampleRun());
    QCOMPARE(table()->model()->rowCount(), 3);
    auto* const close = m_window->findChild<QPushButton*>(u"closeOpened"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(table()->model()->rowCount(), rows);
    QCOMPARE(m_window->windowTitle(), u"GP PortCheck"_s);
    QVERIFY(QApplication::focusWidget() == nullptr || QApplication::focusWidget()->isVisible());
}

void TestMainWindowHistory::checkingLeavesWhatWasOpened()
{
    openFile(sampleRun());
    runAll();
    QVERIFY(!bar()->isVisible());
    QVERIFY(table()->model()->rowCount() > 3);
}

void TestMainWindowHistory::saysWhyAFileCannotBeOpened()
{
    runAll();
    const int rows = table()->model()->rowCount();
    m_file = write(u"cut.json"_s, jsonReport(sampleRun()).chopped(5));
    action("openResults")->trigger();
    QTRY_VERIFY(message().contains(u"no whole JSON"_s));
    QVERIFY(message().contains(u"cut.json"_s) && !bar()->isVisible());
    QCOMPARE(table()->model()->rowCount(), rows);
}

void TestMainWindowHistory::takesADroppedFile()
{
    QVERIFY(drop({write(u"dropped.json"_s, jsonReport(sampleRun()))}));
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestMainWindowHistory::writesAgainWhatWasOpened()
{
    const RunSnapshot run = sampleRun();
    openFile(run);
    m_file = m_folder->filePath(u"again.json"_s);
    action("exportJson")->trigger();
    QTRY_VERIFY(message().contains(u"again.json"_s));
    QFile again(m_file);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll().split('\n'), jsonReport(run).split('\n'));
}

/// All that the window shows of what was opened, as text.
QString TestMainWindowHistory::shownTexts() const
{
    QStringList texts;
    for (const auto* label : m_window->findChildren<QLabel*>())
        texts.append(label->text());
    const auto* const list = m_window->findChild<FindingsList*>()->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row)
        texts << list->item(row)->text() << list->item(row)->toolTip();
    for (const char* const copy : {"copyTicket", "copyDetails"}) {
        action(copy)->trigger();
        texts.append(QGuiApplication::clipboard()->text());
    }
    return texts.join(u'\n');
}

void TestMainWindowHistory::saysInItsOwnLanguageWhatAFileSays()
{
    RunSnapshot run = sampleRun();
    const HostFacts host({{&run.checks[0], &run.checks[1], &run.checks[2]}, {}, {}});
    for (CheckRecord& record : run.checks)
        record.verdict = diagnose(record, host);
    {
        const OtherLanguage other;
        m_file = write(u"other.json"_s, jsonReport(run));
    }
    action("openResults")->trigger();
    QTRY_VERIFY(bar()->isVisible());
    const QString shown = shownTexts();
    QVERIFY2(shown.contains(u"did not answer on 389/UDP"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u'⟨'), qPrintable(shown));
    QVERIFY2(!shown.contains(u'“'), qPrintable(shown)); // nothing of it is a quotation
    QVERIFY(!shown.contains(u"as the results file has them"_s));
    m_file = m_folder->filePath(u"again.json"_s);
    action("exportJson")->trigger();
    QTRY_VERIFY(message().contains(u"again.json"_s));
    QFile again(m_file);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll().split('\n'), jsonReport(run).split('\n'));
}

// Its sentences are none of the causes'.
void TestMainWindowHistory::saysWhatItCannotSayInItsOwnLanguage()
{
    {
        const OtherLanguage other;
        m_file = write(u"other.json"_s, jsonReport(sampleRun()));
    }
    action("openResults")->trigger();
    QTRY_VERIFY(bar()->isVisible());
    const QString note = u"as the results file has them, in its language (%1)"_s.arg(OtherLanguage::code());
    QVERIFY2(shownTexts().contains(note), qPrintable(shownTexts()));
    QVERIFY(shownTexts().contains(u'“'));
}

void TestMainWindowHistory::takesOverTargets()
{
    RunSnapshot run = sampleRun();
    run.checks[0].check.names = {u"dc1.lab.example"_s, u"alias.lab.example"_s};
    run.checks[2].check.role = u"of another table"_s;
    openFile(run);
    m_window->findChild<QPushButton*>(u"takeTargets"_s)->click();
    auto* const targets = m_window->findChild<TargetsPanel*>();
    QCOMPARE(targets->roleText(controllers), u"dc1.lab.example\nalias.lab.example"_s);
    QCOMPARE(targets->domainText(), u"lab.example"_s);
    QVERIFY(m_factory->requests.isEmpty());
    QVERIFY(message().startsWith(u"2 host(s) of this run"_s));
    m_window->findChild<QPushButton*>(u"closeOpened"_s)->click();
    QVERIFY(!m_window->findChild<MessageBar*>()->isVisible()); // of the present run it isn't true
}

/// An address is asked once, for all of its names: in which role each was entered is what the checks' targets say.
void TestMainWindowHistory::takesEachNameInItsRole()
{
    RunSnapshot run = sampleRun();
    const QStringList names{u"dc1.lab.example"_s, u"10.0.0.2"_s};
    for (CheckRecord& record : run.checks)
        record.check.names = names;
    run.checks[2].check.role = dns;
    run.checks[2].check.target = u"10.0.0.2"_s;
    openFile(run);
    m_window->findChild<QPushButton*>(u"takeTargets"_s)->click();
    auto* const targets = m_window->findChild<TargetsPanel*>();
    QCOMPARE(targets->roleText(controllers), u"dc1.lab.example"_s);
    QCOMPARE(targets->roleText(dns), u"10.0.0.2"_s);
}

void TestMainWindowHistory::keepsEachRun()
{
    runAll();
    QTRY_COMPARE(m_keeper->history().list().size(), 1);
    QTRY_COMPARE(QDir(historyFolder()).entryList(QDir::Files).size(), 2); // with the index: its journal is gone
    const HistoryEntry entry = m_keeper->history().list().constFirst();
    QCOMPARE(entry.targets, (QStringList{u"10.0.0.2"_s, u"10.0.0.53"_s}));
    const Result<RunSnapshot> kept = readRunFile(entry.path);
    QVERIFY(kept.ok());
    QCOMPARE(kept->checks.size(), table()->model()->rowCount());
}

void TestMainWindowHistory::keepsNoneIfSwitchedOff()
{
    Preferences preferences = readPreferences(*m_settings);
    preferences.keepRuns = false;
    writePreferences(*m_settings, preferences);
    runAll();
    m_keeper->wait();
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(historyFolder()));
}

void TestMainWindowHistory::keepsWhatWasAskedAgainInItsRun()
{
    m_factory->answer = [](const ProbeRequest&) { return closedResult(); };
    runAll();
    QTRY_COMPARE(m_keeper->history().list().size(), 1);
    QVERIFY(m_keeper->history().list().constFirst().fail > 0);
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    action("recheckFailed")->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QTRY_COMPARE(m_keeper->history().list().constFirst().fail, 0);
    QCOMPARE(m_keeper->history().list().size(), 1);
}

/// The program ended in the middle of it: the next one finds what was done.
void TestMainWindowHistory::takesUpARunThatWasCutOff()
{
    m_factory->answer = nullptr; // all are waited for
    m_window->offer({{controllers, u"10.0.0.2"_s}, {dns, u"10.0.0.53"_s}}, {});
    action("check")->trigger();
    const auto journals = [this] { return QDir(historyFolder()).entryInfoList({u"*.journal"_s}, QDir::Files); };
    QTRY_VERIFY(!journals().isEmpty() && journals().constFirst().size() > 0);
    QVERIFY(QFile::copy(journals().constFirst().filePath(), historyFolder() + u"/left.journal"_s));
    m_runner->stop();
    QTRY_COMPARE(m_keeper->history().list().size(), 2); // with what is left
    QVERIFY(QFile::remove(m_keeper->history().list().constFirst().path)); // so that only that tells of the run
    makeWindow();
    QTRY_VERIFY(message().contains(u"history"_s));
    const QList<HistoryEntry> entries = m_keeper->history().list();
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.constFirst().cancelled);
    QVERIFY(entries.constFirst().checks > 3);
}

void TestMainWindowHistory::closingInARunKeepsIt()
{
    m_factory->answer = nullptr; // all are waited for
    m_window->offer({{controllers, u"10.0.0.2"_s}, {dns, u"10.0.0.53"_s}}, {});
    action("check")->trigger();
    m_window->close();
    cleanup();
    QCOMPARE(QDir(historyFolder()).entryList({u"*.journal"_s}, QDir::Files), QStringList());
    const QList<HistoryEntry> entries = RunHistory(historyFolder()).list();
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.constFirst().cancelled);
}

void TestMainWindowHistory::saysThatTheDemosRunsAreNotKept()
{
    const auto* const history = openHistory();
    const auto* const words = history->findChild<QLabel*>(u"historyWords"_s);
    QVERIFY2(words->text().contains(u"except the demo's"_s), qPrintable(words->text()));
    runAll();
    QTRY_VERIFY2(words->text().startsWith(u"Each run is kept, except the demo's"_s), qPrintable(words->text()));
}

void TestMainWindowHistory::listsOpensAndDeletesByKeyboard()
{
    runAll();
    QTRY_COMPARE(m_keeper->history().list().size(), 1);
    QVERIFY(m_keeper->history().keep(sampleRun(), {}).ok());
    QFile broken(historyFolder() + u"/broken.json"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    auto* const window = openHistory();
    QVERIFY(window != nullptr && window->isVisible());
    auto* const view = window->findChild<QTreeView*>(u"history"_s);
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(view->currentIndex().row(), 0);
    QVERIFY(view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"10.0.0.2"_s));
    QCOMPARE(view->model()->index(2, 0).data().toString(), u"broken.json"_s);
    QVERIFY(view->model()->index(2, 3).data().toString().contains(u"no whole JSON"_s));
    const QSignalSpy opens(window, &HistoryWindow::openWanted);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opens.size(), 1); // or a second one would bring its results to the front later
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get()); // what it leads to is in front
    QVERIFY(window->windowHandle()->transientParent() == nullptr); // and not covered
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
    QTest::keyClick(view, Qt::Key_Down); // the broken one
    QVERIFY(!window->findChild<QPushButton*>(u"openRun"_s)->isEnabled());
    QTest::keyClick(view, Qt::Key_Delete);
    auto* const question = window->findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(view->model()->rowCount(), 3);
    QTRY_VERIFY(window->findChild<QMessageBox*>() == nullptr);
    auto* const remove = window->findChild<QPushButton*>(u"deleteRun"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    auto* const yes = window->findChild<QPushButton*>(u"reallyDelete"_s);
    QVERIFY(yes != nullptr);
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_Space);
    QCOMPARE(view->model()->rowCount(), 2);
    QVERIFY(!QFile::exists(broken.fileName()));
    QCOMPARE(view->currentIndex().row(), 1);
}

void TestMainWindowHistory::aComparisonFromTheHistoryIsInFront()
{
    runAll();
    QTRY_COMPARE(m_keeper->history().list().size(), 1);
    QVERIFY(m_keeper->history().keep(sampleRun(), {}).ok());
    auto* const history = openHistory();
    QTRY_COMPARE(QApplication::activeWindow(), history);
    QTest::keyClick(history->findChild<QTreeView*>(u"history"_s), Qt::Key_Down);
    auto* const compare = history->findChild<QPushButton*>(u"compareRun"_s);
    compare->setFocus();
    QTest::keyClick(compare, Qt::Key_Return); // and not Open, which is the button for Enter elsewhere
    auto* const window = awaited<ComparisonWindow>();
    QVERIFY(window != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), window);
    QVERIFY(window->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!bar()->isVisible());
}

void TestMainWindowHistory::whatTheHistoryCannotDoIsSaidInFront()
{
    QVERIFY(m_keeper->history().keep(sampleRun(), {}).ok());
    auto* const history = openHistory();
    QTRY_COMPARE(QApplication::activeWindow(), history);
    history->findChild<QPushButton*>(u"compareRun"_s)->click(); // with nothing
    QTRY_VERIFY2(message().contains(u"nothing to compare with"_s), qPrintable(message()));
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
}

void TestMainWindowHistory::comparesWithAFile()
{
    RunSnapshot now = sampleRun();
    now.startedAt = now.startedAt.addDays(1);
    openFile(now);
    RunSnapshot then = sampleRun();
    then.checks[1].verdict.outcome = Outcome::Pass;
    m_file = write(u"before.json"_s, jsonReport(then));
    action("compareResults")->trigger();
    auto* const window = awaited<ComparisonWindow>();
    QVERIFY(window != nullptr);
    QVERIFY(window->findChild<QLabel*>(u"comparisonLead"_s)->text().contains(u"before.json"_s));
    auto* const view = window->findChild<QTreeWidget*>(u"comparison"_s);
    QCOMPARE(view->topLevelItem(0)->text(0), u"Newly broken (1)"_s);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(table()->currentIndex().siblingAtColumn(1).data().toString(), u"UDP"_s);
    m_file = m_folder->filePath(u"compared.json"_s);
    action("exportJson")->trigger(); // the report has it, too
    QTRY_VERIFY(message().contains(u"compared.json"_s));
    const Result<RunSnapshot> report = readRunFile(m_file);
    QVERIFY(report.ok());
    QCOMPARE(numberOf(*report->comparison, ChangeKind::NewlyBroken), 1);
}

/// The earlier of the two is "then", whichever is shown.
void TestMainWindowHistory::comparesTheOtherWayRound()
{
    openFile(sampleRun());
    RunSnapshot later = sampleRun();
    later.startedAt = later.startedAt.addDays(1);
    later.checks[1].verdict.outcome = Outcome::Pass;
    m_file = write(u"later.json"_s, jsonReport(later));
    action("compareResults")->trigger();
    auto* const window = awaited<ComparisonWindow>();
    QVERIFY(window != nullptr);
    QCOMPARE(window->findChild<QTreeWidget*>(u"comparison"_s)->topLevelItem(0)->text(0), u"Mended (1)"_s);
}

/// The run that is shown stands in the history, too.
void TestMainWindowHistory::doesNotCompareARunWithItself()
{
    m_factory->answer = [](const ProbeRequest&) { return closedResult(); };
    runAll();
    QTRY_COMPARE(m_keeper->history().list().size(), 1);
    auto* const history = openHistory();
    history->findChild<QPushButton*>(u"compareRun"_s)->click();
    QTRY_VERIFY2(message().startsWith(u"That is the run that is shown"_s), qPrintable(message()));
    QVERIFY(m_window->findChild<ComparisonWindow*>() == nullptr);
}

void TestMainWindowHistory::runsOfOneComputerAreComparedInstead()
{
    RunSnapshot later = sampleRun();
    later.startedAt = later.startedAt.addSecs(60);
    later.checks[1].verdict.outcome = Outcome::Pass;
    later.checks[1].seen.state = State::Open;
    m_window->openSources({write(u"later.json"_s, jsonReport(later)), write(u"then.json"_s, jsonReport(sampleRun()))});
    auto* const sources = awaited<SourcesWindow>();
    QVERIFY(sources != nullptr);
    sources->findChild<QPushButton*>(u"compareRuns"_s)->click();
    auto* const window = awaited<ComparisonWindow>();
    QVERIFY(window != nullptr);
    auto* const view = window->findChild<QTreeWidget*>(u"comparison"_s);
    QCOMPARE(view->topLevelItem(0)->text(0), u"Mended (1)"_s);
    QVERIFY(!bar()->isVisible());
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return); // its check, in the later one
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"later.json"_s));
    QCOMPARE(table()->currentIndex().siblingAtColumn(1).data().toString(), u"UDP"_s);
}

/// And leads from there to the check in the file that it was seen in.
void TestMainWindowHistory::putsDroppedFilesSideBySide()
{
    RunSnapshot other = sampleRun();
    other.source.host = u"site-b"_s;
    other.checks[1].verdict.outcome = Outcome::Pass;
    other.checks[1].seen.state = State::Open;
    QVERIFY(drop({write(u"b.json"_s, jsonReport(other)), write(u"a.json"_s, jsonReport(sampleRun())),
        write(u"foreign.json"_s, "{}")}));
    auto* const window = awaited<SourcesWindow>();
    QVERIFY(window != nullptr);
    QVERIFY(window->windowHandle()->transientParent() == nullptr); // it lies above the run that it leads to otherwise
    QVERIFY(!bar()->isVisible());
    QVERIFY(window->text().contains(u"foreign.json"_s));
    auto* const list = window->findChild<QListWidget*>(u"sourceFindings"_s);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(window->findChild<QTableView*>(u"sources"_s), Qt::Key_Return);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"a.json"_s));
    QCOMPARE(table()->currentIndex().siblingAtColumn(1).data().toString(), u"UDP"_s);
    QVERIFY(m_factory->requests.isEmpty());
}

void TestMainWindowHistory::putsKeptRunsSideBySide()
{
    RunSnapshot other = sampleRun();
    other.source.host = u"site-b"_s;
    other.startedAt = other.startedAt.addSecs(60);
    QVERIFY(m_keeper->history().keep(sampleRun(), {}).ok());
    QVERIFY(m_keeper->history().keep(other, {}).ok());
    auto* const history = openHistory();
    auto* const button = history->findChild<QPushButton*>(u"sideBySide"_s);
    QVERIFY(!button->isEnabled());
    history->findChild<QTreeView*>(u"history"_s)->selectAll();
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(m_window->findChild<SourcesWindow*>() != nullptr);
    QVERIFY(m_window->findChild<SourcesWindow*>()->text().contains(u"Computers: 2"_s));
}

void TestMainWindowHistory::saysThatOneRunIsNotEnough()
{
    m_window->openSources({write(u"a.json"_s, jsonReport(sampleRun())), write(u"cut.json"_s, "{")});
    QTRY_VERIFY(message().contains(u"two runs at least"_s));
    QVERIFY(message().contains(u"cut.json"_s));
    QVERIFY(m_window->findChild<SourcesWindow*>() == nullptr);
}

} // namespace MainWindowHistoryTests

int tst_mainwindowhistory(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowHistoryTests::TestMainWindowHistory, QApplication>(argc, argv);
}

#include "tst_mainwindowhistory.moc"
