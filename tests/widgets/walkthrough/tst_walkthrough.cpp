// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"
#include "model/request/requesttext.h"
#include "model/support/standinmark.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"
#include "tests/widgets/fakes.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/preferences.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/announcer.h"
#include "widgets/style/messagebar.h"
#include "widgets/walkthrough/walkthrough.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

namespace WalkthroughTests {

using namespace PortCheck;
using PortCheck::TestPeers::comesTrue;
using namespace Qt::StringLiterals;

const QString stateName = u"walkthrough.json"_s;

/// Without the dynamic range, of which a mapper that names no port would leave something to do.
PortTable staticTable()
{
    PortTable table = groupPolicyTable();
    table.rows.removeIf([](const PortRow& row) { return row.dynamicRange.has_value(); });
    return table;
}

class TestWalkthrough : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void byKeyboardFromFirstToLastWithAnInterruption();
    void goesBackAndForthAndLosesNothing();
    void refusesToGoOnWithoutTargets();
    void looksWhoAnswers();
    void findsStandIns();
    void saysWhatWasChosen();
    void checksOneItemAgain();
    void theRequestIsReady();
    void resultsAreStillThereWhenItIsOpenedAgain();
    void afterARestartItSaysThatResultsAreGone();
    void beginsAnewAndKeepsTheOld();
    void aBrokenFileIsToldAndKept();
    void readsAnotherTable();
    void noPurposeOfARowIsCut();
    void aNarrowTableLeavesRoomForThePurpose();
    void widthsThatAPersonSetStay();
    void aNarrowWindowHasNoListOfSteps();
    void signsOffOnlyWithANameAndResults();
    void theDateIsHeardAndOneStop();
    void largeReportsAreWrittenBesideTheWindow();
    void mayDieWhileRunning();
    void escapeEndsTheRunFirst();
    void opensFromTheMainWindow();
    void eachPageIsToldAndSoIsTheOutcome();
    void buttonsLendTheirFocus();

private:
    void open();
    void leave();
    void restart();
    void next();
    void back();
    void type(const QString& text);
    void tabTo(const QString& name);
    void fillTargets();
    void goTo(int page);
    void check();
    [[nodiscard]] int page() const { return part<QStackedWidget>({})->currentIndex() - 1; }
    [[nodiscard]] QByteArray saved(const QString& name) const;
    template <typename Widget> Widget* part(const QString& name) const { return m_window->findChild<Widget*>(name); }
    [[nodiscard]] QString label(const QString& name) const { return part<QLabel>(name)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CannedProbeFactory> m_factory;
    std::unique_ptr<TableResolver> m_resolver;
    std::unique_ptr<FakeDiscovery> m_discovery;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<CheckRunner> m_scout;
    std::unique_ptr<WalkthroughTools> m_tools;
    std::unique_ptr<Walkthrough> m_window;
};

void TestWalkthrough::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(SettingsKeys::extraLooks(), false);
    m_settings->setValue(SettingsKeys::exportFolder(), m_folder->path());
    restart();
}

void TestWalkthrough::cleanup()
{
    m_window.reset();
    m_runner.reset();
    m_scout.reset();
}

/// The program ends and is started again: only files are left.
void TestWalkthrough::restart()
{
    m_window.reset();
    m_runner.reset();
    m_scout.reset();
    m_factory = std::make_unique<CannedProbeFactory>();
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    m_resolver = std::make_unique<TableResolver>();
    m_resolver->table.insert(u"dc1.corp.example"_s, {QHostAddress(u"10.0.0.2"_s)});
    m_discovery = std::make_unique<FakeDiscovery>();
    m_runner = std::make_unique<CheckRunner>(*m_factory, *m_resolver);
    m_scout = std::make_unique<CheckRunner>(*m_factory, *m_resolver);
    m_tools = std::make_unique<WalkthroughTools>(
        WalkthroughTools{*m_runner, *m_scout, *m_discovery, m_folder->filePath(stateName)});
    open();
}

