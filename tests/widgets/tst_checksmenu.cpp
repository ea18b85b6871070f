// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "shownchecks.h"

#include "tests/support/runtest.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace ChecksMenuTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// The menu of rows and cells, the chips, and what the matrix shares with the table; driven by keys.
class TestChecksMenu : public QObject, public ShownChecks {
    Q_OBJECT

private Q_SLOTS:
    void init() { show(); }
    void theMenuOpensByKeyAtTheRow();
    void copiesInEachForm();
    void opensTheCause();
    void columnsAreChosenAndKept();
    void chipsAreInTheOrderOfTab();
    void aChipCountsWhatIsDone();
#ifndef Q_OS_WIN // where Qt's offscreen platform has no fonts to measure with
    void chipsAreShortWhereThereIsLittleRoom();
#endif
    void theMatrixHasTheMenuToo();
    void aFarCellTakesTheSelectionAlong();
    void aMatrixOfFewHostsTakesNoMoreRoom();

private:
    QAction* entry(const QString& name) const { return openMenu(table())->findChild<QAction*>(name); }
};

void TestChecksMenu::theMenuOpensByKeyAtTheRow()
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

void TestChecksMenu::copiesInEachForm()
{
    m_view->selectChecks({22});
    m_view->copyRows();
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    QVERIFY(content->text().contains(u"445\tTCP\tSMB\tdc2.lab.example"_s));
    QVERIFY(content->html().contains(u">dc2.lab.example</td>"_s));
    entry(u"copyMarkdown"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"| 445 | TCP | SMB | dc2.lab.example | "_s));
    m_view->setCauses({failingBecause({22})});
    entry(u"copyCsv"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"\"row\","_s)); // as the file has it, without its mark of byte order
    QVERIFY2(lines.at(1).contains(u"445/TCP of dc2 is silent"_s), qPrintable(lines.at(1)));
}

void TestChecksMenu::opensTheCause()
{
    m_view->setCauses({failingBecause({22, 32})});
    m_view->selectChecks({11});
    QVERIFY(!entry(u"openCause"_s)->isEnabled()); // it passed
    delete m_view->findChild<QMenu*>(u"rowMenu"_s);
    m_view->selectChecks({22});
    entry(u"openCause"_s)->trigger();
    QCOMPARE(m_view->selectedIds(), (QList<int>{22, 32}));
    QVERIFY(model()->isGroup(table()->currentIndex()));
    QCOMPARE(table()->currentIndex().data().toString(), u"445/TCP of dc2 is silent"_s);
}

void TestChecksMenu::columnsAreChosenAndKept()
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

void TestChecksMenu::chipsAreInTheOrderOfTab()
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

void TestChecksMenu::aChipCountsWhatIsDone()
{
    CheckRecord again = hostCheck(22, 2, 445, Outcome::Fail);
    again.phase = Phase::Queued; // its row says so
    m_model->updateCheck(again);
    m_model->publish();
    QVERIFY(!m_view->findChild<QAction*>(token(Outcome::Fail))->isVisible());
    QVERIFY(!m_view->findChild<QAction*>(token(Outcome::NotRun))->isVisible());
}

#ifndef Q_OS_WIN
void TestChecksMenu::chipsAreShortWhereThereIsLittleRoom()
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
#endif

void TestChecksMenu::theMatrixHasTheMenuToo()
{
    m_view->findChild<QToolButton*>(u"matrixLayout"_s)->click();
    m_view->selectChecks({22});
    QMenu* const menu = openMenu(matrix());
    QVERIFY(menu != nullptr);
    menu->findChild<QAction*>(u"copyMarkdown"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"| 445 | TCP | SMB | dc2.lab.example | "_s));
    QVERIFY(menu->findChild<QAction*>(u"openCause"_s)->isEnabled());
}

void TestChecksMenu::aFarCellTakesTheSelectionAlong()
{
    m_model->removeChecks({32}); // the last cell is empty
    m_view->findChild<QToolButton*>(u"matrixLayout"_s)->click();
    matrix()->setFocus();
    matrix()->selectRow(0);
    QTest::keyClick(matrix(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(!m_view->currentRecord());
    QVERIFY(m_view->selectedIds().isEmpty());
}

void TestChecksMenu::aMatrixOfFewHostsTakesNoMoreRoom()
{
    m_view->findChild<QToolButton*>(u"matrixLayout"_s)->click();
    const int few = m_view->maximumHeight();
    QVERIFY(few < 400);
    QVERIFY(!matrix()->verticalScrollBar()->isVisible());
    m_view->findChild<QToolButton*>(u"tableLayout"_s)->click();
    QCOMPARE(m_view->maximumHeight(), QWIDGETSIZE_MAX);
}

} // namespace ChecksMenuTests

int tst_checksmenu(int argc, char* argv[])
{
    return PortCheck::runTest<ChecksMenuTests::TestChecksMenu, QApplication>(argc, argv);
}

#include "tst_checksmenu.moc"
