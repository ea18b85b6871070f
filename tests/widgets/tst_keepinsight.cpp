// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"
#include "widgets/style/keepinsight.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace KeepInSightTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestKeepInSight final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void rowsAboveAreAdded();
    void rowsAboveGetHigher();
    void theViewGetsLower();
    void highRowsHideNoLowerOne();
    void whatIsScrolledAwayStaysThere();
    void whatIsScrolledBackIsKeptAgain();

private:
    void addAbove(int rows);
    /// But for the one pixel that QTreeView::scrollTo() leaves out.
    [[nodiscard]] bool isWhole() const
    {
        return m_view->viewport()->rect().adjusted(0, 0, 0, 1).contains(m_view->visualRect(m_view->currentIndex()));
    }
    [[nodiscard]] bool isGone() const
    {
        return !m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex()));
    }

    QStandardItemModel m_model;
    std::unique_ptr<QTreeView> m_view;
};

/// The last of the rows that are in sight is the current one.
void TestKeepInSight::init()
{
    m_model.clear();
    for (int row = 0; row < 60; ++row)
        m_model.appendRow(new QStandardItem(u"row %1"_s.arg(row)));
    m_view = std::make_unique<QTreeView>();
    m_view->setModel(&m_model);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new KeepInSight(m_view.get());
    m_view->resize(300, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setCurrentIndex(m_view->indexAt({5, m_view->viewport()->height() - 2}));
    QTest::qWait(0); // what it does about that is done
    QVERIFY(m_view->currentIndex().row() > 3);
    QVERIFY(isWhole());
}

void TestKeepInSight::addAbove(int rows)
{
    for (int row = 0; row < rows; ++row)
        m_model.insertRow(0, new QStandardItem(u"new"_s));
    QTest::qWait(0);
}

void TestKeepInSight::rowsAboveAreAdded()
{
    addAbove(20);
    QTRY_VERIFY(isWhole());
}

void TestKeepInSight::rowsAboveGetHigher()
{
    for (int row = 0; row < 3; ++row)
        m_model.item(row)->setSizeHint({100, 150});
    m_view->doItemsLayout();
    QTRY_VERIFY(isWhole());
}

void TestKeepInSight::theViewGetsLower()
{
    m_view->resize(300, 150);
    QTRY_VERIFY(isWhole());
}

/// As the table scrolls: by rows.
void TestKeepInSight::highRowsHideNoLowerOne()
{
    for (int row = 0; row < 30; ++row)
        m_model.item(row)->setSizeHint({100, 60});
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_view->doItemsLayout();
    m_view->setCurrentIndex(m_model.index(0, 0));
    QTest::qWait(0);
    QVERIFY(isWhole());
    m_view->setCurrentIndex(m_model.index(8, 0));
    QTRY_VERIFY(isWhole());
    m_view->resize(300, 150);
    QTRY_VERIFY(isWhole());
}

void TestKeepInSight::whatIsScrolledAwayStaysThere()
{
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QVERIFY(isGone());
    addAbove(5);
    QVERIFY(isGone());
    m_view->resize(300, 200);
    QTest::qWait(0);
    QVERIFY(isGone());
}

void TestKeepInSight::whatIsScrolledBackIsKeptAgain()
{
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QVERIFY(isGone());
    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(isWhole());
    addAbove(20);
    QTRY_VERIFY(isWhole());
}

} // namespace KeepInSightTests

int tst_keepinsight(int argc, char* argv[])
{
    return PortCheck::runTest<KeepInSightTests::TestKeepInSight, QApplication>(argc, argv);
}

#include "tst_keepinsight.moc"
