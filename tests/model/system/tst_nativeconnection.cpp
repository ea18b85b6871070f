// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativeconnection.h"
#include "model/system/nativeerror.h"
#include "model/system/nativesocket.h"
#include "tests/support/patience.h"
#include "tests/support/peers.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"
#ifdef Q_OS_LINUX
#include "tests/support/silentport.h"
#endif

#include <QTcpServer>
#include <QTest>

namespace NativeConnectionTests {

using namespace PortCheck;
using Progress = ConnectionState::Progress;

NativeAddress at(const QHostAddress& address, quint16 port)
{
    NativeAddress native(address);
    native.setPort(port);
    return native;
}

ConnectionState settled(qintptr socket)
{
    ConnectionState state;
    (void)TestPeers::comesTrue([&] {
        state = connectionState(socket);
        return state.progress != Progress::Pending;
    });
    return state;
}

void addFamilies()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

class TestNativeConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connects_data() { addFamilies(); }
    void connects()
    {
        QFETCH(const QHostAddress, address);
        const SocketSystem system;
        QTcpServer server;
        QVERIFY(server.listen(address));
        const BegunConnection begun = beginConnection(at(address, server.serverPort()), true);
        QVERIFY(begun.socket != -1);
        QCOMPARE(begun.error, 0);
        QCOMPARE(settled(begun.socket).progress, Progress::Connected);
        QCOMPARE(settled(begun.socket).progress, Progress::Connected); // asking doesn't change it
        QVERIFY(!isConnectedToItself(begun.socket));
        closeAtOnce(begun.socket);
        QVERIFY(server.waitForNewConnection(int(TestPeers::ceiling.count())));
        // Closed by a reset, not by the polite way that leaves TIME_WAIT.
        const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
        if (TestPeers::canReset())
            QVERIFY(TestPeers::comesTrue([&] { return peer->state() == QAbstractSocket::UnconnectedState; }));
    }

    void isRefused_data() { addFamilies(); }
    void isRefused()
    {
        QFETCH(const QHostAddress, address);
        const SocketSystem system;
        const TestPeers::RefusingTcpPort closed(address);
        const BegunConnection begun = beginConnection(at(address, closed.port()), true);
        QVERIFY(begun.socket != -1);
        const ConnectionState state = settled(begun.socket);
        QCOMPARE(state.progress, Progress::Failed);
        QCOMPARE(nativeErrorOf(state.error), NativeError::Refused);
        closeAtOnce(begun.socket);
    }

    void refusedSocketConnectsOverAndOver_data() { addFamilies(); }
    void refusedSocketConnectsOverAndOver()
    {
        QFETCH(const QHostAddress, address);
        const SocketSystem system;
        const TestPeers::RefusingTcpPort closed(address);
        QTcpServer server;
        QVERIFY(server.listen(address));
        BegunConnection begun = beginConnection(at(address, closed.port()), true);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(begun.socket != -1);
            QCOMPARE(nativeErrorOf(settled(begun.socket).error), NativeError::Refused);
            if (!dissolve(begun.socket)) {
                QVERIFY(!TestPeers::canDissolve());
                closeConnection(begun.socket);
                return;
            }
            QCOMPARE(connectionState(begun.socket).progress, Progress::Pending); // knows of nothing that was
            begun = beginConnectionOver(begun.socket, at(address, round < 2 ? closed.port() : server.serverPort()));
        }
        QCOMPARE(settled(begun.socket).progress, Progress::Connected);
        closeAtOnce(begun.socket);
    }

    void badAddressIsNotBegun_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addRow("none") << QHostAddress();
        QTest::addRow("any family") << QHostAddress(QHostAddress::Any);
    }

    void badAddressIsNotBegun()
    {
        QFETCH(const QHostAddress, address);
        const SocketSystem system;
        const BegunConnection begun = beginConnection(at(address, 80), true);
        QCOMPARE(begun.socket, qintptr(-1));
        QVERIFY(begun.error != 0);
    }

#ifdef Q_OS_LINUX
    void isSilent()
    {
        const QHostAddress address(QHostAddress::LocalHost);
        const TestPeers::SilentPort silent(address);
        QVERIFY(silent.isReady());
        const BegunConnection begun = beginConnection(at(address, silent.port()), true);
        QVERIFY(begun.socket != -1);
        QCOMPARE(connectionState(begun.socket).progress, Progress::Pending);
        QVERIFY(localEnd(begun.socket));
        QVERIFY(!isHeldBackHere(begun.socket)); // nothing was repeated yet
        QVERIFY(!isHeldBackHere(-1));
        closeAtOnce(begun.socket);
    }

    void connectedToItself_data()
    {
        addFamilies();
    }
    void connectedToItself()
    {
        QFETCH(const QHostAddress, address);
        // Bound to a port, and connected to the same.
        const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const int socket = ::socket(isV6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const NativeAddress anyPort = at(address, 0);
        QCOMPARE(::bind(socket, static_cast<const sockaddr*>(anyPort.data()), socklen_t(anyPort.size())), 0);
        const auto local = localEnd(socket);
        QVERIFY(local);
        const NativeAddress itself = at(address, local->port);
        QCOMPARE(::connect(socket, static_cast<const sockaddr*>(itself.data()), socklen_t(itself.size())), 0);
        QCOMPARE(connectionState(socket).progress, Progress::Connected);
        QVERIFY(isConnectedToItself(socket));
        closeAtOnce(socket);
    }
#endif
};

} // namespace NativeConnectionTests

int tst_nativeconnection(int argc, char* argv[])
{
    return PortCheck::runTest<NativeConnectionTests::TestNativeConnection, QCoreApplication>(argc, argv);
}

#include "tst_nativeconnection.moc"
