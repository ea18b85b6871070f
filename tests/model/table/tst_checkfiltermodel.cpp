// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "records.h"

#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "tests/support/runtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace CheckFilterModelTests {

using namespace PortCheck;

class TestCheckFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filtersByWords_data();
    void filtersByWords();
    void filtersWhileOneTypes();
    void filtersByOutcomes();
    void beginsInPlanOrder();
    void sortsByColumn_data();
    void sortsByColumn();
    void sortsNamesAndAddressesAsAPersonWould();
    void lateRowsComeToTheirPlace();
    void liveChangesReachTheFilter();
    void liveChangesReachTheOrder();
    void searchesKeepTheOrderOfNow();

private:
    [[nodiscard]] QList<int> ids() const;

    std::unique_ptr<CheckTableModel> m_model;
    std::unique_ptr<CheckFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCheckFilterModel::init()
{
    m_tester.reset();
    m_filter.reset();
    m_model = std::make_unique<CheckTableModel>();
    m_filter = std::make_unique<CheckFilterModel>();
    m_filter->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    // Plan order is 4, 1, 3, 2: by target, then port.
    CheckRecord slow = doneRecord(1, 1, 389, Outcome::Pass);
    slow.seen.latencyMs = 10.5;
    CheckRecord fast = doneRecord(2, 2, 389, Outcome::Fail);
    fast.seen.latencyMs = 9.5;
    m_model->addChecks({slow, fast, queuedRecord(3, 2, 88), doneRecord(4, 1, 88, Outcome::Warn)});
}

QList<int> TestCheckFilterModel::ids() const
{
    QList<int> ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids << m_filter->index(row, 0).data(CheckTableModel::IdRole).toInt();
    return ids;
}

void TestCheckFilterModel::filtersByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("shown");
    QTest::newRow("nothing") << QString() << QList<int>{4, 1, 3, 2};
    QTest::newRow("blanks") << QStringLiteral("  \t ") << QList<int>{4, 1, 3, 2};
    QTest::newRow("a target") << QStringLiteral("dc2") << QList<int>{3, 2};
    QTest::newRow("any case") << QStringLiteral("DC2") << QList<int>{3, 2};
    QTest::newRow("two words, both of them") << QStringLiteral("389 dc2") << QList<int>{2};
    QTest::newRow("words that are in no row together") << QStringLiteral("dc1 dc2") << QList<int>{};
    QTest::newRow("characters of a pattern are characters") << QStringLiteral(".*") << QList<int>{};
    QTest::newRow("an explanation") << QStringLiteral("explained for warn") << QList<int>{4};
}

void TestCheckFilterModel::filtersByWords()
{
    QFETCH(const QString, text);
    m_filter->setText(text);
    QTEST(ids(), "shown");
    m_filter->setText({});
    QCOMPARE(m_filter->rowCount(), 4);
}

/// Letter by letter, forth and back.
void TestCheckFilterModel::filtersWhileOneTypes()
{
    const QString whole = QStringLiteral("dc2 389");
    for (qsizetype size = 0; size <= whole.size(); ++size)
        m_filter->setText(whole.first(size));
    QCOMPARE(ids(), QList<int>({2}));
    m_filter->setText(QStringLiteral("dc2 88")); // not narrower
    QCOMPARE(ids(), QList<int>({3}));
    m_filter->setText(QStringLiteral("dc"));
    QCOMPARE(ids(), QList<int>({4, 1, 3, 2}));
}

void TestCheckFilterModel::filtersByOutcomes()
{
    QVERIFY(!m_filter->isFiltering());
    m_filter->setOutcomes({Outcome::Fail, Outcome::Warn});
    QVERIFY(m_filter->isFiltering());
    QCOMPARE(ids(), QList<int>({4, 2}));
    m_filter->setText(QStringLiteral("dc2"));
    QCOMPARE(ids(), QList<int>({2}));
    m_filter->setOutcomes({});
    QCOMPARE(ids(), QList<int>({3, 2}));
}

void TestCheckFilterModel::beginsInPlanOrder()
{
    QCOMPARE(ids(), QList<int>({4, 1, 3, 2}));
    m_filter->sort(CheckTableModel::Requirement, Qt::DescendingOrder);
    QCOMPARE(ids(), QList<int>({1, 2, 4, 3}));
    m_filter->sort(-1, Qt::DescendingOrder);
    QCOMPARE(ids(), QList<int>({4, 1, 3, 2}));
    m_filter->sort(CheckTableModel::Requirement, Qt::AscendingOrder);
    QCOMPARE(ids(), QList<int>({4, 3, 1, 2}));
    m_filter->sort(-1);
    QCOMPARE(ids(), QList<int>({4, 1, 3, 2}));
}

