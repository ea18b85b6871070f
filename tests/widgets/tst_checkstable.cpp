// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/style/statuscolors.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace ChecksTableTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord record(int id, int host, quint16 port, Outcome outcome)
{
    CheckRecord record;
    record.id = id;
    record.check.position = {.target = host, .row = port, .port = port};
    record.check.port = port;
    record.check.requirement = QString::number(port);
    record.check.service = serviceAt(port, Transport::Tcp);
    record.check.target = u"dc%1.lab.example"_s.arg(host);
    record.check.address = u"10.0.0.%1"_s.arg(host);
    record.phase = Phase::Done;
    record.verdict.outcome = outcome;
    return record;
}

/// Of three hosts, the second of which fails at 445; ids are 10 * host + 1 and 2.
QList<CheckRecord> records()
{
    QList<CheckRecord> all;
    for (int host = 1; host <= 3; ++host) {
        all.append(record(10 * host + 1, host, 389, Outcome::Pass));
        all.append(record(10 * host + 2, host, 445, host == 2 ? Outcome::Fail : Outcome::Pass));
    }
    return all;
}

Finding findingOf(const QList<int>& checks)
{
    Finding finding;
    finding.outcome = Outcome::Fail;
    finding.title = literally(u"445/TCP of dc2 is silent"_s);
    finding.checks = checks;
    return finding;
}

/// The table in groups, driven by keys.
class TestChecksTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsAreChosenByKeys();
    void groupsFold();
    void foldedGroupsStayFoldedThroughARun();
    void aGroupMeansAllOfIt();
    void whatIsSelectedStaysInOtherGroups();
    void columnsThatHeadingsSayHaveNoRoom();
    void aTargetThatAllRowsHaveHasNoColumn();
    void columnsAreChosenAndKept();
    void theMenuOpensByKeyAtTheRow();
    void copiesInEachForm();
    void opensTheCause();
    void onlyTheRowThatNeedsTwoLinesHasThem();
    void chipsAreInTheOrderOfTab();
    void aChipCountsWhatIsDone();
    void chipsAreShortWhereThereIsLittleRoom();
    void rowsAreSentencesToAReader();
    void theMatrixHasTheMenuToo();
    void aFarCellTakesTheSelectionAlong();
    void aMatrixOfFewHostsTakesNoMoreRoom();
    void isMirroredWhereOneReadsFromTheRight();

private:
    QTreeView* table() const { return m_view->findChild<QTreeView*>(u"checks"_s); }
    HostMatrixView* matrix() const { return m_view->findChild<HostMatrixView*>(); }
    CheckFilterModel* model() const { return m_view->findChild<CheckFilterModel*>(); }
    void group(CheckGrouping grouping) const;
    QMenu* openMenu(QWidget* rows) const;
    QAction* entry(const QString& name) const { return openMenu(table())->findChild<QAction*>(name); }

    std::unique_ptr<CheckTableModel> m_model;
    std::unique_ptr<ChecksView> m_view;
};

void TestChecksTable::init()
{
    m_view.reset();
    m_model = std::make_unique<CheckTableModel>();
    m_view = std::make_unique<ChecksView>(*m_model);
    m_view->resize(1000, 400);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_model->addChecks(records());
    m_view->fitColumns();
}

