// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/rangescanner.h"

#include "model/probe/descriptorlimit.h"
#include "model/probe/rangemap.h"
#include "tests/support/memorypeak.h"
#include "tests/support/silentport.h"

#include <QNetworkProxy>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 100'000;
/// Below the ports that the system gives out by itself.
constexpr PortRange quiet{20'000, 20'199};

/// An address of this computer that other programs hardly listen at: all of 127/8 is its own (RFC 1122 3.2.1.3).
QHostAddress ownAddress(int number = 0)
{
    const auto process = quint32(QCoreApplication::applicationPid());
    return QHostAddress((127U << 24) | (64U << 16) | ((process & 0x3FFF) << 2) | quint32(number & 3));
}

RangeLimits shortLimits()
{
    RangeLimits limits;
    limits.timeout = 400ms;
    return limits;
}

/// A scanner and everything that it says.
struct Watched {
    explicit Watched(ReadinessKind kind = ReadinessKind::Best)
        : scanner(std::make_unique<RangeScanner>(nullptr, kind))
    {
        QObject::connect(scanner.get(), &RangeScanner::found, &receiver, [this](const QList<RangeFindings>& findings) {
            ++batches;
            for (const RangeFindings& of : findings) {
                for (const PortFinding& finding : of.ports)
                    maps[of.host].set(finding.port, finding.state);
            }
        });
        QObject::connect(scanner.get(), &RangeScanner::hostFinished, &receiver, [this](const RangeHostEnd& end) {
            ends.append(end);
            finishedBefore += finished;
        });
        QObject::connect(scanner.get(), &RangeScanner::finished, &receiver, [this](bool cancelled) {
            ++finished;
            wasCancelled = cancelled;
        });
    }

    void start(
        const QList<RangeTarget>& targets, RangeMode mode = RangeMode::Sweep, const RangeLimits& limits = shortLimits())
    {
        maps.clear();
        for (const RangeTarget& target : targets)
            maps.append(RangeMap(target.range));
        scanner->start(targets, mode, limits);
    }

    bool runs(
        const QList<RangeTarget>& targets, RangeMode mode = RangeMode::Sweep, const RangeLimits& limits = shortLimits())
    {
        const int before = finished;
        start(targets, mode, limits);
        return QTest::qWaitFor([&] { return finished > before; }, patienceMs);
    }

    QObject receiver;
    std::unique_ptr<RangeScanner> scanner;
    QList<RangeMap> maps;
    QList<RangeHostEnd> ends;
    int batches = 0;
    int finished = 0;
    int finishedBefore = 0;
    bool wasCancelled = false;
};

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
}

/// In a process of its own: without a free descriptor, every port is this computer's fault. 0 when it is.
int scanWithoutDescriptors()
{
    while (::dup(STDIN_FILENO) != -1) { }
    Watched watched;
    RangeLimits limits = shortLimits();
    limits.timeout = 50ms;
    if (!watched.runs({{QHostAddress::LocalHost, {20'000, 20'099}, {}}}, RangeMode::Sweep, limits))
        return 1;
    return watched.maps.constFirst().count(State::Local) == 100 ? 0 : 2;
}

const auto withoutDescriptors = QStringLiteral("without-descriptors");

