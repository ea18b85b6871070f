// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"
#include "widgets/history/comparisonwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace ComparisonWindowTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckChange change(ChangeKind kind, const QString& port, Outcome before, Outcome now)
{
    return {kind, u"DNS Server"_s, u"<b>dc1"_s, u"10.0.0.2"_s, port, Transport::Udp, before, now, u"x"_s, u"y"_s};
}

class TestComparisonWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByKind();
    void isLedByKeyboard();
    void saysThatNothingHasChanged();
    void whatIsAsItWasStandsApart();
    void cutsLongLists();
    void copiesItsWords();

private:
    static QTreeWidget* view(const ComparisonWindow& window) { return window.findChild<QTreeWidget*>(u"comparison"_s); }

    const Comparison m_comparison{u"then.json"_s, QDateTime(QDate(2026, 11, 28), QTime(14, 0), Qt::UTC), u"srv1"_s,
        {change(ChangeKind::NewlyBroken, u"53"_s, Outcome::Pass, Outcome::Fail),
            change(ChangeKind::Mended, u"389"_s, Outcome::Fail, Outcome::Pass)},
        {{NewsKind::HostGone, u"dc9"_s, {}, {}, {}}}};
};

void TestComparisonWindow::groupsByKind()
{
    const ComparisonWindow window(m_comparison);
    QVERIFY(window.findChild<QLabel*>(u"comparisonLead"_s)->text().contains(u"then.json"_s));
    const QTreeWidget* const tree = view(window);
    QCOMPARE(tree->topLevelItemCount(), 3);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"Newly broken (1)"_s);
    QCOMPARE(tree->topLevelItem(1)->text(0), u"Mended (1)"_s);
    QVERIFY(tree->topLevelItem(2)->child(0)->text(0).contains(u"dc9"_s));
    const QTreeWidgetItem* const item = tree->topLevelItem(0)->child(0);
    QCOMPARE(item->text(0), u"53/UDP"_s);
    QCOMPARE(item->text(1), u"<b>dc1 (10.0.0.2)"_s);
    QCOMPARE(item->data(0, Qt::AccessibleTextRole).toString(),
        u"Newly broken, 53/UDP, <b>dc1 (10.0.0.2): then Pass, now Fail"_s);
}

void TestComparisonWindow::isLedByKeyboard()
{
    ComparisonWindow window(m_comparison);
    window.show();
    QList<QString> wanted;
    connect(&window, &ComparisonWindow::checkWanted, &window,
        [&wanted](const CheckChange& check) { wanted.append(check.port); });
    QTest::keyClick(view(window), Qt::Key_Return); // a group leads to no check
    QTest::keyClick(view(window), Qt::Key_Down);
    QTest::keyClick(view(window), Qt::Key_Return);
    QTest::keyClick(view(window), Qt::Key_Down);
    QTest::keyClick(view(window), Qt::Key_Down);
    QTest::keyClick(view(window), Qt::Key_Return);
    QCOMPARE(wanted, (QList<QString>{u"53"_s, u"389"_s}));
    QTest::keyClick(view(window), Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestComparisonWindow::saysThatNothingHasChanged()
{
    const ComparisonWindow window({u"then.json"_s, {}, {}});
    QVERIFY(window.findChild<QLabel*>(u"comparisonLead"_s)->text().contains(u"Everything is as it was"_s));
    QCOMPARE(view(window)->topLevelItemCount(), 0);
}

/// Last, and folded, whatever else there is; where it is all, that is said.
void TestComparisonWindow::whatIsAsItWasStandsApart()
{
    Comparison all = m_comparison;
    all.changes.insert(1, change(ChangeKind::StillBroken, u"88"_s, Outcome::Fail, Outcome::Fail));
    const ComparisonWindow window(all);
    const QTreeWidget* const tree = view(window);
    QCOMPARE(tree->topLevelItemCount(), 4);
    QCOMPARE(tree->topLevelItem(1)->text(0), u"Mended (1)"_s);
    QCOMPARE(tree->topLevelItem(3)->text(0), u"Still broken (1)"_s);
    QVERIFY(!tree->topLevelItem(3)->isExpanded() && tree->topLevelItem(0)->isExpanded());
    QVERIFY(!window.findChild<QLabel*>(u"comparisonLead"_s)->text().contains(u"Nothing has changed"_s));
    all.changes = {all.changes.at(1)};
    all.news.clear();
    const ComparisonWindow same(all);
    QVERIFY(same.findChild<QLabel*>(u"comparisonLead"_s)->text().endsWith(u": Nothing has changed."_s));
    QVERIFY(view(same)->topLevelItem(0)->isExpanded());
}

void TestComparisonWindow::cutsLongLists()
{
    Comparison many = m_comparison;
    many.changes.clear();
    for (qsizetype i = 0; i < ComparisonWindow::mostOfAKind + 7; ++i)
        many.changes.append(change(ChangeKind::Gone, QString::number(i), Outcome::Pass, Outcome::NotRun));
    const ComparisonWindow window(many);
    const QTreeWidgetItem* const group = view(window)->topLevelItem(0);
    QCOMPARE(group->childCount(), ComparisonWindow::mostOfAKind + 1);
    QVERIFY(group->child(group->childCount() - 1)->text(0).contains(u'7'));
    QVERIFY(!group->isExpanded());
}

void TestComparisonWindow::copiesItsWords()
{
    const ComparisonWindow window(m_comparison);
    window.findChild<QPushButton*>(u"copyComparison"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), window.text());
    QVERIFY(window.text().contains(u"Newly broken (1): 53/UDP"_s));
}

} // namespace ComparisonWindowTests

int tst_comparisonwindow(int argc, char* argv[])
{
    return PortCheck::runTest<ComparisonWindowTests::TestComparisonWindow, QApplication>(argc, argv);
}

#include "tst_comparisonwindow.moc"
