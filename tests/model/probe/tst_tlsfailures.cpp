// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tlsprobe.h"
#include "model/protocol/foreignreply.h"
#include "tests/data/controlleranswers.h"
#include "tests/data/tlsanswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/ownports.h"
#include "tests/support/peers.h"
#include "tests/support/pouring.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/streamdialogues.h"
#include "tests/support/system.h"

#include <QTest>

#include <array>

namespace TlsFailuresTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

/// Some libraries refuse what is no TLS, others wait for more of it, and not each system tells of a reset at once: no
/// row has to wait for long, or twice.
constexpr ProbeLimits onceLimits{std::chrono::milliseconds(1000), 0, 0};

std::unique_ptr<Probe> probeFor(
    const TcpPeer& peer, const ProbeLimits& limits, const QString& host = u"dc1.lab.example"_s)
{
    ProbeRequest request = requestFor(Service::GlobalCatalogTls, Transport::Tcp, peer.address(), peer.port(), limits);
    request.host = host;
    return std::make_unique<TlsProbe>(request, ldap());
}

/// Does \a then when the first bytes have come.
TcpPeer::Behaviour whenAsked(const TcpPeer::Behaviour& then)
{
    return [then](QTcpSocket& socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, then] {
            socket.readAll();
            then(socket);
        });
    };
}

void hangUp(QTcpSocket& socket)
{
    socket.disconnectFromHost();
}

