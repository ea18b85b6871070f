// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/exclusivelistener.h"

#include "tests/support/foreignaddress.h"
#include "tests/support/ownports.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"
#include "tests/support/system.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

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

    /// However soon they are closed, and whether or not what they said was read.
    void whatItAcceptsEnds_data()
    {
        QTest::addColumn<bool>("says");
        QTest::newRow("who said nothing") << false;
        if (canReset()) // which is how what nobody read ends
            QTest::newRow("who said something") << true;
    }

    void whatItAcceptsEnds()
    {
        QFETCH(bool, says);
        QTcpServer server;
        QVERIFY(!listenAlone(server, here, 0));
        int closed = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket* const accepted = server.nextPendingConnection()) {
                accepted->close();
                delete accepted;
                ++closed;
            }
        });
        constexpr int visits = 100;
        int ended = 0;
        std::vector<std::unique_ptr<QTcpSocket>> visitors;
        for (int i = 0; i < visits; ++i) {
            visitors.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket& visitor = *visitors.back();
            connect(&visitor, &QTcpSocket::disconnected, &server, [&ended] { ++ended; });
            if (says)
                connect(&visitor, &QTcpSocket::connected, &visitor, [&visitor] { visitor.write("?"); });
            visitor.connectToHost(server.serverAddress(), server.serverPort());
        }
        QVERIFY(comesTrue([&] { return closed == visits; }));
        QVERIFY2(comesTrue([&] { return ended == visits; }), qPrintable(QString::number(ended)));
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
        const OwnPorts ports(1);
        QVERIFY(ports.isReady());
        QTcpServer first;
        QVERIFY(!listenAlone(first, QHostAddress(QHostAddress::AnyIPv6), ports.at(0)));
        QTcpServer second;
        QVERIFY(!listenAlone(second, QHostAddress(QHostAddress::AnyIPv4), ports.at(0)));
    }

    void nobodysAddress()
    {
        QTcpServer server;
        const std::optional<ListenFailure> failure = listenAlone(server, QHostAddress(TestPeers::foreignAddress(1)), 0);
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
