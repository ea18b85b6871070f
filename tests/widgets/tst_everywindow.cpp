// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "windowfixture.h"
#include "windowtour.h"

#include "model/history/runhistory.h"
#include "tests/support/runtest.h"
#include "widgets/history/comparisonwindow.h"
#include "widgets/ranges/sweepquestion.h"
#include "widgets/sources/sourceswindow.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/screenroom.h"
#include "widgets/walkthrough/walkthrough.h"
#include "widgets/watch/watchwindow.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTranslator>

namespace EveryWindowTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

SourceMatrix twoComputers()
{
    SourceAnswer pass;
    pass.isAsked = true;
    pass.outcome = Outcome::Pass;
    pass.isReached = true;
    SourceAnswer fail = pass;
    fail.outcome = Outcome::Fail;
    fail.isReached = false;
    const SourceRow bad{u"dc1"_s, u"445"_s, Transport::Tcp, {pass, fail}};
    SourceMatrix all;
    all.columns = {{u"site-a"_s, u"site-a"_s, u"/x/a.json"_s, {}}, {u"site-b"_s, u"site-b"_s, u"/x/b.json"_s, {}}};
    all.hosts = {{u"dc1"_s, {pass, fail}, {bad}, true}};
    all.findings = {{SourceFindingKind::OnlyOneFails, {1}, {0}, {}, {{u"dc1"_s, u"445"_s, Transport::Tcp}},
        Owner::Network, {{SourceBlame::Way, {1}}}}};
    return all;
}

SourceMatrix oneComputer()
{
    SourceMatrix all = twoComputers();
    all.findings.clear();
    for (SourceColumn& column : all.columns)
        column.isJudged = false;
    return all;
}

Comparison brokenSince()
{
    Comparison comparison{u"then.json"_s, QDateTime(QDate(2026, 11, 28), QTime(14, 0), Qt::UTC), u"srv1"_s, {}};
    CheckChange change;
    change.kind = ChangeKind::NewlyBroken;
    change.port = u"445"_s;
    change.host = u"dc1"_s;
    change.before = Outcome::Pass;
    change.now = Outcome::Fail;
    comparison.changes = {change};
    return comparison;
}

/// What holds of every window and page, in each language: all of it can be used without a mouse.
class TestEveryWindow final : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void needsNeitherMouseNorEyes_data();
    void needsNeitherMouseNorEyes();
    void menusOfRowsHaveLettersOfTheirOwn_data();
    void menusOfRowsHaveLettersOfTheirOwn();

private:
    QWidget* open(const QString& name);
    QWidget* openMain(const QString& name);
    QWidget* openOfMain(const QString& name);
    QWidget* openWalkthrough(int page);
    QWidget* opened(const char* actionName);
    template <typename Window, typename... Values> QWidget* own(Values&&... values)
    {
        m_own = std::make_unique<Window>(std::forward<Values>(values)...);
        m_own->show();
        return m_own.get();
    }
    QWidget* settled(QWidget* window);

    QTranslator m_translator;
    std::unique_ptr<CheckRunner> m_scout;
    std::unique_ptr<WalkthroughTools> m_tools;
    std::unique_ptr<QWidget> m_own;
};

void TestEveryWindow::needsNeitherMouseNorEyes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QStringList names{u"main"_s, u"main-run"_s, u"main-watch"_s, u"main-matrix"_s, u"main-nomatch"_s, u"help"_s,
        u"about"_s, u"handbook"_s, u"export"_s, u"export-rules"_s, u"export-json"_s, u"history"_s, u"history-delete"_s,
        u"comparison"_s, u"sources"_s, u"sources-one"_s, u"timelines"_s, u"stand-in"_s, u"sweep"_s, u"widths"_s,
        u"keys"_s};
    for (int page = 0; page < 4; ++page)
        names.append(u"settings-%1"_s.arg(page));
    for (int page = 0; page < 7; ++page)
        names.append(u"walkthrough-%1"_s.arg(page));
    for (const QString& language : {u"en"_s, u"de"_s}) {
        for (const QString& name : std::as_const(names))
            QTest::addRow("%s %s", qPrintable(language), qPrintable(name)) << language << name;
    }
}

