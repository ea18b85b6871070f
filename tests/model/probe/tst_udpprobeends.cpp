// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// How a probe over UDP ends where it is stopped, dropped, or can't begin.
#include "tests/data/controlleranswers.h"
#include "tests/model/probe/udpprobes.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"

#include <QNetworkProxy>
#include <QTest>

namespace UdpProbeEndsTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace PortCheck::UdpProbes;

class TestUdpProbeEnds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancelBeforeStart()
    {
        const UdpPeer peer(ignore);
        ProbeWatch watch(probeFor(peer, patientLimits));
        watch.probe().cancel();
        QCOMPARE(watch.count(), 1);
        watch.probe().start();
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(watch.result().reason, Reason::Cancelled);
        QCOMPARE(watch.result().attempts, 0);
        QCOMPARE(peer.questions(), 0);
    }

    void cancelRightAfterStart()
    {
        const UdpPeer peer(ignore);
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.start());
        watch.probe().cancel();
        QCOMPARE(watch.count(), 1); // before cancel() returned
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(peer.questions(), 0);
    }

    void cancelWhenAsked()
    {
        ProbeWatch* running = nullptr;
        const UdpPeer peer([&running](QUdpSocket& socket, const QNetworkDatagram& question) {
            send(socket, question, Captured::rootDseOverUdp());
            running->probe().cancel();
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(watch.result().service, ServiceState::NotAsked);
    }

    void cancelWithinFinished()
    {
        const UdpPeer peer(answeringEach(Captured::rootDseOverUdp()));
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
        QTest::addRow("asking") << 2;
    }
    void deleteAtAnyTime()
    {
        QFETCH(int, stage);
        ProbeWatch* running = nullptr;
        const UdpPeer peer([&running](QUdpSocket& socket, const QNetworkDatagram& question) {
            send(socket, question, Captured::rootDseOverUdp());
            running->drop();
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        if (stage > 0)
            QVERIFY(watch.start());
        if (stage < 2)
            watch.drop();
        else
            QVERIFY(comesTrue([&] { return peer.questions() == 1; }));
        QVERIFY(queueRunsEmpty());
        QCOMPARE(watch.count(), 0);
        QCOMPARE(peer.questions(), stage < 2 ? 0 : 1);
    }

#ifdef Q_OS_LINUX
    void proxyIsNeverUsed()
    {
        const TcpPeer proxy(stayMute);
        const UdpPeer peer(answeringEach(Captured::rootDseOverUdp()));
        QNetworkProxy::setApplicationProxy({QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), proxy.port()});
        ProbeWatch watch(probeFor(unrecognisedLoopback, peer.port(), patientLimits));
        const bool ended = watch.runsToItsEnd();
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(ended);
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(proxy.connections(), 0);
    }
#endif

#ifdef Q_OS_LINUX
    void interfaceThatIsNotThere() // EINVAL, which Qt calls a refusal
    {
        QHostAddress nowhere(QStringLiteral("fe80::1"));
        nowhere.setScopeId(QStringLiteral("none-such"));
        ProbeWatch watch(probeFor(nowhere, 389, briefLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Local);
        QCOMPARE(watch.result().reason, Reason::LocalError);
    }

    void whatCanNotLeaveIsFoundAlikeEachTime() // the second one doesn't ask Qt, and the third one can leave
    {
        QHostAddress nowhere(QStringLiteral("fe80::1"));
        nowhere.setScopeId(QStringLiteral("none-such"));
        ProbeWatch first(probeFor(nowhere, 389, briefLimits));
        QVERIFY(first.runsToItsEnd());
        ProbeWatch second(probeFor(nowhere, 389, briefLimits));
        QVERIFY(second.runsToItsEnd());
        QVERIFY(second.result() == first.result());
        QVERIFY(first.result().nativeError.has_value());
        const UdpPeer peer(answeringEach(Captured::rootDseOverUdp()));
        ProbeWatch third(probeFor(peer, patientLimits));
        QVERIFY(third.runsToItsEnd());
        QCOMPARE(third.result().service, ServiceState::Verified);
    }
#endif

    void badAddress()
    {
        ProbeWatch watch(probeFor(QHostAddress(), 389, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QVERIFY(watch.result().state != State::Open);
    }
};

} // namespace UdpProbeEndsTests

int tst_udpprobeends(int argc, char* argv[])
{
    return PortCheck::runTest<UdpProbeEndsTests::TestUdpProbeEnds, QCoreApplication>(argc, argv);
}

#include "tst_udpprobeends.moc"
