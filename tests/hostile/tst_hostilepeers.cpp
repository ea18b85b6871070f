// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosis.h"
#include "model/run/socketprobefactory.h"
#include "tests/support/certificates.h"
#include "tests/support/memorypeak.h"
#include "tests/support/misbehaviour.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#ifdef Q_OS_LINUX
#include "tests/support/silentport.h"
#endif

#include <QTest>

#include <vector>

namespace HostilePeersTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

constexpr Service services[] = {Service::Unknown, Service::Ldap, Service::Ldaps, Service::Cldap, Service::GlobalCatalog,
    Service::GlobalCatalogTls, Service::Kerberos, Service::EndpointMapper, Service::RpcEndpoint, Service::Smb,
    Service::Dns};

/// Nothing here has to be answered in time: what is slow is called silent, and that is no belief either.
constexpr ProbeLimits hostileLimits{std::chrono::milliseconds(40), 1, 1};

enum class Carrier { Tcp, Tls, Udp };

constexpr struct {
    Carrier carrier;
    const char* name;
} carriers[] = {{Carrier::Tcp, "TCP"}, {Carrier::Tls, "TLS"}, {Carrier::Udp, "UDP"}};

/// What is made of it on a host of which everything else is known to be well, and whose control port is closed: where a
/// wrong pass is most likely.
Outcome judged(Service service, Transport transport, const ProbeResult& result)
{
    CheckRecord record;
    record.check.target = u"dc1.lab.example"_s;
    record.check.address = u"127.0.0.1"_s;
    record.check.service = service;
    record.check.protocol = transport;
    record.phase = Phase::Done;
    record.seen = result;
    CheckRecord well = record;
    well.check.service = Service::Smb;
    well.seen = {};
    well.seen.state = State::Open;
    well.seen.service = ServiceState::Verified;
    well.seen.reason = Reason::Answered;
    FollowUpRecord control;
    control.kind = FollowUpKind::Control;
    control.record.phase = Phase::Done;
    control.record.seen.state = State::Closed;
    return diagnose(record, HostFacts({{&record, &well}, {&control}, {}})).outcome;
}

bool isGreen(Outcome outcome)
{
    return outcome == Outcome::Pass || outcome == Outcome::Warn;
}

/// Every service that the product asks, against every way to misbehave: each probe ends, once, and believes nothing.
class TestHostilePeers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsBelieved_data()
    {
        QTest::addColumn<Misbehaviour>("misbehaviour");
        QTest::addColumn<Carrier>("carrier");
        QTest::addColumn<QString>("domain");
        for (const auto& [carrier, name] : carriers) {
            for (const Misbehaviour misbehaviour : allMisbehaviours) {
                QTest::addRow("%s, %s", nameOf(misbehaviour), name) << misbehaviour << carrier << u"lab.example"_s;
                if (carrier != Carrier::Tls)
                    QTest::addRow("%s, %s, no domain", nameOf(misbehaviour), name)
                        << misbehaviour << carrier << QString();
            }
        }
    }

    void nothingIsBelieved()
    {
        QFETCH(Misbehaviour, misbehaviour);
        QFETCH(Carrier, carrier);
        QFETCH(QString, domain);
        const MemoryPeak memory;
        m_domain = domain;
        for (const Service service : services) {
            if (carrier != Carrier::Tls || speaksTls(service))
                start(service, carrier, misbehaviour,
                    service == Service::RpcEndpoint ? endpointMapperInterface() : RpcInterface());
        }
        if (carrier == Carrier::Tcp) // the mapper's other question
            start(Service::EndpointMapper, carrier, misbehaviour, endpointMapperInterface());
        for (const Trial& trial : m_trials) {
            const QByteArray name = serviceName(trial.service).toUtf8();
            QVERIFY2(trial.watch->endsOnce(), name.constData());
            const ProbeResult result = trial.watch->result();
            QVERIFY2(result.service != ServiceState::Verified, name.constData());
            QVERIFY2(result.state == State::Open || result.state == State::Filtered || result.state == State::Closed,
                name.constData());
            QVERIFY2(result.attempts >= 1, name.constData());
            const Transport transport = trial.udp ? Transport::Udp : Transport::Tcp;
            QVERIFY2(
                !hasDialogue(trial.service) || !isGreen(judged(trial.service, transport, result)), name.constData());
        }
        QVERIFY2(memory.growthKib() < mostGrowthKib, qPrintable(QString::number(memory.growthKib())));
    }

