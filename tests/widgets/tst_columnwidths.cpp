// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/columnwidths.h"

#include "tests/support/runtest.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

namespace ColumnWidthsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestColumnWidths final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void keysSetWhatAMouseDrags();
    void cancelTakesAllBack();
    void asksOnlyForWhatCanBeSet();

private:
    [[nodiscard]] ColumnWidths* open() const;
    [[nodiscard]] int width(int column) const { return m_view->header()->sectionSize(column); }

    QStandardItemModel m_model{2, 4};
    std::unique_ptr<QTreeView> m_view;
};

void TestColumnWidths::init()
{
    m_model.setHorizontalHeaderLabels({u"Port"_s, u"Host"_s, u"Hidden"_s, u"Found"_s});
    m_view = std::make_unique<QTreeView>();
    m_view->setModel(&m_model);
    m_view->hideColumn(2);
    addColumnWidths(m_view.get());
    m_view->resize(600, 200);
    m_view->show();
}

ColumnWidths* TestColumnWidths::open() const
{
    const QList<QAction*> menu = m_view->actions(); // what the menu key opens
    if (m_view->contextMenuPolicy() != Qt::ActionsContextMenu || menu.isEmpty())
        return nullptr;
    menu.last()->trigger();
    return m_view->findChild<ColumnWidths*>();
}

void TestColumnWidths::keysSetWhatAMouseDrags()
{
    ColumnWidths* const dialog = open();
    QVERIFY(dialog != nullptr);
    const int before = width(1);
    auto* const box = dialog->findChild<QSpinBox*>(u"width1"_s);
    QTest::keyClick(box, Qt::Key_Up);
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(width(1) > before); // seen at once
    const int kept = width(1);
    dialog->accept();
    QCOMPARE(width(1), kept);
}

void TestColumnWidths::cancelTakesAllBack()
{
    ColumnWidths* const dialog = open();
    QVERIFY(dialog != nullptr);
    const QList<int> before{width(0), width(1)};
    dialog->findChild<QSpinBox*>(u"width0"_s)->setValue(3);
    dialog->findChild<QSpinBox*>(u"width1"_s)->setValue(40);
    QVERIFY(width(0) != before.at(0) && width(1) != before.at(1));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE((QList<int>{width(0), width(1)}), before);
}

void TestColumnWidths::asksOnlyForWhatCanBeSet()
{
    const ColumnWidths* const dialog = open();
    QVERIFY(dialog != nullptr);
    QStringList names;
    for (const QSpinBox* const box : dialog->findChildren<QSpinBox*>())
        names.append(box->objectName());
    QCOMPARE(names, (QStringList{u"width0"_s, u"width1"_s})); // one is hidden, and the last one takes the rest
}

} // namespace ColumnWidthsTests

int tst_columnwidths(int argc, char* argv[])
{
    return PortCheck::runTest<ColumnWidthsTests::TestColumnWidths, QApplication>(argc, argv);
}

#include "tst_columnwidths.moc"
