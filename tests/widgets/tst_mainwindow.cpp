// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "model/catalogue/tablereader.h"
#include "model/report/tickettext.h"
#include "model/run/checkrunner.h"
#include "model/table/checktablemodel.h"
#include "model/words/statementtext.h"
#include "tests/support/runtest.h"
#include "widgets/about/aboutbox.h"
#include "widgets/about/shorthelp.h"
#include "widgets/mainwindow.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/messagebar.h"
#include "widgets/targets/targetspanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace MainWindowTests {

using namespace PortCheck;
using namespace std::chrono_literals;

class TestMainWindow : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void beginsWithinTheScreen();
    void refusesAnEmptyRoleInPlace();
    void checksWhatWasNamed();
    void appliesTheSettings();
    void stopsAtOnce();
    void closingWhileRunningIsSafe();
    void rechecksTheSelectedAndTheFailed();
    void startingAgainDropsTheOldRows();
    void copiesRowsAndDetails();
    void showsTheDetailsOfARowAsItSettles();
    void discoveryFillsTheRoles();
    void exportShowsWhereItWentAndWhyNot();
    void exportsFirewallRequests();
    void copiesForATicket();
    void mayDieWhileRunning();
    void remembersTargetsAndLayout();
    void survivesDamagedSettings();
    void causesLeadToTheirRows();
    void withExtraLooks();
    void reactsToTheKeyboard();
    void tellsAboutItself();

private:
};

void TestMainWindow::beginsWithinTheScreen()
{
    // Without fonts, as under Wine, it needs more than the screen has.
    const QSize available = m_window->screen()->availableSize().expandedTo(m_window->minimumSizeHint());
    QCOMPARE(m_window->size().boundedTo(available), m_window->size());
}

void TestMainWindow::refusesAnEmptyRoleInPlace()
{
    targets()->setRoleText(controllers, QStringLiteral("10.0.0.2"));
    checkButton()->click();
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(m_window->focusWidget()->accessibleName(), dns);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(m_factory->requests.size(), 0);
}

void TestMainWindow::checksWhatWasNamed()
{
    nameTargets();
    QVERIFY(!action("stop")->isEnabled());
    checkButton()->click();
    QVERIFY(m_runner->isRunning());
    QVERIFY(!action("check")->isEnabled());
    QVERIFY(action("stop")->isEnabled());
    QVERIFY(m_window->findChild<QProgressBar*>(QStringLiteral("progress"))->isVisible());
    QTRY_VERIFY(!m_factory->requests.isEmpty());
    QCOMPARE(m_factory->requests.first().domain, QStringLiteral("lab.example"));

    const RunSnapshot run = m_runner->snapshot();
    QCOMPARE(run.table, groupPolicyTable());
    QCOMPARE(run.domain, QStringLiteral("lab.example"));
    QCOMPARE(table()->model()->rowCount(), int(run.checks.size()));
    for (const CheckRecord& record : run.checks)
        QCOMPARE(
            record.check.target, record.check.role == dns ? QStringLiteral("10.0.0.53") : QStringLiteral("10.0.0.2"));
}

void TestMainWindow::appliesTheSettings()
{
    action("settings")->trigger();
    auto* const dialog = m_window->findChild<SettingsDialog*>();
    QVERIFY(dialog != nullptr);
    Preferences preferences;
    preferences.limits.probe.timeout = 1234ms;
    preferences.limits.parallel = 1;
    preferences.dynamicRange = DynamicRangeGoal::Table;
    writePreferences(*m_settings, preferences); // what the dialog leads to is its own test
    dialog->reject();
    QCOMPARE(readPreferences(*m_settings), preferences);

    nameTargets();
    checkButton()->click();
    QTRY_COMPARE(m_factory->requests.size(), 1);
    QCOMPARE(m_factory->requests.first().limits.timeout, 1234ms);
    QCOMPARE(m_runner->snapshot().dynamicRange, DynamicRangeGoal::Table);
    QVERIFY(showsInALabel(*m_window, QStringLiteral("as chosen: the port table's whole range.")));
}