void TestChecksTable::group(CheckGrouping grouping) const
{
    auto* const box = m_view->findChild<QComboBox*>(u"grouping"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < int(grouping); ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

/// As the menu key and Shift+F10 do it.
QMenu* TestChecksTable::openMenu(QWidget* rows) const
{
    const QPoint middle = rows->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, rows->mapToGlobal(middle), Qt::NoModifier);
    QApplication::sendEvent(rows, &event);
    return m_view->findChild<QMenu*>(u"rowMenu"_s);
}

void TestChecksTable::groupsAreChosenByKeys()
{
    group(CheckGrouping::Host);
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(model()->isGroup(model()->index(0, 0)));
    group(CheckGrouping::Requirement);
    QCOMPARE(model()->rowCount(), 2);
    m_view->setCauses({findingOf({22})});
    group(CheckGrouping::Cause);
    QCOMPARE(model()->index(0, 0).data().toString(), u"445/TCP of dc2 is silent"_s);
    group(CheckGrouping::None);
    QCOMPARE(model()->rowCount(), 6);
}

void TestChecksTable::groupsFold()
{
    group(CheckGrouping::Host);
    const QModelIndex second = model()->index(1, 0);
    QVERIFY(table()->isExpanded(second));
    table()->setFocus();
    table()->setCurrentIndex(second);
    QTest::keyClick(table(), Qt::Key_Left);
    QVERIFY(!table()->isExpanded(second));
    QTest::keyClick(table(), Qt::Key_Down); // over the folded rows
    QCOMPARE(table()->currentIndex(), model()->index(2, 0));
    QTest::keyClick(table(), Qt::Key_Up);
    QTest::keyClick(table(), Qt::Key_Right);
    QVERIFY(table()->isExpanded(second));
}

void TestChecksTable::foldedGroupsStayFoldedThroughARun()
{
    m_view->findChild<QToolButton*>(u"tableLayout"_s)->click(); // which four hosts would not have otherwise
    group(CheckGrouping::Host);
    table()->collapse(model()->index(1, 0));
    m_model->addChecks({record(41, 0, 389, Outcome::Pass), record(23, 2, 88, Outcome::Pass)});
    m_model->publish(); // a group before it, and a row in it
    QVERIFY(table()->isExpanded(model()->index(0, 0)));
    QVERIFY(!table()->isExpanded(model()->index(2, 0)));
    m_view->findChild<QLineEdit*>(u"filterText"_s)->setText(u"dc1"_s);
    m_view->findChild<QLineEdit*>(u"filterText"_s)->clear();
    QVERIFY(!table()->isExpanded(model()->index(2, 0))); // though it was hidden in between
    m_view->selectChecks({22});
    QVERIFY(table()->isExpanded(model()->index(2, 0))); // what is wanted is to be seen
}

void TestChecksTable::aGroupMeansAllOfIt()
{
    group(CheckGrouping::Host);
    table()->setCurrentIndex(model()->index(1, 0));
    QCOMPARE(m_view->selectedIds(), (QList<int>{21, 22}));
    QCOMPARE(m_view->currentRecord()->id, 22); // the worst
    QCOMPARE(m_view->selectedText().count(u'\n'), 3); // with the heads
    table()->selectAll();
    QCOMPARE(m_view->selectedIds(), (QList<int>{11, 12, 21, 22, 31, 32})); // each once
}

void TestChecksTable::whatIsSelectedStaysInOtherGroups()
{
    m_view->selectChecks({22, 31});
    for (const CheckGrouping grouping :
        {CheckGrouping::Host, CheckGrouping::Requirement, CheckGrouping::Cause, CheckGrouping::None}) {
        group(grouping);
        QList<int> ids = m_view->selectedIds();
        std::sort(ids.begin(), ids.end());
        QCOMPARE(ids, (QList<int>{22, 31}));
    }
}

void TestChecksTable::columnsThatHeadingsSayHaveNoRoom()
{
    const auto isShown = [this](int column) { return !table()->isColumnHidden(column); };
    QVERIFY(isShown(CheckTableModel::TargetHost) && isShown(CheckTableModel::Address));
    group(CheckGrouping::Host);
    QVERIFY(!isShown(CheckTableModel::TargetHost) && !isShown(CheckTableModel::Address));
    QVERIFY(isShown(CheckTableModel::ServiceName));
    group(CheckGrouping::Requirement);
    QVERIFY(isShown(CheckTableModel::TargetHost) && isShown(CheckTableModel::Requirement));
    QVERIFY(!isShown(CheckTableModel::Protocol) && !isShown(CheckTableModel::ServiceName));
    group(CheckGrouping::None);
    QVERIFY(isShown(CheckTableModel::Protocol) && isShown(CheckTableModel::TargetHost));
}

void TestChecksTable::aTargetThatAllRowsHaveHasNoColumn()
{
    m_model->clear();
    m_model->addChecks({record(1, 1, 389, Outcome::Pass), record(2, 1, 445, Outcome::Pass)});
    m_view->fitColumns();
    QVERIFY(table()->isColumnHidden(CheckTableModel::TargetHost));
    QVERIFY(table()->isColumnHidden(CheckTableModel::Address));
}

void TestChecksTable::columnsAreChosenAndKept()
{
    const QMenu* const menu = openMenu(table());
    QVERIFY(menu != nullptr);
    const auto columnEntry = [menu](const QString& submenu, const QString& text) -> QAction* {
        for (const QMenu* const each : menu->findChildren<QMenu*>()) {
            if (each->title().remove(u'&') != submenu)
                continue;
            for (QAction* const action : each->actions()) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
        }
        return nullptr;
    };
    QVERIFY(!columnEntry(u"Columns"_s, u"Requirement"_s)->isEnabled()); // what a row is about
    columnEntry(u"Columns"_s, u"Latency"_s)->trigger();
    columnEntry(u"Move forward"_s, u"Status"_s)->trigger();
    columnEntry(u"Sort by"_s, u"Status"_s)->trigger();
    QVERIFY(table()->isColumnHidden(CheckTableModel::Latency));
    QCOMPARE(table()->header()->visualIndex(CheckTableModel::Status), 4);
    QCOMPARE(model()->index(0, 0).data(CheckTableModel::IdRole).toInt(), 22); // the worst
    group(CheckGrouping::Host);

    const QByteArray state = m_view->headerState();
    ChecksView other(*m_model);
    other.resize(1000, 400);
    other.restoreHeaderState(state);
    other.show();
    const auto* const otherTable = other.findChild<QTreeView*>(u"checks"_s);
    QVERIFY(otherTable->isColumnHidden(CheckTableModel::Latency));
    QCOMPARE(otherTable->header()->visualIndex(CheckTableModel::Status), 4);
    QCOMPARE(other.findChild<CheckFilterModel*>()->grouping(), CheckGrouping::Host);
    for (qsizetype size = 0; size < state.size(); ++size) { // cut, it changes nothing
        ChecksView cut(*m_model);
        cut.restoreHeaderState(state.first(size));
        QCOMPARE(cut.findChild<CheckFilterModel*>()->grouping(), CheckGrouping::None);
    }
}

void TestChecksTable::theMenuOpensByKeyAtTheRow()
{
    QAction action(u"Ask again"_s);
    m_view->addRowAction(&action);
    m_view->selectChecks({31});
    const QMenu* const menu = openMenu(table());
    QVERIFY(menu != nullptr && menu->isVisible());
    QVERIFY(menu->actions().contains(&action));
    const QRect row = table()->visualRect(table()->currentIndex());
    const int top = table()->viewport()->mapFromGlobal(menu->pos()).y();
    QVERIFY2(top >= row.top() && top <= row.bottom(), qPrintable(QString::number(top)));
}

void TestChecksTable::copiesInEachForm()
{
    m_view->selectChecks({22});
    m_view->copyRows();
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    QVERIFY(content->text().contains(u"445\tTCP\tSMB\tdc2.lab.example"_s));
    QVERIFY(content->html().contains(u">dc2.lab.example</td>"_s));
    entry(u"copyMarkdown"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"| 445 | TCP | SMB | dc2.lab.example | "_s));
    m_view->setCauses({findingOf({22})});
    entry(u"copyCsv"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"\"row\","_s)); // as the file has it, without its mark of byte order
    QVERIFY2(lines.at(1).contains(u"445/TCP of dc2 is silent"_s), qPrintable(lines.at(1)));
}

