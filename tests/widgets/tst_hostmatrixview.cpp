// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checktablemodel.h"
#include "model/table/hostmatrixorder.h"
#include "tests/support/runtest.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/style/statuscolors.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace HostMatrixViewTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord record(int id, int host, quint16 port, Outcome outcome)
{
    CheckRecord record;
    record.id = id;
    record.check.position = {.target = host, .row = port, .port = port};
    record.check.port = port;
    record.check.requirement = QString::number(port);
    record.check.target = u"dc%1"_s.arg(host);
    record.check.address = u"10.0.0.%1"_s.arg(host);
    record.phase = Phase::Done;
    record.verdict.outcome = outcome;
    return record;
}

/// The ids are 10 * host + 1 and 2. \a second: what the second one is required for.
QList<CheckRecord> hosts(int count, const QString& second = u"445"_s)
{
    QList<CheckRecord> records;
    for (int host = 1; host <= count; ++host) {
        records.append(record(10 * host + 1, host, 389, Outcome::Pass));
        records.append(record(10 * host + 2, host, 445, host == 3 ? Outcome::Fail : Outcome::Pass));
        records.last().check.requirement = second;
    }
    return records;
}

class TestHostMatrixView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheFirstViewOfMoreThanThreeHosts();
    void aChosenLayoutStays();
    void theCurrentCellIsTheCurrentCheck();
    void enterLeadsToTheChecksOfACell();
    void aClickOnAHeadShowsTheWorst();
    void aFindingSelectsItsCells();
    void selectsTheWorstCell();
    void filtersHosts();
    void ordersHosts();
    void copiesTheChecksOfCells();
    void aCellIsASentenceToAReader();
    void noWordOfAHeadIsCut();
    void headsGiveWayInANarrowView();
    void headsLeaveRoomForHosts();
    void anOverviewShowsWhatIsScrolledAway();
    void paintsInBothPalettes();

private:
    HostMatrixView* matrix() const { return m_view->findChild<HostMatrixView*>(); }
    QTreeView* table() const { return m_view->findChild<QTreeView*>(u"checks"_s); }
    void choose(const char* layout) const { m_view->findChild<QToolButton*>(QLatin1String(layout))->click(); }

    std::unique_ptr<CheckTableModel> m_model;
    std::unique_ptr<ChecksView> m_view;
};

void TestHostMatrixView::init()
{
    m_view.reset();
    m_model = std::make_unique<CheckTableModel>();
    m_view = std::make_unique<ChecksView>(*m_model);
    m_view->resize(900, 400);
    m_view->show();
}

void TestHostMatrixView::isTheFirstViewOfMoreThanThreeHosts()
{
    m_model->addChecks(hosts(3));
    QVERIFY(table()->isVisible());
    m_model->clear();
    m_model->addChecks(hosts(4));
    m_model->publish();
    QVERIFY(matrix()->isVisible());
    QVERIFY(!table()->isVisible());
    QVERIFY(m_view->findChild<QComboBox*>(u"hostOrder"_s)->isVisible());
}

void TestHostMatrixView::aChosenLayoutStays()
{
    m_model->addChecks(hosts(4));
    choose("tableLayout");
    QVERIFY(table()->isVisible());
    m_model->clear();
    m_model->addChecks(hosts(5));
    m_model->publish();
    QVERIFY(table()->isVisible());
}

void TestHostMatrixView::theCurrentCellIsTheCurrentCheck()
{
    m_model->addChecks(hosts(4));
    QSignalSpy changes(m_view.get(), &ChecksView::currentRecordChanged);
    matrix()->setCurrentIndex(matrix()->model()->index(1, 1));
    QCOMPARE(m_view->currentRecord()->id, 22);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(m_view->selectedIds(), QList<int>{22});
    choose("tableLayout"); // what was looked at stays in sight
    QCOMPARE(m_view->currentRecord()->id, 22);
}

void TestHostMatrixView::enterLeadsToTheChecksOfACell()
{
    m_model->addChecks(hosts(4));
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
    QTest::keyClick(matrix(), Qt::Key_Down);
    QTest::keyClick(matrix(), Qt::Key_Right);
    QTest::keyClick(matrix(), Qt::Key_Return);
    QVERIFY(table()->isVisible());
    QCOMPARE(m_view->selectedIds(), QList<int>{22});
}

