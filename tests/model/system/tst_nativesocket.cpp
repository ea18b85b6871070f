// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativesocket.h"

#include "model/system/nativeconnection.h"
#include "tests/support/patience.h"
#include "tests/support/peers.h"
#include "tests/support/pouring.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>

namespace NativeSocketTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;

class TestNativeSocket final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endByThePeer_data()
    {
        QTest::addColumn<QByteArray>("lastWords");
        QTest::addColumn<bool>("isReset");
        QTest::newRow("orderly") << QByteArray() << false;
        if (canReset())
            QTest::newRow("reset") << QByteArray() << true;
        QTest::newRow("after last words") << QByteArray("goodbye") << false;
    }

    /// What takes no bytes of a connection sees its end, whether anybody was told of it or not.
    void endByThePeer()
    {
        QFETCH(const QByteArray, lastWords);
        QFETCH(const bool, isReset);
        QPointer<QTcpSocket> other;
        const TcpPeer peer([&](QTcpSocket& socket) { other = &socket; });
        NativeAddress address(peer.address());
        address.setPort(peer.port());
        const qintptr socket = beginConnection(address, false).socket;
        QVERIFY(comesTrue([&] { return !other.isNull(); }));
        QVERIFY(comesTrue([&] { return connectionState(socket).progress == ConnectionState::Progress::Connected; }));
        QVERIFY(!isEndedByPeer(socket));

        other->write(lastWords);
        other->flush();
        if (isReset)
            slam(*other);
        else
            other->close();
        if (lastWords.isEmpty())
            QVERIFY(comesTrue([&] { return isEndedByPeer(socket); }));
        QCOMPARE(isEndedByPeer(socket), lastWords.isEmpty()); // it looks, and takes nothing
        closeAtOnce(socket);
    }

private:
    SocketSystem m_system;
};

} // namespace NativeSocketTests

int tst_nativesocket(int argc, char* argv[])
{
    return PortCheck::runTest<NativeSocketTests::TestNativeSocket, QCoreApplication>(argc, argv);
}

#include "tst_nativesocket.moc"
