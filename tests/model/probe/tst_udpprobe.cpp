// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/udpprobe.h"
#include "model/protocol/unknowndialogue.h"
#include "model/support/seenbytes.h"
#include "tests/data/controlleranswers.h"
#include "tests/model/probe/udpprobes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/memorypeak.h"
#include "tests/support/ownports.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"

#include <QTest>

#include <cerrno>

namespace UdpProbeTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace PortCheck::UdpProbes;

void addFamilies()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

class TestUdpProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answered_data() { addFamilies(); }
    void answered()
    {
        QFETCH(QHostAddress, address);
        const UdpPeer peer(answeringEach(Captured::rootDseOverUdp()), address);
        QVERIFY(peer.isBound());
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QCOMPARE(result.service, ServiceState::Verified);
        QCOMPARE(result.reason, Reason::Answered);
        QVERIFY(!result.evidence.isEmpty() && !result.evidence.contains(seenBytesMember)); // nothing is odd
        QVERIFY(result.latencyMs && *result.latencyMs >= 0);
        QCOMPARE(result.attempts, 1);
        QCOMPARE(result.localAddress, address);
        QCOMPARE(result.localPort, peer.lastPort());
        QVERIFY(!result.nativeError);
        QVERIFY(result.errorText.isEmpty());
    }

    void leavesFromTheAddressThatWasChosen()
    {
        const UdpPeer peer(answeringEach(Captured::rootDseOverUdp()));
        ProbeRequest request = requestFor(Service::Cldap, Transport::Udp, peer.address(), peer.port(), patientLimits);
        request.localAddress = QHostAddress(QStringLiteral("127.0.0.77"));
        ProbeWatch watch(std::make_unique<UdpProbe>(request, std::make_unique<CldapDialogue>(QString())));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        // Wine says so of every loopback address that a datagram's socket has.
        QCOMPARE(watch.result().localAddress, isWine() ? QHostAddress(QHostAddress::LocalHost) : request.localAddress);
        QCOMPARE(watch.result().localPort, peer.lastPort());
    }

    void leavesFromThePortThatWasChosen()
    {
        const OwnPorts ports(2, PortUse::Clients);
        QVERIFY(ports.isReady());
        const UdpPeer peer(answeringEach(Captured::rootDseOverUdp()));
        ProbeRequest request = requestFor(Service::Cldap, Transport::Udp, peer.address(), peer.port(), patientLimits);
        request.fromLocalPorts = PortRange{ports.at(1), ports.at(1)};
        ProbeWatch watch(std::make_unique<UdpProbe>(request, std::make_unique<CldapDialogue>(QString())));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().localPort, ports.at(1));
        QCOMPARE(peer.lastPort(), ports.at(1));
    }

    void refused_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<QString>("domain"); // with one, two questions are asked at a time
        QTest::addRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << QString();
        QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << QString();
        QTest::addRow("two questions") << QHostAddress(QHostAddress::LocalHost) << QStringLiteral("lab.example");
        QTest::addRow("two questions, IPv6")
            << QHostAddress(QHostAddress::LocalHostIPv6) << QStringLiteral("lab.example");
    }
    void refused()
    {
        QFETCH(QHostAddress, address);
        QFETCH(QString, domain);
        const RefusingUdpPort closed(address);
        ProbeWatch watch(probeFor(address, closed.port(), udpIsToldOfRefusals() ? patientLimits : shortLimits,
            std::make_unique<CldapDialogue>(domain)));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        if (!udpIsToldOfRefusals() && !domain.isEmpty()) {
            QCOMPARE(result.state, State::Filtered);
            return;
        }
        QCOMPARE(result.state, State::Closed);
        QCOMPARE(result.reason, Reason::Refused);
        QCOMPARE(result.service, ServiceState::NotAsked);
        if (udpIsToldOfRefusals())
            QCOMPARE(result.attempts, 1);
        QVERIFY(result.nativeError.has_value());
#ifdef Q_OS_LINUX
        QCOMPARE(*result.nativeError, ECONNREFUSED);
#endif
        QVERIFY(!result.errorText.isEmpty());
        QVERIFY(!result.latencyMs);
#ifdef Q_OS_LINUX
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const Evidence port{{QStringLiteral("icmpSender"), address.toString()},
            {QStringLiteral("icmpType"), isIpv6 ? 1 : 3},
            { QStringLiteral("icmpCode"),
                isIpv6 ? 4 : 3 }};
        QCOMPARE(result.evidence, port);
#else
        if (udpIsToldOfRefusals()) // or it is the second question that is
            QVERIFY(result.evidence.isEmpty());
#endif
        QCOMPARE(result.localAddress, address);
        QVERIFY(result.localPort != 0);
    }

    void silent_data()
    {
        QTest::addColumn<int>("retries");
        QTest::addRow("no retry") << 0;
        QTest::addRow("one") << 1;
        QTest::addRow("four") << 4;
    }
    void silent()
    {
        QFETCH(int, retries);
        ProbeLimits limits = briefLimits;
        limits.udpRetries = retries;
        const UdpPeer peer(ignore);
        ProbeWatch watch(probeFor(peer, limits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Filtered);
        QCOMPARE(result.service, ServiceState::NotAsked);
        QCOMPARE(result.reason, Reason::NoAnswer);
        QCOMPARE(result.attempts, 1 + retries);
        QCOMPARE(peer.questions(), 1 + retries);
        QVERIFY(!result.nativeError);
        QVERIFY(!result.latencyMs);
        QCOMPARE(result.localPort, peer.lastPort());
    }

#ifdef Q_OS_LINUX // all of 127/8 is a computer's own there
    void answeredFromElsewhere_data()
    {
        QTest::addColumn<bool>("isAnswer");
        QTest::addColumn<int>("retries");
        QTest::addColumn<Reason>("reason");
        QTest::addRow("an answer") << true << 1 << Reason::AnswerFromElsewhere;
        QTest::addRow("an answer, after more attempts") << true << 3 << Reason::AnswerFromElsewhere;
        QTest::addRow("an answer, nobody listens for it") << true << 0 << Reason::NoAnswer;
        QTest::addRow("something else") << false << 1 << Reason::NoAnswer;
    }
    void answeredFromElsewhere()
    {
        QFETCH(bool, isAnswer);
        QFETCH(int, retries);
        const QHostAddress other = ownAddress(3);
        QUdpSocket elsewhere;
        QVERIFY(elsewhere.bind(other, 0));
        const UdpPeer peer(
            [&](QUdpSocket&, const QNetworkDatagram& question) {
                const QByteArray answer = isAnswer ? Captured::rootDseOverUdp() : QByteArray("something else");
                elsewhere.writeDatagram(answer, question.senderAddress(), quint16(question.senderPort()));
            },
            ownAddress(2));
        ProbeLimits limits = shortLimits;
        limits.udpRetries = retries;
        ProbeWatch watch(probeFor(peer, limits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Filtered);
        QCOMPARE(result.service, ServiceState::NotAsked);
        QTEST(result.reason, "reason");
        QCOMPARE(peer.questions(), 1 + retries);
        QVERIFY(!elsewhere.hasPendingDatagrams()); // nothing is sent there
        const bool isTold = result.reason == Reason::AnswerFromElsewhere;
        QCOMPARE(result.evidence[QStringLiteral("answeredFrom")].toString(), isTold ? other.toString() : QString());
        QCOMPARE(result.evidence.value(QStringLiteral("answeredFromPort")).toInt(), isTold ? elsewhere.localPort() : 0);
    }
#endif

    void answeredAtTheLastAttempt()
    {
        int nth = 0;
        const UdpPeer peer([&nth](QUdpSocket& socket, const QNetworkDatagram& question) {
            if (++nth == 1 + shortLimits.udpRetries)
                send(socket, question, Captured::rootDseOverUdp());
        });
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().attempts, 1 + shortLimits.udpRetries);
    }

    void lateAnswerToTheFirstQuestionCounts()
    {
        QList<QNetworkDatagram> questions;
        const UdpPeer peer([&questions](QUdpSocket& socket, const QNetworkDatagram& question) {
            questions.append(question);
            if (questions.size() == 2)
                send(socket, questions.constFirst(), Captured::rootDseOverUdp());
        });
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().attempts, 2);
    }

    void otherProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const Hostile::Sample& sample : Hostile::foreignAnswers())
            QTest::addRow("%s", sample.name) << sample.bytes;
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("as long as can be") << QByteArray(65'507, '0');
    }
    void otherProtocol()
    {
        QFETCH(QByteArray, bytes);
        const UdpPeer peer(answeringEach(bytes));
        ProbeWatch watch(probeFor(peer, briefLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Mismatch);
        QCOMPARE(watch.result().reason, Reason::OtherProtocol);
        QCOMPARE(watch.result().attempts, 1 + briefLimits.udpRetries); // the true answer may still come
        QVERIFY(sentBytesIn(watch.result().evidence));
        const SeenBytes came = answerBytesIn(watch.result().evidence).value_or(SeenBytes());
        QCOMPARE(came, SeenBytes(bytes.left(mostSeenBytes), bytes.size()));
    }

    void foreignDatagramBeforeTheAnswer()
    {
        const UdpPeer peer([](QUdpSocket& socket, const QNetworkDatagram& question) {
            send(socket, question, "first some noise");
            send(socket, question, {});
            send(socket, question, Captured::rootDseOverUdp());
        });
        ProbeWatch watch(probeFor(peer, patientLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().attempts, 1);
    }

    void flood()
    {
        constexpr int burst = 500;
        const QByteArray noise(8192, 'x');
        QUdpSocket* source = nullptr;
        QNetworkDatagram asked;
        const auto more = [&] {
            for (int i = 0; i < burst; ++i)
                send(*source, asked, noise);
        };
        QTimer again;
        connect(&again, &QTimer::timeout, this, more);
        const UdpPeer peer([&](QUdpSocket& socket, const QNetworkDatagram& question) {
            source = &socket;
            asked = question;
            again.start(0);
        });
        const MemoryPeak memory;
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Mismatch);
        QVERIFY2(memory.growthKib() < mostGrowthKib, qPrintable(QString::number(memory.growthKib())));
    }

    void anotherPortOfTheHost_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("retries");
        QTest::addColumn<Reason>("reason");
        const QByteArray answer = Captured::rootDseOverUdp();
        const QHostAddress ipv4(QHostAddress::LocalHost);
        QTest::addRow("an answer") << ipv4 << answer << 1 << Reason::AnswerFromElsewhere;
        QTest::addRow("over IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << answer << 1
                                   << Reason::AnswerFromElsewhere;
        QTest::addRow("after more attempts") << ipv4 << answer << 2 << Reason::AnswerFromElsewhere;
        QTest::addRow("nobody listens for it") << ipv4 << answer << 0 << Reason::NoAnswer;
        QTest::addRow("cut short") << ipv4 << answer.chopped(1) << 1 << Reason::NoAnswer;
        QTest::addRow("nothing") << ipv4 << QByteArray() << 1 << Reason::NoAnswer;
        for (const Hostile::Sample& sample : Hostile::foreignAnswers())
            QTest::addRow("%s", sample.name) << ipv4 << sample.bytes << 1 << Reason::NoAnswer;
    }
    void anotherPortOfTheHost()
    {
        QFETCH(QHostAddress, address);
        QFETCH(QByteArray, bytes);
        QFETCH(int, retries);
        QUdpSocket other;
        other.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(other.bind(address));
        const UdpPeer peer(
            [&](QUdpSocket&, const QNetworkDatagram& question) { send(other, question, bytes); }, address);
        ProbeLimits limits = briefLimits;
        limits.udpRetries = retries;
        ProbeWatch watch(probeFor(peer, limits));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(peer.questions(), 1 + retries);
        QVERIFY(!other.hasPendingDatagrams()); // nothing is sent there
        QCOMPARE(result.state, State::Filtered);
        QCOMPARE(result.service, ServiceState::NotAsked);
        QTEST(result.reason, "reason");
        const Evidence told{{QStringLiteral("answeredFrom"), address.toString()},
            {QStringLiteral("answeredFromPort"), int(other.localPort())}};
        QCOMPARE(result.evidence, result.reason == Reason::AnswerFromElsewhere ? told : Evidence());
    }

    void somebodyElseProvesNothing() // where the port itself says something else
    {
        QUdpSocket other;
        other.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(other.bind(QHostAddress::LocalHost));
        int nth = 0;
        const UdpPeer peer([&](QUdpSocket& socket, const QNetworkDatagram& question) {
            if (++nth <= shortLimits.udpRetries)
                return;
            send(socket, question, "something else");
            send(other, question, Captured::rootDseOverUdp());
        });
        ProbeWatch watch(probeFor(peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Mismatch);
    }

    void openEvenIfRefusedLater()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        std::unique_ptr<UdpPeer> peer;
        peer = std::make_unique<UdpPeer>([&](QUdpSocket& socket, const QNetworkDatagram& question) {
            send(socket, question, "noise");
            QMetaObject::invokeMethod(
                this, [&peer] { peer.reset(); }, Qt::QueuedConnection);
        });
        ProbeWatch watch(probeFor(*peer, shortLimits));
        QVERIFY(watch.runsToItsEnd());
        QVERIFY(!peer);
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Mismatch);
    }

    void unknownService_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::addColumn<State>("state");
        QTest::addColumn<Reason>("reason");
        QTest::addRow("answers") << true << State::Open << Reason::NoDialogue;
        QTest::addRow("mute") << false << State::Filtered << Reason::NoAnswer;
    }
    void unknownService()
    {
        QFETCH(bool, answers);
        const UdpPeer peer(answers ? answeringEach("whatever") : UdpPeer::Behaviour(ignore));
        ProbeWatch watch(
            probeFor(peer.address(), peer.port(), briefLimits, std::make_unique<UnknownDatagramDialogue>()));
        QVERIFY(watch.runsToItsEnd());
        QTEST(watch.result().state, "state");
        QTEST(watch.result().reason, "reason");
        QCOMPARE(watch.result().service, ServiceState::NotAsked);
    }
};

} // namespace UdpProbeTests

int tst_udpprobe(int argc, char* argv[])
{
    return PortCheck::runTest<UdpProbeTests::TestUdpProbe, QCoreApplication>(argc, argv);
}

#include "tst_udpprobe.moc"
