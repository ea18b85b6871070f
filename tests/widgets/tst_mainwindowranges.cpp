// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "model/catalogue/tablereader.h"
#include "model/run/checkrunner.h"
#include "model/table/checktablemodel.h"
#include "model/words/headline.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"
#include "widgets/checks/checkdetails.h"
#include "widgets/mainwindow.h"
#include "widgets/ranges/rangepanel.h"
#include "widgets/ranges/rangestrip.h"
#include "widgets/ranges/sweepquestion.h"
#include "widgets/shared/preferences.h"
#include "widgets/style/messagebar.h"
#include "widgets/summary/standinbar.h"
#include "widgets/targets/targetspanel.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

namespace MainWindowRangesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Whole ranges in the window, with a network that answers as a function says.
class TestMainWindowRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theChoiceIsRememberedAndApplied();
    void aSweepIsConfirmed();
    void mappingInsteadIsASimpleWayOut();
    void thinkingBetterOfItSendsNothing();
    void withoutRangesNothingIsAsked();
    void rangesShowAsAStrip();
    void theStripFillsWhileItRuns();
    void tabGoesThroughTheStripWhereItIsSeen();
    void stoppingBeforeAnAnswerLeavesNoStrip();
    void aRecheckAsksAgainAndTakesTheRate();
    void otherRowsAreRecheckedWithoutAQuestion();
    void aRunAgainstAStandInSaysSo();
    void aStandInIsAskedByTheToken();
    void aTokenThatCannotBeReadIsTold();

private:
    QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }
    QTreeView* table() const { return m_window->findChild<QTreeView*>(u"checks"_s); }
    QString textOf(const char* browser) const
    {
        return m_window->findChild<QTextEdit*>(QLatin1String(browser))->toPlainText();
    }
    QString headline() const { return m_window->findChild<QLabel*>(u"headline"_s)->text(); }
    SweepQuestion* question() const { return m_window->findChild<SweepQuestion*>(); }
    void answerAsStandIn() const;
    void choose(const std::optional<RangeMode>& mode);
    void check();
    void selectRange() const;
    void answer(const char* button) const { question()->findChild<QPushButton*>(QLatin1String(button))->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CannedProbeFactory> m_factory;
    std::unique_ptr<TableResolver> m_resolver;
    std::unique_ptr<FakeDiscovery> m_discovery;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowRanges::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_factory = std::make_unique<CannedProbeFactory>();
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    m_factory->ranges->answer = [](const QHostAddress&, quint16 port) {
        return port < 49152 ? State::Filtered : port == 50000 ? State::Open : State::Closed;
    };
    m_resolver = std::make_unique<TableResolver>();
    m_discovery = std::make_unique<FakeDiscovery>();
    m_runner = std::make_unique<CheckRunner>(*m_factory, *m_resolver);
    m_window =
        std::make_unique<MainWindow>(MainWindowParts{*m_runner, *m_discovery, *m_settings, groupPolicyTable(), {}});
    m_window->show();
}

void TestMainWindowRanges::cleanup()
{
    m_window.reset();
    m_runner.reset();
}

void TestMainWindowRanges::choose(const std::optional<RangeMode>& mode)
{
    action(!mode ? "rangeEndpoints" : mode == RangeMode::Map ? "rangeMap" : "rangeSweep")->trigger();
}

void TestMainWindowRanges::check()
{
    auto* const targets = m_window->findChild<TargetsPanel*>();
    targets->setRoleText(u"Domain controllers"_s, u"10.0.0.2\n10.0.0.3"_s);
    targets->setRoleText(u"DNS Server"_s, u"10.0.0.53"_s);
    m_window->findChild<QPushButton*>(u"checkButton"_s)->click();
}

void TestMainWindowRanges::selectRange() const
{
    const QAbstractItemModel* const model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, CheckTableModel::Requirement).data().toString() == u"1024-65535"_s) {
            table()->setCurrentIndex(model->index(row, 0));
            return;
        }
    }
    QFAIL("there is no range");
}

void TestMainWindowRanges::answerAsStandIn() const
{
    m_factory->answer = [](const ProbeRequest&) {
        ProbeResult seen = verifiedResult();
        StandInMark{firstNonce, u"192.0.2.9"_s, 3311}.insertInto(seen.evidence);
        return seen;
    };
}

void TestMainWindowRanges::aRunAgainstAStandInSaysSo()
{
    const auto* const bar = m_window->findChild<StandInBar*>();
    check();
    QTRY_VERIFY(!m_runner->isRunning());
    QVERIFY(!bar->isVisible());
    answerAsStandIn();
    m_factory->ranges->answer = nullptr; // the range never ends: results are only partly there
    choose(RangeMode::Map);
    check();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(m_runner->isRunning());
    m_runner->stop();
    QVERIFY(bar->isVisible());
}

