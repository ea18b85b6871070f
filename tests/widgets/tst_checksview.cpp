// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checktablemodel.h"
#include "model/words/checktext.h"
#include "tests/support/runtest.h"
#include "widgets/checks/checksview.h"
#include "widgets/style/statuscolors.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

namespace ChecksViewTests {

using namespace PortCheck;

CheckRecord record(int id, Outcome outcome)
{
    CheckRecord record;
    record.id = id;
    record.check.position.row = id;
    record.check.port = quint16(100 + id);
    record.check.requirement = QString::number(record.check.port);
    record.check.target = QStringLiteral("dc%1").arg(id);
    record.phase = Phase::Done;
    record.verdict.outcome = outcome;
    return record;
}

bool hasColor(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

class TestChecksView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void selectsWantedChecks();
    void saysWhatToDoFirst();
    void countsOutcomes();
    void filtersByButton();
    void offersAWayOutOfAnEmptyFilter();
    void copiesTheSelectedRowsInOrder();
    void cellsCannotBreakTheClipboardsTable();
    void aThirdClickLeadsBackToThePlan();
    void selectsTheWorstUnlessThePersonChose();
    void tellsOfLiveChangesToTheCurrentRow();
    void paintsInBothPalettes();

private:
    QTreeView* table() const { return m_view->findChild<QTreeView*>(QStringLiteral("checks")); }
    QAction* button(Outcome outcome) const { return m_view->findChild<QAction*>(token(outcome)); }
    QStringList targets() const;

    std::unique_ptr<CheckTableModel> m_model;
    std::unique_ptr<ChecksView> m_view;
};

void TestChecksView::init()
{
    m_view.reset();
    m_model = std::make_unique<CheckTableModel>();
    m_view = std::make_unique<ChecksView>(*m_model);
    m_view->resize(900, 400);
    m_view->show();
}

QStringList TestChecksView::targets() const
{
    QStringList targets;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        targets << table()->model()->index(row, CheckTableModel::TargetHost).data().toString();
    return targets;
}

void TestChecksView::selectsWantedChecks()
{
    m_model->addChecks({record(1, Outcome::Pass), record(2, Outcome::Fail), record(3, Outcome::Fail)});
    button(Outcome::Pass)->trigger(); // hides what is wanted
    m_view->selectChecks({3, 2});
    QCOMPARE(m_view->selectedIds(), (QList<int>{2, 3}));
    QCOMPARE(m_view->currentRecord()->id, 2);
    QCOMPARE(targets().size(), 3);
    m_view->selectChecks({99}); // there is none
    QCOMPARE(m_view->selectedIds(), (QList<int>{2, 3}));
}

void TestChecksView::saysWhatToDoFirst()
{
    const auto* const pages = m_view->findChild<QStackedWidget*>();
    QVERIFY(pages->currentWidget() != table());
    m_model->addChecks({record(1, Outcome::Pass)});
    QCOMPARE(pages->currentWidget(), table());
    m_model->clear();
    QVERIFY(pages->currentWidget() != table());
}

void TestChecksView::countsOutcomes()
{
    m_model->addChecks({record(1, Outcome::Fail), record(2, Outcome::Pass), record(3, Outcome::Fail)});
    QVERIFY(button(Outcome::Fail)->text().contains(u'2'));
    QVERIFY(button(Outcome::Fail)->text().contains(outcomeText(Outcome::Fail)));
    QVERIFY(button(Outcome::Pass)->text().contains(u'1'));
    QVERIFY(!button(Outcome::Warn)->isVisible());
    m_model->updateCheck(record(1, Outcome::Warn));
    QTRY_VERIFY(button(Outcome::Warn)->isVisible());
}

void TestChecksView::filtersByButton()
{
    m_model->addChecks({record(1, Outcome::Fail), record(2, Outcome::Pass), record(3, Outcome::Warn)});
    button(Outcome::Fail)->trigger();
    QCOMPARE(targets(), QStringList({QStringLiteral("dc1")}));
    button(Outcome::Warn)->trigger();
    QCOMPARE(targets(), QStringList({QStringLiteral("dc1"), QStringLiteral("dc3")}));
    button(Outcome::Fail)->trigger();
    button(Outcome::Warn)->trigger();
    QCOMPARE(targets().size(), 3);
}

void TestChecksView::offersAWayOutOfAnEmptyFilter()
{
    m_model->addChecks({record(1, Outcome::Fail)});
    auto* const pages = m_view->findChild<QStackedWidget*>();
    m_view->findChild<QLineEdit*>(QStringLiteral("filterText"))->setText(QStringLiteral("nowhere"));
    QVERIFY(pages->currentWidget() != table());
    auto* const showAll = pages->currentWidget()->findChild<QPushButton*>();
    QVERIFY(showAll != nullptr);
    showAll->click();
    QCOMPARE(pages->currentWidget(), table());
    QCOMPARE(targets().size(), 1);
}

void TestChecksView::copiesTheSelectedRowsInOrder()
{
    m_model->addChecks({record(1, Outcome::Fail), record(2, Outcome::Pass), record(3, Outcome::Warn)});
    QVERIFY(m_view->selectedText().isEmpty());
    const auto select = [this](int row) {
        table()->selectionModel()->select(
            table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(2);
    select(0);
    const QStringList lines = m_view->selectedText().split(u'\n');
    QCOMPARE(lines.size(), 4); // titles, two rows, the end of the last line
    QCOMPARE(lines.at(0).count(u'\t'), CheckTableModel::ColumnCount - 1);
    QVERIFY(lines.at(1).startsWith(QStringLiteral("101\tTCP\t\tdc1\t")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("103\tTCP\t\tdc3\t")));
    QCOMPARE(m_view->selectedIds(), QList<int>({1, 3}));
}

void TestChecksView::cellsCannotBreakTheClipboardsTable()
{
    CheckRecord hostile = record(1, Outcome::Fail);
    hostile.check.target = QStringLiteral("a\tb\nc");
    m_model->addChecks({hostile});
    table()->selectAll();
    QCOMPARE(m_view->selectedText().count(u'\n'), 2);
    QCOMPARE(m_view->selectedText().count(u'\t'), 2 * (CheckTableModel::ColumnCount - 1));
}

void TestChecksView::aThirdClickLeadsBackToThePlan()
{
    m_model->addChecks({record(1, Outcome::Pass), record(2, Outcome::Fail)});
    QHeaderView* const header = table()->header();
    const int status = header->sectionViewportPosition(CheckTableModel::Status) + 10;
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(status, header->height() / 2));
    };
    const QStringList plan{QStringLiteral("dc1"), QStringLiteral("dc2")};
    const QStringList worstFirst{QStringLiteral("dc2"), QStringLiteral("dc1")};
    QCOMPARE(targets(), plan);
    click();
    QCOMPARE(targets(), worstFirst);
    click();
    QCOMPARE(targets(), plan); // best first
    click();
    QCOMPARE(header->sortIndicatorSection(), -1);
    QCOMPARE(targets(), plan);
}

void TestChecksView::selectsTheWorstUnlessThePersonChose()
{
    m_view->selectWorst(); // of nothing
    QVERIFY(!m_view->currentRecord());
    m_model->addChecks({record(1, Outcome::Warn), record(2, Outcome::Fail), record(3, Outcome::Fail)});
    m_view->selectWorst();
    QCOMPARE(m_view->currentRecord()->id, 2);
    table()->setCurrentIndex({});
    m_view->selectWorst({3});
    QCOMPARE(m_view->currentRecord()->id, 3);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    m_view->selectWorst({3});
    QCOMPARE(m_view->currentRecord()->id, 1);
}

void TestChecksView::tellsOfLiveChangesToTheCurrentRow()
{
    m_model->addChecks({record(1, Outcome::Warn), record(2, Outcome::Fail)});
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QSignalSpy changed(m_view.get(), &ChecksView::currentRecordChanged);
    m_model->updateCheck(record(1, Outcome::Pass));
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(m_view->currentRecord()->verdict.outcome, Outcome::Pass);
}

void TestChecksView::paintsInBothPalettes()
{
    m_model->addChecks({record(1, Outcome::Fail), record(2, Outcome::Pass)});
    const QPalette before = QApplication::palette();
    for (const QRgb window : {0xffefefef, 0xff2d2d30}) {
        const QPalette palette{QColor(window)};
        QApplication::setPalette(palette);
        const QImage image = m_view->grab().toImage();
        for (const StatusMark mark : {StatusMark::Fail, StatusMark::Pass})
            QVERIFY(hasColor(image, statusColor(mark, themeOf(palette))));
    }
    QApplication::setPalette(before);
}

} // namespace ChecksViewTests

int tst_checksview(int argc, char* argv[])
{
    return PortCheck::runTest<ChecksViewTests::TestChecksView, QApplication>(argc, argv);
}

#include "tst_checksview.moc"
