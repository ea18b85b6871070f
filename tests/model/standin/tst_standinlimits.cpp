// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What keeps a stand-in small, and closed to strangers, with bounds short enough not to be waited for.
#include "model/protocol/ldap/ldapmessage.h"
#include "tests/support/peers.h"
#include "tests/support/runtest.h"
#include "tests/support/standinbench.h"
#include "tests/support/system.h"

#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <vector>

namespace StandInLimitsTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using What = StandInEvent::What;

const QHostAddress here(QHostAddress::LocalHost);

std::unique_ptr<QTcpSocket> connectedTo(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->connectToHost(here, port);
    return socket->waitForConnected(int(ceiling.count())) ? std::move(socket) : nullptr;
}

bool isClosed(const std::unique_ptr<QTcpSocket>& socket)
{
    return comesTrue([&] { return socket->state() == QAbstractSocket::UnconnectedState; });
}

QByteArray question()
{
    return LdapSearch{1, {}, {"*"}}.encoded();
}

/// Whether a question is answered to its end.
bool isAnswered(QTcpSocket& socket)
{
    socket.write(question());
    QByteArray answer;
    return comesTrue([&] {
        answer += socket.readAll();
        return answer.endsWith(QByteArray::fromHex("0a010004000400")); // success
    });
}

StandInSettings for_(const QString& allowed)
{
    StandInSettings settings = loopbackSettings();
    settings.allowed = AllowedPeers::parsed({allowed}).value();
    return settings;
}

