// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/attempttimes.h"

#include "tests/support/runtest.h"

#include <QTest>

#include <optional>

namespace AttemptTimesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr Moment start = Moment() + 1h;

class TestAttemptTimes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void aConnectionIsAskedForAgain();
    void onlyTheFirstAnswerCounts();
    void silenceTellsNothing();
};

void TestAttemptTimes::tells_data()
{
    QTest::addColumn<int>("attempts"); // three seconds each
    QTest::addColumn<int>("after"); // the last one's begin, in ms
    QTest::addColumn<std::optional<int>>("repetitions");
    QTest::addColumn<std::optional<double>>("roundTrip");
    QTest::addColumn<Evidence>("evidence");
    const std::optional<int> untold;
    const std::optional<double> unknown;
    QTest::newRow("at once") << 1 << 20 << std::optional(0) << unknown << Evidence();
    QTest::newRow("a slow answer") << 1 << 2500 << std::optional(0) << unknown << Evidence();
    QTest::newRow("in the second attempt")
        << 2 << 20 << std::optional(0) << unknown << Evidence{{u"answeredAfterMs"_s, 3020}, {u"lastLostMs"_s, 0}};
    QTest::newRow("in the third") << 3 << 20 << std::optional(0) << unknown
                                  << Evidence{{u"answeredAfterMs"_s, 6020}, {u"lastLostMs"_s, 3000}};
    QTest::newRow("once the system had repeated it") << 1 << 1020 << std::optional(1) << std::optional(20.0)
                                                     << Evidence{{u"answeredAfterMs"_s, 1020}, {u"lastLostMs"_s, 0}};
    QTest::newRow("repeated twice, in the second attempt")
        << 2 << 2020 << std::optional(2) << std::optional(20.0)
        << Evidence{{u"answeredAfterMs"_s, 5020}, {u"lastLostMs"_s, 3900}};
    QTest::newRow("repeated for nothing: the way is slow")
        << 1 << 1400 << std::optional(1) << std::optional(1400.0) << Evidence();
    QTest::newRow("nobody tells whether it was repeated")
        << 1 << 1020 << untold << unknown << Evidence{{u"answeredAfterMs"_s, 1020}};
    QTest::newRow("nobody tells, and there was no time for it") << 1 << 500 << untold << unknown << Evidence();
}

void TestAttemptTimes::tells()
{
    QFETCH(int, attempts);
    QFETCH(int, after);
    QFETCH(std::optional<int>, repetitions);
    QFETCH(std::optional<double>, roundTrip);
    AttemptTimes times;
    Moment began = start;
    for (int i = 0; i < attempts; ++i) {
        began = start + 3s * i;
        times.begin(began);
    }
    times.answered(began + std::chrono::milliseconds(after), repetitions, roundTrip);
    QTEST(times.with({}), "evidence");
}

/// By the system: after one second and three, while the attempt lasts.
void TestAttemptTimes::aConnectionIsAskedForAgain()
{
    for (const auto& [limit, last] : {std::pair{1000, 0}, {1100, 1000}, {3000, 1000}, {5000, 3000}}) {
        AttemptTimes times;
        times.begin(start, true);
        times.begin(start + std::chrono::milliseconds(limit), true);
        times.answered(start + std::chrono::milliseconds(limit + 20));
        QCOMPARE(times.with({}), (Evidence{{u"answeredAfterMs"_s, limit + 20}, {u"lastLostMs"_s, last}}));
    }
}

void TestAttemptTimes::onlyTheFirstAnswerCounts()
{
    AttemptTimes times;
    times.begin(start);
    times.answered(start + 5ms);
    times.begin(start + 3s); // the connection stood, and nothing was said
    times.answered(start + 3s + 5ms);
    QCOMPARE(times.with({{u"kept"_s, 1}}), (Evidence{{u"kept"_s, 1}}));
}

void TestAttemptTimes::silenceTellsNothing()
{
    AttemptTimes times;
    QCOMPARE(times.with({}), Evidence());
    times.begin(start);
    times.begin(start + 3s);
    QCOMPARE(times.with({}), Evidence());
}

} // namespace AttemptTimesTests

int tst_attempttimes(int argc, char* argv[])
{
    return PortCheck::runTest<AttemptTimesTests::TestAttemptTimes>(argc, argv);
}

#include "tst_attempttimes.moc"
