// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/connectingsocket.h"

#include "tests/support/patience.h"
#include "tests/support/peers.h"
#include "tests/support/runtest.h"

#include <QSignalSpy>
#include <QTest>

namespace ConnectingSocketTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;

BegunConnection begun(const QHostAddress& address, quint16 port)
{
    NativeAddress native(address);
    native.setPort(port);
    return beginConnection(native, false);
}

qintptr begunTo(const QHostAddress& address, quint16 port)
{
    return begun(address, port).socket;
}

class TestConnectingSocket final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stands()
    {
        const TcpPeer peer([](QTcpSocket&) {});
        ConnectingSocket connecting;
        const QSignalSpy ended(&connecting, &ConnectingSocket::ended);
        connecting.watch(begunTo(peer.address(), peer.port()));
        QVERIFY(comesTrue([&] { return ended.size() == 1; }));
        QCOMPARE(ended.first().first().toInt(), 0);
        connecting.poll();
        QCOMPARE(ended.size(), 1); // at most once
        const qintptr socket = connecting.release();
        QVERIFY(socket != -1);
        QCOMPARE(connecting.socket(), -1);
        QCOMPARE(connecting.release(), -1);
        QTcpSocket taken;
        QVERIFY(taken.setSocketDescriptor(socket));
        QCOMPARE(taken.peerPort(), peer.port());
    }

    void isRefused()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        const RefusingTcpPort closed(here);
        ConnectingSocket connecting;
        const QSignalSpy ended(&connecting, &ConnectingSocket::ended);
        const BegunConnection connection = begun(here, closed.port());
        if (connection.socket == -1) { // a system may know it at once
            QVERIFY(connection.error != 0);
            return;
        }
        connecting.watch(connection.socket);
        QVERIFY(comesTrue([&] { return ended.size() == 1; }));
        QVERIFY(ended.first().first().toInt() != 0);
    }

    void givenAwayItTellsNothing()
    {
        const TcpPeer peer([](QTcpSocket&) {});
        ConnectingSocket connecting;
        const QSignalSpy ended(&connecting, &ConnectingSocket::ended);
        connecting.watch(begunTo(peer.address(), peer.port()));
        const qintptr socket = connecting.release();
        QTest::qWait(0);
        connecting.poll();
        QCOMPARE(ended.size(), 0);
        closeAtOnce(socket);
    }

    void mayGoAtAnyTime()
    {
        const TcpPeer peer([](QTcpSocket&) {});
        for (int turns = 0; turns < 3; ++turns) {
            auto connecting = std::make_unique<ConnectingSocket>();
            connecting->watch(begunTo(peer.address(), peer.port()));
            for (int i = 0; i < turns; ++i)
                QTest::qWait(0);
            connecting.reset();
        }
    }

private:
    SocketSystem m_system;
};

} // namespace ConnectingSocketTests

int tst_connectingsocket(int argc, char* argv[])
{
    return PortCheck::runTest<ConnectingSocketTests::TestConnectingSocket, QCoreApplication>(argc, argv);
}

#include "tst_connectingsocket.moc"