void TestMainWindowRanges::aStandInIsAskedByTheToken()
{
    QFile file(m_folder->filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a token of the tests\n") > 0);
    file.close();
    Preferences preferences;
    preferences.standInTokenFile = file.fileName();
    writePreferences(*m_settings, preferences);
    answerAsStandIn();
    choose(RangeMode::Map);
    check();
    QTRY_VERIFY(!m_runner->isRunning());
    QVERIFY(!m_factory->ranges->targets.isEmpty());
    for (const RangeTarget& target : std::as_const(m_factory->ranges->targets)) {
        QVERIFY(target.standIn && !target.standIn->ports.isEmpty());
        QCOMPARE(target.standIn->token, "a token of the tests");
    }
}

void TestMainWindowRanges::aTokenThatCannotBeReadIsTold()
{
    Preferences preferences;
    preferences.standInTokenFile = m_folder->filePath(u"missing"_s);
    writePreferences(*m_settings, preferences);
    answerAsStandIn();
    choose(RangeMode::Map);
    check();
    const auto* const messages = m_window->findChild<MessageBar*>();
    QVERIFY(messages->isVisible() && messages->text().contains(u"missing"_s));
    QTRY_VERIFY(!m_runner->isRunning());
    QVERIFY(!m_factory->ranges->targets.isEmpty());
    QVERIFY(!m_factory->ranges->targets.constFirst().standIn);
}

void TestMainWindowRanges::theChoiceIsRememberedAndApplied()
{
    QVERIFY(action("rangeEndpoints")->isChecked());
    check();
    QTRY_VERIFY(!m_runner->isRunning());
    QVERIFY(m_factory->ranges->modes.isEmpty());
    const QString before = action("rangeScan")->text();
    choose(RangeMode::Map);
    QVERIFY(action("rangeMap")->isChecked());
    QVERIFY(action("rangeScan")->text() != before);
    QCOMPARE(readPreferences(*m_settings).rangeScan, std::optional(RangeMode::Map));
    check();
    QVERIFY(question() == nullptr);
    QVERIFY(!action("rangeScan")->isEnabled());
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->ranges->modes, QList{RangeMode::Map});
}

void TestMainWindowRanges::aSweepIsConfirmed()
{
    choose(RangeMode::EveryPort);
    check();
    QVERIFY(!m_runner->isRunning());
    QVERIFY(question() != nullptr && question()->isVisible());
    QVERIFY2(question()->text().contains(u"129,024 ports"_s), qPrintable(question()->text()));
    QVERIFY(m_factory->requests.isEmpty());
    answer("sweep");
    QVERIFY(m_runner->isRunning());
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->ranges->modes, QList{RangeMode::EveryPort});
    QTRY_VERIFY(question() == nullptr);
}

void TestMainWindowRanges::mappingInsteadIsASimpleWayOut()
{
    choose(RangeMode::EveryPort);
    check();
    answer("map");
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->ranges->modes, QList{RangeMode::Map});
    QCOMPARE(readPreferences(*m_settings).rangeScan, std::optional(RangeMode::EveryPort)); // for this once
}

void TestMainWindowRanges::thinkingBetterOfItSendsNothing()
{
    choose(RangeMode::EveryPort);
    check();
    answer("cancel");
    QVERIFY(!m_runner->isRunning());
    QVERIFY(m_factory->requests.isEmpty());
    QVERIFY(m_window->findChild<QPushButton*>(u"checkButton"_s)->isEnabled());
}

void TestMainWindowRanges::withoutRangesNothingIsAsked()
{
    PortTable table = groupPolicyTable();
    table.rows.removeIf([](const PortRow& row) { return row.dynamicRange.has_value(); });
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_runner, *m_discovery, *m_settings, table, {}});
    choose(RangeMode::EveryPort);
    check();
    QVERIFY(question() == nullptr);
    QVERIFY(m_runner->isRunning());
}

void TestMainWindowRanges::rangesShowAsAStrip()
{
    choose(RangeMode::Map);
    check();
    QTRY_VERIFY(!m_runner->isRunning());
    auto* const panel = m_window->findChild<RangePanel*>();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(!panel->isVisible());
    const auto* const pages = m_window->findChild<QTabWidget*>();
    QCOMPARE(pages->indexOf(panel->table()), -1);
    selectRange();
    QVERIFY(panel->isVisible());
    QCOMPARE(pages->indexOf(panel->table()), pages->count() - 1);
    QVERIFY2(textOf("observation").contains(u"Open"_s), qPrintable(textOf("observation")));
    panel->findChild<RangeStrip*>()->setCurrentPort(1024);
    QVERIFY(panel->findChild<QLabel*>(u"rangeLine"_s)->text().contains(u"1024-49151: silent"_s));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(!panel->isVisible());
    QCOMPARE(pages->indexOf(panel->table()), -1);
}