class TestStandInLimits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersAreNotAnswered()
    {
        StandIn standIn(for_(u"192.0.2.7"_s));
        const auto socket = connectedTo(standIn.port(Service::Ldap));
        QVERIFY(socket);
        socket->write(question());
        if (canReset()) // which is how a question that nobody read ends
            QVERIFY(isClosed(socket));
        QTRY_COMPARE(standIn.count(What::NotAllowed), 1);
        QCOMPARE(socket->bytesAvailable(), 0);

        QUdpSocket datagrams;
        QVERIFY(datagrams.bind(here));
        datagrams.writeDatagram(question(), here, standIn.port(Service::Cldap, Transport::Udp));
        const auto second = connectedTo(standIn.port(Service::Smb));
        QVERIFY(isClosed(second)); // the datagram came before that
        QVERIFY(!datagrams.hasPendingDatagrams());
        QCOMPARE(standIn.count(What::NotAllowed), 1); // told once
        QCOMPARE(standIn.count(What::Answered), 0);
        QCOMPARE(standIn.server.connections(), 0);
    }

    void theOldestMakesRoom_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("mostPerPeer");
        QTest::addRow("in all") << 2 << 100;
        QTest::addRow("of an address") << 100 << 2;
    }

    void theOldestMakesRoom()
    {
        QFETCH(int, most);
        QFETCH(int, mostPerPeer);
        StandInSettings settings = loopbackSettings();
        settings.limits.connections = most;
        settings.limits.connectionsPerPeer = mostPerPeer;
        settings.limits.graceTime = 0ms;
        StandIn standIn(settings);
        const quint16 port = standIn.port(Service::Ldap);
        const auto first = connectedTo(port);
        const auto second = connectedTo(port);
        QVERIFY(comesTrue([&] { return standIn.server.connections() == 2; }));
        QVERIFY(isAnswered(*first)); // so that the second is the one to go
        const auto third = connectedTo(port);
        QVERIFY(isClosed(second));
        QVERIFY(isAnswered(*third));
        QVERIFY(isAnswered(*first));
        QCOMPARE(standIn.server.connections(), 2);
        QCOMPARE(standIn.count(What::TooMany), 1);
    }

    void whoHasJustComeNeedNotMakeRoom()
    {
        StandInSettings settings = loopbackSettings();
        settings.limits.connectionsPerPeer = 2;
        settings.limits.graceTime = 100ms;
        StandIn standIn(settings);
        const quint16 port = standIn.port(Service::Ldap);
        std::vector<std::unique_ptr<QTcpSocket>> flood;
        for (int i = 0; i < 10; ++i)
            flood.push_back(connectedTo(port)); // as far as the system is concerned
        QVERIFY(isAnswered(*flood.back())); // once the ones before it have had their time
        QVERIFY(standIn.count(What::TooMany) >= 5);
        QVERIFY(standIn.server.connections() <= 3);
    }

    /// Over UDP, where no connection has to wait.
    void whatIsHeldBackIsSaid()
    {
        StandInSettings settings = loopbackSettings();
        settings.limits.connectionsPerPeer = 1;
        StandIn standIn(settings);
        QUdpSocket datagrams;
        QVERIFY(datagrams.bind(here));
        const auto answer = [&] {
            datagrams.writeDatagram(question(), here, standIn.port(Service::Cldap, Transport::Udp));
            return comesTrue([&] { return datagrams.hasPendingDatagrams(); }) ? datagrams.receiveDatagram().data()
                                                                              : QByteArray();
        };
        const QByteArray before = answer();
        QVERIFY(before.contains("gp-portcheck stand-in 1; nonce="));
        QVERIFY(!before.contains("; held="));
        const auto first = connectedTo(standIn.port(Service::Ldap));
        QVERIFY(comesTrue([&] { return standIn.server.connections() == 1; }));
        const auto second = connectedTo(standIn.port(Service::Ldap)); // it waits, as far as the stand-in is concerned
        QVERIFY(comesTrue([&] { return answer().contains("; held="); }));
    }

    void silenceIsCut_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addRow("not a word") << Service::Ldap << QByteArray();
        QTest::addRow("half a question") << Service::Ldap << question().first(10);
        QTest::addRow("half a greeting") << Service::Ldap << QByteArray("GPPC");
        QTest::addRow("half a handshake") << Service::GlobalCatalogTls << QByteArray::fromHex("16030100ff");
    }

    void silenceIsCut()
    {
        QFETCH(Service, service);
        QFETCH(QByteArray, beginning);
        StandInSettings settings = loopbackSettings();
        settings.limits.idleTime = 20ms;
        StandIn standIn(settings);
        const auto socket = connectedTo(standIn.port(service));
        socket->write(beginning);
        QVERIFY(isClosed(socket));
        QVERIFY(standIn.comes(What::TooSlow));
        QCOMPARE(standIn.server.connections(), 0);
    }

    void aConnectionCarriesOnlySoMuch()
    {
        StandInSettings settings = loopbackSettings();
        settings.limits.bytesPerConnection = 10 * question().size();
        StandIn standIn(settings);
        const auto socket = connectedTo(standIn.port(Service::Ldap));
        for (int i = 0; i < 10; ++i)
            QVERIFY(isAnswered(*socket));
        QCOMPARE(standIn.count(What::TooMuch), 0);
        socket->write(question());
        QVERIFY(isClosed(socket));
        QCOMPARE(standIn.count(What::TooMuch), 1);
    }

    void whoTakesNoAnswersIsCut()
    {
        StandInSettings settings = loopbackSettings();
        settings.limits.bytesPerConnection = 1 << 30;
        settings.limits.idleTime = ceiling;
        StandIn standIn(settings);
        const auto socket = connectedTo(standIn.port(Service::Ldap));
        socket->setReadBufferSize(1); // the rest stays in the system's buffers, and then on the other side
        const QByteArray many = question().repeated(100);
        QVERIFY(comesTrue([&] {
            if (socket->bytesToWrite() < many.size())
                socket->write(many);
            return standIn.count(What::TooMuch) == 1;
        }));
    }

    void nonsenseIsClosed()
    {
        StandIn standIn;
        const auto socket = connectedTo(standIn.port(Service::Ldap));
        socket->write("GET / HTTP/1.1\r\n");
        QVERIFY(isClosed(socket));
        QVERIFY(standIn.comes(What::NotUnderstood));
        const auto secure = connectedTo(standIn.port(Service::GlobalCatalogTls));
        secure->write("\x30 no handshake");
        QVERIFY(isClosed(secure));
        QVERIFY(standIn.comes(What::NotUnderstood, 2));
    }

    void visitsAreTold()
    {
        StandIn standIn;
        connectedTo(standIn.port(Service::Ldap)).reset();
        QVERIFY(standIn.comes(What::ConnectedOnly));
    }

    void datagramsHaveAPace()
    {
        StandInSettings settings = loopbackSettings();
        settings.limits.datagramsPerSecond = 1;
        settings.limits.datagramsAtOnce = 1;
        StandIn standIn(settings);
        QUdpSocket socket;
        QVERIFY(socket.bind(here));
        for (int i = 0; i < 20; ++i)
            socket.writeDatagram(question(), here, standIn.port(Service::Cldap, Transport::Udp));
        QVERIFY(standIn.comes(What::TooFast));
        QVERIFY(standIn.count(What::Answered) < 20);
        QCOMPARE(standIn.count(What::TooFast), 1);
    }

    void theLogHasABound()
    {
        StandInSettings settings = loopbackSettings();
        settings.limits.events = 10;
        StandIn standIn(settings);
        const auto socket = connectedTo(standIn.port(Service::Ldap));
        for (int i = 0; i < 30; ++i)
            QVERIFY(isAnswered(*socket));
        QCOMPARE(standIn.server.events().size(), 10);
    }
};

} // namespace StandInLimitsTests

int tst_standinlimits(int argc, char* argv[])
{
    return PortCheck::runTest<StandInLimitsTests::TestStandInLimits, QCoreApplication>(argc, argv);
}

#include "tst_standinlimits.moc"
