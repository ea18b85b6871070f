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
