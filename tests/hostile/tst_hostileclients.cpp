// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/ldapmessage.h"
#include "model/run/socketprobefactory.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/memorypeak.h"
#include "tests/support/misbehaviour.h"
#include "tests/support/pouring.h"
#include "tests/support/proberequests.h"
#include "tests/support/runtest.h"
#include "tests/support/standinbench.h"
#include "tests/support/system.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QUdpSocket>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace HostileClientsTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

#ifdef __SANITIZE_ADDRESS__
/// Freed memory is kept back by the sanitizer; of so many connections that would be more than what is measured.
extern "C" const char* __asan_default_options()
{
    return "quarantine_size_mb=16";
}
#endif

const QHostAddress here(QHostAddress::LocalHost);
const QHostAddress elsewhere(u"127.0.0.2"_s); // this computer as well, but another address, as the stand-in sees it
/// More than an address may have at once, in all. Under Wine each takes its time, and a check's is short.
const int clientsOfAService = isWine() ? 20 : 100;

/// Set while clients are to end: those that never rest would keep their thread from its end.
std::atomic<bool> goingHome = false;

/// Sends \a bytes over and over, as fast as the other side takes them, and keeps little of it here.
void keepSaying(QTcpSocket& socket, const QByteArray& bytes)
{
    constexpr qint64 mostWaiting = 8192; // bytes
    const auto more = [&socket, bytes] {
        while (!goingHome && socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < mostWaiting)
            socket.write(bytes);
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

/// What a client does once it is connected.
struct Conduct {
    const char* name;
    std::function<void(QTcpSocket&)> act;
};

QList<Conduct> conducts()
{
    const QByteArray longLdap = QByteArray::fromHex("308300f000") + QByteArray(256, '\x30');
    return {
        {"says nothing", [](QTcpSocket&) {}},
        {"hangs up", [](QTcpSocket& socket) { socket.abort(); }},
        {"slams", [](QTcpSocket& socket) { slam(socket); }},
        {"nonsense", [](QTcpSocket& socket) { socket.write(nonsense(4096)); }},
        {"endless nonsense", [](QTcpSocket& socket) { keepSaying(socket, nonsense(4096)); }},
        {"endless zeros", [](QTcpSocket& socket) { keepSaying(socket, QByteArray(4096, '\0')); }},
        {"endless control", [](QTcpSocket& socket) { keepSaying(socket, "GPPC-STAND-IN 1\n"); }},
        {"a question that never ends", [longLdap](QTcpSocket& socket) { keepSaying(socket, longLdap); }},
        {"endless questions, answers unread",
            [](QTcpSocket& socket) {
                socket.setReadBufferSize(1);
                keepSaying(socket, LdapSearch{1, {}, {"*"}}.encoded().repeated(20));
            }},
        {"TLS from afar",
            [](QTcpSocket& socket) { keepSaying(socket, QByteArray::fromHex("1603010200010001fc0303")); }},
        {"drips", [](QTcpSocket& socket) { drip(socket, QByteArray::fromHex("3084")); }},
    };
}

/// Connects \a count clients to each of \a ports. In a thread of their own, as other computers are: on Windows, Qt's
/// timers wait until no socket has anything to tell, so clients that never rest would hold up the stand-in's.
class Crowd final {
public:
    Crowd(const QList<quint16>& ports, int count, const std::function<void(QTcpSocket&)>& act)
    {
        goingHome = false;
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_home, [this, ports, count, act] {
            for (const quint16 port : ports) {
                for (int i = 0; i < count; ++i)
                    connectTo(port, act);
            }
        });
    }
    ~Crowd()
    {
        goingHome = true;
        QMetaObject::invokeMethod(&m_home, [this] {
            qDeleteAll(m_home.children());
            m_thread.quit();
        });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Crowd)

private:
    void connectTo(quint16 port, const std::function<void(QTcpSocket&)>& act)
    {
        auto* const socket = new QTcpSocket(&m_home);
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->bind(elsewhere);
        QObject::connect(socket, &QTcpSocket::connected, socket, [socket, act] { act(*socket); });
        socket->connectToHost(here, port);
    }

    QThread m_thread;
    QObject m_home; ///< the sockets' parent, in that thread
};

/// A stand-in among clients of ill will at an address that it answers: it stays small, and goes on to answer others.
class TestHostileClients final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnToAnswer_data()
    {
        QTest::addColumn<int>("conduct");
        const QList<Conduct> all = conducts();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    void goesOnToAnswer()
    {
        QFETCH(int, conduct);
        const auto act = conducts().at(conduct).act;
        StandInSettings settings = loopbackSettings();
        settings.limits.graceTime = std::chrono::milliseconds(10); // so many wait for it one after another
        StandIn standIn(settings);
        const MemoryPeak memory;
        QList<quint16> ports;
        for (const StandInPlace& place : standIn.server.places()) {
            if (place.transport == Transport::Tcp)
                ports.append(place.listenPort);
        }
        const Crowd crowd(ports, clientsOfAService, act);
        probeAll(standIn);
        QVERIFY2(memory.growthKib() < mostGrowthKib, qPrintable(QString::number(memory.growthKib())));
        QVERIFY(standIn.server.connections() < StandInLimits().connections);
        QVERIFY(standIn.server.events().size() <= StandInLimits().events);
        probeAll(standIn);
    }

    void datagrams()
    {
        StandIn standIn;
        const MemoryPeak memory;
        QUdpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(socket.bind(elsewhere));
        const QByteArray question = LdapSearch{1, {}, {"*"}}.encoded();
        QList<QByteArray> sent = Hostile::mutations(question) + Hostile::truncations(question);
        sent += {QByteArray(), nonsense(60'000), QByteArray(2048, '\x30'), QByteArray(2049, '\0')};
        for (const StandInPlace& place : standIn.server.places()) {
            for (int i = 0; place.transport == Transport::Udp && i < sent.size(); ++i)
                socket.writeDatagram(sent.at(i), here, place.listenPort);
        }
        QVERIFY(standIn.comes(StandInEvent::What::TooFast));
        QVERIFY2(memory.growthKib() < mostGrowthKib, qPrintable(QString::number(memory.growthKib())));
        probe(standIn, {Service::Dns}, Transport::Udp);
    }

private:
    /// All at once: where many wait to be let in, each takes its time.
    static void probeAll(const StandIn& standIn)
    {
        QList<Service> services;
        for (const StandInPlace& place : standIn.server.places()) {
            if (place.transport == Transport::Tcp && place.service != Service::RpcEndpoint)
                services.append(place.service);
        }
        probe(standIn, services, Transport::Tcp);
    }

    static void probe(const StandIn& standIn, const QList<Service>& services, Transport transport)
    {
        std::vector<std::unique_ptr<ProbeWatch>> watches;
        for (const Service service : services) {
            ProbeRequest request =
                requestFor(service, transport, here, standIn.port(service, transport), patientLimits);
            request.domain = u"lab.example"_s;
            watches.push_back(std::make_unique<ProbeWatch>(SocketProbeFactory().create(request)));
            QVERIFY2(watches.back()->start(), qPrintable(serviceName(service)));
        }
        for (qsizetype i = 0; i < services.size(); ++i) {
            ProbeWatch& watch = *watches.at(size_t(i));
            QVERIFY2(watch.endsOnce(), qPrintable(serviceName(services.at(i))));
            QVERIFY2(watch.result().service == ServiceState::Verified, qPrintable(serviceName(services.at(i))));
        }
    }
};

} // namespace HostileClientsTests

int tst_hostileclients(int argc, char* argv[])
{
    return PortCheck::runTest<HostileClientsTests::TestHostileClients, QCoreApplication>(argc, argv);
}

#include "tst_hostileclients.moc"