#ifdef Q_OS_LINUX
    /// A hung service whose queue is full, or a device that begins to block: the port opens, says nothing, and doesn't
    /// open again.
    void muteAndThenShut_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<int>("mute");
        for (const Service service : services) {
            if (!hasDialogue(service) || service == Service::Cldap)
                continue;
            for (int mute = 1; mute <= 3; ++mute)
                QTest::addRow("%s, %d", qUtf8Printable(serviceName(service)), mute) << service << mute;
        }
    }

    void muteAndThenShut()
    {
        QFETCH(Service, service);
        QFETCH(int, mute);
        const SilentPort peer(QHostAddress::LocalHost, std::size_t(mute));
        QVERIFY(peer.isReady());
        ProbeWatch watch(
            m_factory.create(requestFor(service, Transport::Tcp, QHostAddress::LocalHost, peer.port(), hostileLimits)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Silent);
        QCOMPARE(watch.result().reason, Reason::NoApplicationData);
        QCOMPARE(judged(service, Transport::Tcp, watch.result()), Outcome::Fail);
    }
#endif

    /// The peers' answers are good ones, spoilt: unspoilt, they are believed. Without this, nothing would be shown
    /// above.
    void wholeAnswersAreBelieved_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<Transport>("transport");
        QTest::addRow("LDAP") << Service::Ldap << Transport::Tcp;
        QTest::addRow("CLDAP") << Service::Cldap << Transport::Udp;
        QTest::addRow("global catalog") << Service::GlobalCatalog << Transport::Tcp;
        QTest::addRow("Kerberos") << Service::Kerberos << Transport::Tcp;
        QTest::addRow("Kerberos, UDP") << Service::Kerberos << Transport::Udp;
        QTest::addRow("RPC") << Service::RpcEndpoint << Transport::Tcp;
        QTest::addRow("SMB") << Service::Smb << Transport::Tcp;
        QTest::addRow("DNS") << Service::Dns << Transport::Udp;
        QTest::addRow("DNS, TCP") << Service::Dns << Transport::Tcp;
    }

    void wholeAnswersAreBelieved()
    {
        QFETCH(Service, service);
        QFETCH(Transport, transport);
        const TcpPeer tcp([service](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                [&socket, service] { socket.write(answerOf(service, Transport::Tcp, socket.readAll())); });
        });
        const UdpPeer udp([service](QUdpSocket& socket, const QNetworkDatagram& question) {
            send(socket, question, answerOf(service, Transport::Udp, question.data()));
        });
        ProbeWatch watch(m_factory.create(requestFor(service, transport, QHostAddress::LocalHost,
            transport == Transport::Tcp ? tcp.port() : udp.port(), patientLimits)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::Verified);
    }

    void cleanup()
    {
        m_trials.clear();
    }

private:
    struct Trial {
        Service service = Service::Unknown;
        std::unique_ptr<TcpPeer> tcp;
        std::unique_ptr<UdpPeer> udp;
        std::unique_ptr<ProbeWatch> watch; // ends before its peer
    };

    void start(Service service, Carrier carrier, Misbehaviour misbehaviour, const RpcInterface& binding)
    {
        Trial trial;
        trial.service = service;
        if (carrier == Carrier::Udp) {
            trial.udp = std::make_unique<UdpPeer>(
                [service, misbehaviour](QUdpSocket& socket, const QNetworkDatagram& question) {
                    misbehave(socket, question, misbehaviour, service);
                });
        } else {
            auto server =
                carrier == Carrier::Tls ? tlsServer(serverConfiguration(u"good"_s)) : std::make_unique<QTcpServer>();
            trial.tcp = std::make_unique<TcpPeer>(std::move(server),
                [service, misbehaviour](QTcpSocket& socket) { misbehave(socket, misbehaviour, service); });
        }
        const Transport transport = trial.udp ? Transport::Udp : Transport::Tcp;
        ProbeRequest request = requestFor(service, transport, QHostAddress::LocalHost,
            trial.udp ? trial.udp->port() : trial.tcp->port(), hostileLimits);
        request.domain = m_domain;
        request.binding = binding;
        trial.watch = std::make_unique<ProbeWatch>(m_factory.create(request));
        QVERIFY(trial.watch->start());
        m_trials.push_back(std::move(trial));
    }

    SocketProbeFactory m_factory;
    QString m_domain;
    std::vector<Trial> m_trials;
};

} // namespace HostilePeersTests

int tst_hostilepeers(int argc, char* argv[])
{
    return PortCheck::runTest<HostilePeersTests::TestHostilePeers, QCoreApplication>(argc, argv);
}

#include "tst_hostilepeers.moc"
