// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownlisteners.h"

#include "model/system/connectionends.h"
#include "tests/support/runtest.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

namespace OwnListenersTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QByteArray heading =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
const QByteArray listener = "   0: 02014D0A:0185 00000000:0000 0A 0:0 00:0 0 0 0 1\n";
const QByteArray onAll = "   0: 00000000:0185 00000000:0000 0A 0:0 00:0 0 0 0 1\n";
const QByteArray connected = "   1: 02014D0A:0185 0A024D0A:9C40 01 0:0 00:0 0 0 0 2\n";
const QByteArray onAll6 =
    "   0: 00000000000000000000000000000000:0185 00000000000000000000000000000000:0000 0A 0:0 00:0 0 0 0 1\n";
const QByteArray listener6 =
    "   0: B80D0120000000000000000002000000:0185 00000000000000000000000000000000:0000 0A 0:0 00:0 0 0 0 1\n";

class TestOwnListeners final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<bool>("takesIpv4");
        QTest::addColumn<bool>("takesIpv6");
        const auto row = [](const char* name, const QByteArray& table, bool takesIpv4, bool takesIpv6 = false) {
            QTest::newRow(name) << table << takesIpv4 << takesIpv6;
        };
        row("at the address", heading + listener, true);
        row("at all of them", heading + connected + onAll, true);
        row("at all of the other family", heading + onAll6, false, true);
        row("at the address over IPv6", heading + listener6, false, true);
        row("a connection", heading + connected, false);
        row("at another address", heading + QByteArray(listener).replace("02014D0A", "03014D0A"), false);
        row("on another port", heading + QByteArray(listener).replace(":0185", ":0186"), false);
        row("cut off", heading + listener.first(32), false);
        row("no number", heading + QByteArray(listener).replace("02014D0A", "0201XX0A"), false);
        row("nothing", {}, false);
        row("no text", QByteArray(5000, '\0'), false);
    }
    void table()
    {
        if constexpr (QSysInfo::ByteOrder == QSysInfo::BigEndian)
            QSKIP("the numbers are of a little-endian computer");
        QFETCH(const QByteArray, table);
        const QList<LocalEnd> overTcp = listenersIn(table, Transport::Tcp);
        QTEST(takesFrom(overTcp, QHostAddress(u"10.77.1.2"_s), 389), "takesIpv4");
        QTEST(takesFrom(overTcp, QHostAddress(u"2001:db8::2"_s), 389), "takesIpv6");
        QVERIFY(listenersIn(table, Transport::Udp).isEmpty());
        const QByteArray overUdp = QByteArray(table).replace(" 0A ", " 07 ");
        QTEST(takesFrom(listenersIn(overUdp, Transport::Udp), QHostAddress(u"10.77.1.2"_s), 389), "takesIpv4");
    }

    void overIpv6AsItIsWritten()
    {
        if constexpr (QSysInfo::ByteOrder == QSysInfo::BigEndian)
            QSKIP("the numbers are of a little-endian computer");
        const auto address = [](const QByteArray& word) {
            const auto end = endInTable(word);
            return end ? end->address.toString() : u"none"_s;
        };
        QCOMPARE(address("00000000000000000000000000000000:0185"), u"::"_s);
        QCOMPARE(address("00000000000000000000000001000000:0185"), u"::1"_s);
        QCOMPARE(address("0000000000000000FFFF00000100007F:0185"), u"127.0.0.1"_s);
        QCOMPARE(address("0100007F:0185"), u"127.0.0.1"_s);
    }

    void anAddressOfOneInterface()
    {
        QHostAddress address(u"fe80::2"_s);
        const QList<LocalEnd> listeners{{address, 389}};
        address.setScopeId(u"net0"_s);
        QVERIFY(takesFrom(listeners, address, 389));
        QVERIFY(!takesFrom(listeners, address, 390));
    }

    void ofThisComputer()
    {
        const QHostAddress address(QHostAddress::LocalHost);
        QTcpServer server;
        QVERIFY(server.listen(address));
        QVERIFY(listensHere(address, server.serverPort(), Transport::Tcp));
        QTcpSocket asker;
        asker.connectToHost(address, server.serverPort());
        QVERIFY(asker.waitForConnected());
        QVERIFY(!listensHere(address, asker.localPort(), Transport::Tcp));
        QUdpSocket waits;
        QVERIFY(waits.bind(address));
        QVERIFY(listensHere(address, waits.localPort(), Transport::Udp));
    }
};

} // namespace OwnListenersTests

int tst_ownlisteners(int argc, char* argv[])
{
    return PortCheck::runTest<OwnListenersTests::TestOwnListeners>(argc, argv);
}

#include "tst_ownlisteners.moc"
