// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include "tests/support/runtest.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace InterruptTests {

using namespace PortCheck;

/// Whether the system does with the signal what it always does.
bool isLeftToTheSystem(int number)
{
    struct sigaction action { };
    return sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_DFL;
}

class TestInterrupt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOnce_data();
    void tellsOnce();
    void leavesNothingBehind();
    void leavesTheTerminalsEndToNohup();
    void worksAgainAndAgain();
};

void TestInterrupt::tellsOnce_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("request to end") << SIGTERM;
    QTest::newRow("end of the terminal") << SIGHUP;
}

void TestInterrupt::tellsOnce()
{
    QFETCH(int, number);
    const Interrupt interrupt;
    const QSignalSpy requested(&interrupt, &Interrupt::requested);
    QVERIFY(!isLeftToTheSystem(number));
    QCOMPARE(std::raise(number), 0);
    QVERIFY(requested.isEmpty()); // not from within the signal's handler
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(isLeftToTheSystem(number)); // the second time ends the program
}

void TestInterrupt::leavesNothingBehind()
{
    {
        const Interrupt interrupt;
    }
    QVERIFY(isLeftToTheSystem(SIGINT));
    QVERIFY(isLeftToTheSystem(SIGTERM));
    QVERIFY(isLeftToTheSystem(SIGHUP));
}

void TestInterrupt::leavesTheTerminalsEndToNohup()
{
    std::signal(SIGHUP, SIG_IGN);
    {
        const Interrupt interrupt;
        const QSignalSpy requested(&interrupt, &Interrupt::requested);
        QCOMPARE(std::raise(SIGHUP), 0);
        QCOMPARE(std::raise(SIGTERM), 0);
        QTRY_COMPARE(requested.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(requested.size(), 1);
    }
    QVERIFY(!isLeftToTheSystem(SIGHUP));
    std::signal(SIGHUP, SIG_DFL);
}

void TestInterrupt::worksAgainAndAgain()
{
    for (int round = 0; round < 3; ++round) {
        const Interrupt interrupt;
        const QSignalSpy requested(&interrupt, &Interrupt::requested);
        QCOMPARE(std::raise(SIGINT), 0);
        QTRY_COMPARE(requested.size(), 1);
    }
}

} // namespace InterruptTests

int tst_interrupt(int argc, char* argv[])
{
    return PortCheck::runTest<InterruptTests::TestInterrupt, QCoreApplication>(argc, argv);
}

#include "tst_interrupt.moc"
