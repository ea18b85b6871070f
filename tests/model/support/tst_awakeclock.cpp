// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/awakeclock.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace AwakeClockTests {

using namespace PortCheck;
using namespace std::chrono_literals;

constexpr Moment start = Moment(1000s);

class TestAwakeClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPassesBetweenLooksCounts()
    {
        AwakeClock clock;
        const Moment begun = clock.look(start);
        QCOMPARE(clock.look(start + 50ms) - begun, 50ms);
        QCOMPARE(clock.look(start + 150ms) - begun, 150ms); // a late look
        QCOMPARE(clock.stoodStill(), 0ms);
    }

    void aStandstillDoesNot()
    {
        AwakeClock clock;
        const Moment begun = clock.look(start);
        QCOMPARE(clock.look(start + 50ms) - begun, 50ms);
        QCOMPARE(clock.look(start + 50ms + 1h) - begun, 50ms + AwakeClock::longest);
        QCOMPARE(clock.stoodStill(), 1h - AwakeClock::longest);
        QCOMPARE(clock.look(start + 1h + 60ms) - begun, 60ms + AwakeClock::longest); // it goes on
        QCOMPARE(clock.stoodStill(), 1h - AwakeClock::longest);
        clock.look(start + 2h + 60ms);
        QCOMPARE(clock.stoodStill(), 2h - 2 * AwakeClock::longest);
    }

    void neverGoesBack()
    {
        AwakeClock clock;
        const Moment begun = clock.look(start);
        QCOMPARE(clock.look(start - 1h), begun);
        QCOMPARE(clock.look(start + 10ms) - begun, 10ms);
        QCOMPARE(clock.stoodStill(), 0ms);
    }
};

} // namespace AwakeClockTests

int tst_awakeclock(int argc, char* argv[])
{
    return PortCheck::runTest<AwakeClockTests::TestAwakeClock, QCoreApplication>(argc, argv);
}

#include "tst_awakeclock.moc"
