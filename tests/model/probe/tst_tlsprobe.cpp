// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tcpprobe.h"
#include "model/probe/tlsprobe.h"
#include "model/protocol/tls/tlshellodialogue.h"
#include "tests/data/controlleranswers.h"
#include "tests/support/certificates.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/memorypeak.h"
#include "tests/support/peers.h"
#include "tests/support/pouring.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#ifdef Q_OS_LINUX
#include "tests/support/silentport.h"
#endif
#include "tests/support/streamdialogues.h"

#include <QTest>

#include <cerrno>

namespace TlsProbeTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

std::unique_ptr<Probe> probeFor(const QHostAddress& address, quint16 port, const ProbeLimits& limits,
    const QString& host = u"dc1.lab.example"_s, const StreamDialogueMaker& maker = ldap())
{
    ProbeRequest request = requestFor(Service::GlobalCatalogTls, Transport::Tcp, address, port, limits);
    request.host = host;
    return std::make_unique<TlsProbe>(request, maker);
}

std::unique_ptr<Probe> probeFor(const TcpPeer& peer, const ProbeLimits& limits)
{
    return probeFor(peer.address(), peer.port(), limits);
}

class TestTlsProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QSslSocket::supportsSsl());
        QVERIFY(!certificate(u"good"_s).isNull());
        trustTestAuthority();
    }

    void realServerUnderstandsTheHello_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::addColumn<QString>("version");
        QTest::addRow("1.2") << QSsl::TlsV1_2 << u"TLS 1.2"_s;
        QTest::addRow("1.3") << QSsl::TlsV1_3 << u"TLS 1.3"_s;
    }
    void realServerUnderstandsTheHello()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QSslConfiguration configuration = serverConfiguration(u"good"_s);
        configuration.setProtocol(protocol);
        const TcpPeer peer(tlsServer(configuration), stayMute);
        const TlsRandomness randomness{QByteArray(32, 'r'), QByteArray(32, 'i'), QByteArray(32, 'k')};
        const auto hello = [randomness] { return std::make_unique<TlsHelloDialogue>("dc1.lab.example", randomness); };
        ProbeWatch watch(std::make_unique<TcpProbe>(
            requestFor(Service::GlobalCatalogTls, Transport::Tcp, peer.address(), peer.port(), patientLimits), hello));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Failed);
        QTEST(watch.result().evidence["tlsVersion"_L1].toString(), "version");
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("host");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("fits");
        const QString host = u"dc1.lab.example"_s; // it is also what the answer calls itself
        const QString address = u"127.0.0.1"_s;

        QTest::addRow("good") << u"good"_s << host << Reason::Answered << true << true;
        QTest::addRow("other case") << u"good"_s << host.toUpper() << Reason::Answered << true << true;
        QTest::addRow("good, target an address") << u"good"_s << address << Reason::Answered << true << true;
        QTest::addRow("wildcard") << u"wildcard"_s << host << Reason::Answered << true << true;
        QTest::addRow("no names") << u"no-names"_s << host << Reason::Answered << true << true;
        QTest::addRow("expired") << u"expired"_s << host << Reason::CertificateExpired << false << true;
        QTest::addRow("not yet valid") << u"not-yet-valid"_s << host << Reason::CertificateNotYetValid << false << true;
        QTest::addRow("wrong name") << u"other-name"_s << host << Reason::CertificateWrongName << true << false;
        QTest::addRow("wrong name, target an address")
            << u"other-name"_s << address << Reason::CertificateWrongName << true << false;
        QTest::addRow("short name") << u"good"_s << u"dc1"_s << Reason::CertificateWrongName << true << false;
        QTest::addRow("self-signed") << u"self-signed"_s << host << Reason::CertificateUntrusted << false << true;
        QTest::addRow("self-signed, wrong name")
            << u"self-signed"_s << u"dc2.lab.example"_s << Reason::CertificateUntrusted << false << false;
        QTest::addRow("self-signed, expired")
            << u"self-signed-expired"_s << host << Reason::CertificateExpired << false << true;
    }
    void certificates()
    {
        QFETCH(QString, file);
        QFETCH(QString, host);
        const TcpPeer peer(tlsServer(serverConfiguration(file)), answering(Captured::rootDseOverTcp()));
        QVERIFY(peer.isListening());
        ProbeWatch watch(probeFor(peer.address(), peer.port(), patientLimits, host));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QCOMPARE(result.service, ServiceState::Verified);
        QTEST(result.reason, "reason");
        QCOMPARE(result.attempts, 1);
        QCOMPARE(result.localPort, peer.lastPort());
        QTEST(result.evidence["certificateTrusted"_L1].toBool(), "trusted");
        QTEST(result.evidence["certificateFitsName"_L1].toBool(), "fits");
        QCOMPARE(result.evidence["certificateSubject"_L1].toString(), certificate(file).subjectDisplayName());
        QVERIFY(!result.evidence["tlsVersion"_L1].toString().isEmpty());
        QCOMPARE(result.evidence["dnsHostName"_L1].toString(), u"dc1.lab.example"_s);
    }

    void iPv6()
    {
        const TcpPeer peer(tlsServer(serverConfiguration(u"good"_s)), answering(Captured::rootDseOverTcp()),
            QHostAddress(QHostAddress::LocalHostIPv6));
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().reason, Reason::Answered);
    }

    void versions_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::addColumn<QString>("version");
        QTest::addRow("1.2") << QSsl::TlsV1_2 << u"TLS 1.2"_s;
        QTest::addRow("1.3") << QSsl::TlsV1_3 << u"TLS 1.3"_s;
    }
    void versions()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QSslConfiguration configuration = serverConfiguration(u"good"_s);
        configuration.setProtocol(protocol);
        const TcpPeer peer(tlsServer(configuration), answering(Captured::rootDseOverTcp()));
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QTEST(watch.result().evidence["tlsVersion"_L1].toString(), "version");
    }

    /// The ClientHello of our own, which looks what is there where a handshake failed: see tst_tlsfailures.
    void understandsOurHello_data() { versions_data(); }
    void understandsOurHello()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QSslConfiguration configuration = serverConfiguration(u"good"_s);
        configuration.setProtocol(protocol);
        const TcpPeer peer(tlsServer(configuration), stayMute);
        const TlsRandomness randomness{QByteArray(32, 'r'), QByteArray(32, 'i'), QByteArray(32, 'k')};
        const auto hello = [randomness] { return std::make_unique<TlsHelloDialogue>("dc1.lab.example", randomness); };
        ProbeWatch watch(std::make_unique<TcpProbe>(
            requestFor(Service::GlobalCatalogTls, Transport::Tcp, peer.address(), peer.port(), patientLimits), hello));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Failed);
        QTEST(watch.result().evidence["tlsVersion"_L1].toString(), "version");
    }

    void otherProtocolInsideTls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const Hostile::Sample& sample : Hostile::foreignAnswers())
            QTest::addRow("%s", sample.name) << sample.bytes;
    }
    void otherProtocolInsideTls()
    {
        QFETCH(QByteArray, bytes);
        const TcpPeer peer(tlsServer(serverConfiguration(u"good"_s)), answering(bytes));
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Mismatch);
        QCOMPARE(watch.result().reason, Reason::OtherProtocol);
        QCOMPARE(watch.result().evidence["certificateSubject"_L1].toString(), u"dc1.lab.example"_s);
    }

    void muteInsideTls()
    {
        const TcpPeer peer(tlsServer(serverConfiguration(u"good"_s)), stayMute);
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Silent);
        QCOMPARE(watch.result().reason, Reason::NoApplicationData);
        QCOMPARE(watch.result().attempts, 1 + shortLimits.tcpRetries);
        QVERIFY(watch.result().evidence["certificateTrusted"_L1].toBool());
    }

    void closedEarlyInsideTls()
    {
        const TcpPeer peer(tlsServer(serverConfiguration(u"good"_s)), [](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
                socket.write(Captured::rootDseOverTcp().first(300));
                socket.disconnectFromHost();
            });
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Silent);
        QCOMPARE(watch.result().reason, Reason::ClosedEarly);
        QCOMPARE(watch.result().evidence["certificateSubject"_L1].toString(), u"dc1.lab.example"_s);
    }

    void evidenceIsOfTheLastAttempt()
    {
        // First TLS that stays mute, then something that is not TLS: no certificate was shown at the second attempt.
        const TcpPeer tls(tlsServer(serverConfiguration(u"self-signed"_s)), stayMute);
        const TcpPeer plain(greeting("SSH-2.0-nonsense\r\n"));
        int nth = 0;
        const TcpPeer relay([&](QTcpSocket& socket) {
            auto* onward = new QTcpSocket(&socket);
            onward->setProxy(QNetworkProxy::NoProxy);
            connect(&socket, &QTcpSocket::readyRead, onward, [&socket, onward] { onward->write(socket.readAll()); });
            connect(onward, &QTcpSocket::readyRead, &socket, [&socket, onward] { socket.write(onward->readAll()); });
            onward->connectToHost(QHostAddress(QHostAddress::LocalHost), ++nth == 1 ? tls.port() : plain.port());
        });
        ProbeWatch watch(probeFor(relay, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().attempts, 2);
        QCOMPARE(watch.result().service, ServiceState::Mismatch);
        QVERIFY(!watch.result().evidence.contains("certificateFitsName"_L1));
        QVERIFY(!watch.result().evidence.contains("certificateSubject"_L1));
    }

    void endless_data()
    {
        QTest::addColumn<bool>("insideTls");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("inside TLS") << true << QByteArray(16 * 1024, 'x');
        QTest::addRow("in its place") << false << QByteArray(16 * 1024, 'x');
        // Handshake records of 16 KiB, of which none ends the message that the first began.
        QTest::addRow("as a handshake") << false
                                        << QByteArray::fromHex("1603034000"
                                                               "02ffffff0303")
                                               .append(16 * 1024 - 6, 'x');
    }
    void endless()
    {
        QFETCH(bool, insideTls);
        QFETCH(QByteArray, bytes);
        const auto behaviour = [bytes](QTcpSocket& socket) { pour(socket, bytes); };
        const TcpPeer peer(
            insideTls ? tlsServer(serverConfiguration(u"good"_s)) : std::make_unique<QTcpServer>(), behaviour);
        qint64 heard = 0;
        const MemoryPeak memory;
        ProbeWatch watch(probeFor(peer.address(), peer.port(), shortLimits, u"dc1.lab.example"_s,
            insatiable({ServiceState::Mismatch, Reason::TooMuchData, {}}, heard)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QVERIFY(watch.result().service != ServiceState::Verified);
        QCOMPARE(heard > 0, insideTls);
        QVERIFY2(memory.growthKib() < mostGrowthKib, qPrintable(QString::number(memory.growthKib())));
    }

    void refused()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        const RefusingTcpPort closed(here);
        ProbeWatch watch(probeFor(here, closed.port(), patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Closed);
        QCOMPARE(watch.result().reason, Reason::Refused);
#ifdef Q_OS_LINUX
        QCOMPARE(watch.result().nativeError, std::optional<int>(ECONNREFUSED));
#endif
    }

#ifdef Q_OS_LINUX
    void filtered()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        const SilentPort silent(here);
        QVERIFY(silent.isReady());
        ProbeWatch watch(probeFor(here, silent.port(), briefLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Filtered);
        QCOMPARE(watch.result().reason, Reason::NoAnswer);
        QCOMPARE(watch.result().attempts, 1 + briefLimits.tcpRetries);
    }
#endif

    void cancelDuringTheHandshake()
    {
        ProbeWatch* running = nullptr;
        const TcpPeer peer([&running](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&running] { running->probe().cancel(); });
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Cancelled);
        QCOMPARE(watch.result().reason, Reason::Cancelled);
    }

    void cancelInsideTls()
    {
        ProbeWatch* running = nullptr;
        const TcpPeer peer(
            tlsServer(serverConfiguration(u"good"_s)), [&running](QTcpSocket&) { running->probe().cancel(); });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Cancelled);
    }

    void deleteDuringTheHandshake()
    {
        ProbeWatch* running = nullptr;
        bool dropped = false;
        const TcpPeer peer([&](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
                running->drop();
                dropped = true;
            });
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        running = &watch;
        QVERIFY(watch.start());
        QVERIFY(comesTrue([&] { return dropped; }));
        QVERIFY(queueRunsEmpty());
        QCOMPARE(watch.count(), 0);
    }

#ifdef Q_OS_LINUX
    void proxyIsNeverUsed()
    {
        const TcpPeer proxy(stayMute);
        const TcpPeer peer(tlsServer(serverConfiguration(u"good"_s)), answering(Captured::rootDseOverTcp()));
        QNetworkProxy::setApplicationProxy({QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, proxy.port()});
        ProbeWatch watch(probeFor(unrecognisedLoopback, peer.port(), patientLimits));
        const bool ended = watch.runsToItsEnd();
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(ended);
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(proxy.connections(), 0);
    }
#endif
};

} // namespace TlsProbeTests

int tst_tlsprobe(int argc, char* argv[])
{
    return PortCheck::runTest<TlsProbeTests::TestTlsProbe, QCoreApplication>(argc, argv);
}

#include "tst_tlsprobe.moc"
