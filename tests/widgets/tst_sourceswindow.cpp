// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"
#include "widgets/sources/sourceswindow.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace SourcesWindowTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

SourceAnswer answer(Outcome outcome)
{
    SourceAnswer seen;
    seen.isAsked = outcome != Outcome::NotRun;
    seen.outcome = outcome;
    seen.isReached = outcome == Outcome::Pass;
    seen.address = u"10.0.0.2"_s;
    if (outcome == Outcome::Fail)
        seen.words = u"no <b>answer"_s;
    return seen;
}

/// dc2 passes from everywhere; dc1 fails on one of two ports from the second of two computers.
SourceMatrix matrix()
{
    const auto pass = answer(Outcome::Pass);
    const auto fail = answer(Outcome::Fail);
    const SourceRow good{u"dc1"_s, u"88"_s, Transport::Tcp, {pass, pass}};
    const SourceRow bad{u"dc1"_s, u"445"_s, Transport::Tcp, {pass, fail}};
    const SourceRow unasked{u"dc2"_s, u"88"_s, Transport::Tcp, {pass, answer(Outcome::NotRun)}};
    SourceMatrix all;
    all.columns = {{u"site-a"_s, u"site-a"_s, u"/x/a.json"_s, {}}, {u"site-b"_s, u"site-b"_s, u"/x/b.json"_s, {}}};
    all.hosts = {{u"dc1"_s, {pass, fail}, {good, bad}, true}, {u"dc2"_s, unasked.answers, {unasked}, false}};
    all.findings = {{SourceFindingKind::OnlyOneFails, {1}, {0}, {}, {{u"dc1"_s, u"445"_s, Transport::Tcp}},
        Owner::Network, {{SourceBlame::Way, {1}}}}};
    return all;
}

class TestSourcesWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatDiffers();
    void isLedByKeyboard();
    void leadsFromAFindingToItsCell();
    void showsOnlyWhatDiffers();
    void showsWhatFailsFromOneAlone();
    void headsTellRunsOfOneComputerApart();
    void isReadAloud();
    void drawsWhatFailsOtherwise();
    void copiesItsWords();
    void offersToCompareRunsOfOneComputer();

private:
    static QTableView* view(const SourcesWindow& window) { return window.findChild<QTableView*>(u"sources"_s); }
    static QString words(const SourcesWindow& window) { return window.findChild<QLabel*>(u"sourceWords"_s)->text(); }
    static QString rowName(const QTableView* table, int row)
    {
        return table->model()->headerData(row, Qt::Vertical).toString().trimmed();
    }
};

void TestSourcesWindow::saysWhatDiffers()
{
    const SourcesWindow window(matrix(), {u"cut.json: no whole JSON"_s});
    const auto* const list = window.findChild<QListWidget*>(u"sourceFindings"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"Only site-b does not reach 445/TCP at dc1."_s)); // before all notes
    QVERIFY(list->item(0)->text().contains(u"network team near site-b"_s));
    QVERIFY(list->item(1)->text().contains(u"cut.json"_s));
    QVERIFY(window.findChild<QLabel*>(u"sourcesLead"_s)->text().contains(u"Computers: 2"_s));
}

