// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/udpprobe.h"
#include "model/run/socketprobefactory.h"
#include "model/scan/sourceportsprobe.h"
#include "tests/support/ownports.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#ifdef Q_OS_LINUX
#include "tests/support/silentport.h"
#include "tests/support/sourceportfilter.h"
#endif

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace SourcePortsProbeTests {

using namespace Qt::StringLiterals;
using namespace PortCheck;
using namespace PortCheck::TestPeers;

constexpr int rangeSize = 2000;

std::unique_ptr<Probe> probeTo(
    const QHostAddress& address, quint16 port, const ProbeLimits& limits, const PortRange& from)
{
    ProbeRequest request = requestFor(Service::Unknown, Transport::Tcp, address, port, limits);
    request.fromLocalPorts = from;
    return SocketProbeFactory().create(request);
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

/// Where ports are expected, they are counted from the first of the range: which ports it is made of is told when the
/// test runs. The probe takes them at every address, so nobody else may have one of them anywhere.
class TestSourcePortsProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_ports.isReady()); }

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
            QCOMPARE(runsOf(result), u"0-1999 open"_s);
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
        ProbeWatch watch(probeTo(address, closed.port(), patientLimits, m_ports.range()));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Filtered);
        QCOMPARE(watch.result().reason, Reason::SourcePortsBlocked);
        QCOMPARE(runsOf(watch.result()), u"0-1999 closed"_s);
        QCOMPARE(watch.result().attempts, SourcePortSpread::mostSamples);
    }

    void busy()
    {
        const TcpPeer peer(stayMute);
        const TcpPeer first(stayMute, QHostAddress::LocalHost, m_ports.at(0));
        const TcpPeer last(stayMute, QHostAddress::LocalHost, m_ports.at(1999));
        const TcpPeer besidesLast(stayMute, QHostAddress::LocalHost, m_ports.at(1998));
        QVERIFY(first.isListening() && last.isListening() && besidesLast.isListening());
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QCOMPARE(result.reason, Reason::SourcePortsFree);
        QCOMPARE(numbers(result, "busyPorts"_L1), (QList<int>{0, 1998, 1999}));
        const QJsonArray instead{QJsonObject{{u"port"_s, m_ports.at(0)}, {u"asked"_s, m_ports.at(1)}},
            QJsonObject{{u"port"_s, m_ports.at(1999)}, {u"asked"_s, m_ports.at(1997)}}};
        QCOMPARE(result.evidence.value("askedInstead"_L1).toArray(), instead);
        QCOMPARE(result.evidence.value("sampled"_L1).toInt(), SourcePortSpread::mostSamples);
        QCOMPARE(result.attempts, SourcePortSpread::mostSamples);
        QCOMPARE(runsOf(result), u"0-1999 open"_s);
        QVERIFY(queueRunsEmpty());
        QCOMPARE(first.connections() + last.connections() + besidesLast.connections(), 0);
    }

    void allAreBusy()
    {
        const TcpPeer peer(stayMute);
        const TcpPeer holder(stayMute, QHostAddress::LocalHost, m_ports.at(0));
        ProbeWatch watch(probeFor(peer, patientLimits, {m_ports.at(0), m_ports.at(0)}));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Local);
        QCOMPARE(result.reason, Reason::SourcePortsUntold);
        QCOMPARE(runsOf(result), u"0-0 local"_s);
        QCOMPARE(result.attempts, 0);
        QCOMPARE(numbers(result, "busyPorts"_L1), QList<int>{0});
        QVERIFY(result.nativeError);
        QVERIFY(!result.errorText.isEmpty());
    }

    void nothingToAsk_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<int>("count");
        QTest::addRow("no address") << QHostAddress() << 11;
        QTest::addRow("any family") << QHostAddress(QHostAddress::Any) << 11;
        QTest::addRow("no ports") << QHostAddress(QHostAddress::LocalHost) << 0;
    }
    void nothingToAsk()
    {
        QFETCH(QHostAddress, address);
        QFETCH(int, count);
        ProbeWatch watch(probeTo(address, 389, patientLimits, {m_ports.at(0), m_ports.at(count - 1)}));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Local);
        QCOMPARE(watch.result().reason, Reason::SourcePortsUntold);
        QCOMPARE(watch.result().attempts, 0);
    }

    void whoMakesIt()
    {
        ProbeRequest request = requestFor(Service::Dns, Transport::Udp, QHostAddress::LocalHost, 53, shortLimits);
        request.fromLocalPorts = m_ports.range();
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
            QVERIFY(comesTrue([&] { return peer.connections() > 0; }));
        QVERIFY(queueRunsEmpty());
        QCOMPARE(watch.count(), 0);
    }