/// What the probe makes of handshakes that fail. The words of the TLS library are in no expectation: each has its own.
/// Where the peer is a TLS server it needs no certificate, since not each library can show the tests' ones.
class TestTlsFailures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QSslSocket::supportsSsl()); }

    void notTls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("asked");
        for (const Hostile::Sample& sample : Hostile::foreignAnswers()) {
            QTest::addRow("%s, at once", sample.name) << sample.bytes << false;
            QTest::addRow("%s, when asked", sample.name) << sample.bytes << true;
        }
        QTest::addRow("LDAP") << Captured::rootDseOverTcp() << true;
    }
    void notTls()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, asked);
        const TcpPeer peer(asked ? answering(bytes) : greeting(bytes));
        ProbeWatch watch(probeFor(peer, onceLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        const bool isAlert = bytes.startsWith("\x15\x03");
        QVERIFY2(result.service == (isAlert ? ServiceState::Failed : ServiceState::Mismatch),
            qPrintable(token(result.service) + u' ' + result.errorText));
        QCOMPARE(result.reason, isAlert ? Reason::TlsFailed : Reason::OtherProtocol);
        QCOMPARE(result.evidence.contains("tlsAlert"_L1), isAlert);
        QCOMPARE(result.evidence["received"_L1],
            isAlert ? QJsonValue(QJsonValue::Undefined)
                    : foreignReply(Reason::OtherProtocol, bytes).evidence["received"_L1]);
        QVERIFY(!result.evidence.contains("certificateSubject"_L1));
    }

    void noCertificate()
    {
        const TcpPeer peer(tlsServer(QSslConfiguration()), stayMute);
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Failed);
        QCOMPARE(watch.result().reason, Reason::TlsFailed);
        QVERIFY(!watch.result().errorText.isEmpty());
    }

    void closedDuringTheHandshake_data()
    {
        QTest::addColumn<TcpPeer::Behaviour>("behaviour");
        QTest::addRow("farewell") << whenAsked(hangUp);
        if (canReset())
            QTest::addRow("reset") << whenAsked(slam);
        QTest::addRow("farewell in an answer") << whenAsked([](QTcpSocket& socket) {
            socket.write(Captured::tlsServerHello13().first(100));
            hangUp(socket);
        });
    }
    void closedDuringTheHandshake()
    {
        QFETCH(TcpPeer::Behaviour, behaviour);
        const TcpPeer peer(behaviour);
        ProbeWatch watch(probeFor(peer, onceLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Failed);
        QCOMPARE(watch.result().reason, Reason::TlsFailed);
        QVERIFY(watch.result().evidence["tlsClosedAfterHello"_L1].toBool());
        QVERIFY(!watch.result().evidence["tlsError"_L1].toString().isEmpty());
        QVERIFY(!watch.result().evidence.contains("certificateSubject"_L1));
    }

    void handshakeNeverEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("mute") << QByteArray();
        QTest::addRow("a record that never ends") << QByteArray::fromHex("160303400002003ffc0303").append(64, 'r');
    }
    void handshakeNeverEnds()
    {
        QFETCH(QByteArray, bytes);
        const TcpPeer peer([bytes](QTcpSocket& socket) {
            if (!bytes.isEmpty())
                drip(socket, bytes);
        });
        ProbeWatch watch(probeFor(peer, briefLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Silent);
        QCOMPARE(watch.result().reason, Reason::NoApplicationData);
        QCOMPARE(watch.result().attempts, 1 + briefLimits.tcpRetries);
        QCOMPARE(peer.connections(), watch.result().attempts + 1); // and one to look what is there
    }

    void secondLook_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ServiceState>("service");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addRow("TLS 1.3") << Captured::tlsServerHello13() << ServiceState::Failed << Reason::TlsFailed
                                 << u"tlsVersion"_s << u"TLS 1.3"_s;
        QTest::addRow("HelloRetryRequest") << Captured::tlsHelloRetryRequest() << ServiceState::Failed
                                           << Reason::TlsFailed << u"tlsVersion"_s << u"TLS 1.3"_s;
        QTest::addRow("TLS 1.2") << Captured::tlsServerHello12() << ServiceState::Failed << Reason::TlsFailed
                                 << u"tlsVersion"_s << u"TLS 1.2"_s;
        QTest::addRow("alert") << Captured::tlsHandshakeFailure() << ServiceState::Failed << Reason::TlsFailed
                               << u"tlsAlert"_s << u"handshake_failure (40)"_s;
        QTest::addRow("no TLS") << QByteArray("SSH-2.0-x\r\n") << ServiceState::Mismatch << Reason::OtherProtocol
                                << u"received"_s << u"SSH-2.0-x "_s;
    }
    void secondLook()
    {
        QFETCH(QByteArray, answer);
        quint16 firstPort = 0;
        const auto first = [&firstPort](QTcpSocket& socket) {
            firstPort = socket.peerPort();
            whenAsked(hangUp)(socket);
        };
        const TcpPeer peer(inTurn({first, answering(answer)}));
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QTEST(result.service, "service");
        QTEST(result.reason, "reason");
        QFETCH(QString, key);
        QTEST(result.evidence[key].toString(), "value");
        QVERIFY(!result.evidence["tlsError"_L1].toString().isEmpty());
        QVERIFY(!result.evidence.contains("tlsClosedAfterHello"_L1));
        QVERIFY(!result.errorText.isEmpty());
        QVERIFY(result.latencyMs);
        QCOMPARE(result.localPort, firstPort);
        QCOMPARE(result.attempts, 1);
        QCOMPARE(peer.connections(), 2);
    }

    /// Some libraries wait for more of what will never be TLS.
    void secondLookAfterSilence_data()
    {
        QTest::addColumn<TcpPeer::Behaviour>("look");
        QTest::addColumn<ServiceState>("service");
        QTest::addColumn<Reason>("reason");
        QTest::addRow("no TLS") << greeting("go away\n") << ServiceState::Mismatch << Reason::OtherProtocol;
        QTest::addRow("TLS") << answering(Captured::tlsServerHello12()) << ServiceState::Failed << Reason::TlsFailed;
        QTest::addRow("closed") << whenAsked(hangUp) << ServiceState::Failed << Reason::TlsFailed;
        QTest::addRow("mute") << TcpPeer::Behaviour(stayMute) << ServiceState::Silent << Reason::NoApplicationData;
    }
    void secondLookAfterSilence()
    {
        QFETCH(TcpPeer::Behaviour, look);
        const TcpPeer peer(inTurn({stayMute, stayMute, look}));
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().attempts, 2);
        QCOMPARE(watch.result().state, State::Open);
        QTEST(watch.result().service, "service");
        QTEST(watch.result().reason, "reason");
        QVERIFY(!watch.result().evidence.contains("tlsError"_L1));
    }

    void secondLookMeetsSilence()
    {
        const TcpPeer peer(inTurn({whenAsked(hangUp), stayMute}));
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Silent);
        QCOMPARE(watch.result().reason, Reason::NoApplicationData);
        QVERIFY(watch.result().evidence.contains("tlsError"_L1));
        QCOMPARE(watch.result().attempts, 1); // the first connection's time limit is over
        QCOMPARE(peer.connections(), 2);
    }

    void secondLookIsRefused()
    {
        const OwnPorts ports(1); // nobody else listens there then
        TcpPeer* listening = nullptr;
        TcpPeer peer(whenAsked([&listening](QTcpSocket& socket) {
            listening->close();
            hangUp(socket);
        }),
            QHostAddress::LocalHost, ports.at(0));
        QVERIFY(ports.isReady() && peer.isListening());
        listening = &peer;
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Failed);
        QCOMPARE(watch.result().reason, Reason::TlsFailed);
        QVERIFY(!watch.result().nativeError);
        QCOMPARE(watch.result().evidence.keys(), QStringList{u"tlsError"_s});
    }

