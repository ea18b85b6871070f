// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/exclusivelistener.h"

#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

namespace ExclusiveListenerTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

const QHostAddress here(QHostAddress::LocalHost);

bool isTaken(const std::optional<ListenFailure>& failure)
{
    constexpr std::array taken{QAbstractSocket::AddressInUseError, QAbstractSocket::SocketAccessError};
    return failure && std::find(taken.begin(), taken.end(), failure->error) != taken.end() && !failure->text.isEmpty();
}

class TestExclusiveListener final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listens()
    {
        for (const QHostAddress::SpecialAddress address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
            QTcpServer server;
            QVERIFY(!listenAlone(server, QHostAddress(address), 0));
            QVERIFY(server.isListening());
            QVERIFY(server.serverPort() != 0);
            QCOMPARE(server.serverAddress(), QHostAddress(address));
            QTcpSocket visitor;
            visitor.connectToHost(server.serverAddress(), server.serverPort());
            QVERIFY(comesTrue([&] { return server.hasPendingConnections(); }));
        }
    }

    void notBesideOneAtTheSameAddress()
    {
        QTcpServer first;
        QVERIFY(!listenAlone(first, here, 0));
        QTcpServer second;
        QVERIFY(isTaken(listenAlone(second, here, first.serverPort())));
        QVERIFY(!second.isListening());
    }

    /// Which is another program's, and wasn't opened for itself alone.
    void notBesideOneAtAllAddresses()
    {
        QTcpServer others;
        QVERIFY(others.listen(QHostAddress(QHostAddress::AnyIPv4), 0));
        QTcpServer server;
        QVERIFY(isTaken(listenAlone(server, here, others.serverPort())));
    }

    void bothFamiliesHaveThePortEach()
    {
        QTcpServer first;
        QVERIFY(!listenAlone(first, QHostAddress(QHostAddress::AnyIPv6), 0));
        QTcpServer second;
        QVERIFY(!listenAlone(second, QHostAddress(QHostAddress::AnyIPv4), first.serverPort()));
    }

    void nobodysAddress()
    {
        QTcpServer server;
        const std::optional<ListenFailure> failure = listenAlone(server, QHostAddress(u"192.0.2.1"_s), 0);
        QVERIFY(failure);
        QCOMPARE(failure->error, QAbstractSocket::SocketAddressNotAvailableError);
    }
};

} // namespace ExclusiveListenerTests

int tst_exclusivelistener(int argc, char* argv[])
{
    return PortCheck::runTest<ExclusiveListenerTests::TestExclusiveListener, QCoreApplication>(argc, argv);
}

#include "tst_exclusivelistener.moc"