void TestMainWindowRanges::theStripFillsWhileItRuns()
{
    m_factory->ranges->answer = [](const QHostAddress&, quint16) { return State::Closed; };
    m_factory->ranges->lastPort = 30000;
    choose(RangeMode::EveryPort);
    check();
    answer("sweep");
    QTRY_VERIFY(!m_factory->ranges->targets.isEmpty());
    selectRange();
    const auto* const panel = m_window->findChild<RangePanel*>();
    QTRY_VERIFY(panel->isVisible());
    QTRY_VERIFY2(textOf("observation").contains(u"28,977 of 64,512"_s), qPrintable(textOf("observation")));
    panel->findChild<RangeStrip*>()->setCurrentPort(1024); // which is in no part before one is known
    QTRY_VERIFY(panel->findChild<QLabel*>(u"rangeLine"_s)->text().contains(u"1024-30000: answers"_s));
    QTRY_VERIFY2(headline().contains(u"28,977 of 129,024"_s), qPrintable(headline())); // of both hosts
    const auto* const progress = m_window->findChild<QProgressBar*>(u"progress"_s);
    QCOMPARE(100 * progress->value() / progress->maximum(), 22);
    QVERIFY2(textOf("meaning").contains(u"being asked"_s), qPrintable(textOf("meaning")));
    QVERIFY2(textOf("observation").contains(u"28,977 of 64,512"_s), qPrintable(textOf("observation")));

    action("stop")->trigger();
    QVERIFY(!m_runner->isRunning());
    QTRY_VERIFY(panel->findChild<QLabel*>(u"rangeLine"_s)->text().contains(u"1024-30000: answers"_s));
    QVERIFY(panel->isVisible()); // what is known stays
    QVERIFY2(textOf("observation").contains(u"Stopped"_s), qPrintable(textOf("observation")));
}

void TestMainWindowRanges::stoppingBeforeAnAnswerLeavesNoStrip()
{
    m_factory->ranges->answer = {}; // the scan waits
    choose(RangeMode::EveryPort);
    check();
    answer("sweep");
    QTRY_VERIFY(!m_factory->ranges->targets.isEmpty());
    selectRange();
    QTRY_VERIFY2(headline().contains(u"1024-65535"_s), qPrintable(headline()));
    QTRY_VERIFY(m_window->findChild<RangePanel*>()->isVisible());
    action("stop")->trigger();
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->ranges->cancelled, 1);
    QTRY_VERIFY(!m_window->findChild<RangePanel*>()->isVisible());
}

void TestMainWindowRanges::aRecheckAsksAgainAndTakesTheRate()
{
    choose(RangeMode::EveryPort);
    check();
    answer("sweep");
    QTRY_VERIFY(!m_runner->isRunning());
    Preferences preferences = readPreferences(*m_settings);
    preferences.limits.rangeRate = 250;
    writePreferences(*m_settings, preferences);
    QTRY_VERIFY(question() == nullptr);
    selectRange();
    action("recheckSelected")->trigger();
    QVERIFY(!m_runner->isRunning());
    QVERIFY2(question()->text().contains(u"64,512 ports"_s), qPrintable(question()->text()));
    answer("sweep");
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->ranges->modes, (QList{RangeMode::EveryPort, RangeMode::EveryPort}));
    QCOMPARE(m_factory->ranges->limits.last().perSecond, 250);

    QTRY_VERIFY(question() == nullptr);
    choose(RangeMode::Map);
    action("recheckSelected")->trigger();
    QVERIFY(question() == nullptr);
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->ranges->modes.last(), RangeMode::Map);

    choose(std::nullopt); // it is still a range, and is looked at as before
    action("recheckSelected")->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->ranges->modes.last(), RangeMode::Map);
}

void TestMainWindowRanges::otherRowsAreRecheckedWithoutAQuestion()
{
    choose(RangeMode::EveryPort);
    check();
    answer("sweep");
    QTRY_VERIFY(!m_runner->isRunning());
    QTRY_VERIFY(question() == nullptr);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    action("recheckSelected")->trigger();
    QVERIFY(question() == nullptr);
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->ranges->modes.size(), 1);
}

/// Below the title of the details, before their texts.
void TestMainWindowRanges::tabGoesThroughTheStripWhereItIsSeen()
{
    choose(RangeMode::Map);
    check();
    QTRY_VERIFY(!m_runner->isRunning());
    selectRange();
    auto* const strip = m_window->findChild<RangeStrip*>();
    QVERIFY(strip->isVisible());
    QWidget* const texts = m_window->findChild<QWidget*>(u"meaning"_s);
    QList<QWidget*> way;
    QWidget* part = strip;
    for (int most = 10; part != texts && most > 0; --most) {
        if (part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus))
            way.append(part);
        part = part->nextInFocusChain();
    }
    QCOMPARE(part, texts);
    for (const QWidget* const each : std::as_const(way))
        QVERIFY(strip->parentWidget()->isAncestorOf(each));
    QVERIFY(way.contains(strip));
    part = strip->previousInFocusChain();
    while (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus))
        part = part->previousInFocusChain();
    QVERIFY(m_window->findChild<CheckDetails*>()->isAncestorOf(part)); // the button beside the title
}

} // namespace MainWindowRangesTests

int tst_mainwindowranges(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowRangesTests::TestMainWindowRanges, QApplication>(argc, argv);
}

#include "tst_mainwindowranges.moc"