void TestWalkthrough::open()
{
    m_window.reset();
    m_window = std::make_unique<Walkthrough>(*m_tools, *m_settings, staticTable(), FileChooser());
    static_cast<QDialog*>(m_window.get())->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// A button is shown pressed for a moment before it acts.
void TestWalkthrough::next()
{
    const int before = page();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    QVERIFY(comesTrue([&] { return page() == before + 1; }));
}

void TestWalkthrough::back()
{
    const int before = page();
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::AltModifier);
    QVERIFY(comesTrue([&] { return page() == before - 1; }));
}

void TestWalkthrough::type(const QString& text)
{
    QTest::keyClicks(m_window->focusWidget(), text);
}

void TestWalkthrough::tabTo(const QString& name)
{
    for (int i = 0; i < 60; ++i) {
        if (m_window->focusWidget()->objectName() == name)
            return;
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"Tab doesn't lead to %1"_s.arg(name)));
}

void TestWalkthrough::fillTargets()
{
    const QList<QPlainTextEdit*> fields = m_window->findChildren<QPlainTextEdit*>(u"hosts"_s);
    QCOMPARE(fields.size(), 2);
    for (QPlainTextEdit* const field : fields)
        field->setPlainText(u"dc1.corp.example"_s);
}

/// By the list of steps, with targets on the way.
void TestWalkthrough::goTo(int page)
{
    auto* const steps = part<QListWidget>(u"steps"_s);
    if (page > 2) {
        steps->setCurrentRow(2);
        fillTargets();
    }
    steps->setCurrentRow(page);
    QCOMPARE(this->page(), page);
}

void TestWalkthrough::check()
{
    goTo(4);
    part<QPushButton>(u"checkNow"_s)->click();
    QVERIFY(comesTrue([&] { return page() == 5; }));
    QVERIFY(!m_runner->isRunning());
}