void TestMainWindow::stopsAtOnce()
{
    nameTargets();
    checkButton()->click();
    QTRY_VERIFY(!m_factory->requests.isEmpty());
    Check again;
    again.target = QStringLiteral("dc1.lab.example");
    again.port = 445;
    Q_EMIT m_runner->askedOnceMore(again, 3);
    QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("headline"))->text(),
        QStringLiteral("Asking 445/TCP of dc1.lab.example once more, to tell the cause (left: 3)"));
    action("stop")->trigger();
    QVERIFY(!m_runner->isRunning());
    QVERIFY(checkButton()->isEnabled());
    for (const CheckRecord& record : m_runner->checks())
        QCOMPARE(record.phase, Phase::Done);
    QVERIFY(!m_window->findChild<QLabel*>(QStringLiteral("headline"))->text().isEmpty());
}

void TestMainWindow::closingWhileRunningIsSafe()
{
    nameTargets();
    checkButton()->click();
    QTRY_VERIFY(!m_factory->requests.isEmpty());
    const int cancelled = m_discovery->cancelled;
    QVERIFY(m_window->close());
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(m_discovery->cancelled, cancelled + 1);
    m_window.reset();
    // Whatever is still in the event loop finds no window any more.
    QSignalSpy later(m_runner.get(), &CheckRunner::checkChanged);
    bool turned = false;
    QTimer::singleShot(0, this, [&turned] { turned = true; });
    QTRY_VERIFY(turned);
    QCOMPARE(later.count(), 0);
}

void TestMainWindow::rechecksTheSelectedAndTheFailed()
{
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    runAll();
    QVERIFY(action("recheckFailed")->isEnabled());
    m_factory->requests.clear();
    action("recheckFailed")->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QVERIFY(!m_factory->requests.isEmpty());
    QVERIFY(std::any_of(m_factory->requests.cbegin(), m_factory->requests.cend(),
        [](const ProbeRequest& request) { return request.service == Service::Smb; }));

    m_factory->requests.clear();
    table()->selectionModel()->clearSelection();
    QVERIFY(!action("recheckSelected")->isEnabled());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    action("recheckSelected")->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->requests.size(), 1);
    QCOMPARE(m_factory->requests.first().port, quint16(389));
}

void TestMainWindow::startingAgainDropsTheOldRows()
{
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    runAll();
    const int rows = table()->model()->rowCount();
    const int firstId = table()->model()->index(0, 0).data(CheckTableModel::IdRole).toInt();
    checkButton()->click();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(table()->model()->rowCount(), rows);
    QVERIFY(table()->model()->index(0, 0).data(CheckTableModel::IdRole).toInt() != firstId);
}

void TestMainWindow::copiesRowsAndDetails()
{
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    runAll();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    action("copyRows")->trigger();
    const QString rows = QGuiApplication::clipboard()->text();
    QCOMPARE(rows.count(u'\n'), 2);
    QVERIFY(rows.contains(QStringLiteral("389\tTCP\tLDAP\t10.0.0.2\t")));
    action("copyDetails")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(explanationOf(m_runner->checks().first().verdict)));
}

void TestMainWindow::showsTheDetailsOfARowAsItSettles()
{
    nameTargets();
    checkButton()->click();
    QTRY_VERIFY(!m_factory->requests.isEmpty());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const auto* const meaning = m_window->findChild<QTextEdit*>(QStringLiteral("meaning"));
    const QString before = meaning->toPlainText();
    QVERIFY(!before.isEmpty());
    m_runner->stop();
    QTRY_VERIFY(meaning->toPlainText() != before);
}

void TestMainWindow::discoveryFillsTheRoles()
{
    nameTargets();
    m_window->findChild<QPushButton*>(QStringLiteral("discover"))->click();
    QCOMPARE(m_discovery->started, 1);
    QCOMPARE(m_discovery->domain, QStringLiteral("lab.example"));
    QCOMPARE(m_discovery->dnsServers, QStringList{QStringLiteral("10.0.0.53")});
    m_discovery->find({{QStringLiteral("dc1.lab.example")}, {}, {}, {}});
    QCOMPARE(targets()->roleText(controllers), QStringLiteral("10.0.0.2\ndc1.lab.example"));
}

