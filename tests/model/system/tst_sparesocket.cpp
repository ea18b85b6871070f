// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativeerror.h"
#include "model/system/nativesocket.h"
#include "model/system/sparesocket.h"
#include "tests/support/patience.h"
#include "tests/support/peers.h"
#include "tests/support/runtest.h"

#include <QTcpServer>
#include <QTest>

#ifdef Q_OS_LINUX
#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#endif

namespace SpareSocketTests {

using namespace PortCheck;

#ifdef Q_OS_LINUX

NativeAddress at(const QHostAddress& address, quint16 port)
{
    NativeAddress native(address);
    native.setPort(port);
    return native;
}

// Of each family; nothing is sent there.
const NativeAddress somewhere(QHostAddress(QHostAddress::LocalHost));
const NativeAddress somewhere6(QHostAddress(QHostAddress::LocalHostIPv6));

bool isOpen(qintptr socket)
{
    return ::fcntl(int(socket), F_GETFD) != -1;
}

#endif

class TestSpareSocket final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNothingAtFirst()
    {
        SpareSocket spare;
        QCOMPARE(spare.take(0, {}), qintptr(-1));
    }

#ifdef Q_OS_LINUX
    // TCP has no route to a broadcast address, whatever the routes are.
    void isBegunAgainWhereThereWasNoRoute()
    {
        const SocketSystem system;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
        const NativeAddress nowhere = at(QHostAddress(QHostAddress::Broadcast), 389);
        const ConnectionWay way{PortRange{20000, 29999}, {}, 0, true};
        SpareSocket spare;
        for (int i = 0; i < 3; ++i) {
            const BegunConnection none = beginConnection(nowhere, way, spare);
            QCOMPARE(none.socket, qintptr(-1));
            QCOMPARE(nativeErrorOf(none.error), NativeError::NetworkUnreachable);
        }
        const qintptr kept = spare.take(AF_INET, way);
        QVERIFY(kept != -1);
        const auto end = localEnd(kept);
        QVERIFY(end && way.localPorts->contains(end->port));
        spare.keep(kept, ENETUNREACH, somewhere, way);
        const BegunConnection begun = beginConnection(at(server.serverAddress(), server.serverPort()), way, spare);
        QCOMPARE(begun.socket, kept);
        QVERIFY(TestPeers::comesTrue(
            [&] { return connectionState(begun.socket).progress == ConnectionState::Progress::Connected; }));
        QCOMPARE(localEnd(begun.socket)->port, end->port);
        QCOMPARE(spare.take(AF_INET, way), qintptr(-1)); // it is in use
        closeAtOnce(begun.socket);
    }

    void spareIsTakenForTheSameWayAlone()
    {
        const NativeAddress nowhere = at(QHostAddress(QHostAddress::Broadcast), 389);
        const ConnectionWay way{PortRange{20000, 24999}, {}, 0, true};
        const ConnectionWay other{PortRange{25000, 29999}, {}, 0, true};
        SpareSocket spare;
        (void)beginConnection(nowhere, way, spare);
        QCOMPARE(spare.take(AF_INET6, way), qintptr(-1));
        QCOMPARE(spare.take(AF_INET, other), qintptr(-1));
        (void)beginConnection(nowhere, other, spare);
        QCOMPARE(spare.take(AF_INET, way), qintptr(-1)); // one is kept, the last
        const qintptr kept = spare.take(AF_INET, other);
        QVERIFY(kept != -1);
        QVERIFY(other.localPorts->contains(localEnd(kept)->port));
        spare.keep(kept, ECONNREFUSED, somewhere, other); // something was sent from it
        QCOMPARE(spare.take(AF_INET, other), qintptr(-1));
        QVERIFY(!isOpen(kept));
    }

    void whatFailedOtherwiseChangesNothing()
    {
        SpareSocket spare;
        const qintptr first = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        spare.keep(first, ENETUNREACH, somewhere, {});
        const qintptr other = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
        spare.keep(other, EHOSTUNREACH, somewhere6, {});
        QVERIFY(!isOpen(other));
        QCOMPARE(spare.take(AF_INET6, {}), qintptr(-1));
        QCOMPARE(spare.take(AF_INET, {}), first);
        spare.keep(first, ENETUNREACH, somewhere, {});
    }

    // Linux binds a socket to the interface that an address names, and that one may have no IPv6 where others have.
    void whatNamedAnInterfaceIsNotKept()
    {
        constexpr quint32 noSuchInterface = 0x7ffffff0;
        QHostAddress linkLocal(QStringLiteral("fe80::1"));
        linkLocal.setScopeId(QString::number(noSuchInterface));
        SpareSocket spare;
        QVERIFY(at(linkLocal, 389).hasScope());
        QVERIFY(beginConnection(at(linkLocal, 389), {}, spare).error != 0);
        QCOMPARE(spare.take(AF_INET6, {}), qintptr(-1));
        QVERIFY(datagramWayTo(at(linkLocal, 389), &spare).error != 0);
        QCOMPARE(spare.take(AF_INET6, {}), qintptr(-1));
    }

    void spareIsSharedAsLongAsItIsHad()
    {
        std::shared_ptr<SpareSocket> one = SpareSocket::shared(Transport::Tcp);
        QCOMPARE(SpareSocket::shared(Transport::Tcp), one);
        QVERIFY(SpareSocket::shared(Transport::Udp) != one);
        const qintptr socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        one->keep(socket, ENETUNREACH, somewhere, {});
        QVERIFY(isOpen(socket));
        one.reset();
        QVERIFY(!isOpen(socket));
    }

    void wayOfDatagramsIsAskedOverASpare()
    {
        SpareSocket spare;
        const qintptr socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        spare.keep(socket, ENETUNREACH, somewhere, {});
        const DatagramWay way = datagramWayTo(at(QHostAddress(QHostAddress::LocalHost), 53), &spare);
        QCOMPARE(way.error, 0);
        QCOMPARE(way.localAddress, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(spare.take(AF_INET, {}), qintptr(-1)); // it has an address now, which another way may not have
        QVERIFY(!isOpen(socket));
    }
#endif
};

} // namespace SpareSocketTests

int tst_sparesocket(int argc, char* argv[])
{
    return PortCheck::runTest<SpareSocketTests::TestSpareSocket, QCoreApplication>(argc, argv);
}

#include "tst_sparesocket.moc"