void TestHostMatrixView::aClickOnAHeadShowsTheWorst()
{
    m_model->addChecks(hosts(4));
    const QHeaderView* const heads = matrix()->horizontalHeader();
    const QPoint second(heads->sectionViewportPosition(1) + heads->sectionSize(1) / 2, heads->height() / 2);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, Qt::NoModifier, second);
    QCOMPARE(m_view->selectedIds(), (QList<int>{12, 22, 32, 42}));
    QCOMPARE(m_view->currentRecord()->id, 32);
}

void TestHostMatrixView::aFindingSelectsItsCells()
{
    m_model->addChecks(hosts(4));
    m_view->findChild<QLineEdit*>(u"filterText"_s)->setText(u"dc4"_s); // hides what is wanted
    m_view->selectChecks({32, 21});
    QCOMPARE(m_view->currentRecord()->id, 32);
    QCOMPARE(m_view->selectedIds(), (QList<int>{21, 32}));
    QCOMPARE(matrix()->shownCount(), 4);
}

void TestHostMatrixView::selectsTheWorstCell()
{
    m_model->addChecks(hosts(4));
    m_view->selectWorst();
    QCOMPARE(m_view->currentRecord()->id, 32);
    m_view->selectWorst({11}); // the person has one already
    QCOMPARE(m_view->currentRecord()->id, 32);
}

void TestHostMatrixView::filtersHosts()
{
    m_model->addChecks(hosts(12));
    m_view->findChild<QLineEdit*>(u"filterText"_s)->setText(u"dc1"_s);
    QCOMPARE(matrix()->shownCount(), 4); // 1, 10, 11, 12
    m_view->findChild<QLineEdit*>(u"filterText"_s)->setText(u"nobody"_s);
    QVERIFY(!matrix()->isVisible());
}

void TestHostMatrixView::ordersHosts()
{
    m_model->addChecks(hosts(4));
    auto* const orders = m_view->findChild<QComboBox*>(u"hostOrder"_s);
    orders->setCurrentIndex(orders->findData(int(HostOrder::Worst)));
    Q_EMIT orders->activated(orders->currentIndex());
    QCOMPARE(matrix()->model()->headerData(0, Qt::Vertical).toString(), u"dc3"_s);
}

void TestHostMatrixView::copiesTheChecksOfCells()
{
    m_model->addChecks(hosts(4));
    matrix()->selectRow(1);
    const QStringList lines = m_view->selectedText().split(u'\n');
    QCOMPARE(lines.size(), 4); // with the head, and an empty end
    QVERIFY(lines.at(1).startsWith(u"389\tTCP\t\tdc2"_s));
    QVERIFY(lines.at(2).startsWith(u"445\tTCP\t\tdc2"_s));
}

void TestHostMatrixView::aCellIsASentenceToAReader()
{
    m_model->addChecks(hosts(4));
    matrix()->setFocus();
    QAccessibleInterface* const view = QAccessible::queryAccessibleInterface(matrix());
    QVERIFY(view != nullptr);
    QAccessibleInterface* const cell = view->tableInterface()->cellAt(2, 1);
    QVERIFY(cell != nullptr);
    const QString text = cell->text(QAccessible::Name);
    QVERIFY2(text.contains(u"dc3 (10.0.0.3)"_s) && text.contains(u"445/TCP"_s), qPrintable(text));
}

void TestHostMatrixView::noWordOfAHeadIsCut()
{
    m_model->addChecks(hosts(4, u"135 and dynamic range: 1024-65535"_s));
    const QHeaderView* const heads = matrix()->horizontalHeader();
    QFont bold = heads->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QString head = matrix()->model()->headerData(1, Qt::Horizontal).toString();
    QVERIFY(heads->sectionSize(1) < metrics.horizontalAdvance(head)); // in several lines
    for (const QString& word : head.split(QRegularExpression(u"\\s"_s)))
        QVERIFY2(metrics.horizontalAdvance(word) <= heads->sectionSize(1), qPrintable(word));
    const QRect room(0, 0, heads->sectionSize(1), QWIDGETSIZE_MAX);
    QVERIFY(metrics.boundingRect(room, Qt::TextWordWrap, head).height() <= heads->height());
}