void TestCheckFilterModel::sortsByColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("latency: numbers, unknown last") << int(CheckTableModel::Latency) << false << QList<int>{2, 1, 4, 3};
    QTest::newRow("latency down: unknown last, too") << int(CheckTableModel::Latency) << true << QList<int>{1, 2, 4, 3};
    QTest::newRow("target: equal ones as planned")
        << int(CheckTableModel::TargetHost) << false << QList<int>{4, 1, 3, 2};
    QTest::newRow("target down: equal ones as planned")
        << int(CheckTableModel::TargetHost) << true << QList<int>{3, 2, 4, 1};
    QTest::newRow("status: the worst first") << int(CheckTableModel::Status) << false << QList<int>{2, 4, 1, 3};
    QTest::newRow("requirement: numbers") << int(CheckTableModel::Requirement) << false << QList<int>{4, 3, 1, 2};
}

void TestCheckFilterModel::sortsByColumn()
{
    QFETCH(const int, column);
    QFETCH(const bool, descending);
    m_filter->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTEST(ids(), "order");
}

void TestCheckFilterModel::sortsNamesAndAddressesAsAPersonWould()
{
    m_model->addChecks({doneRecord(5, 10, 88, Outcome::Pass)}); // dc10, 10.0.0.10
    m_model->publish();
    for (const int column : {CheckTableModel::TargetHost, CheckTableModel::Address}) {
        m_filter->sort(column);
        QCOMPARE(ids(), QList<int>({4, 1, 3, 2, 5}));
    }
}

void TestCheckFilterModel::lateRowsComeToTheirPlace()
{
    m_model->addChecks({queuedRecord(5, 1, 135), queuedRecord(6, 0, 53)});
    m_model->publish();
    QCOMPARE(ids(), QList<int>({6, 4, 5, 1, 3, 2}));
}

void TestCheckFilterModel::liveChangesReachTheFilter()
{
    m_filter->setOutcomes({Outcome::Fail});
    QSignalSpy changed(m_filter.get(), &QAbstractItemModel::dataChanged);
    m_model->updateCheck(doneRecord(3, 2, 88, Outcome::Fail)); // comes in
    QTRY_COMPARE(ids(), QList<int>({3, 2}));
    CheckRecord more = doneRecord(3, 2, 88, Outcome::Fail);
    more.seen.attempts = 3;
    m_model->updateCheck(more); // stays, and the view hears of it in its own row
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    m_model->updateCheck(doneRecord(2, 2, 389, Outcome::Pass)); // leaves
    QTRY_COMPARE(ids(), QList<int>({3}));
}

void TestCheckFilterModel::liveChangesReachTheOrder()
{
    m_filter->sort(CheckTableModel::Status);
    m_model->updateCheck(doneRecord(1, 1, 389, Outcome::Fail));
    QTRY_COMPARE(ids(), QList<int>({1, 2, 4, 3}));
}

/// The order is kept from search to search, and not longer than it holds.
void TestCheckFilterModel::searchesKeepTheOrderOfNow()
{
    m_filter->sort(CheckTableModel::Latency);
    QCOMPARE(ids(), QList<int>({2, 1, 4, 3})); // without a latency last, as planned
    m_filter->setText(QStringLiteral("389"));
    QCOMPARE(ids(), QList<int>({2, 1}));
    CheckRecord fast = doneRecord(2, 2, 389, Outcome::Fail);
    fast.seen.latencyMs = 99;
    m_model->updateCheck(fast);
    m_model->publish();
    QCOMPARE(ids(), QList<int>({1, 2}));
    m_filter->setText(QString());
    QCOMPARE(ids(), QList<int>({1, 2, 4, 3}));
    CheckRecord late = doneRecord(5, 3, 389, Outcome::Pass);
    late.seen.latencyMs = 50;
    m_model->addChecks({late});
    m_model->publish();
    QCOMPARE(ids(), QList<int>({1, 5, 2, 4, 3}));
    m_filter->setText(QStringLiteral("389"));
    QCOMPARE(ids(), QList<int>({1, 5, 2}));
    m_model->removeChecks({1});
    QCOMPARE(ids(), QList<int>({5, 2}));
    m_filter->setText(QString());
    QCOMPARE(ids(), QList<int>({5, 2, 4, 3}));
    m_filter->sort(CheckTableModel::Latency, Qt::DescendingOrder);
    m_filter->setOutcomes({Outcome::Pass, Outcome::Fail});
    QCOMPARE(ids(), QList<int>({2, 5}));
    m_filter->setGrouping(CheckGrouping::Requirement);
    QCOMPARE(m_filter->rowCount(), 1);
    QCOMPARE(m_filter->rowCount(m_filter->index(0, 0)), 2);
    QCOMPARE(m_filter->index(0, 0, m_filter->index(0, 0)).data(CheckTableModel::IdRole).toInt(), 2);
    m_filter->setGrouping(CheckGrouping::None);
    m_filter->setOutcomes({});
    m_filter->sort(-1);
    QCOMPARE(ids(), QList<int>({4, 3, 2, 5}));
}

} // namespace CheckFilterModelTests

int tst_checkfiltermodel(int argc, char* argv[])
{
    return PortCheck::runTest<CheckFilterModelTests::TestCheckFilterModel, QCoreApplication>(argc, argv);
}

#include "tst_checkfiltermodel.moc"
