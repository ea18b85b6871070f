// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/hostscan.h"
#include "tests/support/runtest.h"
#include "tests/support/simulatedhost.h"

#include <QRandomGenerator>
#include <QTest>

namespace HostScanTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace std::chrono_literals;

constexpr PortRange dynamic{1024, 65535};
constexpr PortRange thousand{2000, 2999};

HostScan scanOf(PortRange range, RangeMode mode = RangeMode::EveryPort, const RangeLimits& limits = {})
{
    return HostScan(0, {QHostAddress::LocalHost, range, {}}, mode, limits);
}

/// Open at 3268, refused below 49152, silent from there on.
State halfDropped(quint16 port, int /*nth*/)
{
    if (port == 3268)
        return State::Open;
    return port < 49152 ? State::Closed : State::Filtered;
}

/// Ports found in another state than the host is in.
int wrong(const RangeMap& map, const SimulatedHost::Answer& truth)
{
    int count = 0;
    for (int port = map.range().from; port <= map.range().to; ++port) {
        const State state = map.at(quint16(port));
        count += state != State::NotRun && state != truth(quint16(port), 0);
    }
    return count;
}

/// The same host behind a way that loses so many in a hundred.
SimulatedHost::Answer losing(const SimulatedHost::Answer& answer, int percent)
{
    auto random = std::make_shared<QRandomGenerator>(1);
    return [=](quint16 port, int nth) {
        return int(random->bounded(100)) < percent ? State::Filtered : answer(port, nth);
    };
}

