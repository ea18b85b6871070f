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
