// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/sourceportspread.h"

#include "tests/support/runtest.h"

#include <QSet>
#include <QTest>

#include <functional>

namespace SourcePortSpreadTests {

using namespace PortCheck;

using Truth = std::function<State(int)>;

constexpr PortRange whole{1024, 65535};
constexpr int aRound = 8;

/// Asks all that the spread wants, as the probe does, and returns how many ports that were.
int askAll(SourcePortSpread& spread, const Truth& truth)
{
    int asked = 0;
    for (QList<quint16> ports = spread.samples(); !ports.isEmpty(); ports = spread.takeBetween(aRound)) {
        for (const quint16 port : ports) {
            spread.heard(port, truth(port));
            ++asked;
        }
    }
    return asked;
}

State openAll(int /*port*/)
{
    return State::Open;
}

Truth openExcept(int from, int to, State state = State::Filtered)
{
    return [=](int port) { return port >= from && port <= to ? state : State::Open; };
}

class TestSourcePortSpread final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<int>>("among");
        QTest::addRow("whole") << 1024 << 65535 << 32 << QList<int>{1024, 1025, 5000, 5001, 49151, 49152, 65535};
        QTest::addRow("everything") << 0 << 65535 << 32 << QList<int>{0, 1025, 49152, 65535};
        QTest::addRow("Windows' dynamic") << 49152 << 65535 << 32 << QList<int>{49152, 65535};
        QTest::addRow("one") << 5000 << 5000 << 1 << QList<int>{5000};
        QTest::addRow("two") << 65534 << 65535 << 2 << QList<int>{65534, 65535};
        QTest::addRow("exactly all") << 100 << 131 << 32 << QList<int>{100, 131};
        QTest::addRow("few") << 4990 << 5010 << 21 << QList<int>{4990, 5000, 5001, 5010};
        QTest::addRow("backwards") << 2000 << 1999 << 0 << QList<int>{};
    }
    void samples()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QList<int>, among);
        const SourcePortSpread spread({quint16(from), quint16(to)});
        const QList<quint16> ports = spread.samples();
        QTEST(int(ports.size()), "count");
        QVERIFY(std::is_sorted(ports.begin(), ports.end()));
        QCOMPARE(QSet<quint16>(ports.begin(), ports.end()).size(), ports.size());
        for (const quint16 port : ports)
            QVERIFY(port >= from && port <= to);
        for (const int port : among)
            QVERIFY2(ports.contains(port), qPrintable(QString::number(port)));
    }

    void samplesLeaveNoWideGap()
    {
        const QList<quint16> ports = SourcePortSpread(whole).samples();
        for (qsizetype i = 1; i < ports.size(); ++i)
            QVERIFY2(ports.at(i) - ports.at(i - 1) < 2600, qPrintable(QString::number(ports.at(i))));
    }

    void joined_data()
    {
        QTest::addColumn<Truth>("truth");
        QTest::addColumn<QList<StateRun>>("runs");
        using Runs = QList<StateRun>;
        const auto F = State::Filtered;
        const auto O = State::Open;
        QTest::addRow("all open") << Truth(openAll) << Runs{{1024, 65535, O}};
        QTest::addRow("all silent") << openExcept(0, 65535) << Runs{{1024, 65535, F}};
        QTest::addRow("low ones silent") << openExcept(1024, 4999) << Runs{{1024, 4999, F}, {5000, 65535, O}};
        QTest::addRow("first silent") << openExcept(1024, 1024) << Runs{{1024, 1024, F}, {1025, 65535, O}};
        QTest::addRow("last silent") << openExcept(65535, 65535) << Runs{{1024, 65534, O}, {65535, 65535, F}};
        QTest::addRow("Windows' dynamic only") << openExcept(1024, 49151) << Runs{{1024, 49151, F}, {49152, 65535, O}};
        QTest::addRow("a part in the middle")
            << openExcept(20001, 30003) << Runs{{1024, 20000, O}, {20001, 30003, F}, {30004, 65535, O}};
        QTest::addRow("refused") << openExcept(40000, 65535, State::Closed)
                                 << Runs{{1024, 39999, O}, {40000, 65535, State::Closed}};
        QTest::addRow("rejected") << openExcept(40000, 65535, State::Unreachable)
                                  << Runs{{1024, 39999, O}, {40000, 65535, State::Unreachable}};
        QTest::addRow("blocked here") << openExcept(40000, 65535, State::Local)
                                      << Runs{{1024, 39999, O}, {40000, 65535, State::Local}};
        QTest::addRow("around one sample")
            << openExcept(4990, 5000) << Runs{{1024, 4989, O}, {4990, 5000, F}, {5001, 65535, O}};
    }
    void joined()
    {
        QFETCH(Truth, truth);
        SourcePortSpread spread(whole);
        const int asked = askAll(spread, truth);
        QTEST(spread.runs(), "runs");
        QVERIFY2(asked <= 128, qPrintable(QString::number(asked)));
        QCOMPARE(spread.countHeard(), asked);
    }

    /// Silent and rejected ports have the same reachability: the boundary between them is not searched for.
    void notSearchedBetweenSilentAndRejected()
    {
        SourcePortSpread spread(whole);
        const int asked = askAll(spread, [](int port) { return port < 30000 ? State::Filtered : State::Unreachable; });
        QCOMPARE(asked, SourcePortSpread::mostSamples);
        const QList<StateRun> runs = spread.runs();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.first().state, State::Filtered);
        QCOMPARE(runs.first().to + 1, int(runs.last().from));
        QVERIFY(spread.samples().contains(runs.last().from));
    }

    void everyPortIsCoveredOnce()
    {
        for (int blockSize = 1; blockSize < 70'000; blockSize = blockSize * 3 + 1) {
            SourcePortSpread spread(whole);
            askAll(spread, [=](int port) { return port / blockSize % 2 ? State::Filtered : State::Open; });
            int next = whole.from;
            for (const StateRun& run : spread.runs()) {
                QCOMPARE(int(run.from), next);
                QVERIFY(run.to >= run.from);
                QVERIFY(run.state == State::Filtered || run.state == State::Open);
                next = run.to + 1;
            }
            QCOMPARE(next, whole.to + 1);
        }
    }

    void aRoundIsAboutAsManyAsAsked()
    {
        SourcePortSpread spread(whole);
        for (const quint16 port : spread.samples())
            spread.heard(port, port < 20'000 ? State::Filtered : State::Open);
        QCOMPARE(spread.takeBetween(aRound).size(), aRound);
        QVERIFY(spread.takeBetween(aRound).size() == aRound); // others, while nothing more was heard
    }

    void nothingHeard()
    {
        SourcePortSpread spread(whole);
        QVERIFY(spread.takeBetween(aRound).isEmpty());
        QCOMPARE(spread.runs(), (QList<StateRun>{{1024, 65535, State::NotRun}}));
        QCOMPARE(spread.countHeard(), 0);
        const SourcePortSpread one({5000, 5000});
        QCOMPARE(one.runs(), (QList<StateRun>{{5000, 5000, State::Local}}));
        SourcePortSpread none({2000, 1999});
        none.heard(2000, State::Open);
        QVERIFY(none.takeBetween(aRound).isEmpty());
        QVERIFY(none.runs().isEmpty());
        QVERIFY(!none.takeNeighbour(2000));
    }

    void whatCouldNotBeAskedIsLeftOut()
    {
        SourcePortSpread spread(whole);
        for (const quint16 port : spread.samples()) {
            if (port != 1024 && port != 5000 && port != 65535)
                spread.heard(port, State::Open);
        }
        QVERIFY(spread.takeBetween(aRound).isEmpty());
        QCOMPARE(spread.runs(), (QList<StateRun>{{1024, 65535, State::Open}}));
        QVERIFY(!spread.isHeard(5000));
        QVERIFY(spread.isHeard(5001));
        QVERIFY(!spread.isHeard(5002));
    }

    void busyAtABoundary()
    {
        SourcePortSpread spread({100, 199});
        const auto truth = [](int port) { return port < 150 ? State::Filtered : State::Open; };
        for (QList<quint16> ports = spread.samples(); !ports.isEmpty(); ports = spread.takeBetween(aRound)) {
            for (const quint16 port : ports) {
                if (port < 148 || port > 151)
                    spread.heard(port, truth(port));
            }
        }
        QCOMPARE(spread.runs(),
            (QList<StateRun>{{100, 147, State::Filtered}, {148, 151, State::Local}, {152, 199, State::Open}}));
    }

    void searchThatWasCutShort()
    {
        SourcePortSpread spread({1000, 9999});
        for (const quint16 port : spread.samples())
            spread.heard(port, port < 7000 ? State::Open : State::Filtered);
        const QList<StateRun> runs = spread.runs();
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(1).state, State::NotRun);
        QVERIFY(spread.samples().contains(quint16(runs.at(1).from - 1)));
        QVERIFY(spread.samples().contains(quint16(runs.at(1).to + 1)));
    }

    void neighbours()
    {
        SourcePortSpread spread(whole);
        QCOMPARE(spread.takeNeighbour(5000), std::optional<quint16>(4999)); // 5001 is a sample itself
        QCOMPARE(spread.takeNeighbour(5000), std::optional<quint16>(4998));
        QCOMPARE(spread.takeNeighbour(5000), std::optional<quint16>(5002));
        QCOMPARE(spread.takeNeighbour(1024), std::optional<quint16>(1026));
        QCOMPARE(spread.takeNeighbour(65535), std::optional<quint16>(65534));
        int taken = 0;
        while (spread.takeNeighbour(30'000))
            ++taken;
        QVERIFY(taken > 0 && taken <= 2 * SourcePortSpread::mostNeighbours);
    }

    void outsideIsIgnored()
    {
        SourcePortSpread spread({2000, 3000});
        spread.heard(1999, State::Open);
        spread.heard(3001, State::Filtered);
        QCOMPARE(spread.countHeard(), 0);
    }
};

} // namespace SourcePortSpreadTests

int tst_sourceportspread(int argc, char* argv[])
{
    return PortCheck::runTest<SourcePortSpreadTests::TestSourcePortSpread>(argc, argv);
}

#include "tst_sourceportspread.moc"
