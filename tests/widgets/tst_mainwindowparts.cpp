// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "windowfixture.h"
#include "windowtour.h"

#include "tests/support/runtest.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/help/keyswindow.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/partkeys.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSet>
#include <QSpinBox>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

namespace MainWindowPartsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Where the focus goes by keys, and where it stays.
class TestMainWindowParts final : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void f6LeadsThroughThePartsAsTheyAreSeen();
    void aPartGivesTheFocusToWhatHadIt();
    void f6LeavesAPartThatStandsInAnother();
    void f6PassesByWhatIsNotThere();
    void f8LeadsToTheBorders();
    void recheckLendsItsFocusToStop();
    void aPersonWhoWentElsewhereStaysThere();
    void theRecheckOfACauseLeadsToTheTableAndBack();
    void afterARecheckTheCauseIsTheSame();
    void aMessageThatIsClosedLeavesTheFocusToTheTable();
    void cellsOfAHostAreSelectedByTheMenu();
    void widthsOfTheMatrixStay();
    void theTableOfKeysIsMadeFromTheActions();
    void theTableOfKeysIsCutNowhere();
    void everyActionHasAWayByKeys();
    void aTableThatIsReadAnewKeepsTheOrder();
    void readersActAsKeysDo();

private:
    [[nodiscard]] QString focused() const;
    QStringList round(Qt::KeyboardModifiers modifiers);
    bool focus(QWidget* part);
    [[nodiscard]] QToolButton* buttonOf(const char* name) const;
    template <typename Widget> Widget* part(const char* name) const
    {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }
};

void TestMainWindowParts::init()
{
    setUp(true);
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    m_window->resize(1600, 1000);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestMainWindowParts::focused() const
{
    const QWidget* const widget = QApplication::focusWidget();
    return widget == nullptr ? u"nothing"_s : widget->objectName();
}

bool TestMainWindowParts::focus(QWidget* widget)
{
    widget->setFocus();
    return widget->hasFocus();
}

/// What F6 leads to, from Check on until it is there again.
QStringList TestMainWindowParts::round(Qt::KeyboardModifiers modifiers)
{
    constexpr int most = 12;
    if (!focus(checkButton()))
        return {};
    QStringList names;
    for (int i = 0; i < most && (names.isEmpty() || focused() != u"checkButton"); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
        names.append(focused());
    }
    return names;
}

void TestMainWindowParts::f6LeadsThroughThePartsAsTheyAreSeen()
{
    runAll();
    const QStringList parts{u"domain"_s, u"headline"_s, u"findings"_s, u"checks"_s, u"meaning"_s, u"checkButton"_s};
    QCOMPARE(round({}), parts);
    QStringList back = parts;
    back.removeLast();
    std::reverse(back.begin(), back.end());
    back.append(u"checkButton"_s);
    QCOMPARE(round(Qt::ShiftModifier), back);
    part<QToolButton>("matrixLayout")->click();
    QVERIFY2(round({}).contains(u"matrix"_s), qPrintable(round({}).join(u' ')));
    action("watch")->trigger(); // a part more, between the targets and the outcome
    QCOMPARE(round({}).value(1), u"watchToggle"_s);
    action("watch")->trigger();
}

void TestMainWindowParts::aPartGivesTheFocusToWhatHadIt()
{
    runAll();
    auto* const hosts = part<QWidget>("hosts");
    QVERIFY(focus(hosts));
    auto* const observation = part<QWidget>("observation");
    QVERIFY(focus(observation));
    const QStringList parts = round({});
    QVERIFY2(parts.contains(u"hosts"_s) && parts.contains(u"observation"_s), qPrintable(parts.join(u' ')));
}

/// As the timeline and the range map do, in the details.
void TestMainWindowParts::f6LeavesAPartThatStandsInAnother()
{
    QWidget window;
    auto* const first = new QLineEdit(&window);
    auto* const outer = new QWidget(&window);
    auto* const inner = new QLineEdit(outer);
    auto* const text = new QLineEdit(outer);
    new PartKeys(&window, {{{first}}, {{inner}}, {{outer}, [text] { return text; }}});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    text->setFocus();
    for (QLineEdit* const each : {first, inner, text, first, inner, text}) { // round, and again
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), each);
    }
}

void TestMainWindowParts::f6PassesByWhatIsNotThere()
{
    const QStringList parts = round({}); // nothing was checked
    QVERIFY2(!parts.contains(u"findings"_s) && !parts.contains(u"checks"_s) && !parts.contains(u"meaning"_s),
        qPrintable(parts.join(u' ')));
    QCOMPARE(parts.last(), u"checkButton"_s);
}

