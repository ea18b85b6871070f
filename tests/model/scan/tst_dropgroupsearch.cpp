// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/dropgroupsearch.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace DropGroupSearchTests {

using namespace PortCheck;
using Where = DropGroupSearch::Where;

/// Lets it end, and returns how many groups were asked.
int run(DropGroupSearch& search, const std::function<qint64(const QList<int>& batch, int nth)>& dropped)
{
    int batches = 0;
    while (!search.batch().isEmpty()) {
        search.settle(dropped(search.batch(), batches));
        ++batches;
    }
    return batches;
}

/// The answers of these are dropped here, each once.
std::function<qint64(const QList<int>&, int)> droppedOf(const QList<int>& here)
{
    return [here](const QList<int>& batch, int) {
        return std::count_if(batch.begin(), batch.end(), [&](int place) { return here.contains(place); });
    };
}

class TestDropGroupSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<int>>("here");
        QTest::addColumn<int>("most"); // groups
        QTest::newRow("nobody") << 0 << QList<int>{} << 0;
        QTest::newRow("one, elsewhere") << 1 << QList<int>{} << 1;
        QTest::newRow("one, here") << 1 << QList<int>{0} << DropGroupSearch::timesOfFew;
        QTest::newRow("four, all here") << 4 << QList<int>{0, 1, 2, 3} << DropGroupSearch::timesOfMany;
        QTest::newRow("ten, none here") << 10 << QList<int>{} << 1;
        QTest::newRow("ten, the first five") << 10 << QList<int>{0, 1, 2, 3, 4} << 5;
        QTest::newRow("ten, here and there") << 10 << QList<int>{0, 4, 7} << 30;
        QTest::newRow("one in many") << 64 << QList<int>{40} << 20;
    }
    void finds()
    {
        QFETCH(const int, count);
        QFETCH(const QList<int>, here);
        QFETCH(const int, most);
        DropGroupSearch search(count, 96);
        QCOMPARE(search.left(), count);
        const int batches = run(search, droppedOf(here));
        QVERIFY2(batches <= most, qPrintable(QString::number(batches)));
        QCOMPARE(search.left(), 0);
        for (int place = 0; place < count; ++place)
            QCOMPARE(search.where(place) == Where::Here, here.contains(place));
    }

    /// Answers to earlier questions, which hosts repeat for a while.
    void repeatedAnswers()
    {
        DropGroupSearch search(3, 96);
        run(search, [](const QList<int>& batch, int nth) {
            const qint64 own = batch.contains(2) ? 1 : 0;
            return own + (nth % 3 == 0 ? 2 : 0);
        });
        QCOMPARE(search.where(0), Where::Elsewhere);
        QCOMPARE(search.where(1), Where::Elsewhere);
        QCOMPARE(search.where(2), Where::Here);
    }

    /// What a host repeats to all the questions of a run at once.
    void bursts()
    {
        DropGroupSearch search(1, 24);
        run(search, [](const QList<int>&, int nth) { return nth == 2 ? 30 : 1; });
        QCOMPARE(search.where(0), Where::Here);
    }

    void floods()
    {
        DropGroupSearch search(4, 96);
        run(search, [](const QList<int>&, int) { return 1000; });
        for (int place = 0; place < 4; ++place)
            QCOMPARE(search.where(place), Where::Elsewhere);
    }

    void itEnds()
    {
        constexpr int mostBatches = 24;
        DropGroupSearch search(500, mostBatches);
        const int batches = run(search, [](const QList<int>& batch, int) { return batch.size() > 1 ? 1 : 0; });
        QCOMPARE(batches, mostBatches);
        QVERIFY(search.left() > 0);
    }
};

} // namespace DropGroupSearchTests

int tst_dropgroupsearch(int argc, char* argv[])
{
    return PortCheck::runTest<DropGroupSearchTests::TestDropGroupSearch, QCoreApplication>(argc, argv);
}

#include "tst_dropgroupsearch.moc"
