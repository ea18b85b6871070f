// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/congestionwindow.h"
#include "model/scan/immediatepoll.h"
#include "model/support/ratelimit.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace CongestionWindowTests {

using namespace PortCheck;
using namespace std::chrono_literals;

constexpr int mostAtATime = 16'000;
const Moment start = Moment(1h);

/// A pace that has reached its most.
CongestionWindow atFullSpeed(Moment& now)
{
    CongestionWindow pace(mostAtATime);
    while (pace.window(now) < mostAtATime)
        now += 10ms;
    return pace;
}

void settleCanaries(CongestionWindow& pace, Moment& now, int answered, int lost)
{
    for (int i = 0; i < answered + lost; ++i) {
        now += 1ms;
        pace.settleCanary(i < answered, now, now);
    }
}

class TestCongestionWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsWithTime()
    {
        Moment now = start;
        CongestionWindow pace(mostAtATime);
        const int first = pace.window(now);
        QVERIFY(first < 1000);
        QCOMPARE(pace.window(now), first);
        now += 10ms;
        QCOMPARE(pace.window(now), 2 * first);
        for (int i = 0; i < 20; ++i)
            QVERIFY(pace.window(now += 10ms) <= mostAtATime);
        QCOMPARE(pace.window(now), mostAtATime);
    }

    void neverMoreThanTheMost_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addRow("none, taken for one") << 0;
        QTest::addRow("one") << 1;
        QTest::addRow("few") << 100;
    }

    void neverMoreThanTheMost()
    {
        QFETCH(const int, limit);
        CongestionWindow pace(limit);
        Moment now = start;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(pace.window(now += 10ms), std::max(1, limit));
        settleCanaries(pace, now, 0, 100);
        QVERIFY(pace.window(now) <= std::max(1, limit));
        QVERIFY(pace.window(now) >= 1);
    }

    void slowsDown_data()
    {
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("lost");
        QTest::addColumn<bool>("slower");
        QTest::addRow("none lost") << 100 << 0 << false;
        QTest::addRow("a few lost, by chance") << 15 << 1 << false;
        QTest::addRow("three in a row") << 0 << 3 << false;
        QTest::addRow("four in a row") << 0 << 4 << true;
        QTest::addRow("one in four") << 12 << 4 << true;
    }

    void slowsDown()
    {
        QFETCH(const int, answered);
        QFETCH(const int, lost);
        QFETCH(const bool, slower);
        Moment now = start;
        CongestionWindow pace = atFullSpeed(now);
        settleCanaries(pace, now, answered, lost);
        QCOMPARE(pace.window(now), slower ? mostAtATime / 2 : mostAtATime);
    }

    void noFewerThanTheLeast()
    {
        Moment now = start;
        CongestionWindow pace = atFullSpeed(now);
        settleCanaries(pace, now, 0, 1000);
        QCOMPARE(pace.window(now), CongestionWindow::least);
        now += 1h; // time alone is no reason to hurry again
        QCOMPARE(pace.window(now), CongestionWindow::least);
    }

    void recovers()
    {
        Moment now = start;
        CongestionWindow pace = atFullSpeed(now);
        settleCanaries(pace, now, 0, 12);
        QCOMPARE(pace.window(now), mostAtATime / 8);
        settleCanaries(pace, now, 16, 0);
        QVERIFY(pace.window(now) > mostAtATime / 8);
        settleCanaries(pace, now, 1000, 0);
        QCOMPARE(pace.window(now), mostAtATime);
    }

    void lossesOfAnyPace_data()
    {
        QTest::addColumn<double>("lossRate"); // that was measured
        QTest::addColumn<int>("lost"); // of three
        QTest::addColumn<bool>("slower");
        QTest::addRow("a third, as measured") << 0.36 << 1 << false;
        QTest::addRow("two thirds, more than measured") << 0.36 << 2 << true;
        QTest::addRow("all") << 0.36 << 3 << true;
        QTest::addRow("a third, and nothing was measured") << 0.0 << 1 << true;
        QTest::addRow("a third, much more than measured") << 0.05 << 2 << true;
    }

    /// What gets lost at a slow pace as well is no reason to go slowly; what gets lost beyond it is.
    void lossesOfAnyPace()
    {
        QFETCH(const double, lossRate);
        QFETCH(const int, lost);
        QFETCH(const bool, slower);
        Moment now = start;
        CongestionWindow pace = atFullSpeed(now);
        pace.beginAgain(lossRate, now);
        QVERIFY(pace.window(now) < mostAtATime);
        while (pace.window(now) < mostAtATime)
            now += 10ms;
        for (int i = 0; i < 100; ++i)
            settleCanaries(pace, now, 3 - lost, lost);
        QCOMPARE(pace.window(now) < mostAtATime, slower);
    }

    void canBecomeSlow()
    {
        Moment now = start;
        CongestionWindow pace = atFullSpeed(now);
        QVERIFY(!pace.isSlow());
        settleCanaries(pace, now, 0, 1000);
        QVERIFY(pace.isSlow());
        pace.beginAgain(0.5, now);
        settleCanaries(pace, now, 0, 15);
        QVERIFY(pace.window(now += 1s) > CongestionWindow::least);
    }

    void whatWasAskedBeforeSlowingDownSaysNothing()
    {
        Moment now = start;
        CongestionWindow pace = atFullSpeed(now);
        const Moment before = now;
        settleCanaries(pace, now, 0, 4);
        for (int i = 0; i < 100; ++i)
            pace.settleCanary(false, before, now);
        QCOMPARE(pace.window(now), mostAtATime / 2);
    }

    void rate_data()
    {
        QTest::addColumn<int>("perSecond");
        QTest::addRow("one a second") << 1;
        QTest::addRow("ten a second") << 10;
        QTest::addRow("thousand a second") << 1000;
    }

    void rate()
    {
        QFETCH(const int, perSecond);
        RateLimit limit(perSecond);
        int happened = 0;
        for (Moment now = start; now < start + 10s; now += 1ms) {
            while (limit.allows(now)) {
                limit.use();
                ++happened;
            }
        }
        QVERIFY(happened >= 10 * perSecond * 9 / 10);
        QVERIFY(happened <= 10 * perSecond + std::max(1, perSecond / 20) + 1);
    }

    void immediatePolls_data()
    {
        QTest::addColumn<int>("answeredInEight");
        QTest::addColumn<int>("least"); // looks in 64,000
        QTest::addColumn<int>("most");
        QTest::addRow("never answered") << 0 << 900 << 1100;
        QTest::addRow("hardly ever answered") << 1 << 900 << 3000;
        QTest::addRow("nearly always answered") << 7 << 60'000 << 64'000;
        QTest::addRow("always answered") << 8 << 63'000 << 64'000;
    }

    void immediatePolls()
    {
        QFETCH(const int, answeredInEight);
        QFETCH(const int, least);
        QFETCH(const int, most);
        ImmediatePoll early;
        int polls = 0;
        for (int i = 0; i < 64'000; ++i) {
            if (early.isDue())
                early.looked(polls++ % 8 < answeredInEight);
        }
        QVERIFY2(polls >= least && polls <= most, qPrintable(QString::number(polls)));
    }

    void noRate()
    {
        RateLimit limit(0);
        for (int i = 0; i < 100'000; ++i) {
            QVERIFY(limit.allows(start));
            limit.use();
        }
    }
};

} // namespace CongestionWindowTests

int tst_congestionwindow(int argc, char* argv[])
{
    return PortCheck::runTest<CongestionWindowTests::TestCongestionWindow, QCoreApplication>(argc, argv);
}

#include "tst_congestionwindow.moc"