void TestEveryWindow::init()
{
    QFETCH(const QString, language);
    QVERIFY(m_translator.load(u":/i18n/gp-portcheck_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    setUp(true);
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
}

void TestEveryWindow::cleanup()
{
    m_own.reset();
    tearDown();
    m_scout.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

/// Once it is laid out and has the keys.
QWidget* TestEveryWindow::settled(QWidget* window)
{
    if (window == nullptr)
        return nullptr;
    window->activateWindow();
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }) ? window : nullptr;
}

QWidget* TestEveryWindow::openMain(const QString& name)
{
    m_window->resize(roomOnScreen(*m_window));
    if (name == u"main")
        return m_window.get();
    runAll();
    if (name == u"main-watch")
        action("watch")->trigger();
    if (name == u"main-matrix")
        m_window->findChild<QToolButton*>(u"matrixLayout"_s)->click();
    if (name == u"main-nomatch")
        m_window->findChild<QLineEdit*>(u"filterText"_s)->setText(u"no row has this"_s);
    return m_window.get();
}

/// The window that the action opens.
QWidget* TestEveryWindow::opened(const char* actionName)
{
    action(actionName)->trigger();
    return m_window->findChild<QDialog*>(QString(), Qt::FindDirectChildrenOnly);
}

QWidget* TestEveryWindow::openOfMain(const QString& name)
{
    if (name == u"help" || name == u"about" || name == u"handbook" || name == u"keys")
        return opened(qPrintable(name));
    if (name.startsWith(u"settings")) {
        QWidget* const settings = opened("settings");
        settings->findChild<QTabWidget*>()->setCurrentIndex(name.back().digitValue());
        return settings;
    }
    if (name == u"stand-in")
        return opened("standIn");
    runAll();
    if (name.startsWith(u"export")) {
        QWidget* const dialog = opened("exportChosen");
        auto* const formats = dialog->findChild<QComboBox*>(u"exportFormat"_s);
        const ReportFormat format = name == u"export-rules" ? ReportFormat::Rules
            : name == u"export-json"                        ? ReportFormat::Json
                                                            : ReportFormat::Html;
        formats->setCurrentIndex(formats->findData(QVariant::fromValue(format)));
        return dialog;
    }
    if (name == u"widths") {
        auto* const widths = table()->findChild<QAction*>(u"columnWidths"_s);
        if (widths != nullptr)
            widths->trigger();
        return m_window->findChild<ColumnWidths*>();
    }
    if (name == u"timelines") {
        m_window->findChild<QPushButton*>(u"watchTimelines"_s)->click();
        return m_window->findChild<WatchWindow*>();
    }
    if (!QTest::qWaitFor([this] { return !RunHistory(historyFolder()).list().isEmpty(); }))
        return nullptr;
    QWidget* const history = opened("history");
    if (name == u"history")
        return history;
    history->findChild<QPushButton*>(u"deleteRun"_s)->click();
    return history->findChild<QMessageBox*>();
}

/// Its pages are gone through as a person does.
QWidget* TestEveryWindow::openWalkthrough(int page)
{
    m_scout = std::make_unique<CheckRunner>(*m_factory, *m_resolver);
    m_tools = std::make_unique<WalkthroughTools>(
        WalkthroughTools{*m_runner, *m_scout, *m_discovery, m_folder->filePath(u"walkthrough.json"_s)});
    QWidget* const window =
        own<Walkthrough>(*m_tools, *m_settings, groupPolicyTable(), FileChooser([](const auto&, const auto&) {}));
    for (int at = 0; at < page; ++at) {
        if (at == 2) {
            window->findChild<QLineEdit*>(u"domain"_s)->setText(u"lab.example"_s);
            for (QPlainTextEdit* const hosts : window->findChildren<QPlainTextEdit*>(u"hosts"_s))
                hosts->setPlainText(u"10.0.0.2"_s);
        }
        if (at == 4) {
            window->findChild<QPushButton*>(u"checkNow"_s)->click();
            if (!QTest::qWaitFor([this] { return !m_runner->isRunning(); }))
                return nullptr;
        } else {
            window->findChild<QPushButton*>(u"next"_s)->click();
        }
    }
    return window->findChild<QStackedWidget*>()->currentIndex() == page + 1 ? window : nullptr;
}

QWidget* TestEveryWindow::open(const QString& name)
{
    if (name.startsWith(u"main"))
        return settled(openMain(name));
    if (name.startsWith(u"walkthrough"))
        return settled(openWalkthrough(name.back().digitValue()));
    if (name == u"comparison")
        return settled(own<ComparisonWindow>(brokenSince()));
    if (name == u"sources")
        return settled(own<SourcesWindow>(twoComputers(), QStringList{u"cut.json: no whole JSON"_s}));
    if (name == u"sources-one")
        return settled(own<SourcesWindow>(oneComputer(), QStringList()));
    if (name == u"sweep") {
        SweepSize size;
        size.hosts = 2;
        size.ports = 2 * 16384;
        size.connections = size.ports;
        return settled(own<SweepQuestion>(size));
    }
    return settled(openOfMain(name));
}

/// Each letter is underlined once, readers come upon things in the order in which they are seen, nothing is for a mouse
/// alone, and Tab gets round in that order. One after the other at one window: to open it takes longest.
void TestEveryWindow::needsNeitherMouseNorEyes()
{
    QFETCH(const QString, name);
    QWidget* const window = open(name);
    QVERIFY(window != nullptr);
    QStringList wrong{WindowTour::doubled(WindowTour::lettered(*window)), WindowTour::wrongWithOrder(*window)};
    wrong += WindowTour::onlyByMouse(*window);
    wrong.append(WindowTour::wrongWithTab(*window));
    wrong.removeAll(QString());
    QCOMPARE(wrong.join(u"; "_s), QString());
}

void TestEveryWindow::menusOfRowsHaveLettersOfTheirOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    for (const QString& language : {u"en"_s, u"de"_s}) {
        for (const QString& name : {u"checks"_s, u"groups"_s, u"matrix"_s})
            QTest::addRow("%s %s", qPrintable(language), qPrintable(name)) << language << name;
    }
}

