// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/rangeengine.h"
#include "model/scan/rangescanner.h"
#include "tests/support/memorypeak.h"
#include "tests/support/rangewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/silentport.h"
#include "tests/support/system.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>

namespace RangeScannerTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace std::chrono_literals;

/// What is found of a port that begins to answer while the program stands still, after it was asked.
State answeringMeanwhile()
{
    auto silent = std::make_unique<SilentPort>(QHostAddress::LocalHost);
    const quint16 port = silent->port();
    QTcpServer server;
    RangeJob job;
    job.targets = {{QHostAddress::LocalHost, {port, port}, {}}, {ownAddress(), {quiet.from, quiet.from}, {}}};
    job.limits.timeout = 200ms;
    job.limits.retries = 0;
    State found = State::NotRun;
    const auto deliver = [&](const RangeNews& news) {
        for (const RangeFindings& findings : news.findings) {
            if (findings.host == 0) {
                found = findings.ports.constLast().state;
            } else if (silent) { // the other host has refused
                silent.reset();
                server.listen(QHostAddress::LocalHost, port);
                // Not for as long as it takes until the system asks once more by itself (RFC 6298 2.1).
                for (const QDeadlineTimer end(500ms); !end.hasExpired();) { }
            }
        }
    };
    const std::atomic<bool> stop = false;
    RangeEngine(job, deliver, stop).run();
    return found;
}

/// As long as it lives nobody answers at its ports: more than enough for a scan not to end by itself.
QList<RangeTarget> silence(const SilentPort& port)
{
    const RangeTarget target{QHostAddress::LocalHost, {port.port(), port.port()}, {}};
    return QList<RangeTarget>(50, target);
}

RangeLimits endless()
{
    RangeLimits limits;
    limits.timeout = 1h;
    return limits;
}

void addKinds()
{
    QTest::addColumn<ReadinessKind>("kind");
    QTest::addRow("best") << ReadinessKind::Best;
    QTest::addRow("poll") << ReadinessKind::Poll;
    QTest::addRow("without failures") << ReadinessKind::PollWithoutFailures;
}