void TestMainWindow::exportShowsWhereItWentAndWhyNot()
{
    QVERIFY(!action("exportHtml")->isEnabled());
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    runAll();
    const auto* const messages = m_window->findChild<MessageBar*>();
    m_file = m_folder->filePath(QStringLiteral("report.html"));
    action("exportHtml")->trigger();
    QVERIFY(messages->text().contains(QStringLiteral("report.html")));
    QCOMPARE(messages->mark(), StatusMark::Pass);
    QVERIFY(QFile::exists(m_file));

    m_file = m_folder->filePath(QStringLiteral("no such folder/report.csv"));
    action("exportCsv")->trigger();
    QCOMPARE(messages->mark(), StatusMark::Fail);
    QVERIFY(messages->text().contains(QStringLiteral("report.csv")));
    QVERIFY(messages->isVisible());
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestMainWindow::exportsFirewallRequests()
{
    for (const char* const name : {"exportRulesFailed", "exportRulesPlan"})
        QVERIFY(!action(name)->isEnabled());
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    runAll();
    const struct {
        const char* action;
        RequestOptions rules;
    } cases[]{{"exportRulesFailed", RequestScope::FailedByNetwork}, {"exportRulesPlan", RequestScope::WholePlan},
        {"exportRulesFailed", {RequestScope::FailedByNetwork, true}}};
    for (const auto& each : cases) {
        m_file = m_folder->filePath(QLatin1String(each.action) + QStringLiteral(".txt"));
        action("exportRulesEvidence")->setChecked(each.rules.withEvidence);
        action(each.action)->trigger();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rulesReport(m_runner->snapshot(), each.rules));
    }
}

void TestMainWindow::copiesForATicket()
{
    QVERIFY(!action("copyTicket")->isEnabled());
    m_factory->answer = [](const ProbeRequest&) { return silentResult(); };
    runAll();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), ticketText(m_runner->snapshot()));
    const auto* const messages = m_window->findChild<MessageBar*>();
    QCOMPARE(messages->mark(), StatusMark::Pass);
    QVERIFY(messages->isVisible());
}

void TestMainWindow::mayDieWhileRunning()
{
    nameTargets();
    checkButton()->click();
    QTRY_VERIFY(!m_factory->requests.isEmpty());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    m_window.reset();
    m_runner->stop();
    QVERIFY(!m_runner->isRunning());
}

void TestMainWindow::remembersTargetsAndLayout()
{
    nameTargets();
    table()->header()->resizeSection(CheckTableModel::TargetHost, 321);
    m_window->resize(1111, 777);
    m_window->close();
    makeWindow();
    QCOMPARE(targets()->domainText(), QStringLiteral("lab.example"));
    QCOMPARE(targets()->roleText(controllers), QStringLiteral("10.0.0.2"));
    QCOMPARE(targets()->roleText(dns), QStringLiteral("10.0.0.53"));
    QCOMPARE(table()->header()->sectionSize(CheckTableModel::TargetHost), 321);
}