void TestMainWindowParts::f8LeadsToTheBorders()
{
    runAll();
    QVERIFY(focus(table()));
    QSet<QString> names;
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        const auto* const border = qobject_cast<const BorderHandle*>(QApplication::focusWidget());
        QVERIFY(border != nullptr);
        names.insert(border->accessibleName());
    }
    QCOMPARE(names.size(), 2);
    QVERIFY(!names.contains(QString()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(table()->hasFocus()); // what had it before the first border
}

QToolButton* TestMainWindowParts::buttonOf(const char* name) const
{
    return qobject_cast<QToolButton*>(m_window->findChild<QToolBar*>()->widgetForAction(action(name)));
}

void TestMainWindowParts::recheckLendsItsFocusToStop()
{
    runAll();
    QToolButton* const recheck = buttonOf("recheckFailed");
    QVERIFY(focus(recheck));
    QTest::keyClick(recheck, Qt::Key_Space);
    QVERIFY(m_runner->isRunning());
    QVERIFY2(checkButton()->hasFocus(), qPrintable(focused()));
    QTRY_VERIFY(!m_runner->isRunning());
    QTRY_VERIFY2(recheck->hasFocus(), qPrintable(focused()));
}

void TestMainWindowParts::aPersonWhoWentElsewhereStaysThere()
{
    runAll();
    QToolButton* const recheck = buttonOf("recheckFailed");
    QVERIFY(focus(recheck));
    QTest::keyClick(recheck, Qt::Key_Return);
    QVERIFY(checkButton()->hasFocus());
    QVERIFY(focus(table()));
    QVERIFY(focus(checkButton())); // and came back
    QTRY_VERIFY(!m_runner->isRunning());
    QTest::qWait(0);
    QVERIFY2(checkButton()->hasFocus(), qPrintable(focused()));
}

void TestMainWindowParts::theRecheckOfACauseLeadsToTheTableAndBack()
{
    runAll();
    auto* const recheck = part<QPushButton>("recheckCauseButton");
    QVERIFY(recheck->isVisible());
    QVERIFY(focus(recheck));
    QTest::keyClick(recheck, Qt::Key_Space);
    QVERIFY(m_runner->isRunning());
    QVERIFY2(table()->hasFocus(), qPrintable(focused()));
    QTRY_VERIFY(!m_runner->isRunning());
    QTRY_VERIFY2(recheck->hasFocus(), qPrintable(focused())); // which has it again
}

/// Of two, the second, though the row that is selected belongs to the first.
void TestMainWindowParts::afterARecheckTheCauseIsTheSame()
{
    m_factory->answer = [](const ProbeRequest& request) {
        ProbeResult refused;
        refused.state = State::Closed;
        refused.reason = Reason::Refused;
        return request.service == Service::Smb ? silentResult() : request.port == 3268 ? refused : verifiedResult();
    };
    runAll();
    auto* const cards = part<QListWidget>("findings");
    QVERIFY(cards->count() > 1);
    QVERIFY(focus(cards));
    cards->setCurrentRow(1);
    const QString cause = cards->currentItem()->text();
    auto* const recheck = part<QPushButton>("recheckCauseButton");
    QTRY_VERIFY(recheck->isVisible());
    QVERIFY(focus(recheck));
    QTest::keyClick(recheck, Qt::Key_Return);
    QVERIFY(m_runner->isRunning());
    QTRY_VERIFY(!m_runner->isRunning());
    QTRY_VERIFY2(recheck->hasFocus(), qPrintable(focused()));
    QCOMPARE(cards->currentItem()->text(), cause);
    QTest::keyClick(recheck, Qt::Key_Return);
    QVERIFY(m_runner->isRunning());
    QVERIFY(focus(checkButton())); // the person goes elsewhere
    QTRY_VERIFY(!m_runner->isRunning());
    QTest::qWait(0);
    QVERIFY2(checkButton()->hasFocus(), qPrintable(focused()));
}

void TestMainWindowParts::aMessageThatIsClosedLeavesTheFocusToTheTable()
{
    runAll();
    action("copyTicket")->trigger();
    auto* const messages = m_window->findChild<MessageBar*>();
    QVERIFY(messages->isVisible());
    auto* const close = messages->findChild<QToolButton*>();
    QVERIFY(focus(close));
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!messages->isVisible());
    QVERIFY2(table()->hasFocus(), qPrintable(focused()));
}