#ifdef Q_OS_LINUX
    void blockedPart_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("runs");
        QTest::addRow("at the beginning") << -1000 << 722 << u"0-722 filtered, 723-1999 open"_s;
        QTest::addRow("at the end") << 1001 << 5000 << u"0-1000 open, 1001-1999 filtered"_s;
        QTest::addRow("in the middle") << 500 << 999 << u"0-499 open, 500-999 filtered, 1000-1999 open"_s;
        QTest::addRow("the first") << 0 << 0 << u"0-0 filtered, 1-1999 open"_s;
        QTest::addRow("all but the last") << 0 << 1998 << u"0-1998 filtered, 1999-1999 open"_s;
    }
    void blockedPart()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const DeafPeer deaf;
        QVERIFY(isDeafTo(deaf.descriptor(), m_ports.at(from), m_ports.at(to)));
        ProbeWatch watch(probeFor(deaf.peer(), briefLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().reason, Reason::SourcePortsBlocked);
        QTEST(runsOf(watch.result()), "runs");
        QVERIFY(watch.result().attempts > watch.result().evidence.value("sampled"_L1).toInt());
    }

    void busyAtTheBoundary()
    {
        const DeafPeer deaf;
        QVERIFY(isDeafTo(deaf.descriptor(), m_ports.at(700), m_ports.at(5000)));
        const TcpPeer below(stayMute, QHostAddress::LocalHost, m_ports.at(699));
        const TcpPeer above(stayMute, QHostAddress::LocalHost, m_ports.at(700));
        ProbeWatch watch(probeFor(deaf.peer(), briefLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(runsOf(watch.result()), u"0-698 open, 699-700 local, 701-1999 filtered"_s);
        QCOMPARE(numbers(watch.result(), "busyPorts"_L1), (QList<int>{699, 700}));
        QVERIFY(numbers(watch.result(), "askedInstead"_L1).isEmpty());
    }

    void allAreSilent()
    {
        const QHostAddress address(QHostAddress::LocalHost);
        const SilentPort silent(address);
        QVERIFY(silent.isReady());
        ProbeWatch watch(probeTo(address, silent.port(), briefLimits, m_ports.range()));
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
        QCOMPARE(runsOf(result), u"0-1999 filtered"_s);
        QCOMPARE(result.evidence.value("sampled"_L1).toInt(), SourcePortSpread::mostSamples);
        QCOMPARE(result.attempts, 2 * SourcePortSpread::mostSamples);
    }

    void boundariesWithoutEnd()
    {
        const DeafPeer deaf;
        QVERIFY(isDeafToOddPorts(deaf.descriptor()));
        // An odd number of ports from one sample to the next, so that there is a boundary between any two.
        constexpr int last = (SourcePortSpread::mostSamples - 1) * 63;
        static_assert(last < rangeSize);
        ProbeWatch watch(probeFor(deaf.peer(), briefLimits, {m_ports.at(0), m_ports.at(last)}));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().reason, Reason::SourcePortsBlocked);
        QCOMPARE(watch.result().attempts, SourcePortsProbe::mostConnections);
        QVERIFY(runsOf(watch.result()).contains("not-run"_L1));
    }

    /// The listener that was known to be open is gone, and the one port that is asked connects to itself.
    void connectedToItself()
    {
        const quint16 port = m_ports.at(0);
        ProbeWatch watch(probeTo(QHostAddress::LocalHost, port, patientLimits, {port, port}));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Filtered);
        QCOMPARE(runsOf(watch.result()), u"0-0 closed"_s);
    }
#endif

private:
    [[nodiscard]] std::unique_ptr<Probe> probeFor(const TcpPeer& peer, const ProbeLimits& limits) const
    {
        return probeFor(peer, limits, m_ports.range());
    }
    [[nodiscard]] std::unique_ptr<Probe> probeFor(
        const TcpPeer& peer, const ProbeLimits& limits, const PortRange& from) const
    {
        return probeTo(peer.address(), peer.port(), limits, from);
    }

    [[nodiscard]] QList<int> numbers(const ProbeResult& result, QLatin1String key) const
    {
        QList<int> list;
        for (const auto& value : result.evidence.value(key).toArray())
            list.append(value.toInt() - m_ports.at(0));
        return list;
    }

    [[nodiscard]] QString runsOf(const ProbeResult& result) const
    {
        QStringList runs;
        for (const auto& value : result.evidence.value("sourcePorts"_L1).toArray()) {
            const QJsonObject run = value.toObject();
            runs.append(u"%1-%2 %3"_s.arg(run["from"_L1].toInt() - m_ports.at(0))
                            .arg(run["to"_L1].toInt() - m_ports.at(0))
                            .arg(run["state"_L1].toString()));
        }
        return runs.join(u", "_s);
    }

    const OwnPorts m_ports{rangeSize, PortUse::Clients};
};

} // namespace SourcePortsProbeTests

int tst_sourceportsprobe(int argc, char* argv[])
{
    return PortCheck::runTest<SourcePortsProbeTests::TestSourcePortsProbe, QCoreApplication>(argc, argv);
}

#include "tst_sourceportsprobe.moc"
