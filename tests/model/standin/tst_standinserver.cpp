// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/control/controldialogue.h"
#include "model/run/socketprobefactory.h"
#include "tests/support/certificates.h"
#include "tests/support/foreignaddress.h"
#include "tests/support/ownports.h"
#include "tests/support/proberequests.h"
#include "tests/support/runtest.h"
#include "tests/support/standinbench.h"
#include "tests/support/system.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

namespace StandInServerTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using What = StandInEvent::What;

const QHostAddress here(QHostAddress::LocalHost);
const QByteArray secret("a token of the tests");

ControlRequest portsFrom(int from, int count)
{
    ControlRequest request;
    for (int port = from; port < from + count; ++port)
        request.ports.append(quint16(port));
    return request;
}

/// Leads one request over a connection to that port.
std::optional<ControlAnswer> request(quint16 port, const QByteArray& key, const ControlRequest& wanted)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    ControlDialogue dialogue(key, wanted);
    std::optional<ControlAnswer> answer;
    bool over = false;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(ControlDialogue::opening()); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&] { over = true; });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        const ControlDialogue::Step step = dialogue.feed(socket.readAll());
        socket.write(step.say);
        answer = step.answer;
    });
    socket.connectToHost(here, port);
    return comesTrue([&] { return answer || over; }) ? answer : std::nullopt;
}

bool connects(quint16 port)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(here, port);
    return socket.waitForConnected(int(ceiling.count()));
}

class TestStandInServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The product's own probes, over real sockets: each service of the table is verified, and told what was seen.
    void ourProbesAreAnswered_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<Transport>("transport");
        for (const StandInPort& port : anywhere().ports)
            QTest::addRow("%s, %s", qPrintable(serviceName(port.service)), token_(port.transport))
                << port.service << port.transport;
        QTest::addRow("RPC endpoint") << Service::RpcEndpoint << Transport::Tcp;
    }

    void ourProbesAreAnswered()
    {
        QFETCH(Service, service);
        QFETCH(Transport, transport);
        StandIn standIn;
        QVERIFY(standIn.port(service, transport) != 0);
        ProbeRequest order = requestFor(service, transport, here, standIn.port(service, transport), patientLimits);
        order.domain = u"lab.example"_s;
        if (service == Service::RpcEndpoint)
            order.binding = standInInterfaces(0).constFirst();
        ProbeWatch watch(SocketProbeFactory().create(order));
        QVERIFY(watch.runsToItsEnd());
        const ProbeResult result = watch.result();
        QCOMPARE(result.state, State::Open);
        QCOMPARE(result.service, ServiceState::Verified);
        const QJsonObject mark = result.evidence.value("standIn"_L1).toObject();
        QCOMPARE(mark.value("nonce"_L1).toString().toLatin1(), standIn.server.nonce());
        QCOMPARE(mark.value("seenAddress"_L1).toString(), u"127.0.0.1"_s);
        QCOMPARE(mark.value("seenPort"_L1).toInt(), int(result.localPort));
        QVERIFY(standIn.count(What::Answered) > 0);
        QCOMPARE(standIn.server.events().constLast().place.service, service);
    }

    void overVersion6()
    {
        StandInSettings settings = loopbackSettings();
        settings.addresses = {QHostAddress(QHostAddress::LocalHostIPv6)};
        StandIn standIn(settings);
        if (!standIn.server.isRunning()) { // a computer without IPv6: then it is told so
            QVERIFY(!standIn.server.skipped().isEmpty());
            return;
        }
        ProbeWatch watch(SocketProbeFactory().create(requestFor(Service::Dns, Transport::Udp,
            QHostAddress(QHostAddress::LocalHostIPv6), standIn.port(Service::Dns, Transport::Udp), patientLimits)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().evidence.value("standIn"_L1).toObject().value("seenAddress"_L1).toString(), u"::1"_s);
    }

    void showsAGivenCertificate()
    {
        StandInSettings settings = loopbackSettings();
        settings.certificate =
            StandInCertificate{{certificate(u"expired"_s)}, QSslKey(certificateFile(u"server-key"_s), QSsl::Ec)};
        StandIn standIn(settings);
        ProbeWatch watch(SocketProbeFactory().create(requestFor(
            Service::GlobalCatalogTls, Transport::Tcp, here, standIn.port(Service::GlobalCatalogTls), patientLimits)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().evidence.value("certificateNotAfter"_L1).toString(), u"2021-01-01T00:00:00Z"_s);
    }

    void skipsWhatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(here));
        QUdpSocket otherDatagrams;
        QVERIFY(otherDatagrams.bind(here));
        StandInPlan plan;
        plan.ports = {{389, other.serverPort(), Transport::Tcp, Service::Ldap}, {445, 0, Transport::Tcp, Service::Smb},
            {53, otherDatagrams.localPort(), Transport::Udp, Service::Dns}};
        StandIn standIn(loopbackSettings(), plan);
        QCOMPARE(standIn.server.places().size(), 1);
        QCOMPARE(standIn.server.skipped().size(), 2);
        QCOMPARE(standIn.server.skipped().at(0).place.port, quint16(389));
        for (const StandInSkipped& skipped : standIn.server.skipped())
            QCOMPARE(skipped.why, StandInObstacle::Taken);
    }

    void movesAside()
    {
        QTcpServer other;
        QVERIFY(other.listen(here));
        QUdpSocket otherDatagrams;
        QVERIFY(otherDatagrams.bind(here));
        StandInPlan plan;
        plan.ports = {{389, other.serverPort(), Transport::Tcp, Service::Ldap},
            {53, otherDatagrams.localPort(), Transport::Udp, Service::Dns}};
        StandInSettings settings = loopbackSettings();
        settings.movesAside = true;
        StandIn standIn(settings, plan);
        QVERIFY(standIn.server.skipped().isEmpty());
        QCOMPARE(standIn.server.places().size(), 2);
        QVERIFY(connects(standIn.port(Service::Ldap)));
        QCOMPARE(standIn.server.places().at(0).port, quint16(389));
        QVERIFY(standIn.server.places().at(1).listenPort != otherDatagrams.localPort());

        settings.addresses = {QHostAddress(TestPeers::foreignAddress(1))}; // nobody's: there is no port to move to
        StandIn nowhere(settings, plan);
        QCOMPARE(nowhere.server.skipped().size(), datagramsNeedAnOwnAddress() ? 2 : 1);
    }

    /// Windows says the same where it keeps a port from all programs and where one has it for itself.
    void whoHasIt()
    {
        QTcpServer other;
        QVERIFY(other.listen(here));
        QUdpSocket datagrams;
        QVERIFY(datagrams.bind(here));
        const auto denied = [](Transport transport, quint16 port) {
            return obstacleOf(QAbstractSocket::SocketAccessError, transport, port);
        };
#ifdef Q_OS_WIN
        constexpr StandInObstacle held = StandInObstacle::Taken;
#else
        constexpr StandInObstacle held = StandInObstacle::NotPermitted;
#endif
        QCOMPARE(denied(Transport::Tcp, other.serverPort()), held);
        QCOMPARE(denied(Transport::Udp, datagrams.localPort()), held);
        QCOMPARE(denied(Transport::Tcp, 0), StandInObstacle::NotPermitted);
        QCOMPARE(denied(Transport::Udp, 0), StandInObstacle::NotPermitted);
    }

    void whereElse()
    {
        QCOMPARE(otherPorts(389), (QList<quint16>{20'389, 0}));
        QCOMPARE(otherPorts(0), QList<quint16>{0});
        QCOMPARE(otherPorts(65'535), QList<quint16>{0});
    }

    void itsClockIsAhead_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<Transport>("transport");
        QTest::addRow("over TCP") << Service::Ldap << Transport::Tcp;
        QTest::addRow("over UDP") << Service::Kerberos << Transport::Udp;
    }

    void itsClockIsAhead()
    {
        QFETCH(Service, service);
        QFETCH(Transport, transport);
        StandInSettings settings = loopbackSettings();
        settings.clockAhead = 1h;
        StandIn standIn(settings);
        ProbeRequest order = requestFor(service, transport, here, standIn.port(service, transport), patientLimits);
        order.domain = settings.domain;
        ProbeWatch watch(SocketProbeFactory().create(order));
        QVERIFY(watch.runsToItsEnd());
        const QLatin1String key = service == Service::Ldap ? "currentTime"_L1 : "serverTime"_L1;
        const QString told = watch.result().evidence.value(key).toString();
        QVERIFY2(QDateTime::fromString(told, Qt::ISODateWithMs) > QDateTime::currentDateTimeUtc().addSecs(1800),
            qPrintable(told));
    }

    void listensNowhere()
    {
        StandInSettings settings = loopbackSettings();
        settings.addresses = {QHostAddress(TestPeers::foreignAddress(1))}; // nobody's
        StandInPlan plan = anywhere();
        if (!datagramsNeedAnOwnAddress())
            plan.ports.removeIf([](const StandInPort& port) { return port.transport == Transport::Udp; });
        StandIn standIn(settings, plan);
        QVERIFY(!standIn.server.isRunning());
        QCOMPARE(standIn.server.skipped().size(), plan.ports.size());
        QCOMPARE(standIn.server.skipped().at(0).why, StandInObstacle::NoSuchAddress);
        standIn.server.stop();
        QVERIFY(standIn.ends.isEmpty());
    }

    void endsByItself()
    {
        StandInSettings settings = loopbackSettings();
        settings.lifetime = 1ms;
        StandIn standIn(settings);
        QVERIFY(comesTrue([&] { return !standIn.ends.isEmpty(); }));
        QCOMPARE(standIn.ends, QList<StandInServer::End>{StandInServer::End::TimeOver});
        QVERIFY(!standIn.server.isRunning());
    }

    void isStopped()
    {
        const OwnPorts ports(1); // nobody else listens there afterwards
        QVERIFY(ports.isReady());
        const quint16 port = ports.at(0);
        StandInPlan plan;
        plan.ports = {{389, port, Transport::Tcp, Service::Ldap}};
        StandIn standIn(loopbackSettings(), plan);
        QTcpSocket held;
        held.setProxy(QNetworkProxy::NoProxy);
        held.connectToHost(here, port);
        QVERIFY(comesTrue([&] { return standIn.server.connections() == 1; }));
        standIn.server.stop();
        QCOMPARE(standIn.ends, QList<StandInServer::End>{StandInServer::End::Stopped});
        QVERIFY(comesTrue([&] { return held.state() == QAbstractSocket::UnconnectedState; }));
        QVERIFY(queueRunsEmpty());
        QVERIFY(!connects(port));
        standIn.server.stop();
        QCOMPARE(standIn.ends.size(), 1);
    }

    void opensARangeByRequest_data()
    {
        QTest::addColumn<Service>("over");
        QTest::addRow("LDAP") << Service::Ldap;
        QTest::addRow("where TLS is spoken") << Service::GlobalCatalogTls;
        QTest::addRow("a dynamic port") << Service::RpcEndpoint;
    }

    void opensARangeByRequest()
    {
        QFETCH(Service, over);
        StandInSettings settings = loopbackSettings();
        settings.token = secret;
        StandIn standIn(settings);
        const quint16 control = standIn.port(over);
        const OwnPorts ports(20);
        QVERIFY(ports.isReady());
        const quint16 from = ports.at(0);
        QTcpServer other;
        QVERIFY(other.listen(here, quint16(from + 3)));

        const auto answer = request(control, secret, portsFrom(from, 10));
        QVERIFY(answer);
        QCOMPARE(answer->taken, QList<quint16>{quint16(from + 3)});
        QCOMPARE(answer->opened.size(), 9);
        QCOMPARE(standIn.server.rangePlaces(), 9);
        QVERIFY(connects(from));
        QVERIFY(!connects(quint16(from + 10)));

        const auto moved = request(control, secret, portsFrom(from + 10, 2));
        QVERIFY(moved);
        QCOMPARE(moved->opened.size(), 2);
        QVERIFY(!connects(from));
        QVERIFY(connects(quint16(from + 11)));

        QCOMPARE(request(quint16(from + 10), secret, {}), ControlAnswer()); // over one of the range, which goes with it
        QVERIFY(!connects(quint16(from + 10)));
        QCOMPARE(standIn.server.rangePlaces(), 0);
        QVERIFY(standIn.comes(What::RangeReleased));
        QCOMPARE(standIn.count(What::RangeOpened), 2);
    }

    void aRangeIsReleasedInTime()
    {
        StandInSettings settings = loopbackSettings();
        settings.token = secret;
        settings.limits.rangeTime = 1ms;
        StandIn standIn(settings);
        const OwnPorts ports(1);
        QVERIFY(ports.isReady());
        QVERIFY(request(standIn.port(Service::Ldap), secret, portsFrom(ports.at(0), 1)));
        QVERIFY(comesTrue([&] { return standIn.server.rangePlaces() == 0; }));
    }

    void aRangeHasABound()
    {
        StandInSettings settings = loopbackSettings();
        settings.token = secret;
        settings.limits.rangePorts = 5;
        StandIn standIn(settings);
        const auto answer = request(standIn.port(Service::Ldap), secret, portsFrom(1024, int(mostControlPorts)));
        QVERIFY(answer);
        QCOMPARE(answer->opened.size() + answer->taken.size(), 5);
    }

    void itsOwnPortsCountAsOpened()
    {
        StandInSettings settings = loopbackSettings();
        settings.token = secret;
        StandIn standIn(settings);
        const quint16 own = standIn.port(Service::Ldap);
        const auto answer = request(own, secret, portsFrom(own, 1));
        QCOMPARE(answer, (ControlAnswer{ControlRefusal::None, {own}, {}}));
    }

    void withoutATokenNoRangeIsOpened()
    {
        StandIn standIn;
        const auto answer = request(standIn.port(Service::Ldap), secret, portsFrom(1024, 7));
        QVERIFY(answer);
        QCOMPARE(answer->refusal, ControlRefusal::NoToken);
        QVERIFY(standIn.comes(What::NoToken));
        QCOMPARE(standIn.server.rangePlaces(), 0);
    }

    void wrongTokensEndInRefusals()
    {
        StandInSettings settings = loopbackSettings();
        settings.token = secret;
        settings.limits.wrongTokens = 2;
        StandIn standIn(settings);
        const quint16 port = standIn.port(Service::Ldap);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto answer = request(port, "another token", portsFrom(1024, 7));
            QVERIFY(answer);
            QCOMPARE(answer->refusal, ControlRefusal::WrongToken);
        }
        QVERIFY(standIn.comes(What::Locked));
        QCOMPARE(standIn.server.events().constLast().detail, u"60"_s);
        const auto answer = request(port, secret, portsFrom(1024, 7));
        QVERIFY(answer);
        QCOMPARE(answer->refusal, ControlRefusal::TooManyWrong);
        QVERIFY(standIn.comes(What::RefusedLocked));
        QCOMPARE(standIn.server.rangePlaces(), 0);
        ProbeWatch plain(
            SocketProbeFactory().create(requestFor(Service::Ldap, Transport::Tcp, here, port, patientLimits)));
        QVERIFY(plain.runsToItsEnd());
        QCOMPARE(plain.result().service, ServiceState::Verified);
    }

private:
    static const char* token_(Transport transport) { return transport == Transport::Tcp ? "TCP" : "UDP"; }
};

} // namespace StandInServerTests

int tst_standinserver(int argc, char* argv[])
{
    return PortCheck::runTest<StandInServerTests::TestStandInServer, QCoreApplication>(argc, argv);
}

#include "tst_standinserver.moc"