void TestMainWindowParts::cellsOfAHostAreSelectedByTheMenu()
{
    runAll();
    part<QToolButton>("matrixLayout")->click();
    auto* const matrix = m_window->findChild<HostMatrixView*>();
    QVERIFY(matrix->isVisible());
    matrix->setCurrentIndex(matrix->model()->index(0, 0));
    const auto choose = [&](const char* name) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(matrix, &event);
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* const entry : menu != nullptr ? menu->actions() : QList<QAction*>()) {
            if (entry->objectName() == QLatin1String(name))
                entry->trigger();
        }
        if (menu != nullptr)
            menu->close();
        return matrix->selectionModel()->selectedIndexes();
    };
    const QModelIndexList host = choose("selectHost");
    QCOMPARE(host.size(), matrix->model()->columnCount());
    QVERIFY(std::all_of(host.cbegin(), host.cend(), [](const QModelIndex& cell) { return cell.row() == 0; }));
    const int column = matrix->currentIndex().column(); // of its worst cell
    const QModelIndexList requirement = choose("selectRequirement");
    QCOMPARE(requirement.size(), matrix->model()->rowCount());
    QCOMPARE(requirement.constFirst().column(), column);
}

void TestMainWindowParts::widthsOfTheMatrixStay()
{
    runAll();
    part<QToolButton>("matrixLayout")->click();
    auto* const heads = m_window->findChild<HostMatrixView*>()->horizontalHeader();
    constexpr int wide = 250;
    heads->resizeSection(1, wide);
    m_window->resize(1500, 900);
    QTest::qWait(0);
    QCOMPARE(heads->sectionSize(1), wide);
}

void TestMainWindowParts::theTableOfKeysIsMadeFromTheActions()
{
    action("keys")->trigger();
    const auto* const window = m_window->findChild<KeysWindow*>();
    QVERIFY(window != nullptr);
    const auto* const rows = window->findChild<QTreeWidget*>();
    QHash<QString, QString> keysOf; // by what they do
    for (int i = 0; i < rows->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* const row = rows->topLevelItem(i);
        for (int column = 0; column < 3; ++column)
            QVERIFY2(!row->text(column).isEmpty(), qPrintable(row->text(1)));
        keysOf[row->text(1)] += row->text(0) + u'|' + row->text(2) + u'\n';
        const QString spoken = row->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(row->text(0)) && spoken.contains(row->text(1)), qPrintable(spoken));
    }
    int compared = 0;
    for (const QAction* const each : m_window->findChildren<QAction*>()) {
        if (each->shortcut().isEmpty() || each->text().isEmpty() || !each->isVisible())
            continue;
        ++compared;
        const QString what = each->text().remove(u'&').remove(u'…');
        for (const QKeySequence& keys : each->shortcuts())
            QVERIFY2(keysOf.value(what).contains(keys.toString(QKeySequence::NativeText)), qPrintable(what));
    }
    QVERIFY(compared > 12);
    QVERIFY2(
        keysOf.value(u"Copy rows"_s).contains(table()->accessibleName()), qPrintable(keysOf.value(u"Copy rows"_s)));
    for (const QString& key : {u"F6"_s, u"F8"_s, u"Shift+F10"_s})
        QVERIFY2(!rows->findItems(key, Qt::MatchContains, 0).isEmpty(), qPrintable(key));
}

/// In a small window its words are wrapped.
void TestMainWindowParts::theTableOfKeysIsCutNowhere()
{
    action("keys")->trigger();
    auto* const window = m_window->findChild<KeysWindow*>();
    const auto* const rows = window->findChild<QTreeWidget*>();
    for (const int characters : {200, 110, 84}) { // the last: 1024x700 at 200 %
        window->resize(characters * window->fontMetrics().averageCharWidth(), 300);
        QTest::qWait(0);
        QVERIFY(rows->header()->length() <= rows->viewport()->width());
        QVERIFY(rows->visualItemRect(rows->topLevelItem(0)).height() < 2 * rows->fontMetrics().height()); // one line
        for (int i = 0; i < rows->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* const row = rows->topLevelItem(i);
            for (int column = 0; column < 3; ++column) {
                const QRect cell = rows->visualRect(rows->indexFromItem(row, column));
                const QRect text = rows->fontMetrics().boundingRect(cell, Qt::TextWordWrap, row->text(column));
                QVERIFY2(text.width() <= cell.width() && text.height() <= cell.height(), qPrintable(row->text(column)));
            }
        }
    }
}