class TestHostScan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sweep_data()
    {
        QTest::addColumn<PortRange>("range");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("asks"); // for each port
        for (const PortRange range : {PortRange{1, 1}, PortRange{65535, 65535}, thousand, dynamic}) {
            const QByteArray text = range.text().toLatin1();
            QTest::addRow("%s open", text.constData()) << range << State::Open << 1;
            QTest::addRow("%s refused", text.constData()) << range << State::Closed << 1;
            QTest::addRow("%s silent", text.constData()) << range << State::Filtered << 2;
            QTest::addRow("%s rejected", text.constData()) << range << State::Unreachable << 2;
            QTest::addRow("%s local", text.constData()) << range << State::Local << 1;
        }
    }

    void sweep()
    {
        QFETCH(const PortRange, range);
        QFETCH(const State, state);
        QFETCH(const int, asks);
        SimulatedHost host{[state](quint16, int) { return state; }};
        HostScan scan = scanOf(range);
        const auto map = host.run(scan, range);
        QVERIFY(map);
        const int size = range.to - range.from + 1;
        QCOMPARE(map->count(state), size);
        const RangeHostEnd end = scan.end();
        QVERIFY(end.connections >= asks * size);
        const int aboutLocalPorts = size < 1000 ? 0 : SourcePortSpread::mostSamples;
        QVERIFY(end.connections <= asks * size + size / 25 + LivenessMonitor::livenessRoundSize + aboutLocalPorts);
        QCOMPARE(end.localPortsUnanswered, QList<PortRange>());
        QVERIFY(!end.fellSilent);
        QCOMPARE(end.lost, 0);
    }

    /// What is noticed only as the time is over says that there was an answer, and nothing of how long it took.
    void answersAtTheLimit_data()
    {
        QTest::addColumn<HostScan::Noticed>("noticed");
        QTest::addColumn<bool>("learns");
        QTest::addRow("as they came") << HostScan::Noticed::AsItCame << true;
        QTest::addRow("at the limit") << HostScan::Noticed::AtTheLimit << false;
    }

    void answersAtTheLimit()
    {
        QFETCH(const HostScan::Noticed, noticed);
        QFETCH(const bool, learns);
        SimulatedHost host{[](quint16, int) { return State::Closed; }};
        host.noticed = noticed;
        host.roundTrip = 290ms; // just below the first limit
        HostScan scan = scanOf({1, 100});
        const auto limit = scan.limit(Patience::Quick);
        const auto map = host.run(scan, {1, 100});
        QVERIFY(map);
        QCOMPARE(map->count(State::Closed), 100);
        QCOMPARE(scan.end().roundTripMs.has_value(), learns);
        QCOMPARE(scan.limit(Patience::Quick) != limit, learns);
        QCOMPARE(scan.end().lost, 0);
    }

    void halfDropped_data()
    {
        QTest::addColumn<RangeMode>("mode");
        QTest::addRow("sweep") << RangeMode::EveryPort;
        QTest::addRow("map") << RangeMode::Map;
    }

    void halfDropped()
    {
        QFETCH(const RangeMode, mode);
        SimulatedHost host{&HostScanTests::halfDropped};
        HostScan scan = scanOf(dynamic, mode);
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        const QList<ReachabilityRun> runs = map->reachabilityRuns();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(1).from, quint16(49152));
        QVERIFY(scan.end().exact);
        if (mode == RangeMode::EveryPort)
            QCOMPARE(map->count(State::NotRun), 0);
        else
            QVERIFY(scan.end().connections <= BoundarySearch::mostConnections);
    }

    /// As a rule for two single ports and one for a part of the dynamic range leave it.
    void severalBlockedPartsAreMapped()
    {
        const auto truth = [](quint16 port, int) {
            const bool passes = (port >= 3268 && port <= 3269) || (port >= 49152 && port <= 50199);
            return passes ? State::Closed : State::Filtered;
        };
        SimulatedHost host{truth};
        HostScan scan(0, {QHostAddress::LocalHost, dynamic, {3268, 3269, 49152}}, RangeMode::Map, {});
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        QCOMPARE(map->reachabilityRuns().size(), 5);
        QVERIFY(scan.end().exact);
        QVERIFY(scan.end().connections <= BoundarySearch::mostConnections);
    }

    void alternating()
    {
        const auto truth = [](quint16 port, int) { return port % 2 == 0 ? State::Closed : State::Filtered; };
        SimulatedHost host{truth};
        HostScan scan = scanOf(thousand);
        const auto map = host.run(scan, thousand);
        QVERIFY(map);
        QCOMPARE(wrong(*map, truth), 0);
        QCOMPARE(map->count(State::NotRun), 0);
    }

    void losses_data()
    {
        QTest::addColumn<RangeMode>("mode");
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 2, 5, 10, 20, 36}) {
            QTest::addRow("sweep, %d %%", percent) << RangeMode::EveryPort << percent;
            QTest::addRow("map, %d %%", percent) << RangeMode::Map << percent;
        }
    }

    void losses()
    {
        QFETCH(const RangeMode, mode);
        QFETCH(const int, percent);
        SimulatedHost host{losing(&HostScanTests::halfDropped, percent)};
        const PortRange range{46'000, 51'999};
        HostScan scan = scanOf(range, mode);
        const auto map = host.run(scan, range);
        QVERIFY(map);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QVERIFY(percent < 5 || scan.end().lost > 0);
        QVERIFY(!scan.end().fellSilent);
    }

    void deadLocalPorts_data()
    {
        QTest::addColumn<RangeMode>("mode");
        QTest::addColumn<int>("from"); // the local ports that get no answers
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("percent"); // of questions that get lost besides
        for (const int percent : {0, 36}) {
            for (const RangeMode mode : {RangeMode::EveryPort, RangeMode::Map}) {
                const char* name = mode == RangeMode::Map ? "map" : "sweep";
                QTest::addRow("%s, a quarter, %d %%", name, percent) << mode << 40'000 << 47'000 << percent;
                QTest::addRow("%s, all but Windows' ports, %d %%", name, percent) << mode << 1024 << 49'151 << percent;
                QTest::addRow("%s, the upper end, %d %%", name, percent) << mode << 60'000 << 65'535 << percent;
            }
        }
    }

    /// The map is that of the host all the same, and it is known which local ports they are.
    void deadLocalPorts()
    {
        QFETCH(const RangeMode, mode);
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const int, percent);
        SimulatedHost host{losing(&HostScanTests::halfDropped, percent)};
        host.isAnsweredAt = [=](quint16 local) { return local < from || local > to; };
        const PortRange range{46'000, 51'999};
        HostScan scan = scanOf(range, mode);
        const auto map = host.run(scan, range);
        QVERIFY(map);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QCOMPARE(map->reachabilityRuns().size(), 2);
        const QList<PortRange> dead{{quint16(from), quint16(to)}};
        QCOMPARE(scan.end().localPortsUnanswered, dead);
        QVERIFY(!scan.end().fellSilent);
    }

    /// As where a firewall resets what goes out from them, which looks like the host's own refusal.
    void deadLocalPortsThatAreKnown()
    {
        const PortRange range{46'000, 51'999};
        const QList<PortRange> dead{{1024, 40'000}, {50'000, 65'535}};
        HostScan scan(0, {QHostAddress::LocalHost, range, {}, {}, {}, dead, 500}, RangeMode::EveryPort, {});
        SimulatedHost host{&HostScanTests::halfDropped};
        int fromDead = 0;
        quint16 first = 0;
        host.isAnsweredAt = [&](quint16 local) {
            fromDead += local <= 40'000 || local >= 50'000 ? 1 : 0;
            first = first == 0 ? local : first;
            return true;
        };
        const auto map = host.run(scan, range);
        QVERIFY(map);
        QCOMPARE(fromDead, 0);
        QCOMPARE(first, quint16(40'502)); // beyond those that were used before
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QCOMPARE(scan.end().localPortsUnanswered, dead);
        QVERIFY(!scan.end().localPortsTurnedAway);
    }

    void refusedLocalPorts_data()
    {
        QTest::addColumn<RangeMode>("mode");
        QTest::addColumn<PortRange>("refused"); // local ports
        for (const RangeMode mode : {RangeMode::EveryPort, RangeMode::Map}) {
            const char* name = mode == RangeMode::Map ? "map" : "sweep";
            QTest::addRow("%s, none of the system's", name) << mode << PortRange{20'000, 30'000};
            QTest::addRow("%s, some of the system's", name) << mode << PortRange{40'000, 50'000};
        }
    }

    /// Only an open port shows it; and what it hid is found all the same.
    void refusedLocalPorts()
    {
        QFETCH(const RangeMode, mode);
        QFETCH(const PortRange, refused);
        const auto truth = [](quint16 port, int) { return port == 3268 || port == 3389 ? State::Open : State::Closed; };
        SimulatedHost host{truth};
        host.isRefusedFrom = [=](quint16 local) { return refused.contains(local); };
        HostScan scan(0, {QHostAddress::LocalHost, dynamic, {3268, 3389}}, mode, {});
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        QCOMPARE(scan.end().localPortsUnanswered, QList<PortRange>{refused});
        QVERIFY(scan.end().localPortsTurnedAway);
        QCOMPARE(wrong(*map, truth), 0);
        QCOMPARE(map->count(State::Open), 2);
    }

    /// Losses that have nothing to do with the pace are no reason to go slowly.
    void lossesDontSlowItDown()
    {
        SimulatedHost host{losing([](quint16, int) { return State::Closed; }, 36)};
        const Moment before = host.now;
        HostScan scan = scanOf(dynamic);
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        QCOMPARE(map->count(State::Closed), 64'512);
        QCOMPARE(scan.end().localPortsUnanswered, QList<PortRange>());
        QVERIFY(host.now - before < 12s); // by its own clock; each question takes it 10 us
    }

    /// A host, or something before it, that answers no more than so many questions a second.
    void limitedAnswers()
    {
        SimulatedHost host;
        constexpr int perSecond = 1000;
        double left = perSecond / 10.0;
        Moment last = host.now;
        host.answer = [&](quint16, int) {
            left =
                std::min(perSecond / 10.0, left + std::chrono::duration<double>(host.now - last).count() * perSecond);
            last = host.now;
            if (left < 1)
                return State::Filtered;
            left -= 1;
            return State::Closed;
        };
        const PortRange range{10'000, 19'999};
        HostScan scan = scanOf(range);
        const auto map = host.run(scan, range);
        QVERIFY(map);
        QCOMPARE(map->count(State::Closed), 10'000);
        QVERIFY(!scan.end().fellSilent);
    }

    void farHost_data()
    {
        QTest::addColumn<int>("roundTrip");
        QTest::addRow("100 ms") << 100;
        QTest::addRow("400 ms, more than a first question is given") << 400;
        QTest::addRow("1.2 s") << 1200;
    }

    void farHost()
    {
        QFETCH(const int, roundTrip);
        SimulatedHost host{&HostScanTests::halfDropped, std::chrono::milliseconds(roundTrip)};
        const PortRange range{49000, 49999};
        HostScan scan = scanOf(range);
        const auto map = host.run(scan, range);
        QVERIFY(map);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QCOMPARE(scan.end().lost, 0); // late isn't lost
    }

    void vanishes_data()
    {
        QTest::addColumn<State>("afterwards");
        QTest::addRow("silent") << State::Filtered;
        QTest::addRow("host unreachable") << State::Unreachable;
    }

    /// What was answered stays; what was silent afterwards is said of no port.
    void vanishes()
    {
        QFETCH(const State, afterwards);
        SimulatedHost host;
        int questions = 0;
        host.answer = [&](quint16 port, int nth) {
            return ++questions > 20'000 ? afterwards : HostScanTests::halfDropped(port, nth);
        };
        HostScan scan = scanOf(dynamic);
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        QVERIFY(scan.end().fellSilent);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QVERIFY(map->count(State::Closed) > 10'000);
        QVERIFY(map->count(State::NotRun) > 10'000);
        QVERIFY(questions < 100'000); // it is given up
    }

    /// A device lets this computer ask so many ports that it had not asked before; others still answer.
    void isShutOutOfNewPorts_data()
    {
        QTest::addColumn<int>("letThrough");
        for (const int each : {60, 150, 400})
            QTest::addRow("%d", each) << each;
    }

    void isShutOutOfNewPorts()
    {
        QFETCH(const int, letThrough);
        const PortRange range{1024, 65535};
        constexpr PortRange known{1024, 1040};
        int asked = 0;
        SimulatedHost host{[&](quint16 port, int) {
            const bool isShutOut = !known.contains(port) && ++asked > letThrough;
            return isShutOut ? State::Filtered : State::Closed;
        }};
        HostScan scan = scanOf(range, RangeMode::Map);
        const auto map = host.run(scan, range);
        QVERIFY(map);
        QVERIFY(scan.end().fellSilent);
        QCOMPARE(map->count(State::Filtered), 0);
        QVERIFY(map->count(State::Closed) > 0);
    }

    void isAwayForAWhile()
    {
        SimulatedHost host;
        Moment gone;
        int questions = 0;
        host.answer = [&](quint16 port, int nth) {
            if (++questions == 5000)
                gone = host.now;
            const bool away = gone != Moment() && host.now < gone + 5s;
            return away ? State::Filtered : HostScanTests::halfDropped(port, nth);
        };
        HostScan scan = scanOf(dynamic);
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        QVERIFY(!scan.end().fellSilent);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QCOMPARE(map->count(State::NotRun), 0);
    }

    /// A service whose queue is full says nothing about the host.
    void onlyOpenPortFallsSilent()
    {
        const auto truth = [](quint16 port, int) { return port == 2500 ? State::Open : State::Filtered; };
        SimulatedHost host{[&](quint16 port, int nth) { return nth == 0 ? truth(port, 0) : State::Filtered; }};
        HostScan scan = scanOf(thousand);
        const auto map = host.run(scan, thousand);
        QVERIFY(map);
        QVERIFY(!scan.end().fellSilent);
        QCOMPARE(wrong(*map, truth), 0);
        QCOMPARE(map->count(State::Filtered), 999);
    }

    /// Rejections that come for a few ports only (RFC 1812 4.3.2.8) neither slow it down nor end it.
    void limitedRejections()
    {
        int rejections = 0;
        SimulatedHost host{[&](quint16 port, int) {
            if (port < 2500)
                return State::Closed;
            return ++rejections % 100 == 1 ? State::Unreachable : State::Filtered;
        }};
        HostScan scan = scanOf(thousand);
        const auto map = host.run(scan, thousand);
        QVERIFY(map);
        QCOMPARE(map->reachabilityRuns().size(), 2);
        QCOMPARE(map->count(State::Closed), 500);
        QVERIFY(map->count(State::Unreachable) >= 5); // those of the first question aren't forgotten
        QVERIFY(scan.end().connections < 2000);
    }

    void laterAnswerCounts_data()
    {
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("silences"); // before it answers
        QTest::addRow("second question") << 1 << 1;
        QTest::addRow("third question") << 2 << 2;
        QTest::addRow("sixth question") << 5 << 5;
    }

    void laterAnswerCounts()
    {
        QFETCH(const int, retries);
        QFETCH(const int, silences);
        SimulatedHost host{[silences](quint16, int nth) { return nth < silences ? State::Filtered : State::Open; }};
        RangeLimits limits;
        limits.retries = retries;
        HostScan scan = scanOf({7, 7}, RangeMode::EveryPort, limits);
        const auto map = host.run(scan, {7, 7});
        QVERIFY(map);
        QCOMPARE(map->at(7), State::Open);
    }

    void withoutRetries()
    {
        SimulatedHost host{[](quint16, int) { return State::Filtered; }};
        RangeLimits limits;
        limits.retries = 0;
        HostScan scan = scanOf(thousand, RangeMode::EveryPort, limits);
        QVERIFY(host.run(scan, thousand));
        QCOMPARE(scan.end().connections, 1000);
    }

    void limitsHold_data()
    {
        QTest::addColumn<int>("inFlight");
        QTest::addColumn<int>("share");
        QTest::addRow("one") << 1 << 100;
        QTest::addRow("ten") << 10 << 100;
        QTest::addRow("share") << 100 << 7;
    }

    void limitsHold()
    {
        QFETCH(const int, inFlight);
        QFETCH(const int, share);
        SimulatedHost host{&HostScanTests::halfDropped};
        host.share = share;
        RangeLimits limits;
        limits.inFlight = inFlight;
        const PortRange range{49102, 49201};
        HostScan scan = scanOf(range, RangeMode::EveryPort, limits);
        const auto map = host.run(scan, range);
        QVERIFY(map);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QCOMPARE(map->count(State::NotRun), 0);
        QVERIFY(host.mostUnderWay <= std::min(inFlight, share));
    }

    /// This computer lacks descriptors or ports now and then.
    void putBack_data() { halfDropped_data(); }
    void putBack()
    {
        QFETCH(const RangeMode, mode);
        SimulatedHost host{&HostScanTests::halfDropped};
        host.putBackEach = 3;
        HostScan scan = scanOf(dynamic, mode);
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QCOMPARE(map->reachabilityRuns().size(), 2);
    }

    /// A queue of this computer that is full for a moment holds single questions back, as a filter of its own does.
    void heldBackNowAndThen_data()
    {
        QTest::addColumn<RangeMode>("mode");
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 10}) {
            QTest::addRow("sweep, %d %%", percent) << RangeMode::EveryPort << percent;
            QTest::addRow("map, %d %%", percent) << RangeMode::Map << percent;
        }
    }
    void heldBackNowAndThen()
    {
        QFETCH(const RangeMode, mode);
        QFETCH(const int, percent);
        auto random = std::make_shared<QRandomGenerator>(7);
        SimulatedHost host{[=](quint16 port, int nth) {
            const State state = HostScanTests::halfDropped(port, nth);
            return state == State::Filtered && int(random->bounded(100)) < percent ? State::Local : state;
        }};
        host.holdsBack = true;
        HostScan scan = scanOf(dynamic, mode);
        const Moment before = host.now;
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        QCOMPARE(wrong(*map, &HostScanTests::halfDropped), 0);
        QCOMPARE(map->reachabilityRuns().size(), 2);
        QVERIFY(host.now - before <= (HeldBackPorts::mostRounds + 4) * RangeLimits().timeout); // by its own clock
    }

    void heldBackEachTime_data()
    {
        QTest::addColumn<PortRange>("part");
        QTest::addColumn<int>("asks"); // with the full time limit, for each port of it
        QTest::addRow("a port") << PortRange{2300, 2300} << 1 + HeldBackPorts::mostInVain;
        QTest::addRow("a few") << PortRange{2300, 2314} << 1 + HeldBackPorts::mostInVain;
        QTest::addRow("a part") << PortRange{2300, 2315} << 1;
        QTest::addRow("half of it") << PortRange{2500, 2999} << 1;
        QTest::addRow("all of it") << thousand << 1;
    }
    void heldBackEachTime()
    {
        QFETCH(const PortRange, part);
        QFETCH(const int, asks);
        const auto truth = [part](quint16 port, int) {
            return port >= part.from && port <= part.to ? State::Local : State::Closed;
        };
        SimulatedHost host{truth};
        host.holdsBack = true;
        HostScan scan = scanOf(thousand);
        const auto map = host.run(scan, thousand);
        QVERIFY(map);
        QCOMPARE(wrong(*map, truth), 0);
        QCOMPARE(map->count(State::NotRun), 0);
        if (part != thousand) // the first questions, which are silent for a while, look for local ports
            QCOMPARE(host.asked.at(part.from), 1 + asks);
    }

    void islandInAMap()
    {
        const auto truth = [](quint16 port, int) {
            return port >= 49152 && port <= 50199 ? State::Filtered : State::Closed;
        };
        SimulatedHost host{truth};
        HostScan scan = scanOf(dynamic, RangeMode::Map);
        const Moment before = host.now;
        const auto map = host.run(scan, dynamic);
        QVERIFY(map);
        const QList<ReachabilityRun> runs = map->reachabilityRuns();
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(1).from, quint16(49152));
        QCOMPARE(runs.at(1).to, quint16(50199));
        QVERIFY(runs.at(1).widestGap > 0);
        QVERIFY(host.now - before <= 3 * RangeLimits().timeout); // by its own clock
    }

    void emptyRange()
    {
        SimulatedHost host{[](quint16, int) { return State::Open; }};
        for (const RangeMode mode : {RangeMode::EveryPort, RangeMode::Map}) {
            HostScan scan = scanOf({10, 5}, mode);
            const auto map = host.run(scan, {10, 5});
            QVERIFY(map);
            QCOMPARE(scan.end().connections, 0);
        }
    }
};

} // namespace HostScanTests

int tst_hostscan(int argc, char* argv[])
{
    return PortCheck::runTest<HostScanTests::TestHostScan, QCoreApplication>(argc, argv);
}

#include "tst_hostscan.moc"
