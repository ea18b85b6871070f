// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/sourceinfo.h"
#include "model/system/localports.h"
#include "model/system/thiscomputer.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace LocalPortsTests {

using namespace PortCheck;

class TestLocalPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRangeMakesSense();
    void theSystemTakesItsPortsFromIt();
    void thisComputerIsDescribed();
};

void TestLocalPorts::theRangeMakesSense()
{
    const PortRange range = systemLocalPorts().dynamic;
    QVERIFY(range.from > 0);
    QVERIFY(range.from <= range.to);
}

void TestLocalPorts::theSystemTakesItsPortsFromIt()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    QVERIFY(TestPeers::comesTrue([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    if (systemLocalPorts().assumed) { // the system didn't tell (Wine), so there is nothing to hold it to
        QVERIFY(systemLocalPorts().excluded.isEmpty());
        return;
    }
    const PortRange range = systemLocalPorts().dynamic;
    QVERIFY2(range.contains(socket.localPort()),
        qPrintable(QStringLiteral("%1 is not in %2").arg(socket.localPort()).arg(range.text())));
}

void TestLocalPorts::thisComputerIsDescribed()
{
    const SourceInfo info = thisComputer();
    QVERIFY(!info.host.isEmpty());
    QCOMPARE(info.localPorts, systemLocalPorts());
    for (const QString& text : info.addresses) {
        const QHostAddress address(text);
        QVERIFY(!address.isNull());
        QVERIFY(!address.isLoopback());
        QVERIFY(!address.isLinkLocal());
    }
    for (const QString& text : info.dnsServers) {
        const QHostAddress address(text);
        QVERIFY(!address.isNull() && !address.isLoopback() && !address.isLinkLocal());
        QVERIFY(!info.addresses.contains(text));
    }
}

} // namespace LocalPortsTests

int tst_localports(int argc, char* argv[])
{
    return PortCheck::runTest<LocalPortsTests::TestLocalPorts, QCoreApplication>(argc, argv);
}

#include "tst_localports.moc"