QByteArray TestWalkthrough::saved(const QString& name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWalkthrough::byKeyboardFromFirstToLastWithAnInterruption()
{
    QCOMPARE(page(), 0);
    QCOMPARE(m_window->focusWidget()->objectName(), u"product"_s);
    type(u"Auditor"_s);
    next();
    QCOMPARE(page(), 1);
    const auto* const computer = part<QTextEdit>(u"computer"_s);
    QVERIFY(computer->hasFocus()); // the arrows read all of it
    QVERIFY(computer->toPlainText().contains(u"Name and addresses"_s));
    QVERIFY(computer->toPlainText().contains(u"Its own firewall"_s));
    QVERIFY(comesTrue([&] {
        return computer->toPlainText().contains(u"he checks would not use one"_s)
            || computer->toPlainText().contains(u"go through the proxy"_s);
    }));
    next();
    QCOMPARE(page(), 2);
    QCOMPARE(m_window->focusWidget()->objectName(), u"domain"_s);
    type(u"corp.example"_s);
    for (int role = 0; role < 2; ++role) {
        tabTo(u"hosts"_s);
        type(u"dc1.corp.example"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    next();
    QCOMPARE(page(), 3);

    restart(); // in the middle: nothing was saved by hand
    QCOMPARE(page(), -1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // Go on
    QCOMPARE(page(), 3);
    QVERIFY(part<QPlainTextEdit>(u"posix"_s)->toPlainText().contains(u"--domain 'corp.example'"_s));
    next();
    QCOMPARE(page(), 4);
    QVERIFY(label(u"announcement"_s).contains(u"Hosts: 1"_s));
    QVERIFY(m_factory->requests.isEmpty());
    tabTo(u"checkNow"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QVERIFY(comesTrue([&] { return page() == 5; })); // it goes on by itself
    QVERIFY2(label(u"remainingState"_s).contains(u"445/TCP"_s), qPrintable(label(u"remainingState"_s)));
    next();
    QCOMPARE(page(), 6);
    QCOMPARE(m_window->focusWidget()->objectName(), u"signedBy"_s);
    type(u"Ada <Lovelace>"_s);
    tabTo(u"remarks"_s);
    type(u"agreed"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // a new line, in a field of several
    type(u"with the firewall team"_s);
    tabTo(u"saveReports"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);

    RunSnapshot run = m_runner->snapshot();
    run.signOff = SignOff{u"Ada <Lovelace>"_s, QDate::currentDate(), u"Auditor"_s, u"agreed\nwith the firewall team"_s};
    QDir folder(m_folder->path());
    const QStringList files = folder.entryList({u"gp-portcheck-*"_s});
    QCOMPARE(files.size(), 4); // what records a run: HTML, PDF, CSV, JSON
    for (const QString& file : files) {
        const QByteArray content = saved(file);
        if (file.endsWith(u".html"_s))
            QCOMPARE(content, htmlReport(run));
        else if (file.endsWith(u".json"_s))
            QCOMPARE(content, jsonReport(run));
        else if (file.endsWith(u".csv"_s))
            QCOMPARE(content, csvReport(run));
        else
            QVERIFY(!content.isEmpty());
    }
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // closes nothing by accident
    QVERIFY(m_window->isVisible());
    QCOMPARE(page(), 6);
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::AltModifier);
    QVERIFY(comesTrue([&] { return !m_window->isVisible(); }));
}

void TestWalkthrough::goesBackAndForthAndLosesNothing()
{
    type(u"Auditor"_s);
    goTo(6);
    part<QPlainTextEdit>(u"remarks"_s)->setPlainText(u"still here"_s);
    for (int i = 6; i > 0; --i) {
        QCOMPARE(page(), i);
        back();
    }
    QCOMPARE(page(), 0);
    QVERIFY(!part<QPushButton>(u"back"_s)->isEnabled());
    QCOMPARE(part<QLineEdit>(u"product"_s)->text(), u"Auditor"_s);
    for (int i = 0; i < 6; ++i)
        next();
    QCOMPARE(page(), 6);
    QVERIFY(!part<QPushButton>(u"next"_s)->isEnabled());
    QCOMPARE(part<QPlainTextEdit>(u"remarks"_s)->toPlainText(), u"still here"_s);
    QCOMPARE(part<QPlainTextEdit>(u"hosts"_s)->toPlainText(), u"dc1.corp.example"_s);
}

void TestWalkthrough::refusesToGoOnWithoutTargets()
{
    auto* const steps = part<QListWidget>(u"steps"_s);
    const QRect last = steps->visualItemRect(steps->item(6));
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, last.center());
    QCOMPARE(page(), 2);
    QCOMPARE(steps->currentRow(), 2);
    QTRY_COMPARE(steps->selectedItems(), QList<QListWidgetItem*>{steps->item(2)}); // and not what was clicked
    QCOMPARE(m_window->focusWidget()->objectName(), u"hosts"_s);
    QVERIFY(m_factory->requests.isEmpty());
}

void TestWalkthrough::looksWhoAnswers()
{
    goTo(2);
    fillTargets();
    auto* const hosts = part<QListWidget>(u"reachable"_s);
    QCOMPARE(hosts->count(), 0); // nothing is sent before the person asks for it
    QVERIFY(m_factory->requests.isEmpty());
    part<QPushButton>(u"look"_s)->click();
    QVERIFY(comesTrue([&] { return hosts->count() == 1 && hosts->item(0)->text().contains(u"10.0.0.2 answers."_s); }));
    QVERIFY(comesTrue([&] { return !m_scout->isRunning(); }));
    QCOMPARE(m_factory->requests.size(), 4);

    m_factory->answer = {};
    part<QPushButton>(u"look"_s)->click();
    QVERIFY(m_scout->isRunning());
    next();
    QVERIFY(!m_scout->isRunning()); // ended with the page
}

void TestWalkthrough::findsStandIns()
{
    m_factory->answer = [](const ProbeRequest&) { return closedResult(); };
    goTo(3);
    auto* const hosts = part<QListWidget>(u"standIns"_s);
    QCOMPARE(hosts->count(), 1);
    QVERIFY(!part<QPlainTextEdit>(u"powershell"_s)->isEnabled());
    QVERIFY(m_factory->requests.isEmpty());
    hosts->setFocus();
    hosts->setCurrentRow(0);
    QTest::keyClick(hosts, Qt::Key_Space);
    QVERIFY(part<QPlainTextEdit>(u"powershell"_s)->isEnabled());
    QVERIFY(comesTrue([&] { return hosts->item(0)->text().contains(u"nothing listens"_s); }));

    QVERIFY(comesTrue([&] { return !m_scout->isRunning(); }));
    auto* const again = part<QTimer>(u"again"_s);
    QVERIFY(again->isActive());
    m_factory->answer = [](const ProbeRequest&) {
        Evidence evidence;
        StandInMark{"0123456789abcdef", u"192.0.2.9"_s, 3311}.insertInto(evidence);
        return verifiedResult(evidence);
    };
    again->start(0); // rather than in some seconds
    QVERIFY(comesTrue([&] { return hosts->item(0)->text().contains(u"A stand-in answers here."_s); }));
    QVERIFY(comesTrue([&] { return !m_scout->isRunning(); }));
    again->setInterval(24 * 60 * 60 * 1000);
    part<QPushButton>(u"posixCopy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"sudo gp-portcheck --stand-in --allow '"_s));
    next();
    QVERIFY(!again->isActive() && !m_scout->isRunning());
    back();
    QCOMPARE(hosts->item(0)->checkState(), Qt::Checked);
}

/// Of the band, whose verdicts go by it.
void TestWalkthrough::saysWhatWasChosen()
{
    Preferences preferences = readPreferences(*m_settings);
    preferences.dynamicRange = DynamicRangeGoal::Table;
    preferences.ipVersions = IpVersions::Ipv4;
    writePreferences(*m_settings, preferences);
    check();
    QVERIFY(showsInALabel(*m_window, u"as chosen: the port table's whole range."_s));
    QVERIFY(showsInALabel(*m_window, u"IPv4 only"_s));
    preferences.dynamicRange = DynamicRangeGoal::Usual;
    writePreferences(*m_settings, preferences);
    goTo(4);
    QVERIFY(showsInALabel(*m_window, u"the settings were changed after this check"_s));
}

void TestWalkthrough::checksOneItemAgain()
{
    check();
    QList<QPushButton*> buttons = m_window->findChildren<QPushButton*>(u"checkAgain"_s);
    QCOMPARE(buttons.size(), 1);
    QVERIFY(buttons.first()->accessibleName().contains(u"445/TCP"_s));
    m_factory->requests.clear();
    buttons.first()->click();
    QVERIFY(m_runner->isRunning());
    QVERIFY(!buttons.first()->isEnabled());
    QVERIFY(comesTrue([&] { return !m_runner->isRunning(); }));
    QCOMPARE(m_factory->requests.size(), 1);
    QCOMPARE(m_factory->requests.first().service, Service::Smb);
    QVERIFY(buttons.first()->isEnabled()); // the same row, in its place

    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    buttons.first()->click();
    QVERIFY(comesTrue([&] { return !m_runner->isRunning(); }));
    QVERIFY2(label(u"remainingState"_s).contains(u"Nothing is left to do."_s), qPrintable(label(u"remainingState"_s)));
    buttons = m_window->findChildren<QPushButton*>(u"checkAgain"_s);
    QCOMPARE(buttons.size(), 1); // solved, and still in sight
}

void TestWalkthrough::theRequestIsReady()
{
    check();
    const QString text = part<QPlainTextEdit>(u"request"_s)->toPlainText();
    QCOMPARE(text, firewallRequestText(m_runner->snapshot(), RequestScope::FailedByNetwork).trimmed() + u'\n');
    QVERIFY(text.contains(u"445"_s));
    part<QPushButton>(u"copyRequest"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestWalkthrough::resultsAreStillThereWhenItIsOpenedAgain()
{
    check();
    open();
    part<QPushButton>(u"goOn"_s)->click();
    QCOMPARE(page(), 5);
    QCOMPARE(m_window->findChildren<QPushButton*>(u"checkAgain"_s).size(), 1);
    QVERIFY(label(u"remainingState"_s).contains(u"445/TCP"_s));
    QVERIFY(!label(u"remainingState"_s).contains(u"not kept"_s));
}

void TestWalkthrough::afterARestartItSaysThatResultsAreGone()
{
    check();
    restart();
    part<QPushButton>(u"goOn"_s)->click();
    QCOMPARE(page(), 5);
    QVERIFY(label(u"remainingState"_s).contains(u"445/TCP"_s));
    QVERIFY(label(u"remainingState"_s).contains(u"not kept"_s));
    const auto* const row = part<QPushButton>(u"checkAgain"_s); // there, and of no use without results
    QVERIFY(row != nullptr && !row->isVisible());
    QVERIFY(!part<QPushButton>(u"copyRequest"_s)->isEnabled());
    next();
    part<QLineEdit>(u"signedBy"_s)->setText(u"Ada"_s);
    part<QPushButton>(u"saveReports"_s)->click();
    QVERIFY(QDir(m_folder->path()).entryList({u"gp-portcheck-*"_s}).isEmpty());

    back();
    part<QPushButton>(u"checkAll"_s)->click();
    QVERIFY(comesTrue([&] { return !m_runner->isRunning(); }));
    QVERIFY(!label(u"remainingState"_s).contains(u"not kept"_s));
    QVERIFY(part<QPushButton>(u"copyRequest"_s)->isEnabled());
}

void TestWalkthrough::beginsAnewAndKeepsTheOld()
{
    type(u"Old customer"_s);
    next();
    const QByteArray old = saved(stateName);
    QVERIFY(old.contains("Old customer"));
    open();
    part<QPushButton>(u"beginAnew"_s)->click();
    QCOMPARE(page(), 0);
    QVERIFY(part<QLineEdit>(u"product"_s)->text().isEmpty());
    QCOMPARE(saved(stateName + u".1"_s), old);
}

void TestWalkthrough::aBrokenFileIsToldAndKept()
{
    m_window.reset();
    QFile file(m_folder->filePath(stateName));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": ");
    file.close();
    open();
    QCOMPARE(page(), 0);
    const auto* const bar = m_window->findChild<MessageBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(stateName + u".1"_s), qPrintable(bar->text()));
    QCOMPARE(saved(stateName + u".1"_s), QByteArray("{\"format\": "));
}

void TestWalkthrough::readsAnotherTable()
{
    const QString path = m_folder->filePath(u"ours.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray row("443,TCP,here,Web servers,\"to <b>see</b>\"\n");
    file.write("Port,Protocol,Source,Target,Purpose\n" + row + row);
    file.close();
    auto* const field = part<QLineEdit>(u"tableFile"_s);
    const auto* const rows = part<QTreeWidget>(u"tableRows"_s);
    const int before = rows->topLevelItemCount();
    field->setText(m_folder->filePath(u"none.csv"_s));
    part<QPushButton>(u"next"_s)->click();
    QCOMPARE(page(), 0);
    QCOMPARE(rows->topLevelItemCount(), before);
    field->setText(path);
    next();
    QCOMPARE(page(), 1);
    QCOMPARE(rows->topLevelItemCount(), 1);
    next();
    QCOMPARE(m_window->findChildren<QPlainTextEdit*>(u"hosts"_s).size(), 1);
}

void TestWalkthrough::noPurposeOfARowIsCut()
{
    const auto* const rows = part<QTreeWidget>(u"tableRows"_s);
    const int last = rows->columnCount() - 1;
    for (const int width : {1200, 900}) {
        m_window->resize(width, 600);
        QTest::qWait(0);
        QVERIFY(!rows->horizontalScrollBar()->isVisible());
        for (int row = 0; row < rows->topLevelItemCount(); ++row) {
            const QTreeWidgetItem* const item = rows->topLevelItem(row);
            const QRect room = rows->visualItemRect(item);
            const int column = rows->viewport()->width() - rows->header()->sectionPosition(last);
            const QRect needed =
                rows->fontMetrics().boundingRect(QRect(0, 0, column, 0), Qt::TextWordWrap, item->text(last));
            QVERIFY2(needed.height() <= room.height() && needed.width() <= column, qPrintable(item->text(last)));
            QVERIFY2(room.height() < needed.height() + 2 * rows->fontMetrics().height(), qPrintable(item->text(last)));
        }
    }
}

void TestWalkthrough::aNarrowTableLeavesRoomForThePurpose()
{
    const auto* const rows = part<QTreeWidget>(u"tableRows"_s);
    m_window->resize(560, 600);
    QTest::qWait(0);
    const int before = rows->header()->sectionPosition(rows->columnCount() - 1);
    const int whole = rows->viewport()->width();
    QVERIFY2(whole - before >= whole / 4, qPrintable(u"%1 of %2"_s.arg(before).arg(whole)));
}

void TestWalkthrough::widthsThatAPersonSetStay()
{
    auto* const rows = part<QTreeWidget>(u"tableRows"_s);
    const int last = rows->columnCount() - 1;
    m_window->resize(1200, 600);
    QTest::qWait(0);
    const int dragged = rows->columnWidth(1) + 37;
    rows->header()->resizeSection(1, dragged);
    for (const int width : {1000, 1200}) {
        m_window->resize(width, 600);
        QTest::qWait(0);
        QCOMPARE(rows->columnWidth(1), dragged);
        QCOMPARE(rows->header()->sectionPosition(last) + rows->columnWidth(last), rows->viewport()->width());
    }
}

/// Its buttons lead to the others all the same.
void TestWalkthrough::aNarrowWindowHasNoListOfSteps()
{
    auto* const steps = part<QListWidget>(u"steps"_s);
    m_window->resize(1200, 600);
    QVERIFY(steps->isVisible());
    m_window->resize(110 * m_window->fontMetrics().averageCharWidth() - 1, 600);
    QVERIFY(!steps->isVisible());
    QVERIFY(part<QPushButton>(u"next"_s)->isVisible() && part<QPushButton>(u"back"_s)->isVisible());
    m_window->resize(1200, 600);
    QVERIFY(steps->isVisible());
}

void TestWalkthrough::signsOffOnlyWithANameAndResults()
{
    check();
    next();
    auto* const save = part<QPushButton>(u"saveReports"_s);
    m_window->resize(m_window->minimumSizeHint().width() * 2, 14 * m_window->fontMetrics().lineSpacing());
    QTest::qWait(0);
    QScrollBar* const bar = qobject_cast<QScrollArea*>(part<QStackedWidget>({})->currentWidget())->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(part<QLineEdit>(u"signedBy"_s)->visibleRegion().isEmpty()); // the button is far below
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QCOMPARE(m_window->focusWidget()->objectName(), u"signedBy"_s);
    const auto* const why = part<QWidget>(u"signedByMessage"_s);
    QTRY_COMPARE(why->visibleRegion().boundingRect(), why->rect());
    QVERIFY(!part<QLineEdit>(u"signedBy"_s)->visibleRegion().isEmpty());
    QVERIFY(QDir(m_folder->path()).entryList({u"gp-portcheck-*"_s}).isEmpty());
    type(u"Ada"_s);
    QVERIFY(!why->isVisible());
    auto* const at = part<QDateEdit>(u"signedAt"_s);
    QCOMPARE(at->text(), at->date().toString(Qt::ISODate));
    part<QPlainTextEdit>(u"remarks"_s)->setPlainText(QString(longestRemarks + 10, u'x'));
    QCOMPARE(part<QPlainTextEdit>(u"remarks"_s)->toPlainText().size(), longestRemarks);
    QVERIFY(part<QWidget>(u"remarksMessage"_s)->isVisible());
    for (QCheckBox* const box : m_window->findChildren<QCheckBox*>())
        box->setChecked(box->objectName() == u"txt"_s);
    save->click();
    QCOMPARE(QDir(m_folder->path()).entryList({u"gp-portcheck-*"_s}).size(), 1);
    part<QLineEdit>(u"folder"_s)->setText(m_folder->filePath(u"no/such/folder"_s));
    save->click();
    QVERIFY(m_window->isVisible());
    QCOMPARE(QDir(m_folder->path()).entryList({u"gp-portcheck-*"_s}).size(), 1);
}

/// Screen readers would hear of a number, and of its sections nothing.
void TestWalkthrough::theDateIsHeardAndOneStop()
{
    check();
    next();
    auto* const at = part<QDateEdit>(u"signedAt"_s);
    at->setDate({2026, 11, 30});
    QAccessibleInterface* const read = QAccessible::queryAccessibleInterface(at);
    QVERIFY(read->valueInterface() == nullptr); // a number
    QCOMPARE(read->text(QAccessible::Value), u"2026-11-30"_s);
    QCOMPARE(read->text(QAccessible::Description), u"2026-11-30"_s);
    QCOMPARE(read->text(QAccessible::Name), u"Date:"_s);
    at->setFocus(Qt::TabFocusReason);
    QTest::keyClick(at, Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget()->objectName(), u"remarks"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_window->focusWidget(), static_cast<QWidget*>(at));
    QTest::keyClick(at, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_window->focusWidget()->objectName(), u"signedBy"_s);
}

void TestWalkthrough::largeReportsAreWrittenBesideTheWindow()
{
    QStringList hosts;
    for (int host = 1; host <= 80; ++host) // some hundreds of checks
        hosts.append(u"10.0.0.%1"_s.arg(host));
    goTo(2);
    for (QPlainTextEdit* const field : m_window->findChildren<QPlainTextEdit*>(u"hosts"_s))
        field->setPlainText(hosts.join(u'\n'));
    part<QListWidget>(u"steps"_s)->setCurrentRow(4);
    part<QPushButton>(u"checkNow"_s)->click();
    QVERIFY(comesTrue([&] { return page() == 5; }));
    next();
    part<QLineEdit>(u"signedBy"_s)->setText(u"Ada"_s);
    for (QCheckBox* const box : m_window->findChildren<QCheckBox*>())
        box->setChecked(box->objectName() == u"json"_s || box->objectName() == u"csv"_s);
    auto* const save = part<QPushButton>(u"saveReports"_s);
    const auto files = [this] { return QDir(m_folder->path()).entryList({u"gp-portcheck-*"_s}); };
    save->setFocus();
    save->click();
    QVERIFY(!save->isEnabled());
    QVERIFY(part<QLineEdit>(u"folder"_s)->hasFocus()); // which it lends
    QVERIFY(comesTrue([&] { return save->isEnabled(); }));
    QVERIFY(save->hasFocus());
    QCOMPARE(files().size(), 2);
    for (const QString& file : files())
        QVERIFY(QFile::remove(m_folder->filePath(file)));
    save->click();
    m_window.reset(); // what was asked for is there all the same
    QCOMPARE(files().size(), 2);
}

void TestWalkthrough::mayDieWhileRunning()
{
    m_factory->answer = {};
    goTo(4);
    part<QPushButton>(u"checkNow"_s)->click();
    QVERIFY(comesTrue([&] { return !m_factory->requests.isEmpty(); }));
    m_window.reset();
    QVERIFY(!m_runner->isRunning());
    QVERIFY(!m_scout->isRunning());
}

void TestWalkthrough::eachPageIsToldAndSoIsTheOutcome()
{
    const auto told = [this] {
        const auto* const announcer = m_window->findChild<Announcer*>();
        return announcer == nullptr ? QString() : announcer->said();
    };
    QVERIFY2(told().contains(u"Step 1 of 7: What will be installed. Name the product"_s), qPrintable(told()));
    next();
    QVERIFY2(told().contains(u"Step 2 of 7: This computer. All questions are sent"_s), qPrintable(told()));
    goTo(4);
    QVERIFY2(told().contains(u"The check"_s) && told().contains(u"Hosts: 1"_s), qPrintable(told()));
    part<QPushButton>(u"checkNow"_s)->click();
    QVERIFY2(told().contains(u"have begun"_s), qPrintable(told()));
    QVERIFY(comesTrue([&] { return page() == 5; }));
    QVERIFY2(told().contains(u"What is left to do"_s) && told().contains(u"445/TCP"_s), qPrintable(told()));
    const auto* const again = part<QPushButton>(u"checkAgain"_s); // what it is about is heard with it
    QVERIFY2(again->accessibleName().contains(u"445/TCP"_s), qPrintable(again->accessibleName()));
    QVERIFY(again->accessibleDescription().count(u' ') > 5);
}

void TestWalkthrough::buttonsLendTheirFocus()
{
    goTo(4);
    m_window->activateWindow();
    QVERIFY(comesTrue([this] { return m_window->isActiveWindow(); }));
    auto* const begin = part<QPushButton>(u"checkNow"_s);
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Space);
    QVERIFY(m_runner->isRunning());
    QVERIFY(part<QPushButton>(u"stopChecks"_s)->hasFocus());
    QVERIFY(comesTrue([&] { return page() == 5; }));
    auto* const all = part<QPushButton>(u"checkAll"_s);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QVERIFY(m_runner->isRunning());
    QVERIFY(part<QLabel>(u"remainingState"_s)->hasFocus());
    QVERIFY(comesTrue([this] { return !m_runner->isRunning(); }));
    QVERIFY(comesTrue([&] { return all->hasFocus(); }));
}

void TestWalkthrough::escapeEndsTheRunFirst()
{
    m_factory->answer = {};
    goTo(4);
    part<QPushButton>(u"checkNow"_s)->click();
    QVERIFY(comesTrue([&] { return !m_factory->requests.isEmpty(); }));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_runner->isRunning());
    QVERIFY(m_window->isVisible());
    QCOMPARE(page(), 4); // nothing is done that was not waited for
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    QVERIFY(saved(stateName).contains("dc1.corp.example"));
}

void TestWalkthrough::opensFromTheMainWindow()
{
    m_window.reset();
    CheckRunner runner(*m_factory, *m_resolver);
    {
        MainWindow without({runner, *m_discovery, *m_settings, groupPolicyTable()});
        QVERIFY(!without.findChild<QAction*>(u"walkthrough"_s)->isVisible());
    }
    MainWindow window({runner, *m_discovery, *m_settings, groupPolicyTable(), {}, nullptr, m_tools.get()});
    window.show();
    auto* const action = window.findChild<QAction*>(u"walkthrough"_s);
    QVERIFY(action->isVisible());
    action->trigger();
    action->trigger();
    QCOMPARE(window.findChildren<Walkthrough*>().size(), 1);
    QVERIFY(window.findChild<Walkthrough*>()->isVisible());
    m_scout->start({groupPolicyTable(), {{u"Domain controllers"_s, u"10.0.0.2"_s}}, {}, {}});
    window.close();
    QVERIFY(!m_scout->isRunning());
    QVERIFY(comesTrue([&] { return window.findChild<Walkthrough*>() == nullptr; }));
}

} // namespace WalkthroughTests

int tst_walkthrough(int argc, char* argv[])
{
    return PortCheck::runTest<WalkthroughTests::TestWalkthrough, QApplication>(argc, argv);
}

#include "tst_walkthrough.moc"
