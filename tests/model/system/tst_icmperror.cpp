// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/icmperror.h"
#include "model/system/nativeerror.h"
#include "tests/support/peers.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <cerrno>

namespace IcmpErrorTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;

#ifdef Q_OS_LINUX

/// A UDP socket that is connected to where nobody listens.
std::unique_ptr<QUdpSocket> socketTo(const RefusingUdpPort& nobody, const QHostAddress& address)
{
    auto socket = std::make_unique<QUdpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->connectToHost(address, nobody.port());
    return socket;
}

#endif

class TestIcmpError final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToTell_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::addRow("not wanted") << false;
        QTest::addRow("wanted") << true;
    }
    void nothingToTell()
    {
        QFETCH(bool, isWanted);
        const UdpPeer peer(ignore);
        QUdpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(peer.address(), peer.port());
        if (isWanted)
            wantIcmpErrors(socket.socketDescriptor());
        QCOMPARE(socket.write("?"), 1);
        QVERIFY(comesTrue([&peer] { return peer.questions() == 1; }));
        QVERIFY(!takeIcmpError(socket.socketDescriptor()));
    }

    void noSocket()
    {
        wantIcmpErrors(-1);
        QVERIFY(!takeIcmpError(-1));
        QTcpServer notUdp;
        QVERIFY(notUdp.listen(QHostAddress::LocalHost));
        wantIcmpErrors(notUdp.socketDescriptor());
        QVERIFY(!takeIcmpError(notUdp.socketDescriptor()));
    }

#ifdef Q_OS_LINUX
    void portUnreachable_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<IcmpError>("expected");
        const QHostAddress ipv4(QHostAddress::LocalHost);
        const QHostAddress ipv6(QHostAddress::LocalHostIPv6);
        QTest::addRow("IPv4") << ipv4 << IcmpError{false, 3, 3, ipv4, ECONNREFUSED};
        QTest::addRow("IPv6") << ipv6 << IcmpError{true, 1, 4, ipv6, ECONNREFUSED};
    }
    void portUnreachable()
    {
        QFETCH(QHostAddress, address);
        QFETCH(IcmpError, expected);
        const RefusingUdpPort nobody(address);
        const auto socket = socketTo(nobody, address);
        const qintptr descriptor = socket->socketDescriptor();
        wantIcmpErrors(descriptor);
        QVERIFY(!takeIcmpError(descriptor));
        QCOMPARE(socket->write("?"), 1);
        std::optional<IcmpError> error;
        QVERIFY(comesTrue([&] { return (error = takeIcmpError(descriptor)).has_value(); }));
        QVERIFY2(*error == expected, qPrintable(error->sender.toString()));
        QVERIFY(!takeIcmpError(descriptor));
    }

    /// Neither what was kept is there any more, nor is anything kept from then on.
    void forgotten()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        const RefusingUdpPort nobody(here);
        const auto socket = socketTo(nobody, here);
        const qintptr descriptor = socket->socketDescriptor();
        wantIcmpErrors(descriptor);
        QCOMPARE(socket->write("?"), 1);
        QVERIFY(comesTrue([&socket] { return socket->write("?") < 0; })); // it was told
        forgetIcmpErrors(descriptor);
        QVERIFY(!takeIcmpError(descriptor));
        while (socket->write("?") < 0) { } // of the second one
        QVERIFY(comesTrue([&socket] { return socket->write("?") < 0; }));
        QVERIFY(!takeIcmpError(descriptor));
    }

    void eachIsTakenOnce()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        const RefusingUdpPort nobody(here);
        const auto socket = socketTo(nobody, here);
        const qintptr descriptor = socket->socketDescriptor();
        wantIcmpErrors(descriptor);
        constexpr int questions = 20;
        int sent = 0;
        while (sent < questions) // a kept error fails one write
            sent += socket->write("?") == 1;
        int taken = 0;
        QVERIFY(comesTrue([&] {
            while (takeIcmpError(descriptor))
                ++taken;
            return taken >= questions;
        }));
        QCOMPARE(taken, questions);
    }

    void keptOnlyWhereWanted()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        const RefusingUdpPort nobody(here);
        const auto socket = socketTo(nobody, here);
        QCOMPARE(socket->write("?"), 1);
        QVERIFY(comesTrue([&socket] {
            clearNativeCode();
            return socket->write("?") < 0; // it was told
        }));
        QVERIFY(!takeIcmpError(socket->socketDescriptor()));
    }
#endif
};

} // namespace IcmpErrorTests

int tst_icmperror(int argc, char* argv[])
{
    return PortCheck::runTest<IcmpErrorTests::TestIcmpError, QCoreApplication>(argc, argv);
}

#include "tst_icmperror.moc"
