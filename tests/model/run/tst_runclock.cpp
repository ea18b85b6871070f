// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/runclock.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace RunClockTests {

using namespace PortCheck;

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

class TestRunClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGoesOnFromWhereItBegan()
    {
        RunClock clock;
        clock.start(noon);
        const QDateTime first = clock.now();
        QVERIFY(first >= noon && first < noon.addDays(1)); // whatever the system's clock says
        QVERIFY(clock.now() >= first);
    }

    void itCountsByTheClockThatNeverSleeps()
    {
        using namespace std::chrono_literals;
        const Moment begin(5h);
        RunClock clock;
        clock.start(noon, begin);
        QCOMPARE(clock.now(begin + 90min), noon.addSecs(5400));
        clock.goOn(noon, begin + 90min); // somebody set the system's clock back
        QCOMPARE(clock.now(begin + 91min), noon.addSecs(5460));
        clock.goOn(noon.addDays(1), begin + 92min);
        QCOMPARE(clock.now(begin + 93min), noon.addDays(1).addSecs(60));
    }

    void aNewRunTakesTheSystemsTime()
    {
        RunClock clock;
        clock.start(noon);
        clock.start(noon.addDays(-1));
        QVERIFY(clock.now() < noon);
    }

    void whatIsDoneOnceMoreIsNeverBefore()
    {
        RunClock clock;
        clock.start(noon);
        const QDateTime before = clock.now();
        clock.goOn(noon.addDays(-1));
        QVERIFY(clock.now() >= before);
        clock.goOn(noon.addDays(1));
        QVERIFY(clock.now() >= noon.addDays(1));
    }
};

} // namespace RunClockTests

int tst_runclock(int argc, char* argv[])
{
    return PortCheck::runTest<RunClockTests::TestRunClock>(argc, argv);
}

#include "tst_runclock.moc"