/// By a key of its own, by a button or a menu that Tab leads to, or by the menu of a view.
void TestMainWindowParts::everyActionHasAWayByKeys()
{
    runAll();
    const auto isInReach = [](const QWidget* widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0
            && (qobject_cast<const QAbstractItemView*>(widget) == nullptr
                || widget->contextMenuPolicy() != Qt::NoContextMenu);
    };
    const std::function<bool(const QAction*)> hasWay = [&](const QAction* each) {
        if (!each->shortcut().isEmpty())
            return true;
        for (const QObject* const place : each->associatedObjects()) {
            const auto* const menu = qobject_cast<const QMenu*>(place);
            if (menu == nullptr) {
                const auto* const widget = qobject_cast<const QWidget*>(place);
                const auto* const bar = qobject_cast<const QToolBar*>(place);
                const QWidget* const button =
                    bar != nullptr ? bar->widgetForAction(const_cast<QAction*>(each)) : widget;
                if (button != nullptr && isInReach(button))
                    return true;
                continue;
            }
            for (const QToolButton* const button : m_window->findChildren<QToolButton*>()) {
                if (button->menu() == menu && isInReach(button))
                    return true;
            }
            for (const QPushButton* const button : m_window->findChildren<QPushButton*>()) {
                if (button->menu() == menu && isInReach(button))
                    return true;
            }
            if (menu->menuAction() != each && hasWay(menu->menuAction()))
                return true;
        }
        return false;
    };
    QStringList without;
    int looked = 0;
    for (const QAction* const each : m_window->findChildren<QAction*>()) {
        if (each->text().isEmpty() || each->isSeparator() || each->associatedObjects().isEmpty())
            continue;
        ++looked;
        if (!hasWay(each))
            without.append(each->objectName() + u' ' + each->text());
    }
    QCOMPARE(without.join(u"; "_s), QString());
    QVERIFY(looked > 40);
}

void TestMainWindowParts::aTableThatIsReadAnewKeepsTheOrder()
{
    QCOMPARE(WindowTour::wrongWithTab(*m_window), QString());
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"ours.csv"_s, "Port,Protocol,Source,Target,Purpose\n9100,TCP,This,Printers,Print\n"));
    QVERIFY(
        write(u"our.plan"_s, "# GP PortCheck plan, version 1\n--table ours.csv\nPrinters = 10.0.0.9\n# end of plan\n"));
    m_window->openPlan(m_folder->filePath(u"our.plan"_s));
    QTRY_COMPARE(targets()->roleText(u"Printers"_s), u"10.0.0.9"_s);
    QTRY_VERIFY(part<QWidget>("hosts")->isVisible());
    QCOMPARE(WindowTour::wrongWithTab(*m_window), QString());
}

/// What assistive technology asks for, in place of keys.
void TestMainWindowParts::readersActAsKeysDo()
{
    const auto act = [](QWidget* widget, const QString& name) {
        QAccessibleActionInterface* const actions = QAccessible::queryAccessibleInterface(widget)->actionInterface();
        if (actions == nullptr || !actions->actionNames().contains(name))
            return false;
        actions->doAction(name);
        return true;
    };
    auto* const domain = part<QLineEdit>("domain");
    QVERIFY(act(domain, QAccessibleActionInterface::setFocusAction()));
    QVERIFY(domain->hasFocus());
    QAccessible::queryAccessibleInterface(domain)->editableTextInterface()->insertText(0, u"lab.example"_s);
    QCOMPARE(domain->text(), u"lab.example"_s);
    nameTargets();
    QVERIFY(act(checkButton(), QAccessibleActionInterface::pressAction()));
    QTRY_VERIFY(!m_factory->requests.isEmpty()); // the button is seen to go down before
    QTRY_VERIFY(!m_runner->isRunning());

    action("settings")->trigger();
    auto* const extraLooks = part<QCheckBox>("extraLooks");
    const bool before = extraLooks->isChecked();
    QVERIFY(act(extraLooks, QAccessibleActionInterface::toggleAction()));
    QCOMPARE(extraLooks->isChecked(), !before);
    auto* const timeout = part<QSpinBox>("timeout");
    constexpr int wanted = 4000; // milliseconds
    QAccessible::queryAccessibleInterface(timeout)->valueInterface()->setCurrentValue(wanted);
    QCOMPARE(timeout->value(), wanted);
}

} // namespace MainWindowPartsTests

int tst_mainwindowparts(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowPartsTests::TestMainWindowParts, QApplication>(argc, argv);
}

#include "tst_mainwindowparts.moc"
