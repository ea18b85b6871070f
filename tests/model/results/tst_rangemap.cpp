// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/rangemap.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace RangeMapTests {

using namespace PortCheck;

constexpr PortRange whole{1, 65535};

/// A letter a port: o(pen), c(losed), f(iltered), u(nreachable), l(ocal), and '-' for not asked.
RangeMap mapOf(quint16 from, const char* letters)
{
    const QByteArrayView view(letters);
    RangeMap map({from, quint16(from + view.size() - 1)});
    for (qsizetype i = 0; i < view.size(); ++i) {
        const auto port = quint16(from + i);
        switch (view.at(i)) {
        case 'o':
            map.set(port, State::Open);
            break;
        case 'c':
            map.set(port, State::Closed);
            break;
        case 'f':
            map.set(port, State::Filtered);
            break;
        case 'u':
            map.set(port, State::Unreachable);
            break;
        case 'l':
            map.set(port, State::Local);
            break;
        default:
            break;
        }
    }
    return map;
}

/// "a10-12 (gap 1)": a(nswered), b(locked), l(ocal), n(ot asked).
QString reachabilities(const RangeMap& map)
{
    QStringList texts;
    for (const ReachabilityRun& run : map.reachabilityRuns()) {
        const char letter = "nabl"[int(run.reachability)];
        texts.append(QStringLiteral("%1%2-%3").arg(QLatin1Char(letter)).arg(run.from).arg(run.to)
            + (run.widestGap > 0 ? QStringLiteral(" gap %1").arg(run.widestGap) : QString()));
    }
    return texts.join(QLatin1String(", "));
}

QString states(const RangeMap& map)
{
    QStringList texts;
    for (const StateRun& run : map.stateRuns())
        texts.append(QStringLiteral("%1 %2-%3").arg(token(run.state)).arg(run.from).arg(run.to));
    return texts.join(QLatin1String(", "));
}

