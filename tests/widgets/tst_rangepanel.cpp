// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "ranges.h"

#include "tests/support/runtest.h"
#include "widgets/ranges/rangelegend.h"
#include "widgets/ranges/rangepanel.h"
#include "widgets/ranges/rangestrip.h"
#include "widgets/ranges/rangetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

namespace RangePanelTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestRangePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsRangesThatHaveBegun();
    void stripTableAndLineFollowEachOther();
    void anotherCheckBeginsAnew();
    void fillsWhileItRuns();
    void theLegendNamesWhatOccurs();
    void theLegendBreaksItsLines();
    void copiesAllParts();
    void rareNumbersTakeRoomWhereThereAreAny();
    void rowsAreBounded();
    void aPlaceInTheTableOutlivesWhatComesIn();
    void buttonsZoom();
};

void TestRangePanel::showsRangesThatHaveBegun()
{
    CheckRecord record = rangeRecord(cutRange());
    QVERIFY(RangePanel::canShow(record));
    record.seen.range.reset();
    QVERIFY(!RangePanel::canShow(record)); // the host was silent, or nobody asked
    record.phase = Phase::Queued;
    QVERIFY(!RangePanel::canShow(record));
    record.phase = Phase::Running;
    QVERIFY(RangePanel::canShow(record));
    record.check.service = Service::RpcEndpoint;
    QVERIFY(!RangePanel::canShow(record));
    RangePanel panel;
    record = rangeRecord(cutRange(), Phase::Running);
    record.seen.range.reset();
    panel.show(record, {});
    QVERIFY(panel.findChild<RangeLegend*>()->text().contains(u"0 of"_s));
    QVERIFY(!panel.grab().isNull());
}

void TestRangePanel::stripTableAndLineFollowEachOther()
{
    RangePanel panel;
    panel.show(rangeRecord(cutRange()), {});
    auto* const strip = panel.findChild<RangeStrip*>();
    auto* const table = panel.findChild<RangeTable*>();
    const auto* const line = panel.findChild<QLabel*>(u"rangeLine"_s);
    const QString hint = line->text();
    QVERIFY(!hint.isEmpty());
    QVERIFY(!table->selectionModel()->hasSelection());

    QTest::keyClick(strip, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), 2);
    QCOMPARE(line->text(), strip->currentText());
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(strip->current(), 1);
    QCOMPARE(line->text(), strip->currentText());
    QCOMPARE(line->textFormat(), Qt::PlainText);
    Q_EMIT table->activated(table->currentIndex());
    QVERIFY(!strip->scale().isWhole());
}

void TestRangePanel::anotherCheckBeginsAnew()
{
    RangePanel panel;
    CheckRecord record = rangeRecord(cutRange());
    panel.show(record, {});
    auto* const strip = panel.findChild<RangeStrip*>();
    strip->setCurrentPort(49152);
    strip->zoomToCurrent();
    panel.show(record, {});
    QCOMPARE(strip->current(), 1);
    QVERIFY(!strip->scale().isWhole());
    ++record.id;
    panel.show(record, {});
    QCOMPARE(strip->current(), -1);
    QVERIFY(strip->scale().isWhole());
    QVERIFY(!panel.findChild<RangeTable*>()->selectionModel()->hasSelection());
}

void TestRangePanel::fillsWhileItRuns()
{
    RangePanel panel;
    panel.resize(800, 300);
    const auto upTo = [](int most) {
        return rangeOf([most](int port) { return port > most ? State::NotRun : State::Closed; });
    };
    QList<QImage> pictures;
    for (const int most : {1024, 20000, 40000, 65535}) {
        panel.show(rangeRecord(upTo(most), Phase::Running), {});
        pictures.append(panel.findChild<RangeStrip*>()->grab().toImage());
        const auto* const table = panel.findChild<RangeTable*>();
        QCOMPARE(table->model()->rowCount(), most == 65535 ? 1 : 2);
        QCOMPARE(table->model()->index(0, 1).data().toInt(), most);
    }
    for (qsizetype i = 1; i < pictures.size(); ++i)
        QVERIFY(pictures.at(i) != pictures.at(i - 1));
}

