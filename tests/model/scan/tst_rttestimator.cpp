// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/rttestimator.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace RttEstimatorTests {

using namespace PortCheck;
using namespace std::chrono_literals;

using std::chrono::milliseconds;

class TestRttEstimator final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeAnyAnswer_data()
    {
        QTest::addColumn<int>("timeout");
        QTest::addColumn<int>("limit");
        QTest::addRow("1 ms") << 1 << 1;
        QTest::addRow("49 ms") << 49 << 49;
        QTest::addRow("100 ms") << 100 << 50;
        QTest::addRow("1 s") << 1000 << 100;
        QTest::addRow("3 s") << 3000 << 300;
        QTest::addRow("30 s") << 30000 << 300;
    }

    void beforeAnyAnswer()
    {
        QFETCH(const int, timeout);
        QFETCH(const int, limit);
        const RttEstimator roundTrip{milliseconds(timeout)};
        QCOMPARE(roundTrip.quickLimit().count(), std::chrono::nanoseconds(milliseconds(limit)).count());
        QVERIFY(!roundTrip.typicalMs());
    }

    void limit_data()
    {
        QTest::addColumn<int>("timeout");
        QTest::addColumn<QList<int>>("answers"); // milliseconds
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addRow("near") << 3000 << QList<int>(100, 1) << 50 << 50;
        QTest::addRow("far") << 3000 << QList<int>(100, 200) << 400 << 420;
        QTest::addRow("farther than half the timeout") << 300 << QList<int>(100, 200) << 150 << 150;
        QTest::addRow("restless") << 3000 << QList<int>{10, 200, 10, 200, 10, 200, 10, 200} << 200 << 400;
        QTest::addRow("a repeated SYN's answer doesn't count")
            << 3000 << QList<int>{1, 1, 1, 1001, 3002, 1} << 50 << 50;
        QTest::addRow("short timeout") << 20 << QList<int>(10, 1) << 20 << 20;
        QTest::addRow("no time at all") << 3000 << QList<int>{0, 0} << 50 << 50;
    }

    void limit()
    {
        QFETCH(const int, timeout);
        QFETCH(const QList<int>, answers);
        QFETCH(const int, least);
        QFETCH(const int, most);
        RttEstimator roundTrip{milliseconds(timeout)};
        for (const int answer : answers)
            roundTrip.add(milliseconds(answer));
        QVERIFY(roundTrip.quickLimit() >= milliseconds(least));
        QVERIFY(roundTrip.quickLimit() <= milliseconds(most));
        QVERIFY(roundTrip.typicalMs());
    }

    void typical()
    {
        RttEstimator roundTrip(3s);
        for (int i = 0; i < 100; ++i)
            roundTrip.add(12ms);
        QVERIFY(qAbs(*roundTrip.typicalMs() - 12) < 0.01);
    }
};

} // namespace RttEstimatorTests

int tst_rttestimator(int argc, char* argv[])
{
    return PortCheck::runTest<RttEstimatorTests::TestRttEstimator, QCoreApplication>(argc, argv);
}

#include "tst_rttestimator.moc"