class TestRangeMap final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passageOfEachState()
    {
        int answered = 0;
        int blocked = 0;
        for (const State state : allStates()) {
            answered += reachabilityOf(state) == Reachability::Answered;
            blocked += reachabilityOf(state) == Reachability::Blocked;
        }
        QCOMPARE(answered, 2);
        QCOMPARE(blocked, 2);
        QCOMPARE(reachabilityOf(State::Open), Reachability::Answered);
        QCOMPARE(reachabilityOf(State::Closed), Reachability::Answered);
        QCOMPARE(reachabilityOf(State::Filtered), Reachability::Blocked);
        QCOMPARE(reachabilityOf(State::Unreachable), Reachability::Blocked);
        QCOMPARE(reachabilityOf(State::Local), Reachability::Local);
        QCOMPARE(reachabilityOf(State::NotRun), Reachability::NotAsked);
    }

    void runs_data()
    {
        QTest::addColumn<RangeMap>("map");
        QTest::addColumn<QString>("passages");
        QTest::addColumn<QString>("states");
        const auto row = [](const char* name, const RangeMap& map, const char* reachabilities, const char* states) {
            QTest::newRow(name) << map << QString::fromLatin1(reachabilities) << QString::fromLatin1(states);
        };
        row("one port, not asked", mapOf(7, "-"), "n7-7 gap 1", "not-run 7-7");
        row("one port, open", mapOf(7, "o"), "a7-7", "open 7-7");
        row("one port, local", mapOf(7, "l"), "l7-7", "local 7-7");
        row("open and refused let through alike", mapOf(1, "oco"), "a1-3", "open 1-1, closed 2-2, open 3-3");
        row("silent and rejected are blocked alike", mapOf(1, "fuf"), "b1-3",
            "filtered 1-1, unreachable 2-2, filtered 3-3");
        row("alternating", mapOf(1, "cfcf"), "a1-1, b2-2, a3-3, b4-4",
            "closed 1-1, filtered 2-2, closed 3-3, filtered 4-4");
        row("between two alike", mapOf(1, "c---c"), "a1-5 gap 3", "closed 1-1, not-run 2-4, closed 5-5");
        row("the widest gap counts", mapOf(1, "f-f---f--f"), "b1-10 gap 3",
            "filtered 1-1, not-run 2-2, filtered 3-3, not-run 4-6, filtered 7-7, not-run 8-9, filtered 10-10");
        row("between two that differ", mapOf(1, "c--f"), "a1-1, n2-3 gap 2, b4-4",
            "closed 1-1, not-run 2-3, filtered 4-4");
        row("ends not asked", mapOf(1, "-cc-"), "n1-1 gap 1, a2-3, n4-4 gap 1", "not-run 1-1, closed 2-3, not-run 4-4");
        row("local between two alike", mapOf(1, "clc"), "a1-1, l2-2, a3-3", "closed 1-1, local 2-2, closed 3-3");
        row("at the highest port", mapOf(65533, "cff"), "a65533-65533, b65534-65535",
            "closed 65533-65533, filtered 65534-65535");
        row("at the lowest port", mapOf(1, "fcc"), "b1-1, a2-3", "filtered 1-1, closed 2-3");
    }

    void runs()
    {
        QFETCH(RangeMap, map);
        QTEST(reachabilities(map), "passages");
        QTEST(states(map), "states");
    }

    void countsWhatWasFound()
    {
        const QList<ReachabilityRun> runs = mapOf(10, "oc-cfu-fl").reachabilityRuns();
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(0).open, 1);
        QCOMPARE(runs.at(0).refused, 2);
        QCOMPARE(runs.at(0).asked(), 3);
        QCOMPARE(runs.at(0).widestGap, 1);
        QCOMPARE(runs.at(1).silent, 2);
        QCOMPARE(runs.at(1).rejected, 1);
        QCOMPARE(runs.at(2).local, 1);
    }

    void wholeRange_data()
    {
        QTest::addColumn<bool>("alternating");
        QTest::addColumn<qsizetype>("runs");
        QTest::addRow("all alike") << false << qsizetype(1);
        QTest::addRow("alternating") << true << qsizetype(65535);
    }

    void wholeRange()
    {
        QFETCH(const bool, alternating);
        RangeMap map(whole);
        for (int port = whole.from; port <= whole.to; ++port)
            map.set(quint16(port), alternating && port % 2 == 0 ? State::Filtered : State::Closed);
        QTEST(map.stateRuns().size(), "runs");
        QTEST(map.reachabilityRuns().size(), "runs");
        QCOMPARE(map.reachabilityRuns().constLast().to, quint16(65535));
        QCOMPARE(map.count(State::NotRun), 0);
    }

    void portsInAState()
    {
        const RangeMap map = mapOf(65530, "cofo-o");
        QCOMPARE(map.portsIn(State::Open), (QList<quint16>{65531, 65533, 65535}));
        QCOMPARE(map.portsIn(State::Unreachable), QList<quint16>());
        QCOMPARE(map.count(State::Open), 3);
    }

    void outsideIsIgnored()
    {
        RangeMap map({100, 102});
        map.set(99, State::Open);
        map.set(103, State::Open);
        map.set(0, State::Open);
        QCOMPARE(map.count(State::Open), 0);
        QCOMPARE(map.at(99), State::NotRun);
        QCOMPARE(map.at(103), State::NotRun);
    }

    void laterFindingReplacesEarlier()
    {
        RangeMap map({5, 5});
        map.set(5, State::Filtered);
        map.set(5, State::Open);
        QCOMPARE(map.at(5), State::Open);
        map.set(5, State::NotRun);
        QCOMPARE(reachabilities(map), QStringLiteral("n5-5 gap 1"));
    }

    void rangeBackwardsIsEmpty()
    {
        RangeMap map({20, 10});
        map.set(15, State::Open);
        QVERIFY(map.stateRuns().isEmpty());
        QVERIFY(map.reachabilityRuns().isEmpty());
    }
};

} // namespace RangeMapTests

int tst_rangemap(int argc, char* argv[])
{
    return PortCheck::runTest<RangeMapTests::TestRangeMap, QCoreApplication>(argc, argv);
}

#include "tst_rangemap.moc"