void TestChecksTable::opensTheCause()
{
    m_view->setCauses({findingOf({22, 32})});
    m_view->selectChecks({11});
    QVERIFY(!entry(u"openCause"_s)->isEnabled()); // it passed
    delete m_view->findChild<QMenu*>(u"rowMenu"_s);
    m_view->selectChecks({22});
    entry(u"openCause"_s)->trigger();
    QCOMPARE(m_view->selectedIds(), (QList<int>{22, 32}));
    QVERIFY(model()->isGroup(table()->currentIndex()));
    QCOMPARE(table()->currentIndex().data().toString(), u"445/TCP of dc2 is silent"_s);
}

void TestChecksTable::onlyTheRowThatNeedsTwoLinesHasThem()
{
    m_view->resize(620, 400);
    CheckRecord wordy = record(12, 1, 445, Outcome::Pass);
    wordy.seen.state = State::Open;
    wordy.seen.service = ServiceState::Verified;
    wordy.check.service = Service::Ldap;
    wordy.seen.evidence = {{u"dnsHostName"_s, u"a-rather-long-name-of-a-host.lab.example"_s},
        {u"defaultNamingContext"_s, u"DC=lab,DC=example,DC=somewhere,DC=else"_s}};
    m_model->updateCheck(wordy);
    m_model->publish();
    m_view->fitColumns();
    const auto heightOf = [this](int row) { return table()->visualRect(model()->index(row, 0)).height(); };
    QVERIFY(heightOf(1) > heightOf(0));
    QCOMPARE(heightOf(2), heightOf(0));
}

