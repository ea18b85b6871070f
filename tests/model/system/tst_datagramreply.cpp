// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/datagramreply.h"

#include "tests/support/ownports.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTest>
#include <QUdpSocket>

namespace DatagramReplyTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;

class TestDatagramReply final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesFromTheAddressThatWasAsked_data()
    {
        QTest::addColumn<QHostAddress>("listening");
        QTest::addColumn<QHostAddress>("asked");
#ifdef Q_OS_LINUX // Wine does not say which address was asked
        QTest::addRow("one of several") << QHostAddress(QHostAddress::AnyIPv4) << ownAddress(1);
        QTest::addRow("another") << QHostAddress(QHostAddress::AnyIPv4) << ownAddress(2);
#endif
        QTest::addRow("its own") << QHostAddress(QHostAddress::LocalHost) << QHostAddress(QHostAddress::LocalHost);
        QTest::addRow("IPv6") << QHostAddress(QHostAddress::AnyIPv6) << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void comesFromTheAddressThatWasAsked()
    {
        QFETCH(QHostAddress, listening);
        QFETCH(QHostAddress, asked);
        QUdpSocket server;
        server.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(server.bind(listening, 0));
        QUdpSocket client;
        client.setProxy(QNetworkProxy::NoProxy);
        const bool isIpv4 = asked.protocol() == QAbstractSocket::IPv4Protocol;
        QVERIFY(client.bind(QHostAddress(isIpv4 ? QHostAddress::LocalHost : QHostAddress::LocalHostIPv6), 0));
        QCOMPARE(client.writeDatagram("question", asked, server.localPort()), qint64(8));
        QVERIFY(comesTrue([&] { return server.hasPendingDatagrams(); }));
        QVERIFY(replyToDatagram(server, server.receiveDatagram(), "answer"));
        QVERIFY(comesTrue([&] { return client.hasPendingDatagrams(); }));
        const QNetworkDatagram answer = client.receiveDatagram();
        QCOMPARE(answer.data(), QByteArray("answer"));
        QCOMPARE(answer.senderAddress(), asked);
        QCOMPARE(answer.senderPort(), int(server.localPort()));
    }
};

} // namespace DatagramReplyTests

int tst_datagramreply(int argc, char* argv[])
{
    return PortCheck::runTest<DatagramReplyTests::TestDatagramReply, QCoreApplication>(argc, argv);
}

#include "tst_datagramreply.moc"
