// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/udpprobe.h"
#include "model/run/socketprobefactory.h"
#include "model/scan/sourceportsprobe.h"
#include "tests/support/orders.h"
#include "tests/support/peers.h"
#include "tests/support/probewatch.h"
#ifdef Q_OS_LINUX
#include "tests/support/silentport.h"
#include "tests/support/sourceportfilter.h"
#endif

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace PortCheck;
using namespace PortCheck::TestPeers;

namespace {

/// Below what systems hand out by themselves.
constexpr PortRange range{20000, 21999};

std::unique_ptr<Probe> probeFor(
    const QHostAddress& address, quint16 port, const ProbeLimits& limits, PortRange from = range)
{
    ProbeRequest request = orderFor(Service::Unknown, Transport::Tcp, address, port, limits);
    request.fromLocalPorts = from;
    return SocketProbeFactory().create(request);
}

std::unique_ptr<Probe> probeFor(const TcpPeer& peer, const ProbeLimits& limits, PortRange from = range)
{
    return probeFor(peer.address(), peer.port(), limits, from);
}

QList<int> numbers(const ProbeResult& result, QLatin1String key)
{
    QList<int> list;
    for (const auto& value : result.evidence.value(key).toArray())
        list.append(value.toInt());
    return list;
}

QString runsOf(const ProbeResult& result)
{
    QStringList runs;
    for (const auto& value : result.evidence.value("sourcePorts"_L1).toArray()) {
        const QJsonObject run = value.toObject();
        runs.append(
            u"%1-%2 %3"_s.arg(run["from"_L1].toInt()).arg(run["to"_L1].toInt()).arg(run["state"_L1].toString()));
    }
    return runs.join(u", "_s);
}

#ifdef Q_OS_LINUX
/// A server that hears nothing from some ports.
class DeafPeer final {
public:
    DeafPeer()
        : m_peer(serverOf(m_server), stayMute)
    {
    }

    [[nodiscard]] const TcpPeer& peer() const { return m_peer; }
    [[nodiscard]] qintptr descriptor() const { return m_server->socketDescriptor(); }

private:
    static std::unique_ptr<QTcpServer> serverOf(QTcpServer*& server)
    {
        auto made = std::make_unique<QTcpServer>();
        server = made.get();
        return made;
    }

    QTcpServer* m_server = nullptr;
    TcpPeer m_peer;
};

qsizetype openSockets()
{
    qsizetype count = 0;
    const QDir folder(u"/proc/self/fd"_s);
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
        count += entry.symLinkTarget().contains("socket:"_L1);
    return count;
}
#endif

} // namespace

class TestSourcePortsProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreLetOut_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void allAreLetOut()
    {
        QFETCH(QHostAddress, address);
        const TcpPeer peer(stayMute, address);
        QVERIFY(peer.isListening());
        for (int again = 0; again < 3; ++again) { // a port that was left in TIME_WAIT would be busy
            ProbeWatch watch(probeFor(peer, patientLimits));
            QVERIFY(watch.runsToItsEnd());
            const ProbeResult result = watch.result();
            QCOMPARE(result.state, State::Open);
            QCOMPARE(result.service, ServiceState::NotAsked);
            QCOMPARE(result.reason, Reason::SourcePortsFree);
            QCOMPARE(runsOf(result), u"20000-21999 open"_s);
            QCOMPARE(result.attempts, SourcePortSpread::mostSamples);
            QCOMPARE(result.evidence.value("sampled"_L1).toInt(), SourcePortSpread::mostSamples);
            QVERIFY(numbers(result, "busyPorts"_L1).isEmpty());
            QVERIFY(numbers(result, "excludedPorts"_L1).isEmpty());
            QVERIFY(numbers(result, "askedInstead"_L1).isEmpty());
            QVERIFY(!result.nativeError);
            QVERIFY(result.errorText.isEmpty());
        }
    }

    void refused()
    {
        const QHostAddress address(QHostAddress::LocalHost);
        const RefusingTcpPort closed(address);
        ProbeWatch watch(probeFor(address, closed.port(), patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Filtered);
        QCOMPARE(watch.result().reason, Reason::SourcePortsBlocked);
        QCOMPARE(runsOf(watch.result()), u"20000-21999 closed"_s);
        QCOMPARE(watch.result().attempts, SourcePortSpread::mostSamples);
    }

    void busy()
    {
        const TcpPeer peer(stayMute);
        const TcpPeer first(stayMute, QHostAddress::LocalHost, 20000);
        const TcpPeer last(stayMute, QHostAddress::LocalHost, 21999);
        const TcpPeer besidesLast(stayMute, QHostAddress::LocalHost, 21998);
        QVERIFY(first.isListening() && last.isListening() && besidesLast.isListening());
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QCOMPARE(result.reason, Reason::SourcePortsFree);
        QCOMPARE(numbers(result, "busyPorts"_L1), (QList<int>{20000, 21998, 21999}));
        const QJsonArray instead{
            QJsonObject{{u"port"_s, 20000}, {u"asked"_s, 20001}}, QJsonObject{{u"port"_s, 21999}, {u"asked"_s, 21997}}};
        QCOMPARE(result.evidence.value("askedInstead"_L1).toArray(), instead);
        QCOMPARE(result.evidence.value("sampled"_L1).toInt(), SourcePortSpread::mostSamples);
        QCOMPARE(result.attempts, SourcePortSpread::mostSamples);
        QCOMPARE(runsOf(result), u"20000-21999 open"_s);
        QVERIFY(queueRunsEmpty());
        QCOMPARE(first.connections() + last.connections() + besidesLast.connections(), 0);
    }

    void allAreBusy()
    {
        const TcpPeer peer(stayMute);
        const TcpPeer holder(stayMute, QHostAddress::LocalHost, 20000);
        ProbeWatch watch(probeFor(peer, patientLimits, {20000, 20000}));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Local);
        QCOMPARE(result.reason, Reason::SourcePortsUntold);
        QCOMPARE(runsOf(result), u"20000-20000 local"_s);
        QCOMPARE(result.attempts, 0);
        QCOMPARE(numbers(result, "busyPorts"_L1), QList<int>{20000});
        QVERIFY(result.nativeError);
        QVERIFY(!result.errorText.isEmpty());
    }

    void nothingToAsk_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<int>("to");
        QTest::addRow("no address") << QHostAddress() << 20010;
        QTest::addRow("any family") << QHostAddress(QHostAddress::Any) << 20010;
        QTest::addRow("no ports") << QHostAddress(QHostAddress::LocalHost) << 19999;
    }
    void nothingToAsk()
    {
        QFETCH(QHostAddress, address);
        QFETCH(int, to);
        ProbeWatch watch(probeFor(address, 389, patientLimits, {20000, quint16(to)}));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Local);
        QCOMPARE(watch.result().reason, Reason::SourcePortsUntold);
        QCOMPARE(watch.result().attempts, 0);
    }

    void whoMakesIt()
    {
        ProbeRequest request = orderFor(Service::Dns, Transport::Udp, QHostAddress::LocalHost, 53, shortLimits);
        request.fromLocalPorts = range;
        QVERIFY(qobject_cast<UdpProbe*>(SocketProbeFactory().create(request).get()));
        request.transport = Transport::Tcp;
        QVERIFY(qobject_cast<SourcePortsProbe*>(SocketProbeFactory().create(request).get()));
        request.fromLocalPorts.reset();
        QVERIFY(!qobject_cast<SourcePortsProbe*>(SocketProbeFactory().create(request).get()));
    }

    void cancelBeforeStart()
    {
        const TcpPeer peer(stayMute);
        ProbeWatch watch(probeFor(peer, patientLimits));
        watch.probe().cancel();
        QCOMPARE(watch.count(), 1);
        watch.probe().start();
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(watch.result().reason, Reason::Cancelled);
        QCOMPARE(watch.result().attempts, 0);
        QCOMPARE(peer.connections(), 0);
    }

    void cancelWhenConnected_data()
    {
        QTest::addColumn<int>("after");
        QTest::addRow("right after the start") << 0;
        QTest::addRow("first connection") << 1;
        QTest::addRow("fourth") << 4;
        QTest::addRow("eleventh") << 11;
    }
    void cancelWhenConnected()
    {
        QFETCH(int, after);
        ProbeWatch* running = nullptr;
        int seen = 0;
        const TcpPeer peer([&](QTcpSocket&) {
            if (++seen == after)
                running->probe().cancel();
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        QVERIFY(watch.start());
        if (after == 0) {
            watch.probe().cancel();
            QCOMPARE(watch.count(), 1);
        }
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(watch.result().service, ServiceState::NotAsked);
    }

    void cancelWithinFinished()
    {
        const TcpPeer peer(stayMute);
        ProbeWatch watch(probeFor(peer, patientLimits));
        connect(&watch.probe(), &Probe::finished, this, [&watch] { watch.probe().cancel(); });
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
    }

    void deleteAtAnyTime_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addRow("never started") << 0;
        QTest::addRow("just started") << 1;
        QTest::addRow("connected") << 2;
    }
    void deleteAtAnyTime()
    {
        QFETCH(int, stage);
        ProbeWatch* running = nullptr;
        const TcpPeer peer([&running](QTcpSocket&) { running->drop(); });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        if (stage > 0)
            QVERIFY(watch.start());
        if (stage < 2)
            watch.drop();
        else
            QTRY_VERIFY(peer.connections() > 0);
        QVERIFY(queueRunsEmpty());
        QCOMPARE(watch.count(), 0);
    }

#ifdef Q_OS_LINUX
    void blockedPart_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("runs");
        QTest::addRow("at the beginning") << 1 << 20722 << u"20000-20722 filtered, 20723-21999 open"_s;
        QTest::addRow("at the end") << 21001 << 65535 << u"20000-21000 open, 21001-21999 filtered"_s;
        QTest::addRow("in the middle") << 20500 << 20999
                                       << u"20000-20499 open, 20500-20999 filtered, 21000-21999 open"_s;
        QTest::addRow("the first") << 20000 << 20000 << u"20000-20000 filtered, 20001-21999 open"_s;
        QTest::addRow("all but the last") << 20000 << 21998 << u"20000-21998 filtered, 21999-21999 open"_s;
    }
    void blockedPart()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const DeafPeer deaf;
        QVERIFY(isDeafTo(deaf.descriptor(), quint16(from), quint16(to)));
        ProbeWatch watch(probeFor(deaf.peer(), shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().reason, Reason::SourcePortsBlocked);
        QTEST(runsOf(watch.result()), "runs");
        QVERIFY(watch.result().attempts > watch.result().evidence.value("sampled"_L1).toInt());
    }

    void busyAtTheBoundary()
    {
        const DeafPeer deaf;
        QVERIFY(isDeafTo(deaf.descriptor(), 20700, 65535));
        const TcpPeer below(stayMute, QHostAddress::LocalHost, 20699);
        const TcpPeer above(stayMute, QHostAddress::LocalHost, 20700);
        ProbeWatch watch(probeFor(deaf.peer(), shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(runsOf(watch.result()), u"20000-20698 open, 20699-20700 local, 20701-21999 filtered"_s);
        QCOMPARE(numbers(watch.result(), "busyPorts"_L1), (QList<int>{20699, 20700}));
        QVERIFY(numbers(watch.result(), "askedInstead"_L1).isEmpty());
    }

    void allAreSilent()
    {
        const QHostAddress address(QHostAddress::LocalHost);
        const SilentPort silent(address);
        QVERIFY(silent.isReady());
        ProbeWatch watch(probeFor(address, silent.port(), shortLimits));
        QVERIFY(watch.start());
        const qsizetype before = openSockets();
        qsizetype most = 0;
        QVERIFY(comesTrue([&] {
            most = std::max(most, openSockets());
            return watch.count() > 0;
        }));
        QCOMPARE(most - before, SourcePortsProbe::atOnce);
        QCOMPARE(openSockets(), before);
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Filtered);
        QCOMPARE(result.reason, Reason::SourcePortsBlocked);
        QCOMPARE(runsOf(result), u"20000-21999 filtered"_s);
        QCOMPARE(result.evidence.value("sampled"_L1).toInt(), SourcePortSpread::mostSamples);
        QCOMPARE(result.attempts, 2 * SourcePortSpread::mostSamples);
    }

    void boundariesWithoutEnd()
    {
        const DeafPeer deaf;
        QVERIFY(isDeafToOddPorts(deaf.descriptor()));
        ProbeLimits limits = shortLimits;
        limits.timeout = std::chrono::milliseconds(100);
        ProbeWatch watch(probeFor(deaf.peer(), limits, {1024, 65535}));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().reason, Reason::SourcePortsBlocked);
        QCOMPARE(watch.result().attempts, SourcePortsProbe::mostConnections);
        QVERIFY(runsOf(watch.result()).contains("not-run"_L1));
    }

    /// The listener that was known to be open is gone, and the one port that is asked connects to itself.
    void connectedToItself()
    {
        ProbeWatch watch(probeFor(QHostAddress::LocalHost, 20000, patientLimits, {20000, 20000}));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Filtered);
        QCOMPARE(runsOf(watch.result()), u"20000-20000 closed"_s);
    }
#endif
};

QTEST_GUILESS_MAIN(TestSourcePortsProbe)
#include "tst_sourceportsprobe.moc"