/// Runs this program with fewer descriptors, and returns its exit code.
int runLimited(int descriptors, const QStringList& arguments)
{
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedChannels);
    shell.start(QStringLiteral("/bin/sh"),
        QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -n %1 && exec \"$0\" \"$@\"").arg(descriptors),
            QCoreApplication::applicationFilePath()}
            + arguments);
    return shell.waitForFinished(patienceMs) && shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
}

} // namespace

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
        Watched watched(kind);
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
        Watched watched(kind);
        QVERIFY(watched.runs({{address, {port.port(), port.port()}, {}}}));
        QCOMPARE(watched.maps.constFirst().at(port.port()), State::Filtered);
    }

    /// Among so many there are some that the system would connect to themselves.
    void wholeRange()
    {
        QTcpServer server;
        QVERIFY(server.listen(ownAddress()));
        const PortRange range{1024, 65535};
        const MemoryPeak memory;
        Watched watched;
        QVERIFY(watched.runs({{ownAddress(), range, {}}}));
        QVERIFY(memory.growthKib() < mostGrowthKib);
        const RangeMap& map = watched.maps.constFirst();
        QCOMPARE(map.count(State::Open) + map.count(State::Closed), 64'512);
        QCOMPARE(map.at(server.serverPort()), State::Open);
        QVERIFY(watched.batches < 1000);
        const QList<quint16> openPorts = map.portsIn(State::Open);
        for (const quint16 port : openPorts) { // others may listen at every address
            QTcpSocket socket;
            socket.setProxy(QNetworkProxy::NoProxy);
            QVERIFY(socket.bind(ownAddress(1)));
            socket.connectToHost(ownAddress(), port);
            QVERIFY2(socket.waitForConnected(5000), qPrintable(QString::number(port)));
        }
    }

    void mapped_data() { addKinds(); }
    void mapped()
    {
        QFETCH(const ReadinessKind, kind);
        QTcpServer server;
        QVERIFY(server.listen(ownAddress(), 23'456));
        Watched watched(kind);
        QVERIFY(watched.runs({{ownAddress(), {20'000, 29'999}, {23'456}}}, RangeMode::Map));
        const QList<PassageRun> runs = watched.maps.constFirst().passageRuns();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.constFirst().passage, Passage::Answered);
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
        RangeLimits limits = shortLimits();
        limits.inFlight = 5;
        Watched watched;
        QVERIFY(watched.runs(targets, RangeMode::Sweep, limits));
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
        Watched watched;
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
        Watched watched;
        watched.start({{QHostAddress::LocalHost, {port.port(), port.port()}, {}}, {ownAddress(), quiet, {}}},
            RangeMode::Sweep, limits);
        QVERIFY(QTest::qWaitFor([&] { return !watched.ends.isEmpty(); }, patienceMs));
        QCOMPARE(watched.ends.constFirst().host, 1);
        QVERIFY(watched.scanner->isRunning());
    }

    void slowed()
    {
        RangeLimits limits = shortLimits();
        limits.perSecond = 500;
        Watched watched;
        QVERIFY(watched.runs({{ownAddress(), quiet, {}}}, RangeMode::Sweep, limits));
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
        Watched watched;
        watched.start(targets);
        QCOMPARE(watched.finished, 0); // never before start() has returned
        QVERIFY(watched.scanner->isRunning());
        QVERIFY(QTest::qWaitFor([&] { return watched.finished > 0; }, patienceMs));
        QVERIFY(!watched.wasCancelled);
        QCOMPARE(watched.ends.size(), targets.size());
    }

    void addressOfNothing()
    {
        Watched watched;
        QVERIFY(watched.runs({{QHostAddress(), quiet, {}}}));
        QCOMPARE(watched.maps.constFirst().count(State::Local), 200);
    }

    void cancel_data() { addKinds(); }
    void cancel()
    {
        QFETCH(const ReadinessKind, kind);
        const SilentPort port{QHostAddress(QHostAddress::LocalHost)};
        QVERIFY(port.isReady());
        Watched watched(kind);
        watched.scanner->cancel();
        QCOMPARE(watched.finished, 0); // nothing was running
        watched.start(silence(port), RangeMode::Sweep, endless());
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
        Watched watched;
        watched.start({{ownAddress(), {1024, 65535}, {}}}, RangeMode::Sweep, limits);
        QVERIFY(QTest::qWaitFor([&] { return watched.batches > 0; }, patienceMs));
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
        Watched watched;
        QVERIFY(watched.runs({{ownAddress(), quiet, {}}}));
        watched.scanner->cancel();
        QCOMPARE(watched.finished, 1);
    }

    void cancelFromWithin()
    {
        Watched watched;
        connect(watched.scanner.get(), &RangeScanner::found, watched.scanner.get(), [&] { watched.scanner->cancel(); });
        QVERIFY(watched.runs(QList<RangeTarget>(10, {ownAddress(), quiet, {}})));
        QCOMPARE(watched.finished, 1);
        QVERIFY(watched.wasCancelled);
        QVERIFY(watched.ends.isEmpty());
    }

    void startsAgainFromWithin()
    {
        Watched watched;
        int left = 3;
        connect(watched.scanner.get(), &RangeScanner::finished, watched.scanner.get(), [&] {
            if (--left > 0)
                watched.scanner->start({{ownAddress(), quiet, {}}}, RangeMode::Sweep, shortLimits());
        });
        watched.start({{ownAddress(), quiet, {}}});
        QVERIFY(QTest::qWaitFor([&] { return watched.finished == 3; }, patienceMs));
        QCOMPARE(watched.ends.size(), 3);
    }

    void secondStartIsIgnored()
    {
        Watched watched;
        watched.start({{ownAddress(), quiet, {}}});
        watched.scanner->start({{ownAddress(), {1, 65535}, {}}, {ownAddress(1), quiet, {}}}, RangeMode::Sweep);
        QVERIFY(QTest::qWaitFor([&] { return watched.finished > 0; }, patienceMs));
        QCOMPARE(watched.ends.size(), 1);
        QCOMPARE(watched.maps.constFirst().count(State::Closed), 200);
    }

    void deletedWhileRunning_data() { addKinds(); }
    void deletedWhileRunning()
    {
        QFETCH(const ReadinessKind, kind);
        const SilentPort port{QHostAddress(QHostAddress::LocalHost)};
        QVERIFY(port.isReady());
        Watched watched(kind);
        watched.start(silence(port), RangeMode::Sweep, endless());
        watched.scanner.reset();
        QCoreApplication::processEvents();
        QCOMPARE(watched.finished, 0);
    }

    void deletedFromWithin()
    {
        Watched watched;
        connect(watched.scanner.get(), &RangeScanner::found, &watched.receiver, [&] { watched.scanner.reset(); });
        watched.start({{ownAddress(), quiet, {}}, {ownAddress(1), quiet, {}}});
        QVERIFY(QTest::qWaitFor([&] { return watched.scanner == nullptr; }, patienceMs));
        QCOMPARE(watched.finished, 0);
        QVERIFY(watched.ends.isEmpty());
    }

    void fewDescriptors_data()
    {
        QTest::addColumn<int>("descriptors");
        QTest::addRow("256") << 256;
        QTest::addRow("40") << 40;
    }

    void fewDescriptors()
    {
        QFETCH(const int, descriptors);
        const QStringList functions{
            QStringLiteral("openAndRefused"), QStringLiteral("severalHosts"), QStringLiteral("silent")};
        QCOMPARE(runLimited(descriptors, functions), 0);
    }

    void noDescriptors() { QCOMPARE(runLimited(40, {withoutDescriptors}), 0); }

    void descriptorLimit()
    {
        const int before = freeDescriptors();
        QVERIFY(before > 0);
        const int copy = ::dup(STDIN_FILENO);
        QCOMPARE(freeDescriptors(), before - 1);
        ::close(copy);
        raiseDescriptorLimit(0);
        raiseDescriptorLimit(-1);
        QVERIFY(freeDescriptors() >= before); // never lowered
        raiseDescriptorLimit(1'000'000'000); // as far as the system lets it
        QVERIFY(freeDescriptors() >= before);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(withoutDescriptors))
        return scanWithoutDescriptors();
    TestRangeScanner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rangescanner.moc"
