// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// How a probe over TCP ends where it is stopped, dropped, or can't begin.
#include "model/probe/talklimit.h"
#include "tests/data/controlleranswers.h"
#include "tests/model/probe/tcpprobes.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTest>
#include <QThread>
#include <QTimer>

namespace TcpProbeEndsTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace PortCheck::TcpProbes;
using namespace Qt::StringLiterals;

class TestTcpProbeEnds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void cancelRightAfterStart()
    {
        const TcpPeer peer(stayMute);
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.start());
        watch.probe().cancel();
        QCOMPARE(watch.count(), 1); // before cancel() returned
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(peer.connections(), 0);
    }

    void cancelWhenConnected()
    {
        ProbeWatch* running = nullptr;
        const TcpPeer peer([&running](QTcpSocket&) { running->probe().cancel(); });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(watch.result().service, ServiceState::NotAsked);
    }

    void cancelWhileTalking()
    {
        const TcpPeer peer(answering(Captured::rootDseOverTcp().first(100)));
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.start());
        QVERIFY(comesTrue([&] { return peer.connections() == 1; }));
        watch.probe().cancel();
        QCOMPARE(watch.count(), 1);
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().state, State::Cancelled);
    }

    void cancelWithinFinished()
    {
        const TcpPeer peer(answering(Captured::rootDseOverTcp()));
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
        QTest::addRow("talking") << 3;
    }
    void deleteAtAnyTime()
    {
        QFETCH(int, stage);
        int gone = 0;
        ProbeWatch* running = nullptr;
        const TcpPeer peer([&](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&gone] { ++gone; });
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
                if (stage == 3)
                    running->drop();
            });
            if (stage == 2)
                running->drop();
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        if (stage > 0)
            QVERIFY(watch.start());
        if (stage < 2)
            watch.drop();
        else
            QVERIFY(comesTrue([&] { return gone == 1; })); // the connection goes with the probe
        QVERIFY(queueRunsEmpty());
        QCOMPARE(watch.count(), 0);
        QCOMPARE(peer.connections(), stage < 2 ? 0 : 1);
    }

#ifdef Q_OS_LINUX
    void proxyIsNeverUsed()
    {
        const TcpPeer proxy(stayMute);
        const TcpPeer peer(answering(Captured::rootDseOverTcp()));
        QNetworkProxy::setApplicationProxy({QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), proxy.port()});
        ProbeWatch watch(probeFor(unrecognisedLoopback, peer.port(), patientLimits));
        const bool ended = watch.runsToItsEnd();
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(ended);
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(proxy.connections(), 0);
    }
#endif

    /// It has said enough to be heard for as long as a talk may last, and its last bytes and its end come together.
    void endsInTheMomentInWhichItsTimeIsUp()
    {
        ProbeLimits limits = shortLimits;
        limits.tcpRetries = 0;
        const auto whole = limits.timeout * TalkLimit::mostSteps;
        const TcpPeer peer([&limits, whole](QTcpSocket& socket) {
            auto* timer = new QTimer(&socket);
            QElapsedTimer elapsed;
            elapsed.start();
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket, elapsed, timer, whole] {
                constexpr std::chrono::milliseconds meanwhile(90); // less than counts as a standstill
                socket.write(QByteArray(TalkLimit::enoughBytes, 'x'));
                if (std::chrono::milliseconds(elapsed.elapsed()) < whole - meanwhile / 2)
                    return;
                timer->stop();
                socket.flush();
                socket.disconnectFromHost();
                QThread::msleep(meanwhile.count());
            });
            timer->start(limits.timeout / 50);
        });
        qint64 heard = 0;
        const Reply silence{ServiceState::Silent, Reason::NoApplicationData, {}};
        ProbeWatch watch(probeFor(peer, limits, insatiable(silence, heard)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Silent);
        QVERIFY(heard > 0);
    }

    void badAddress()
    {
        ProbeWatch watch(probeFor(QHostAddress(), 389, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QVERIFY(watch.result().state != State::Open);
    }
};

} // namespace TcpProbeEndsTests

int tst_tcpprobeends(int argc, char* argv[])
{
    return PortCheck::runTest<TcpProbeEndsTests::TestTcpProbeEnds, QCoreApplication>(argc, argv);
}

#include "tst_tcpprobeends.moc"