void TestMainWindow::causesLeadToTheirRows()
{
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    auto* const list = m_window->findChild<QListWidget*>(QStringLiteral("findings"));
    QVERIFY(!list->isVisible());
    runAll();
    QVERIFY(list->isVisible());
    QVERIFY2(list->item(0)->text().contains(QStringLiteral("445/TCP")), qPrintable(list->item(0)->text()));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    // What to do stands in the card, and in the details of a check that the card doesn't explain; by Enter it is read
    // there.
    const auto* const meaning = m_window->findChild<QTextEdit*>(QStringLiteral("meaning"));
    QVERIFY(meaning->toPlainText().contains(QStringLiteral("What to do")));
    QCOMPARE(m_window->focusWidget(), meaning);
    table()->setFocus(); // what is being read stays
    m_window->findChild<QPushButton*>(QStringLiteral("showChecksButton"))->click();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    m_window->findChild<QPushButton*>(QStringLiteral("showChecksButton"))->click();
    QVERIFY(!meaning->toPlainText().contains(QStringLiteral("What to do")));
    m_window->findChild<QPushButton*>(QStringLiteral("copyCauseButton"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(
        copied.startsWith(QStringLiteral("Fail: ")) && copied.contains(QStringLiteral("445/TCP")), qPrintable(copied));
    const auto asked = m_factory->requests.size();
    m_window->findChild<QPushButton*>(QStringLiteral("recheckCauseButton"))->click();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->requests.size(), asked + 1);
    QCOMPARE(rows.first().siblingAtColumn(CheckTableModel::Requirement).data().toString(), QStringLiteral("445"));
}

void TestMainWindow::withExtraLooks()
{
    m_settings->setValue(SettingsKeys::extraLooks(), true);
    ProbeResult opened = verifiedResult({}, Reason::NoDialogue);
    opened.service = ServiceState::NotAsked;
    ProbeResult mute = opened;
    mute.service = ServiceState::Silent;
    mute.reason = Reason::NoApplicationData;
    m_factory->answer = [opened, mute](const ProbeRequest& request) {
        return request.port == controlPort ? opened : request.port == 445 ? mute : verifiedResult();
    };
    runAll();
    const auto* const list = m_window->findChild<QListWidget*>(QStringLiteral("findings"));
    QCOMPARE(list->item(0)->text().count(QStringLiteral("accepts every connection")), 1);
    QVERIFY(!list->item(0)->toolTip().isEmpty());
    QVERIFY(list->item(0)->text().contains(QStringLiteral("445/TCP")));
    // The headline counts what the cards say.
    const QString headline = m_window->findChild<QLabel*>(QStringLiteral("headline"))->text();
    QVERIFY2(!headline.contains(QStringLiteral("accepts every connection")), qPrintable(headline));
}

void TestMainWindow::survivesDamagedSettings()
{
    for (const QString& key :
        {SettingsKeys::geometry(), SettingsKeys::targetsSplitter(), SettingsKeys::detailsSplitter(),
            SettingsKeys::checksHeader(), SettingsKeys::roles(), SettingsKeys::domain()})
        m_settings->setValue(key, QStringLiteral("nonsense"));
    makeWindow();
    QVERIFY(m_window->isVisible());
    QCOMPARE(table()->header()->count(), int(CheckTableModel::ColumnCount));
    QVERIFY(targets()->roleText(controllers).isEmpty());
}

void TestMainWindow::reactsToTheKeyboard()
{
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    nameTargets();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(m_runner->isRunning());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->focusWidget(), m_window->findChild<QLineEdit*>(QStringLiteral("filterText")));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_runner->isRunning());
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_E}) {
        m_file = m_folder->filePath(QStringLiteral("keys%1.html").arg(int(key)));
        table()->setFocus();
        QTest::keyClick(table(), key, Qt::ControlModifier);
        QVERIFY(QFile::exists(m_file));
    }
    m_window->findChild<QLineEdit*>(QStringLiteral("domain"))->setFocus();
    m_file = m_folder->filePath(QStringLiteral("from a field.html"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(m_file));
}

void TestMainWindow::tellsAboutItself()
{
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    action("help")->trigger();
    auto* const help = m_window->findChild<ShortHelp*>();
    QVERIFY(help != nullptr && help->isVisible());
    help->reject();
    QTRY_VERIFY(m_window->findChild<ShortHelp*>() == nullptr);
    action("about")->trigger();
    auto* const about = m_window->findChild<AboutBox*>();
    QVERIFY(about != nullptr && about->isVisible());
    about->reject();
    QTRY_VERIFY(m_window->findChild<AboutBox*>() == nullptr);

    auto* const button = m_window->findChild<QToolButton*>(QStringLiteral("helpButton"));
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QVERIFY(button->menu()->actions().contains(action("about")));
}

} // namespace MainWindowTests

int tst_mainwindow(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowTests::TestMainWindow, QApplication>(argc, argv);
}

#include "tst_mainwindow.moc"
