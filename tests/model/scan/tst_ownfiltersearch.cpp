// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/ownfiltersearch.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace OwnFilterSearchTests {

using namespace PortCheck;

using Parts = QList<PortRange>;

bool isIn(const Parts& parts, quint16 port)
{
    return std::any_of(parts.begin(), parts.end(), [port](const PortRange& part) { return part.contains(port); });
}

/// This computer, and a host whose ports are asked from it.
struct World {
    Parts silent; ///< on the way
    Parts droppedHere;
    Parts refusedHere;
    qint64 besides = 0; ///< packets of others that come in with each batch
    bool counts = true;
    OwnCounters counters{{}, 1000, 1000, {}, {}, 5000, 300, {}};
    int batches = 0;

    [[nodiscard]] State stateOf(quint16 port) const
    {
        if (port == 3268)
            return State::Open;
        return isIn(silent, port) || isIn(droppedHere, port) ? State::Filtered : State::Closed;
    }
    void ask(const QList<quint16>& ports)
    {
        *counters.received += besides;
        for (const quint16 port : ports) {
            if (isIn(silent, port))
                continue;
            ++*counters.received;
            *counters.undeliveredIpv4 += isIn(droppedHere, port) ? 1 : 0;
            *counters.looped += isIn(refusedHere, port) ? 1 : 0;
        }
    }
    [[nodiscard]] OwnCounters told() const { return counts ? counters : OwnCounters(); }

    /// Scans 1024-65535, every \a step, and lets the search end.
    OwnFilterSearch search(int step)
    {
        RangeMap map({1024, 65535});
        QList<quint16> ports;
        for (int port = 1024; port <= 65535; port += step)
            ports.append(quint16(port));
        for (const Parts& parts : {silent, droppedHere}) { // whose ends a map knows
            for (const PortRange& part : parts)
                ports << part.from << part.to;
        }
        for (const quint16 port : std::as_const(ports))
            map.set(port, stateOf(port));
        const OwnCounters before = told();
        ask(ports);
        OwnFilterSearch found(map, true, before, told());
        while (!found.batch().isEmpty()) {
            ++batches;
            const OwnCounters then = told();
            ask(found.batch());
            found.settle(then, told());
        }
        return found;
    }
};

/// The parts of the map that this computer refused.
Parts refusedIn(const OwnFilterSearch& search)
{
    Parts parts;
    const QList<ReachabilityRun> runs = search.map().reachabilityRuns();
    for (const ReachabilityRun& run : runs) {
        if (run.reachability == Reachability::Local)
            parts.append({run.from, run.to});
    }
    return parts;
}

class TestOwnFilterSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToLookFor()
    {
        World way{{{20'000, 30'000}}, {}, {}};
        QVERIFY(way.search(100).batch().isEmpty());
        QCOMPARE(way.batches, 0);
        World unknown{{}, {{20'000, 30'000}}, {{40'000, 50'000}}};
        unknown.counts = false;
        QVERIFY(unknown.search(100).droppedHere().isEmpty());
        QCOMPARE(unknown.batches, 0);
    }

    void droppedHere_data()
    {
        QTest::addColumn<Parts>("here");
        QTest::addColumn<Parts>("way");
        QTest::newRow("one part") << Parts{{20'000, 30'000}} << Parts{};
        QTest::newRow("all above") << Parts{{49'155, 65'535}} << Parts{};
        QTest::newRow("two parts") << Parts{{1024, 2000}, {20'000, 30'000}} << Parts{};
        QTest::newRow("one port") << Parts{{20'000, 20'000}} << Parts{};
        QTest::newRow("and others on the way") << Parts{{20'000, 30'000}} << Parts{{40'000, 45'000}};
    }
    void droppedHere()
    {
        QFETCH(const Parts, here);
        QFETCH(const Parts, way);
        World world{way, here, {}};
        QCOMPARE(world.search(100).droppedHere(), here);
        QVERIFY(world.batches <= OwnFilterSearch::mostSilentParts * 2);
    }

    /// Packets of others were dropped while the range was scanned, and no longer.
    void whatOthersLost()
    {
        RangeMap map({1024, 2023});
        for (int port = 1024; port <= 2023; ++port)
            map.set(quint16(port), port < 1500 ? State::Closed : State::Filtered);
        OwnCounters before;
        before.undeliveredIpv4 = 10;
        OwnCounters after;
        after.undeliveredIpv4 = 2000;
        OwnFilterSearch search(map, true, before, after);
        QVERIFY(search.isOfSilent());
        QCOMPARE(int(search.batch().size()), OwnFilterSearch::silentPortsAtOnce);
        QCOMPARE(search.batch().constFirst(), quint16(1500));
        QCOMPARE(search.batch().constLast(), quint16(2023));
        search.settle(after, after);
        QVERIFY(search.batch().isEmpty());
        QVERIFY(search.droppedHere().isEmpty());
        QVERIFY(OwnFilterSearch(map, false, before, after).batch().isEmpty()); // they were of IPv4
    }

    void refusedHere_data()
    {
        QTest::addColumn<Parts>("here");
        QTest::addColumn<int>("step");
        for (const int step : {1, 100}) {
            QTest::addRow("one part, each %d", step) << Parts{{20'000, 30'000}} << step;
            QTest::addRow("all above, each %d", step) << Parts{{49'152, 65'535}} << step;
            QTest::addRow("two parts, each %d", step) << Parts{{5000, 9999}, {40'000, 50'000}} << step;
        }
    }
    void refusedHere()
    {
        QFETCH(const Parts, here);
        QFETCH(const int, step);
        World world{{}, {}, here};
        const OwnFilterSearch search = world.search(step);
        Parts found = refusedIn(search);
        if (!found.isEmpty() && found.constLast().to >= 65'535 - step) // no port above was asked
            found.last().to = 65'535;
        QCOMPARE(found, here);
        QCOMPARE(search.map().at(3268), step == 1 ? State::Open : State::NotRun);
        QVERIFY2(world.batches <= 100, qPrintable(QString::number(world.batches)));
    }

    /// Some of what a program sends to this computer itself, while a host refuses.
    void loopbackOfOthers()
    {
        World world;
        RangeMap map({1024, 1123});
        for (int port = 1024; port <= 1123; ++port)
            map.set(quint16(port), State::Closed);
        OwnCounters before = world.counters;
        *world.counters.received += 150;
        *world.counters.looped += 50;
        OwnFilterSearch search(map, true, before, world.counters);
        QCOMPARE(int(search.batch().size()), 100);
        before = world.counters;
        *world.counters.received += 106;
        *world.counters.looped += 6;
        search.settle(before, world.counters);
        QVERIFY(search.batch().isEmpty());
        QVERIFY(refusedIn(search).isEmpty());
    }

    /// It ends, and blames nobody, where packets of others come in all the time.
    void neverAlone()
    {
        World world{{}, {}, {{20'000, 30'000}}};
        world.besides = 3;
        const OwnFilterSearch search = world.search(100);
        QVERIFY(world.batches <= OwnFilterSearch::mostBatches);
        for (const PortRange& part : refusedIn(search))
            QVERIFY(part.from >= 20'000 && part.to <= 30'000);
    }
};

} // namespace OwnFilterSearchTests

int tst_ownfiltersearch(int argc, char* argv[])
{
    return PortCheck::runTest<OwnFilterSearchTests::TestOwnFilterSearch, QCoreApplication>(argc, argv);
}

#include "tst_ownfiltersearch.moc"