/// These menus are made when they are opened.
void TestEveryWindow::menusOfRowsHaveLettersOfTheirOwn()
{
    QFETCH(const QString, name);
    QVERIFY(open(name == u"matrix" ? u"main-matrix"_s : u"main-run"_s) != nullptr);
    if (name == u"groups") {
        auto* const grouping = m_window->findChild<QComboBox*>(u"grouping"_s);
        grouping->setCurrentIndex(1);
        Q_EMIT grouping->activated(1);
    }
    auto* const rows = m_window->findChild<QWidget*>(name == u"matrix" ? u"matrix"_s : u"checks"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(rows, &event);
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QList<QMenu*> menus = menu->findChildren<QMenu*>();
    menus.append(menu);
    QStringList found;
    for (const QMenu* const each : std::as_const(menus)) {
        QStringList texts;
        for (const QAction* const entry : each->actions())
            texts.append(entry->text());
        found.append(WindowTour::doubled(texts));
    }
    menu->close();
    found.removeAll(QString());
    QCOMPARE(found.join(u"; "_s), QString());
    QVERIFY(menus.size() > (name == u"matrix" ? 0 : 2));
}

} // namespace EveryWindowTests

int tst_everywindow(int argc, char* argv[])
{
    return PortCheck::runTest<EveryWindowTests::TestEveryWindow, QApplication>(argc, argv);
}

#include "tst_everywindow.moc"
