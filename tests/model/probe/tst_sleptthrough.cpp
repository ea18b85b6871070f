// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/sleptthrough.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace SleptThroughTests {

using namespace PortCheck;
using namespace std::chrono_literals;

class TestSleptThrough final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAStandstillOfTheAttempt()
    {
        SleptThrough slept;
        slept.begin(1h); // in earlier ones
        QVERIFY(!slept.excuses(1h, 3s));
        QVERIFY(!slept.excuses(1h + 2999ms, 3s)); // a busy computer
        QVERIFY(slept.excuses(1h + 3s, 3s));
        slept.begin(1h + 3s);
        QVERIFY(!slept.excuses(1h + 3s, 3s));
        QVERIFY(!slept.excuses(1h + 3s + 999ms, 100ms)); // a busy computer again
        QVERIFY(slept.excuses(1h + 4s, 100ms));
    }

    /// The times of a check go on meanwhile, so that has to be said.
    void howLongInAll()
    {
        const auto told = [](const SleptThrough& slept, Moment::duration stoodStill) {
            return slept.with({}, stoodStill).value(QStringLiteral("stoodStillMs")).toDouble();
        };
        SleptThrough slept;
        QCOMPARE(told(slept, 1h), 0.0); // no attempt began
        slept.begin(1h);
        QCOMPARE(told(slept, 1h + 999ms), 0.0);
        QCOMPARE(told(slept, 1h + 6s), 6000.0);
        slept.begin(1h + 6s);
        QCOMPARE(told(slept, 1h + 8s), 8000.0);
    }

    /// A library can have the program stand still in each attempt.
    void notForEver()
    {
        SleptThrough slept;
        for (int attempt = 0; attempt < SleptThrough::mostExcused; ++attempt) {
            slept.begin(attempt * 15s);
            QVERIFY(slept.excuses((attempt + 1) * 15s, 3s));
        }
        slept.begin(SleptThrough::mostExcused * 15s);
        QVERIFY(!slept.excuses(1h, 3s));
    }
};

} // namespace SleptThroughTests

int tst_sleptthrough(int argc, char* argv[])
{
    return PortCheck::runTest<SleptThroughTests::TestSleptThrough, QCoreApplication>(argc, argv);
}

#include "tst_sleptthrough.moc"