void TestHostMatrixView::headsGiveWayInANarrowView()
{
    m_model->addChecks(hosts(4, u"135 and dynamic range: 1024-65535"_s));
    const QHeaderView* const heads = matrix()->horizontalHeader();
    const int wide = heads->length();
    const int low = heads->height();
    matrix()->setFixedWidth(matrix()->verticalHeader()->width() + wide - 1);
    QTRY_VERIFY(heads->length() < wide);
    QCOMPARE(heads->height(), low); // as long as that is enough
    matrix()->setFixedWidth(matrix()->verticalHeader()->width() + wide / 2);
    QTest::qWait(0);
    m_view->resize(m_view->width(), 400); // it may be higher now
    QTRY_VERIFY(heads->height() > low);
    matrix()->setFixedWidth(900);
    QTRY_COMPARE(heads->length(), wide);
}

/// However long a requirement is called: in a low view the heads have fewer lines, and all is scrolled sidewards.
void TestHostMatrixView::headsLeaveRoomForHosts()
{
    m_model->addChecks(hosts(20, u"the ports that a certain product of ours asks for by itself: 1024-65535"_s));
    const QHeaderView* const heads = matrix()->horizontalHeader();
    const int line = heads->fontMetrics().height();
    m_view->resize(30 * m_view->fontMetrics().averageCharWidth(), 400);
    QTRY_VERIFY(heads->height() > 5 * line);
    m_view->resize(m_view->width(), 1); // as low as it can be
    QTRY_VERIFY(heads->height() <= 4 * line);
    QVERIFY(matrix()->viewport()->height() >= 2 * matrix()->verticalHeader()->defaultSectionSize());
    m_view->resize(m_view->width(), 400);
    QTRY_VERIFY(heads->height() > 5 * line);
}

void TestHostMatrixView::anOverviewShowsWhatIsScrolledAway()
{
    const auto* const overview = m_view->findChild<QWidget*>(u"matrixOverview"_s);
    m_model->addChecks(hosts(4));
    QTest::qWait(0);
    QVERIFY(!overview->isVisible());
    m_model->clear();
    QList<CheckRecord> many = hosts(300);
    many[2 * 250 + 1].verdict.outcome = Outcome::Fail; // far below, at its second port
    m_model->addChecks(many);
    QTRY_VERIFY(overview->isVisible());
    QTRY_COMPARE(overview->width(), overview->sizeHint().width());
    const auto failsAt = [&](int host) {
        const QImage image = m_view->findChild<QWidget*>(u"matrixOverview"_s)->grab().toImage();
        const int y = (2 * host + 1) * image.height() / 600;
        int found = 0;
        for (int line = y - 1; line <= y + 1; ++line) {
            for (int x = image.width() / 2 + 2; x < image.width() - 3; ++x)
                found +=
                    image.pixelColor(x, line) == statusColor(StatusMark::Fail, themeOf(overview->palette())) ? 1 : 0;
        }
        return found > 0;
    };
    QTRY_VERIFY(failsAt(250));
    QVERIFY(!failsAt(200));
    const QModelIndex failed = matrix()->model()->index(250, 1);
    QVERIFY(!matrix()->viewport()->rect().intersects(matrix()->visualRect(failed)));
    QTest::mouseClick(m_view->findChild<QWidget*>(u"matrixOverview"_s), Qt::LeftButton, {},
        QPoint(3, 250 * overview->height() / 300 + 1));
    QVERIFY(matrix()->viewport()->rect().contains(matrix()->visualRect(failed)));
}

void TestHostMatrixView::paintsInBothPalettes()
{
    m_model->addChecks(hosts(4));
    for (const QColor& window : {QColor(Qt::white), QColor(0x20, 0x20, 0x20)}) {
        QPalette palette(window);
        palette.setColor(QPalette::Base, window);
        matrix()->setPalette(palette);
        const QImage image = matrix()->grab().toImage();
        const QColor fail = statusColor(StatusMark::Fail, themeOf(palette));
        const QRect cell = matrix()->visualRect(matrix()->model()->index(2, 1)).translated(matrix()->viewport()->pos());
        int found = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x)
                found += image.pixelColor(x, y) == fail ? 1 : 0;
        }
        QVERIFY(found > 10);
    }
}

} // namespace HostMatrixViewTests

int tst_hostmatrixview(int argc, char* argv[])
{
    return PortCheck::runTest<HostMatrixViewTests::TestHostMatrixView, QApplication>(argc, argv);
}

#include "tst_hostmatrixview.moc"