class TestRangeScanner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openAndRefused_data() { addKinds(); }
    void openAndRefused()
    {
        QFETCH(const ReadinessKind, kind);
        QTcpServer first;
        QTcpServer last;
        QVERIFY(first.listen(ownAddress(), quiet.from));
        QVERIFY(last.listen(ownAddress(), quiet.to));
        WatchedScan watched(kind);
        QVERIFY(watched.runs({{ownAddress(), quiet, {}}}));
        const RangeMap& map = watched.maps.constFirst();
        QCOMPARE(map.portsIn(State::Open), (QList<quint16>{quiet.from, quiet.to}));
        QCOMPARE(map.count(State::Closed), 198);
        QVERIFY(!watched.wasCancelled);
        QCOMPARE(watched.ends.size(), 1);
        QVERIFY(watched.ends.constFirst().connections >= 200);
        QVERIFY(watched.ends.constFirst().roundTripMs);
        QVERIFY(!watched.ends.constFirst().fellSilent);
        QVERIFY(!watched.scanner->isRunning());
    }

    /// Refusals are noticed as they come, even where the system doesn't report them: nobody waits for the time limit.
    void refusedLongBeforeTheLimit_data() { addKinds(); }
    void refusedLongBeforeTheLimit()
    {
        QFETCH(const ReadinessKind, kind);
        RangeLimits limits = endless();
        limits.retries = 0; // each question has the whole of it
        WatchedScan watched(kind);
        QVERIFY(watched.runs({{ownAddress(), quiet, {}}}, RangeMode::EveryPort, limits));
        QCOMPARE(watched.maps.constFirst().count(State::Closed), 200);
        QVERIFY(watched.ends.constFirst().roundTripMs);
    }

    void silent_data()
    {
        QTest::addColumn<ReadinessKind>("kind");
        QTest::addColumn<QHostAddress>("address");
        QTest::addRow("best, IPv4") << ReadinessKind::Best << QHostAddress(QHostAddress::LocalHost);
        QTest::addRow("best, IPv6") << ReadinessKind::Best << QHostAddress(QHostAddress::LocalHostIPv6);
        QTest::addRow("poll, IPv4") << ReadinessKind::Poll << QHostAddress(QHostAddress::LocalHost);
    }

    void silent()
    {
        QFETCH(const ReadinessKind, kind);
        QFETCH(const QHostAddress, address);
        const SilentPort port(address);
        QVERIFY(port.isReady());
        RangeLimits limits;
        limits.timeout = 100ms; // nobody answers anyway
        WatchedScan watched(kind);
        QVERIFY(watched.runs({{address, {port.port(), port.port()}, {}}}, RangeMode::EveryPort, limits));
        QCOMPARE(watched.maps.constFirst().at(port.port()), State::Filtered);
    }

    /// What was answered while the program stood still may be lost: its computer slept.
    void askedAgainAfterAStandstill() { QCOMPARE(answeringMeanwhile(), State::Open); }

    /// Among so many there are some that the system would connect to themselves.
    void wholeRange()
    {
        QTcpServer server;
        QVERIFY(server.listen(ownAddress(), 34'567));
        // Each connection under Wine goes through its server; there it has to do with some of the ports that are handed
        // out.
        const PortRange range = isWine() ? PortRange{32768, 36863} : PortRange{1024, 65535};
        const MemoryPeak memory;
        WatchedScan watched;
        QVERIFY(watched.runs({{ownAddress(), range, {}}}));
        QVERIFY(memory.growthKib() < mostGrowthKib);
        const RangeMap& map = watched.maps.constFirst();
        QCOMPARE(map.count(State::Open) + map.count(State::Closed), range.to - range.from + 1);
        QCOMPARE(map.at(server.serverPort()), State::Open);
        QVERIFY(watched.batches < 1000);
        const QList<quint16> openPorts = map.portsIn(State::Open);
        for (const quint16 port : openPorts) { // others may listen at every address
            QTcpSocket socket;
            socket.setProxy(QNetworkProxy::NoProxy);
            QVERIFY(socket.bind(ownAddress(1)));
            socket.connectToHost(ownAddress(), port);
            QVERIFY2(socket.waitForConnected(int(ceiling.count())), qPrintable(QString::number(port)));
        }
    }

    void mapped_data() { addKinds(); }
    void mapped()
    {
        QFETCH(const ReadinessKind, kind);
        QTcpServer server;
        QVERIFY(server.listen(ownAddress(), 23'456));
        WatchedScan watched(kind);
        QVERIFY(watched.runs({{ownAddress(), {20'000, 29'999}, {23'456}}}, RangeMode::Map));
        const QList<ReachabilityRun> runs = watched.maps.constFirst().reachabilityRuns();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.constFirst().reachability, Reachability::Answered);
        QCOMPARE(runs.constFirst().open, 1);
        QVERIFY(runs.constFirst().widestGap > 0);
        QVERIFY(watched.ends.constFirst().exact);
    }

    void severalHosts()
    {
        QTcpServer server;
        QVERIFY(server.listen(ownAddress(1), 20'005));
        QTcpServer other;
        QVERIFY(other.listen(ownAddress(2), 20'006));
        QList<RangeTarget> targets;
        for (int i = 0; i < 3; ++i)
            targets.append({ownAddress(i), quiet, {}});
        RangeLimits limits = shortRangeLimits();
        limits.inFlight = 5;
        WatchedScan watched;
        QVERIFY(watched.runs(targets, RangeMode::EveryPort, limits));
        QCOMPARE(watched.maps.at(0).count(State::Closed), 200);
        QCOMPARE(watched.maps.at(1).portsIn(State::Open), QList<quint16>{20'005});
        QCOMPARE(watched.maps.at(2).portsIn(State::Open), QList<quint16>{20'006});
        QCOMPARE(watched.ends.size(), 3);
        QCOMPARE(watched.finishedBefore, 0);
        QCOMPARE(watched.finished, 1);
    }

    /// More than have their turn at once.
    void manyHosts()
    {
        WatchedScan watched;
        const RangeTarget target{ownAddress(), {20'000, 20'003}, {}};
        QVERIFY(watched.runs(QList<RangeTarget>(300, target)));
        QCOMPARE(watched.ends.size(), 300);
        for (const RangeMap& map : std::as_const(watched.maps))
            QCOMPARE(map.count(State::Closed), 4);
    }

    /// A host that says nothing doesn't take the others' places.
    void silentHostLeavesPlaces()
    {
        const SilentPort port{QHostAddress(QHostAddress::LocalHost)};
        QVERIFY(port.isReady());
        RangeLimits limits = endless();
        limits.inFlight = 4;
        limits.retries = 0;
        WatchedScan watched;
        watched.start({{QHostAddress::LocalHost, {port.port(), port.port()}, {}}, {ownAddress(), quiet, {}}},
            RangeMode::EveryPort, limits);
        QVERIFY(comesTrue([&] { return !watched.ends.isEmpty(); }));
        QCOMPARE(watched.ends.constFirst().host, 1);
        QVERIFY(watched.scanner->isRunning());
    }

    void slowed()
    {
        RangeLimits limits = shortRangeLimits();
        limits.perSecond = 500;
        WatchedScan watched;
        QVERIFY(watched.runs({{ownAddress(), quiet, {}}}, RangeMode::EveryPort, limits));
        QCOMPARE(watched.maps.constFirst().count(State::Closed), 200);
    }

    void nothingToDo_data()
    {
        QTest::addColumn<QList<RangeTarget>>("targets");
        QTest::addRow("no hosts") << QList<RangeTarget>();
        QTest::addRow("no ports") << QList<RangeTarget>{{ownAddress(), {10, 5}, {}}};
    }

    void nothingToDo()
    {
        QFETCH(const QList<RangeTarget>, targets);
        WatchedScan watched;
        watched.start(targets);
        QCOMPARE(watched.finished, 0); // never before start() has returned
        QVERIFY(watched.scanner->isRunning());
        QVERIFY(comesTrue([&] { return watched.finished > 0; }));
        QVERIFY(!watched.wasCancelled);
        QCOMPARE(watched.ends.size(), targets.size());
    }

    void addressOfNothing()
    {
        WatchedScan watched;
        QVERIFY(watched.runs({{QHostAddress(), quiet, {}}}));
        QCOMPARE(watched.maps.constFirst().count(State::Local), 200);
    }

    void cancel_data() { addKinds(); }
    void cancel()
    {
        QFETCH(const ReadinessKind, kind);
        const SilentPort port{QHostAddress(QHostAddress::LocalHost)};
        QVERIFY(port.isReady());
        WatchedScan watched(kind);
        watched.scanner->cancel();
        QCOMPARE(watched.finished, 0); // nothing was running
        watched.start(silence(port), RangeMode::EveryPort, endless());
        watched.scanner->cancel();
        QCOMPARE(watched.finished, 1);
        QVERIFY(watched.wasCancelled);
        QVERIFY(!watched.scanner->isRunning());
        watched.scanner->cancel();
        QVERIFY(watched.runs({{ownAddress(), quiet, {}}})); // at once, while the earlier one is still closing
        QCOMPARE(watched.finished, 2);
        QVERIFY(!watched.wasCancelled);
        QCOMPARE(watched.ends.size(), 1);
        QCOMPARE(watched.maps.constFirst().count(State::Closed), 200);
    }

    void cancelKeepsWhatWasFound()
    {
        RangeLimits limits = endless();
        limits.perSecond = 100;
        WatchedScan watched;
        watched.start({{ownAddress(), {1024, 65535}, {}}}, RangeMode::EveryPort, limits);
        QVERIFY(comesTrue([&] { return watched.batches > 0; }));
        watched.scanner->cancel();
        QCOMPARE(watched.finished, 1);
        const int batches = watched.batches;
        QCoreApplication::processEvents();
        QCOMPARE(watched.batches, batches);
        QVERIFY(watched.ends.isEmpty());
        QVERIFY(watched.maps.constFirst().count(State::NotRun) < 64'512);
    }

    void cancelWhenItHasEnded()
    {
        WatchedScan watched;
        QVERIFY(watched.runs({{ownAddress(), quiet, {}}}));
        watched.scanner->cancel();
        QCOMPARE(watched.finished, 1);
    }

    void cancelFromWithin()
    {
        WatchedScan watched;
        connect(watched.scanner.get(), &RangeScanner::found, watched.scanner.get(), [&] { watched.scanner->cancel(); });
        QVERIFY(watched.runs(QList<RangeTarget>(10, {ownAddress(), quiet, {}})));
        QCOMPARE(watched.finished, 1);
        QVERIFY(watched.wasCancelled);
        QVERIFY(watched.ends.isEmpty());
    }

    void startsAgainFromWithin()
    {
        WatchedScan watched;
        int left = 3;
        connect(watched.scanner.get(), &RangeScanner::finished, watched.scanner.get(), [&] {
            if (--left > 0)
                watched.scanner->start({{ownAddress(), quiet, {}}}, RangeMode::EveryPort, shortRangeLimits());
        });
        watched.start({{ownAddress(), quiet, {}}});
        QVERIFY(comesTrue([&] { return watched.finished == 3; }));
        QCOMPARE(watched.ends.size(), 3);
    }

    void secondStartIsIgnored()
    {
        WatchedScan watched;
        watched.start({{ownAddress(), quiet, {}}});
        watched.scanner->start({{ownAddress(), {1, 65535}, {}}, {ownAddress(1), quiet, {}}}, RangeMode::EveryPort);
        QVERIFY(comesTrue([&] { return watched.finished > 0; }));
        QCOMPARE(watched.ends.size(), 1);
        QCOMPARE(watched.maps.constFirst().count(State::Closed), 200);
    }

    void deletedWhileRunning_data() { addKinds(); }
    void deletedWhileRunning()
    {
        QFETCH(const ReadinessKind, kind);
        const SilentPort port{QHostAddress(QHostAddress::LocalHost)};
        QVERIFY(port.isReady());
        WatchedScan watched(kind);
        watched.start(silence(port), RangeMode::EveryPort, endless());
        watched.scanner.reset();
        QCoreApplication::processEvents();
        QCOMPARE(watched.finished, 0);
    }

    void deletedFromWithin()
    {
        WatchedScan watched;
        connect(watched.scanner.get(), &RangeScanner::found, &watched.receiver, [&] { watched.scanner.reset(); });
        watched.start({{ownAddress(), quiet, {}}, {ownAddress(1), quiet, {}}});
        QVERIFY(comesTrue([&] { return watched.scanner == nullptr; }));
        QCOMPARE(watched.finished, 0);
        QVERIFY(watched.ends.isEmpty());
    }
};

} // namespace RangeScannerTests

int tst_rangescanner(int argc, char* argv[])
{
    return PortCheck::runTest<RangeScannerTests::TestRangeScanner, QCoreApplication>(argc, argv);
}

#include "tst_rangescanner.moc"