void TestRangePanel::theLegendNamesWhatOccurs()
{
    RangeLegend legend;
    legend.show({cutRange(), {{49200, {}}}, false});
    for (const RangePart part : allRangeParts()) {
        const bool occurs = part != RangePart::NotAsked && part != RangePart::Local;
        QVERIFY2(legend.text().contains(partName(part, false)) == occurs, qPrintable(legend.text()));
    }
    QVERIFY(legend.text().contains(u"endpoint mapper"_s));
    QCOMPARE(legend.accessibleName(), legend.text());
}

void TestRangePanel::theLegendBreaksItsLines()
{
    RangeLegend legend;
    legend.show({cutRange(), {{49200, {}}}, false});
    const int line = legend.heightForWidth(10000);
    QCOMPARE(line, legend.sizeHint().height());
    QVERIFY(legend.heightForWidth(300) > line);
    QVERIFY(legend.minimumSizeHint().width() < 300);
}

void TestRangePanel::copiesAllParts()
{
    RangePanel panel;
    const RangeResult found = stripedRange();
    panel.show(rangeRecord(found), {});
    panel.findChild<QAction*>(u"copyParts"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), partsText({found, {}, false}));
}

void TestRangePanel::rareNumbersTakeRoomWhereThereAreAny()
{
    QCOMPARE(partColumns().size(), int(RangePartsModel::ColumnCount));
    RangeTable table;
    table.show({cutRange(), {}, false});
    QVERIFY(!table.isColumnHidden(RangePartsModel::Rejected));
    QVERIFY(table.isColumnHidden(RangePartsModel::NotSent));
    table.show({rangeOf([](int) { return State::Local; }), {}, false});
    QVERIFY(table.isColumnHidden(RangePartsModel::Rejected));
    QVERIFY(!table.isColumnHidden(RangePartsModel::NotSent));
}

void TestRangePanel::rowsAreBounded()
{
    RangePartsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({stripedRange(), {}, false});
    QCOMPARE(model.rowCount(), RangePartsModel::mostRows + 1);
    const QModelIndex last = model.index(RangePartsModel::mostRows, 0);
    QCOMPARE(last.data().toInt(), model.portAt(RangePartsModel::mostRows));
    QCOMPARE(last.siblingAtColumn(1).data().toInt(), 65535);
    QVERIFY(last.siblingAtColumn(2).data().toString().contains(u"more parts"_s));
    model.show({cutRange(), {}, false});
    QCOMPARE(model.rowCount(), 3);
    model.show({{}, {}, false});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.portAt(0), 0);
}

void TestRangePanel::aPlaceInTheTableOutlivesWhatComesIn()
{
    RangePanel panel;
    const auto refusedFrom = [](int least) {
        return rangeOf([least](int port) { return port < 3000 || port >= least ? State::Closed : State::Filtered; });
    };
    panel.show(rangeRecord(refusedFrom(60000), Phase::Running), {});
    auto* const table = panel.findChild<RangeTable*>();
    table->setCurrentIndex(table->model()->index(2, 0));
    panel.show(rangeRecord(refusedFrom(50000), Phase::Running), {});
    QCOMPARE(table->currentIndex().row(), 2);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toInt(), 50000);
}

void TestRangePanel::buttonsZoom()
{
    RangePanel panel;
    panel.show(rangeRecord(cutRange()), {});
    const auto* const strip = panel.findChild<RangeStrip*>();
    const QList<QToolButton*> buttons = panel.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 3); // out, in, all
    QVERIFY(!buttons.at(0)->isEnabled() && !buttons.at(2)->isEnabled());
    buttons.at(1)->click();
    QVERIFY(!strip->scale().isWhole());
    buttons.at(2)->click();
    QVERIFY(strip->scale().isWhole());
    for (const QToolButton* const button : buttons)
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
}

} // namespace RangePanelTests

int tst_rangepanel(int argc, char* argv[])
{
    return PortCheck::runTest<RangePanelTests::TestRangePanel, QApplication>(argc, argv);
}

#include "tst_rangepanel.moc"