void TestSourcesWindow::isLedByKeyboard()
{
    SourcesWindow window(matrix(), {});
    window.show();
    QStringList wanted;
    connect(&window, &SourcesWindow::detailsWanted, &window,
        [&wanted](const QString& path, const QString& address, const SourceRow& check) {
            wanted.append(path + u' ' + address + u' ' + check.port);
        });
    QTableView* const table = view(window);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Right);
    QVERIFY(words(window).contains(u"dc1 from site-b: Fail"_s));
    QVERIFY(words(window).contains(u"The worst of 2 check"_s));
    QTest::keyClick(table, Qt::Key_Return); // unfolds
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->currentIndex(), table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(rowName(table, table->currentIndex().row()), u"445/TCP"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted, QStringList(u"/x/b.json 10.0.0.2 445"_s));
    QTest::keyClick(table, Qt::Key_Minus); // of the host that the check belongs to
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Plus);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return); // nobody asked there: there are no details
    QCOMPARE(wanted.size(), 1);
    QVERIFY(words(window).contains(u"not asked"_s));
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestSourcesWindow::leadsFromAFindingToItsCell()
{
    SourcesWindow window(matrix(), {});
    window.show();
    auto* const list = window.findChild<QListWidget*>(u"sourceFindings"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    const QTableView* const table = view(window);
    QCOMPARE(rowName(table, table->currentIndex().row()), u"445/TCP"_s);
    QCOMPARE(table->currentIndex().column(), 1);
}

void TestSourcesWindow::showsOnlyWhatDiffers()
{
    SourcesWindow window(matrix(), {});
    window.show();
    QTest::keyClick(view(window), Qt::Key_Plus);
    QCOMPARE(view(window)->model()->rowCount(), 4);
    window.findChild<QCheckBox*>(u"onlyDifferent"_s)->click();
    QCOMPARE(view(window)->model()->rowCount(), 2); // dc1 and its port
    QCOMPARE(rowName(view(window), 1), u"445/TCP"_s);
}

/// A host that one computer alone asked, and that fails there, would be hidden from everybody.
void TestSourcesWindow::showsWhatFailsFromOneAlone()
{
    SourceMatrix all = matrix();
    const SourceAnswer fail = answer(Outcome::Fail);
    const SourceAnswer unasked = answer(Outcome::NotRun);
    all.hosts.append({u"dc9"_s, {unasked, fail}, {{u"dc9"_s, u"88"_s, Transport::Tcp, {unasked, fail}}}, false, true});
    SourcesWindow window(all, {});
    window.show();
    window.findChild<QCheckBox*>(u"onlyDifferent"_s)->click();
    QCOMPARE(view(window)->model()->rowCount(), 2);
    QCOMPARE(rowName(view(window), 1), u"▸ dc9"_s);
    view(window)->setCurrentIndex(view(window)->model()->index(1, 1));
    QTest::keyClick(view(window), Qt::Key_Plus);
    QCOMPARE(view(window)->model()->rowCount(), 3);
}

/// At a glance: the computer, and below it the time, both whole.
void TestSourcesWindow::headsTellRunsOfOneComputerApart()
{
    SourceMatrix all = matrix();
    const QString begun = u"2026-11-29 21:17:46"_s;
    all.columns[0].name = u"site-a (%1)"_s.arg(begun);
    all.columns[1] = {QString(400, u'x'), QString(400, u'x'), u"/x/b.json"_s, {}};
    SourcesWindow window(all, {});
    window.show();
    QCOMPARE(view(window)->model()->headerData(0, Qt::Horizontal).toString(), u"site-a\n(%1)"_s.arg(begun));
    QVERIFY(view(window)->model()->headerData(1, Qt::Horizontal).toString().size() < 40);
    QVERIFY(view(window)->columnWidth(0) >= view(window)->fontMetrics().horizontalAdvance(begun));
    QTest::keyClick(view(window), Qt::Key_Right); // its words name what is of any length
    QVERIFY2(window.minimumSizeHint().width() < 1024, qPrintable(QString::number(window.minimumSizeHint().width())));
}

void TestSourcesWindow::isReadAloud()
{
    const SourcesWindow window(matrix(), {});
    QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(view(window));
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    const QModelIndex cell = view(window)->model()->index(0, 1);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"no <b>answer"_s));
    QCOMPARE(view(window)->model()->headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(), u"dc1"_s);
}

/// By its shape and its pattern, not by colour alone.
void TestSourcesWindow::drawsWhatFailsOtherwise()
{
    SourcesWindow window(matrix(), {});
    window.show();
    QTableView* const table = view(window);
    table->setCurrentIndex(table->model()->index(1, 0));
    const QImage picture = table->viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto cell = [&](int row, int column) {
        return picture.copy(table->visualRect(table->model()->index(row, column)).adjusted(3, 3, -3, -3));
    };
    const auto shades = [](const QImage& image) {
        QSet<int> known;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                known.insert(qGray(image.pixel(x, y)));
        }
        return known.size();
    };
    QVERIFY(shades(cell(0, 1)) > 2);
    QVERIFY(shades(cell(0, 0)) > 1);
    QCOMPARE(shades(cell(1, 1)), 1); // nobody asked: nothing is drawn
    QVERIFY(cell(0, 0) != cell(0, 1));
}

void TestSourcesWindow::copiesItsWords()
{
    const SourcesWindow window(matrix(), {u"cut.json: no whole JSON"_s});
    window.findChild<QPushButton*>(u"copySources"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text, window.text());
    QVERIFY(text.contains(u"Only site-b"_s) && text.contains(u"cut.json"_s) && text.contains(u"b.json"_s));
}

/// Nothing is told of sites; what has changed is another window's.
void TestSourcesWindow::offersToCompareRunsOfOneComputer()
{
    const SourcesWindow other(matrix(), {});
    QVERIFY(other.findChild<QPushButton*>(u"compareRuns"_s)->isHidden());
    SourceMatrix all = matrix();
    all.findings.clear();
    all.columns.append(all.columns.at(0));
    for (int column = 0; column < 3; ++column) {
        const int minutes[]{5, 0, 9};
        all.columns[column].isJudged = false;
        all.columns[column].startedAt = QDateTime(QDate(2026, 11, 30), QTime(10, minutes[column]), Qt::UTC);
    }
    all.columns[2].file = u"/x/c.json"_s;
    for (SourceHost& host : all.hosts) {
        host.worst.append(SourceAnswer());
        for (SourceRow& row : host.checks)
            row.answers.append(SourceAnswer());
    }
    SourcesWindow window(all, {});
    window.show();
    QVERIFY(window.findChild<QLabel*>(u"sourcesLead"_s)->text().contains(u"nothing of what others reach"_s));
    QVERIFY(window.findChild<QCheckBox*>(u"onlyDifferent"_s)->isHidden());
    QStringList wanted;
    connect(
        &window, &SourcesWindow::comparisonWanted, &window, [&wanted](const QString& earlier, const QString& later) {
            wanted = {earlier, later};
        });
    auto* const button = window.findChild<QPushButton*>(u"compareRuns"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(wanted, (QStringList{u"/x/a.json"_s, u"/x/c.json"_s}));
}

} // namespace SourcesWindowTests

int tst_sourceswindow(int argc, char* argv[])
{
    return PortCheck::runTest<SourcesWindowTests::TestSourcesWindow, QApplication>(argc, argv);
}

#include "tst_sourceswindow.moc"
