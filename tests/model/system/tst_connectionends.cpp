// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/connectionends.h"
#include "tests/support/runtest.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace ConnectionEndsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const LocalEnd own{QHostAddress(u"10.77.1.2"_s), 0x9C40};
const LocalEnd asked{QHostAddress(u"10.77.2.10"_s), 4};
const LocalEnd own6{QHostAddress(u"2001:db8::2"_s), 0x9C40};
const LocalEnd asked6{QHostAddress(u"2001:db8::10"_s), 4};

const QByteArray heading =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
const QByteArray listener =
    "   0: 0100007F:300C 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1\n";
const QByteArray ourEnd =
    "   1: 02014D0A:9C40 0A024D0A:0004 01 00000000:00000000 00:00000000 00000000     0        0 2\n";
const QByteArray otherEnd =
    "   2: 0100007F:300C 02014D0A:9C40 01 00000000:00000000 00:00000000 00000000     0        0 3\n";
const QByteArray otherEnd6 =
    "   2: 00000000000000000000000001000000:300C B80D0120000000000000000002000000:9C40 01 0:0\n";
const QByteArray mapped = "   2: 0000000000000000FFFF00000100007F:300C 0000000000000000FFFF000002014D0A:9C40 01 0:0\n";

class TestConnectionEnds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("port6");
        const auto row = [](const char* name, const QByteArray& table, int port, int port6 = 0) {
            QTest::newRow(name) << table << port << port6;
        };
        row("a program here", heading + listener + ourEnd + otherEnd, 0x300C);
        row("a program here, over IPv6", heading + otherEnd6, 0, 0x300C);
        row("a program here, for both families", heading + mapped, 0x300C);
        row("an earlier connection from the same port, whose end still waits",
            heading + QByteArray(otherEnd).replace(" 01 ", " 06 "), 0);
        row("the end is elsewhere", heading + listener + ourEnd, 0);
        row("another connection", heading + QByteArray(otherEnd).replace(":9C40", ":9C41"), 0);
        row("from another address", heading + QByteArray(otherEnd).replace("02014D0A", "03014D0A"), 0);
        row("what was asked is here", heading + QByteArray(otherEnd).replace("0100007F:300C", "0A024D0A:0004"), 0);
        row("cut off", heading + otherEnd.first(30), 0);
        row("no number", heading + QByteArray(otherEnd).replace("02014D0A", "0201XX0A"), 0);
        row("an address of another length", heading + QByteArray(otherEnd).replace("02014D0A", "02014D0A02014D0A"), 0);
        row("nothing", {}, 0);
        row("no text", QByteArray(5000, '\0'), 0);
    }
    void table()
    {
        if constexpr (QSysInfo::ByteOrder == QSysInfo::BigEndian)
            QSKIP("the numbers are of a little-endian computer");
        QFETCH(const QByteArray, table);
        QTEST(int(ownEndIn(table, own, asked)), "port");
        QTEST(int(ownEndIn(table, own6, asked6)), "port6");
    }

    void connections()
    {
        const LocalEnd program{QHostAddress(QHostAddress::LocalHost), 0x300C};
        const LocalEnd elsewhere{QHostAddress(u"10.77.1.3"_s), 0x9C40};
        const auto port = [](const QList<ConnectionEnds>& all) { return int(ownEndAmong(all, own, asked)); };
        QCOMPARE(port({{own, asked}, {program, own}}), 0x300C);
        QCOMPARE(port({{own, asked}, {asked, own}}), 0); // what was asked is here
        QCOMPARE(port({{own, asked}, {program, elsewhere}}), 0);
        QCOMPARE(port({{own, asked}}), 0);
        QCOMPARE(port({}), 0);
        QCOMPARE(int(ownEndAmong({{program, own}, {asked6, own6}}, own6, asked6)), 0);
    }

    void ofThisComputer()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        QVERIFY(socket.waitForConnected());
        const LocalEnd local{socket.localAddress(), socket.localPort()};
        const LocalEnd peer{socket.peerAddress(), socket.peerPort()};
        QCOMPARE(int(ownEndOf(local, peer)), 0); // it is what was asked
#if defined Q_OS_LINUX || defined Q_OS_WIN
        QCOMPARE(ownEndOf(local, asked), server.serverPort());
#endif
    }
};

} // namespace ConnectionEndsTests

int tst_connectionends(int argc, char* argv[])
{
    return PortCheck::runTest<ConnectionEndsTests::TestConnectionEnds>(argc, argv);
}

#include "tst_connectionends.moc"
