// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/heldport.h"

#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

namespace HeldPortTests {

using namespace PortCheck;

#ifdef Q_OS_WIN
constexpr bool isTold = true;
#else
constexpr bool isTold = false; // nobody has to ask: the errors differ
#endif

class TestHeldPort final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overTcp_data() { addFamilies(); }
    void overTcp()
    {
        QFETCH(const QHostAddress, address);
        QTcpServer listener;
        QVERIFY(listener.listen(address));
        QTcpSocket socket;
        socket.connectToHost(address, listener.serverPort());
        QVERIFY(socket.waitForConnected());
        QCOMPARE(isHeldHere(HeldPortKind::Tcp, listener.serverPort()), isTold);
        QCOMPARE(isHeldHere(HeldPortKind::Tcp, socket.localPort()), isTold);
    }

    void overUdp_data() { addFamilies(); }
    void overUdp()
    {
        QFETCH(const QHostAddress, address);
        QUdpSocket socket;
        QVERIFY(socket.bind(address));
        QCOMPARE(isHeldHere(HeldPortKind::Udp, socket.localPort()), isTold);
    }

    /// A socket that is bound has some other one.
    void nobodyHasPort0()
    {
        QVERIFY(!isHeldHere(HeldPortKind::Tcp, 0));
        QVERIFY(!isHeldHere(HeldPortKind::Udp, 0));
    }

    /// What listens has it, whatever else is known; what is only bound is in no table of Windows.
    void keeper()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        QTcpSocket bound;
        QVERIFY(bound.bind(QHostAddress::LocalHost));
        const auto who = [](const QTcpServer& server, const QList<PortRange>& excluded) {
            return keeperOf(HeldPortKind::Tcp, server.serverPort(), excluded);
        };
        const PortRange all{1, 65535};
        const quint16 port = bound.localPort();
        const PortRange just{port, port};
        const PortRange above{quint16(port + 1), 65535};
        QCOMPARE(who(listener, {}), isTold ? PortKeeper::AnotherSocket : PortKeeper::System);
        QCOMPARE(who(listener, {all}), isTold ? PortKeeper::AnotherSocket : PortKeeper::System);
        QCOMPARE(keeperOf(HeldPortKind::Tcp, port, {}), isTold ? PortKeeper::Unknown : PortKeeper::System);
        QCOMPARE(keeperOf(HeldPortKind::Tcp, port, {above}), isTold ? PortKeeper::Unknown : PortKeeper::System);
        QCOMPARE(keeperOf(HeldPortKind::Tcp, port, {above, just}), PortKeeper::System);
    }

private:
    static void addFamilies()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
};

} // namespace HeldPortTests

int tst_heldport(int argc, char* argv[])
{
    return PortCheck::runTest<HeldPortTests::TestHeldPort, QCoreApplication>(argc, argv);
}

#include "tst_heldport.moc"
