// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tcpprobe.h"
#include "model/support/seenbytes.h"
#include "tests/data/controlleranswers.h"
#include "tests/model/probe/tcpprobes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/memorypeak.h"
#include "tests/support/peers.h"
#include "tests/support/pouring.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"
#ifdef Q_OS_LINUX
#include "tests/support/silentport.h"
#endif
#include "tests/support/streamdialogues.h"

#include <QTest>

#include <cerrno>
#include <cmath>

namespace TcpProbeTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace PortCheck::TestPeers;
using namespace PortCheck::TcpProbes;

void addFamilies()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

class TestTcpProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answered_data() { addFamilies(); }
    void answered()
    {
        QFETCH(QHostAddress, address);
        const TcpPeer peer(answering(Captured::rootDseOverTcp()), address);
        QVERIFY(peer.isListening());
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QCOMPARE(result.service, ServiceState::Verified);
        QCOMPARE(result.reason, Reason::Answered);
        QVERIFY(!result.evidence.isEmpty());
        QVERIFY(result.latencyMs && *result.latencyMs >= 0);
        QCOMPARE(result.attempts, 1);
        QCOMPARE(result.localAddress, address);
        QCOMPARE(result.localPort, peer.lastPort());
        QVERIFY(!result.nativeError);
        QVERIFY(result.errorText.isEmpty());
    }

    /// Another than the system would choose, and with a local port of its own or a chosen one.
    void leavesFromTheAddressThatWasChosen_data()
    {
        QTest::addColumn<QList<PortRange>>("localPorts");
        QTest::addRow("any port") << QList<PortRange>();
        QTest::addRow("a chosen port") << QList<PortRange>{{20000, 29999}};
    }
    void leavesFromTheAddressThatWasChosen()
    {
        QFETCH(const QList<PortRange>, localPorts);
        const TcpPeer peer(answering(Captured::rootDseOverTcp()));
        ProbeRequest request = requestFor(Service::Ldap, Transport::Tcp, peer.address(), peer.port(), patientLimits);
        request.localAddress = QHostAddress(u"127.0.0.77"_s);
        request.localPorts = localPorts;
        ProbeWatch watch(std::make_unique<TcpProbe>(request, ldap()));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().localAddress, request.localAddress);
        QCOMPARE(watch.result().localPort, peer.lastPort());
    }

    /// What this computer does not have (RFC 5737) is its own fault, and ends at once.
    void anAddressThatThisComputerDoesNotHave()
    {
        const TcpPeer peer(answering(Captured::rootDseOverTcp()));
        ProbeRequest request = requestFor(Service::Ldap, Transport::Tcp, peer.address(), peer.port(), patientLimits);
        request.localAddress = QHostAddress(u"192.0.2.77"_s);
        ProbeWatch watch(std::make_unique<TcpProbe>(request, ldap()));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Local);
        QVERIFY(watch.result().localAddress.isNull());
    }

    void answeredByteByByte()
    {
        const QByteArray answer = Captured::rootDseOverTcp();
        const TcpPeer peer([&answer](QTcpSocket& socket) {
            socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            for (const QByteArray& piece : Hostile::pieces(answer, 1)) {
                socket.write(piece);
                socket.flush();
            }
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
    }

    void answeredThenClosedAtOnce()
    {
        const TcpPeer peer([](QTcpSocket& socket) {
            socket.write(Captured::rootDseOverTcp());
            socket.disconnectFromHost();
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
    }

    void refused_data() { addFamilies(); }
    void refused()
    {
        QFETCH(QHostAddress, address);
        const RefusingTcpPort closed(address);
        ProbeWatch watch(probeFor(address, closed.port(), patientLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Closed);
        QCOMPARE(result.reason, Reason::Refused);
        QCOMPARE(result.service, ServiceState::NotAsked);
        QCOMPARE(result.attempts, 1);
        QVERIFY(result.nativeError.has_value());
#ifdef Q_OS_LINUX
        QCOMPARE(*result.nativeError, ECONNREFUSED);
#endif
        QVERIFY(!result.errorText.isEmpty());
        QVERIFY(!result.latencyMs);
#ifdef Q_OS_LINUX
        QCOMPARE(result.evidence.keys(), QStringList{QStringLiteral("refusedAfterMs")});
        const double refusedAfter = result.evidence.value(u"refusedAfterMs").toDouble(-1);
        QVERIFY(refusedAfter >= 0);
        QCOMPARE(std::round(refusedAfter * 1000) / 1000, refusedAfter);
#else // the system asks again before it tells
        QVERIFY(result.evidence.isEmpty());
#endif
    }

#ifdef Q_OS_LINUX // elsewhere a full queue answers with a reset
    void filtered_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<int>("retries");
        QTest::addRow("no retry") << QHostAddress(QHostAddress::LocalHost) << 0;
        QTest::addRow("one") << QHostAddress(QHostAddress::LocalHost) << 1;
        QTest::addRow("three") << QHostAddress(QHostAddress::LocalHost) << 3;
        QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << 1;
    }
    void filtered()
    {
        QFETCH(QHostAddress, address);
        QFETCH(int, retries);
        const SilentPort silent(address);
        QVERIFY(silent.isReady());
        ProbeLimits limits = briefLimits;
        limits.tcpRetries = retries;
        ProbeWatch watch(probeFor(address, silent.port(), limits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Filtered);
        QCOMPARE(result.reason, Reason::NoAnswer);
        QCOMPARE(result.service, ServiceState::NotAsked);
        QCOMPARE(result.attempts, 1 + retries);
        QVERIFY(!result.latencyMs);
        QVERIFY(!result.nativeError);
        QCOMPARE(result.evidence[u"silentLocalPorts"_s].toArray().size(), retries); // all but the last one
        QCOMPARE(result.evidence.size(), qsizetype(retries > 0));
    }
    void fromAPartOfTheLocalPorts()
    {
        const SilentPort silent(QHostAddress(QHostAddress::LocalHost));
        QVERIFY(silent.isReady());
        ProbeLimits limits = briefLimits;
        limits.tcpRetries = 2;
        ProbeRequest request =
            requestFor(Service::Ldap, Transport::Tcp, QHostAddress(QHostAddress::LocalHost), silent.port(), limits);
        request.localPorts = {{20000, 23999}, { 26000, 29999 }};
        ProbeWatch watch(std::make_unique<TcpProbe>(request, ldap()));
        QVERIFY(watch.runsToItsEnd());
        QList<quint16> ports;
        const QJsonArray earlier = watch.result().evidence[u"silentLocalPorts"_s].toArray();
        for (const auto& port : earlier)
            ports.append(quint16(port.toInt()));
        ports.append(watch.result().localPort);
        QCOMPARE(ports.size(), 3);
        QVERIFY(request.localPorts.first().contains(ports[0]));
        QVERIFY(request.localPorts.last().contains(ports[1]));
        QVERIFY(request.localPorts.last().contains(ports[2])); // the last part holds for all further attempts
    }
#endif

    void mute()
    {
        const TcpPeer peer(stayMute);
        ProbeWatch watch(probeFor(peer, briefLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QCOMPARE(result.service, ServiceState::Silent);
        QCOMPARE(result.reason, Reason::NoApplicationData);
        QCOMPARE(result.attempts, 1 + briefLimits.tcpRetries);
        QCOMPARE(peer.connections(), result.attempts);
        QCOMPARE(result.localPort, peer.lastPort());
    }

    void answeredAtTheSecondAttempt()
    {
        int nth = 0;
        const TcpPeer peer([&nth](QTcpSocket& socket) {
            if (++nth == 2)
                socket.write(Captured::rootDseOverTcp());
        });
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().attempts, 2);
    }

    void closedEarly_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("reset");
        const QByteArray half = Captured::rootDseOverTcp().first(500);
        QTest::addRow("farewell") << QByteArray() << false;
        if (canReset())
            QTest::addRow("reset") << QByteArray() << true;
        QTest::addRow("half an answer, farewell") << half << false;
        QTest::addRow("one byte, farewell") << half.first(1) << false;
    }
    void closedEarly()
    {
        QFETCH(QByteArray, said);
        QFETCH(bool, reset);
        const TcpPeer peer([&](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, said, reset] {
                socket.write(said);
                if (reset)
                    slam(socket);
                else
                    socket.disconnectFromHost();
            });
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QCOMPARE(result.service, ServiceState::Silent);
        QCOMPARE(result.reason, Reason::ClosedEarly);
        QCOMPARE(result.attempts, 1);
        QVERIFY(!result.errorText.isEmpty());
    }

    void otherProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hangsUp");
        for (const Hostile::Sample& sample : Hostile::foreignAnswers()) {
            QTest::addRow("%s", sample.name) << sample.bytes << false;
            QTest::addRow("%s, then the end", sample.name) << sample.bytes << true;
        }
    }
    void otherProtocol()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hangsUp);
        const TcpPeer peer([&](QTcpSocket& socket) {
            socket.write(bytes);
            if (hangsUp)
                socket.disconnectFromHost();
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Mismatch);
        QCOMPARE(watch.result().reason, Reason::OtherProtocol);
        const SeenBytes came = answerBytesIn(watch.result().evidence).value_or(SeenBytes());
        QVERIFY(!came.first.isEmpty() && bytes.startsWith(came.first));
        QVERIFY(sentBytesIn(watch.result().evidence));
    }

    void endless_data()
    {
        QTest::addColumn<bool>("fast");
        QTest::addColumn<ServiceState>("conclusion");
        QTest::addColumn<int>("attempts");
        QTest::addRow("pouring") << true << ServiceState::Mismatch << 1;
        QTest::addRow("pouring, heard as silence") << true << ServiceState::Silent << 2;
        QTest::addRow("dripping") << false << ServiceState::Mismatch << 1;
        QTest::addRow("dripping, heard as silence") << false << ServiceState::Silent << 2;
    }
    void endless()
    {
        QFETCH(bool, fast);
        QFETCH(ServiceState, conclusion);
        const TcpPeer peer([fast](QTcpSocket& socket) {
            if (fast)
                pour(socket, QByteArray(16 * 1024, 'x'));
            else
                drip(socket, "x");
        });
        ProbeLimits limits = briefLimits; // of which a talk may last five
        limits.timeout = std::min(2 * limits.timeout, shortLimits.timeout); // time for the first drop
        qint64 heard = 0;
        const MemoryPeak memory;
        ProbeWatch watch(probeFor(peer, limits, insatiable({conclusion, Reason::TooMuchData, {}}, heard)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, conclusion);
        QTEST(watch.result().attempts, "attempts");
        QVERIFY(heard > 0);
        QVERIFY2(memory.growthKib() < mostGrowthKib, qPrintable(QString::number(memory.growthKib())));
    }

    /// Something was said, so nobody may say that nothing was; and single bytes are waited for no longer than silence.
    void anAnswerThatDoesNotEnd()
    {
        const TcpPeer peer([](QTcpSocket& socket) { drip(socket, "x"); });
        ProbeLimits limits = briefLimits;
        limits.timeout = std::min(2 * limits.timeout, shortLimits.timeout);
        qint64 heard = 0;
        const Reply silence{ServiceState::Silent, Reason::NoApplicationData, {}};
        ProbeWatch watch(probeFor(peer, limits, insatiable(silence, heard)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().reason, Reason::NoApplicationData);
        Evidence evidence = watch.result().evidence;
        QVERIFY(evidence.contains(seenBytesMember));
        evidence.remove(seenBytesMember);
        QCOMPARE(evidence, (Evidence{{"answerIncomplete"_L1, true}}));
    }

    void noDialogue()
    {
        qint64 said = 0;
        bool ended = false;
        const TcpPeer peer([&](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { said += socket.readAll().size(); });
            QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&ended] { ended = true; });
        });
        ProbeWatch watch(probeFor(peer, patientLimits, [] { return nullptr; }));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::NotAsked);
        QCOMPARE(watch.result().reason, Reason::NoDialogue);
        QVERIFY(comesTrue([&] { return ended; }));
        QCOMPARE(said, 0);
    }
};

} // namespace TcpProbeTests

int tst_tcpprobe(int argc, char* argv[])
{
    return PortCheck::runTest<TcpProbeTests::TestTcpProbe, QCoreApplication>(argc, argv);
}

#include "tst_tcpprobe.moc"
