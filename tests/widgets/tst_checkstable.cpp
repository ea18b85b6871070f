// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "shownchecks.h"

#include "tests/support/runtest.h"
#include "widgets/style/statuscolors.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QRegion>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace ChecksTableTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What was found of it says \a name.
CheckRecord named(int id, const QString& name)
{
    CheckRecord record = hostCheck(id, 1, 445, Outcome::Pass);
    record.seen.state = State::Open;
    record.seen.service = ServiceState::Verified;
    record.check.service = Service::Ldap;
    record.seen.evidence = {{u"dnsHostName"_s, name}};
    return record;
}

/// How often what a view shows gets another size. Hides a view that doesn't come to rest, or no test would end.
class ResizeCount final : public QObject {
public:
    explicit ResizeCount(QTreeView& view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

    void restart() { m_count = 0; }
    [[nodiscard]] int count() const { return m_count; }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        constexpr int restless = 100;
        if (event->type() == QEvent::Resize && ++m_count == restless)
            m_view.hide();
        return false;
    }

private:
    QTreeView& m_view;
    int m_count = 0;
};

/// The table in groups, driven by keys.
class TestChecksTable : public QObject, public ShownChecks {
    Q_OBJECT

private Q_SLOTS:
    void init() { show(); }
    void groupsAreChosenByKeys();
    void groupsFold();
    void foldedGroupsStayFoldedThroughARun();
    void aGroupMeansAllOfIt();
    void whatIsSelectedStaysInOtherGroups();
    void columnsThatHeadingsSayHaveNoRoom();
    void aTargetThatAllRowsHaveHasNoColumn();
#ifndef Q_OS_WIN // where Qt's offscreen platform has no fonts to measure with
    void onlyTheRowThatNeedsTwoLinesHasThem();
    void comesToRestWhereTheScrollBarTipsTheScales();
#endif
    void rowsAreSentencesToAReader();
    void isMirroredWhereOneReadsFromTheRight();
};

void TestChecksTable::groupsAreChosenByKeys()
{
    group(CheckGrouping::Host);
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(model()->isGroup(model()->index(0, 0)));
    group(CheckGrouping::Requirement);
    QCOMPARE(m_view->findChild<QComboBox*>(u"grouping"_s)->accessibleDescription(), u"By requirement"_s);
    QCOMPARE(model()->rowCount(), 2);
    m_view->setCauses({failingBecause({22})});
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
    m_model->addChecks({hostCheck(41, 0, 389, Outcome::Pass), hostCheck(23, 2, 88, Outcome::Pass)});
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
    m_model->addChecks({hostCheck(1, 1, 389, Outcome::Pass), hostCheck(2, 1, 445, Outcome::Pass)});
    m_view->fitColumns();
    QVERIFY(table()->isColumnHidden(CheckTableModel::TargetHost));
    QVERIFY(table()->isColumnHidden(CheckTableModel::Address));
}

#ifndef Q_OS_WIN
void TestChecksTable::onlyTheRowThatNeedsTwoLinesHasThem()
{
    m_view->resize(620, 400);
    m_model->updateCheck(
        named(12, u"a-rather-long-name-of-a-host.lab.example,DC=lab,DC=example,DC=somewhere,DC=else"_s));
    m_model->publish();
    m_view->fitColumns();
    const auto heightOf = [this](int row) { return table()->visualRect(model()->index(row, 0)).height(); };
    QVERIFY(heightOf(1) > heightOf(0));
    QCOMPARE(heightOf(2), heightOf(0));
}

/// Columns go where there is no room, so that what was found has room again in one line, so that all rows have room
/// without the scroll bar: then there is room for the columns.
void TestChecksTable::comesToRestWhereTheScrollBarTipsTheScales()
{
    constexpr int most = 20;
    ResizeCount resizes(*table());
    for (int length = 10; length < 60; length += 10) {
        QList<CheckRecord> rows;
        for (int id = 1; id < 24; ++id)
            rows.append(named(id, QString(length, u'n')));
        m_model->clear();
        m_model->addChecks(rows);
        m_view->fitColumns();
        m_view->resize(1200, m_view->height());
        QCoreApplication::processEvents();
        const int room = int(rows.size() + 1) * table()->visualRect(model()->index(0, 0)).height();
        m_view->resize(1200, m_view->height() - table()->viewport()->height() + room);
        for (int width = 500; width < 1200; width += 6) {
            resizes.restart();
            m_view->resize(width, m_view->height());
            QCoreApplication::processEvents();
            QVERIFY2(resizes.count() < most, qPrintable(QString::number(width)));
        }
    }
}
#endif

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