void TestChecksTable::chipsAreInTheOrderOfTab()
{
    auto* const field = m_view->findChild<QLineEdit*>(u"filterText"_s);
    field->setFocus();
    QStringList names;
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto* const chip = qobject_cast<QToolButton*>(QApplication::focusWidget());
        QVERIFY(chip != nullptr);
        names.append(chip->accessibleName());
    }
    QCOMPARE(names, (QStringList{u"Fail (1)"_s, u"Pass (5)"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(model()->rowCount(), 5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table());
    QTest::keyClick(table(), Qt::Key_Tab); // and out again
    QVERIFY(QApplication::focusWidget() != table());
}

void TestChecksTable::aChipCountsWhatIsDone()
{
    CheckRecord again = record(22, 2, 445, Outcome::Fail);
    again.phase = Phase::Queued; // its row says so
    m_model->updateCheck(again);
    m_model->publish();
    QVERIFY(!m_view->findChild<QAction*>(token(Outcome::Fail))->isVisible());
    QVERIFY(!m_view->findChild<QAction*>(token(Outcome::NotRun))->isVisible());
}

void TestChecksTable::chipsAreShortWhereThereIsLittleRoom()
{
    const QAction* const fail = m_view->findChild<QAction*>(token(Outcome::Fail));
    QCOMPARE(fail->iconText(), u"Fail (1)"_s);
    m_view->resize(m_view->minimumSizeHint().width(), 400);
    QCOMPARE(fail->iconText(), u"1"_s);
    QTest::qWait(0); // until it is laid out
    for (const QToolButton* const chip : m_view->findChildren<QToolButton*>()) {
        if (chip->isVisible() && !chip->text().isEmpty())
            QVERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
    }
    m_view->resize(1000, 400);
    QCOMPARE(fail->iconText(), u"Fail (1)"_s);
}

void TestChecksTable::rowsAreSentencesToAReader()
{
    group(CheckGrouping::Host);
    QTest::qWait(0); // until it is laid out
    QAccessibleInterface* const view = QAccessible::queryAccessibleInterface(table());
    QVERIFY(view != nullptr && view->tableInterface() != nullptr);
    const auto nameOf = [view](int row, int column) {
        return view->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    };
    QCOMPARE(nameOf(3, 0), u"Group dc2.lab.example (10.0.0.2): Fail: 1, Pass: 1"_s);
    QVERIFY2(nameOf(5, 0).startsWith(u"dc2.lab.example (10.0.0.2), 445/TCP, SMB: Fail"_s), qPrintable(nameOf(5, 0)));
    QCOMPARE(nameOf(5, CheckTableModel::Status), u"Status: Fail"_s);
}

void TestChecksTable::theMatrixHasTheMenuToo()
{
    m_view->findChild<QToolButton*>(u"matrixLayout"_s)->click();
    m_view->selectChecks({22});
    QMenu* const menu = openMenu(matrix());
    QVERIFY(menu != nullptr);
    menu->findChild<QAction*>(u"copyMarkdown"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"| 445 | TCP | SMB | dc2.lab.example | "_s));
    QVERIFY(menu->findChild<QAction*>(u"openCause"_s)->isEnabled());
}

void TestChecksTable::aFarCellTakesTheSelectionAlong()
{
    m_model->removeChecks({32}); // the last cell is empty
    m_view->findChild<QToolButton*>(u"matrixLayout"_s)->click();
    matrix()->setFocus();
    matrix()->selectRow(0);
    QTest::keyClick(matrix(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(!m_view->currentRecord());
    QVERIFY(m_view->selectedIds().isEmpty());
}

void TestChecksTable::aMatrixOfFewHostsTakesNoMoreRoom()
{
    m_view->findChild<QToolButton*>(u"matrixLayout"_s)->click();
    const int few = m_view->maximumHeight();
    QVERIFY(few < 400);
    QVERIFY(!matrix()->verticalScrollBar()->isVisible());
    m_view->findChild<QToolButton*>(u"tableLayout"_s)->click();
    QCOMPARE(m_view->maximumHeight(), QWIDGETSIZE_MAX);
}

void TestChecksTable::isMirroredWhereOneReadsFromTheRight()
{
    group(CheckGrouping::Host);
    m_view->setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    const QModelIndex second = model()->index(1, 0);
    QRect heading = table()->visualRect(second);
    heading.setLeft(0);
    heading.setRight(table()->viewport()->width() - 1);
    const QImage image = table()->viewport()->grab(heading).toImage();
    const QColor fail = statusColor(StatusMark::Fail, themeOf(table()->palette()));
    QRegion marked;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == fail)
                marked += QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!marked.isEmpty());
    QVERIFY(marked.boundingRect().left() > 3 * image.width() / 4);
    const QRect first = table()->visualRect(model()->index(0, CheckTableModel::Requirement, second));
    const QRect last = table()->visualRect(model()->index(0, CheckTableModel::Found, second));
    QVERIFY(first.left() > last.right());
}

} // namespace ChecksTableTests

int tst_checkstable(int argc, char* argv[])
{
    return PortCheck::runTest<ChecksTableTests::TestChecksTable, QApplication>(argc, argv);
}

#include "tst_checkstable.moc"