#ifdef Q_OS_LINUX
    /// Linux drops a SYN while the queue of waiting connections is full.
    void secondLookIsFiltered()
    {
        auto server = std::make_unique<QTcpServer>();
        server->setListenBacklogSize(0);
        std::array<QTcpSocket, 4> fillers;
        const auto fillQueue = [raw = server.get(), &fillers](QTcpSocket& socket) {
            raw->pauseAccepting();
            for (QTcpSocket& filler : fillers) {
                filler.setProxy(QNetworkProxy::NoProxy);
                filler.connectToHost(raw->serverAddress(), raw->serverPort());
            }
            hangUp(socket);
        };
        const TcpPeer peer(std::move(server), whenAsked(fillQueue));
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Failed);
        QCOMPARE(watch.result().reason, Reason::TlsFailed);
        QCOMPARE(watch.result().evidence.keys(), QStringList{u"tlsError"_s});
        QCOMPARE(peer.connections(), 1);
    }
#endif

    void secondLookAsksForTheName_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("asked");
        QTest::addRow("name") << u"dc1.lab.example"_s << true;
        QTest::addRow("IPv4 address") << u"127.0.0.1"_s << false;
        QTest::addRow("IPv6 address") << u"::1"_s << false;
    }
    void secondLookAsksForTheName()
    {
        QFETCH(QString, host);
        QByteArray hello;
        const auto listen = [&hello](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, &hello] {
                hello = socket.readAll();
                socket.write(Captured::tlsHandshakeFailure());
            });
        };
        const TcpPeer peer(inTurn({whenAsked(hangUp), listen}));
        ProbeWatch watch(probeFor(peer, patientLimits, host));
        QVERIFY(watch.runsToItsEnd());
        QVERIFY(hello.startsWith("\x16\x03\x01"));
        QTEST(hello.contains(host.toLatin1()), "asked");
    }

    void cancelDuringTheSecondLook()
    {
        ProbeWatch* running = nullptr;
        QTcpSocket* look = nullptr;
        ProbeResult last;
        const auto cancel = [&](QTcpSocket& socket) {
            look = &socket;
            // A receiver that comes after the probe's own hears the same.
            connect(&running->probe(), &Probe::finished, this, [&last](const ProbeResult& result) { last = result; });
            running->probe().cancel();
        };
        const TcpPeer peer(inTurn({whenAsked(hangUp), whenAsked(cancel)}));
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(watch.result().reason, Reason::Cancelled);
        QCOMPARE(last, watch.result());
        // It isn't kept until somebody deletes the probe.
        QVERIFY(comesTrue([&] { return look->state() == QAbstractSocket::UnconnectedState; }));
    }

    void deleteDuringTheSecondLook()
    {
        ProbeWatch* running = nullptr;
        bool dropped = false;
        const auto drop = [&](QTcpSocket&) {
            running->drop();
            dropped = true;
        };
        const TcpPeer peer(inTurn({whenAsked(hangUp), whenAsked(drop)}));
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        QVERIFY(watch.start());
        QVERIFY(comesTrue([&] { return dropped; }));
        QVERIFY(queueRunsEmpty());
        QCOMPARE(watch.count(), 0);
    }
};

} // namespace TlsFailuresTests

int tst_tlsfailures(int argc, char* argv[])
{
    return PortCheck::runTest<TlsFailuresTests::TestTlsFailures, QCoreApplication>(argc, argv);
}

#include "tst_tlsfailures.moc"
