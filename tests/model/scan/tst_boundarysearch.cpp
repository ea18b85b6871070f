// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/boundarysearch.h"

#include "tests/support/runtest.h"

#include <QSet>
#include <QTest>

namespace BoundarySearchTests {

using namespace PortCheck;

constexpr PortRange dynamic{1024, 65535};
constexpr int silentCost = 2;

using Blocked = QList<PortRange>;

bool isBlocked(const Blocked& blocked, quint16 port)
{
    return std::any_of(blocked.begin(), blocked.end(), [port](const PortRange& part) { return part.contains(port); });
}

struct Searched {
    RangeMap map;
    int connections = 0;
    int rounds = 0;
    bool isRepeated = false;
};

Searched searched(PortRange range, const Blocked& blocked, const QList<quint16>& local = {})
{
    const BoundarySearch search(range);
    Searched result{RangeMap(range)};
    QSet<quint16> seen;
    for (QList<quint16> ports = search.samples(); !ports.isEmpty();
         ports = search.next(result.map, result.connections)) {
        ++result.rounds;
        for (const quint16 port : std::as_const(ports)) {
            const bool silent = isBlocked(blocked, port);
            result.isRepeated = result.isRepeated || seen.contains(port) || !range.contains(port);
            seen.insert(port);
            result.connections += silent ? silentCost : 1;
            const State state = silent ? State::Filtered : State::Closed;
            result.map.set(port, local.contains(port) ? State::Local : state);
        }
    }
    return result;
}

class TestBoundarySearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundaries_data()
    {
        QTest::addColumn<PortRange>("range");
        QTest::addColumn<Blocked>("blocked");
        const auto row = [](const char* name, PortRange range, const Blocked& blocked) {
            QTest::newRow(name) << range << blocked;
        };
        row("all answered", dynamic, {});
        row("all blocked", dynamic, {{1024, 65535}});
        row("upper half", dynamic, {{33280, 65535}});
        row("lower half", dynamic, {{1024, 33279}});
        row("first port", dynamic, {{1024, 1024}});
        row("all but the first", dynamic, {{1025, 65535}});
        row("last port", dynamic, {{65535, 65535}});
        row("all but the last", dynamic, {{1024, 65534}});
        row("an island", dynamic, {{49152, 50199}});
        row("a gap in a wall", dynamic, {{1024, 49151}, {50200, 65535}});
        row("both ends", dynamic, {{1024, 1100}, {65400, 65535}});
        row("one port", {5000, 5000}, {});
        row("one port, blocked", {5000, 5000}, {{5000, 5000}});
        row("two ports", {5000, 5001}, {{5001, 5001}});
        row("three ports", {65533, 65535}, {{65534, 65534}});
        row("whole range", {1, 65535}, {{1, 1}, {40000, 65535}});
        Blocked ten;
        for (int i = 0; i < 10; ++i)
            ten.append({quint16(2000 + i * 6000), quint16(3500 + i * 6000)});
        row("ten islands", dynamic, ten);
    }

    void boundaries()
    {
        QFETCH(const PortRange, range);
        QFETCH(const Blocked, blocked);
        const Searched result = searched(range, blocked);
        QVERIFY(!result.isRepeated);
        QVERIFY(BoundarySearch::isExact(result.map));
        QVERIFY2(
            result.connections <= BoundarySearch::mostConnections, qPrintable(QString::number(result.connections)));
        for (const ReachabilityRun& run : result.map.reachabilityRuns()) {
            QVERIFY(run.reachability != Reachability::NotAsked);
            for (int port = run.from; port <= run.to; ++port)
                QCOMPARE(isBlocked(blocked, quint16(port)), run.reachability == Reachability::Blocked);
        }
    }

    /// Each round costs the time that silence takes.
    void fewRoundsForFewBoundaries()
    {
        QCOMPARE(searched(dynamic, {{33280, 65535}}).rounds, 2);
        QCOMPARE(searched(dynamic, {}).rounds, 1);
    }

    void tooManyBoundariesEndWithinTheBudget_data()
    {
        QTest::addColumn<int>("width");
        QTest::addRow("between every two samples") << 101;
        QTest::addRow("more often than samples") << 37;
        QTest::addRow("each port") << 1;
    }

    void tooManyBoundariesEndWithinTheBudget()
    {
        QFETCH(const int, width);
        Blocked blocked;
        for (int from = dynamic.from; from + width - 1 <= dynamic.to; from += 2 * width)
            blocked.append({quint16(from), quint16(from + width - 1)});
        const Searched result = searched(dynamic, blocked);
        QVERIFY(result.connections <= BoundarySearch::mostConnections);
        QVERIFY(!result.isRepeated);
        QVERIFY(!BoundarySearch::isExact(result.map));
        // What it does say is true.
        for (const StateRun& run : result.map.stateRuns())
            QVERIFY(run.state == State::NotRun || (run.state == State::Filtered) == isBlocked(blocked, run.from));
    }

    void whatCannotBeAskedIsNoBoundary()
    {
        QList<quint16> local;
        for (int port = 33200; port < 33300; ++port)
            local.append(quint16(port));
        const Searched result = searched(dynamic, {{33280, 65535}}, local);
        QVERIFY(BoundarySearch::isExact(result.map));
        QVERIFY(!result.isRepeated);
        QVERIFY(searched(dynamic, {}, BoundarySearch(dynamic).samples()).connections < 700);
    }

    void samples()
    {
        const QList<quint16> ports = BoundarySearch(dynamic).samples();
        QCOMPARE(ports.constFirst(), quint16(1024));
        QCOMPARE(ports.constLast(), quint16(65535));
        QVERIFY(std::is_sorted(ports.begin(), ports.end()));
        for (qsizetype i = 1; i < ports.size(); ++i)
            QVERIFY(ports.at(i) - ports.at(i - 1) <= 102);
    }

    void moreSamples()
    {
        const QList<quint16> ports = BoundarySearch(dynamic, {49153, 49153, 1024, 80, 65535, 0}).samples();
        QCOMPARE(ports.count(49153), 1);
        QCOMPARE(ports.count(1024), 1);
        QVERIFY(!ports.contains(80));
        QVERIFY(!ports.contains(0));
    }

    void noBudgetNoQuestions()
    {
        RangeMap map(dynamic);
        map.set(1024, State::Closed);
        map.set(65535, State::Filtered);
        const BoundarySearch search(dynamic);
        QVERIFY(!search.next(map, 0).isEmpty());
        QVERIFY(search.next(map, BoundarySearch::mostConnections).isEmpty());
        QVERIFY(search.next(map, BoundarySearch::mostConnections * 5).isEmpty());
        QVERIFY(search.next(RangeMap(dynamic), 0).isEmpty());
    }
};

} // namespace BoundarySearchTests

int tst_boundarysearch(int argc, char* argv[])
{
    return PortCheck::runTest<BoundarySearchTests::TestBoundarySearch, QCoreApplication>(argc, argv);
}

#include "tst_boundarysearch.moc"
