// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/tower.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace TowerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestTower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void protocols_data();
    void protocols();
    void refuses_data();
    void refuses();
    void truncations();
    void mutations();
    void questionIsATowerToo();
    void bytesBehindTheirLength_data();
    void bytesBehindTheirLength();
};

const RpcInterface offered{QUuid(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s), 4, 1};

QByteArray floor(quint8 protocol, const QByteArray& value)
{
    return RpcBytes::floor(ByteWriter().u8(protocol).result(), value);
}

void TestTower::protocols_data()
{
    QTest::addColumn<QByteArrayList>("floors");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("tcpPort");
    const QByteArray zeros(2, '\0');
    const QByteArray address = floor(0x09, QByteArray::fromHex("0a4d020a"));
    const QByteArray port = QByteArray::fromHex("c000");
    QTest::newRow("TCP") << QByteArrayList{floor(0x0b, zeros), floor(0x07, port), address} << u"ncacn_ip_tcp"_s
                         << u"49152"_s << u"10.77.2.10"_s << 49152;
    QTest::newRow("UDP") << QByteArrayList{floor(0x0a, zeros), floor(0x08, port), address} << u"ncadg_ip_udp"_s
                         << u"49152"_s << u"10.77.2.10"_s << 0;
    QTest::newRow("HTTP") << QByteArrayList{floor(0x0b, zeros), floor(0x1f, port), address} << u"ncacn_http"_s
                          << u"49152"_s << u"10.77.2.10"_s << 0;
    QTest::newRow("pipe") << QByteArrayList{floor(0x0b, zeros), floor(0x0f, "\\pipe\\lsass"), floor(0x11, "\\\\DC1")}
                          << u"ncacn_np"_s << u"\\pipe\\lsass"_s << u"\\\\DC1"_s << 0;
    QTest::newRow("pipe with a zero at the end")
        << QByteArrayList{floor(0x0b, zeros), floor(0x0f, QByteArray("\\pipe\\x\0junk", 12))} << u"ncacn_np"_s
        << u"\\pipe\\x"_s << QString() << 0;
    QTest::newRow("local") << QByteArrayList{floor(0x0c, zeros), floor(0x10, "LRPC-1")} << u"ncalrpc"_s << u"LRPC-1"_s
                           << QString() << 0;
    QTest::newRow("unknown") << QByteArrayList{floor(0x0b, zeros), floor(0x55, "abc")} << u"protocol-85"_s << QString()
                             << QString() << 0;
    QTest::newRow("address that is none") << QByteArrayList{floor(0x07, port), floor(0x09, QByteArray(16, '\1'))}
                                          << u"ncacn_ip_tcp"_s << u"49152"_s << QString() << 49152;
    QTest::newRow("port that is none") << QByteArrayList{floor(0x07, "x"), address} << u"ncacn_ip_tcp"_s << u"0"_s
                                       << u"10.77.2.10"_s << 0;
    QTest::newRow("name that misleads") << QByteArrayList{floor(0x0f, "a\x1b[2Jb")} << u"ncacn_np"_s
                                        << QString(u"a\uFFFD[2Jb"_s) << QString() << 0;
    QTest::newRow("TCP, then UDP") << QByteArrayList{floor(0x07, port), floor(0x08, port)} << u"ncadg_ip_udp"_s
                                   << u"49152"_s << QString() << 0;
    QTest::newRow("TCP, then a local name")
        << QByteArrayList{floor(0x07, port), floor(0x10, "135")} << u"ncalrpc"_s << u"135"_s << QString() << 0;
    QTest::newRow("no protocol") << QByteArrayList{} << QString() << QString() << QString() << 0;
}

void TestTower::protocols()
{
    QFETCH(QByteArrayList, floors);
    QFETCH(QString, protocol);
    QFETCH(QString, endpoint);
    QFETCH(QString, address);
    QFETCH(int, tcpPort);
    const auto read = readTower(RpcBytes::tower(offered, floors));
    QVERIFY(read);
    QCOMPARE(*read, (RpcEndpoint{offered, {}, protocol, endpoint, address, static_cast<quint16>(tcpPort)}));
}

void TestTower::refuses_data()
{
    QTest::addColumn<QByteArray>("tower");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no floors") << QByteArray::fromHex("0000");
    QTest::newRow("65535 floors") << QByteArray::fromHex("ffff");
    QTest::newRow("more floors than any protocol has")
        << RpcBytes::tower(offered, QByteArrayList(15, floor(0x0b, "xy")));
    QTest::newRow("empty floors") << RpcBytes::tower(offered, {RpcBytes::floor({}, {})});
    QTest::newRow("first floor is no interface")
        << RpcBytes::joined({QByteArray::fromHex("0200"), floor(0x0b, "xy"), floor(0x0b, "xy")});
    QTest::newRow("interface without a version")
        << RpcBytes::joined({QByteArray::fromHex("0200"), floor(0x0d, QByteArray(16, 'u')), floor(0x0b, "xy")});
    QTest::newRow("floor past the end") << RpcBytes::joined(
        {RpcBytes::tower(offered, {QByteArray::fromHex("01000bffff")}), "x"});
}

void TestTower::refuses()
{
    QFETCH(QByteArray, tower);
    QVERIFY(!readTower(tower));
}

void TestTower::truncations()
{
    for (const QByteArray& cut : Hostile::truncations(RpcBytes::tcpTower(offered, 49152)))
        QVERIFY(!readTower(cut));
}

void TestTower::mutations()
{
    const QByteArray good = RpcBytes::tcpTower(offered, 49152);
    for (const QByteArray& changed : Hostile::mutations(good)) {
        const auto read = readTower(changed);
        QVERIFY(!read || read->endpoint.size() <= good.size());
    }
}

void TestTower::questionIsATowerToo()
{
    const auto read = readTower(buildTcpTower(offered));
    QVERIFY(read);
    QCOMPARE(*read, (RpcEndpoint{offered, {}, u"ncacn_ip_tcp"_s, u"0"_s, u"0.0.0.0"_s, 0}));
    QCOMPARE(buildTcpTower(offered), RpcBytes::tcpTower(offered, 0));
}

void TestTower::bytesBehindTheirLength_data()
{
    QTest::addColumn<QByteArray>("ndr"); // behind one byte of something else
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray::fromHex("000000000300000003000000616263") << true;
    QTest::newRow("empty") << QByteArray::fromHex("000000000000000000000000") << true;
    QTest::newRow("two lengths") << QByteArray::fromHex("000000000400000003000000616263") << false;
    QTest::newRow("too long") << QByteArray::fromHex("000000000400000004000000616263") << false;
    QTest::newRow("absurd") << QByteArray::fromHex("00000000ffffffffffffffff616263") << false;
    QTest::newRow("cut in the length") << QByteArray::fromHex("00000000030000000300") << false;
    QTest::newRow("nothing") << QByteArray::fromHex("00") << false;
}

void TestTower::bytesBehindTheirLength()
{
    QFETCH(QByteArray, ndr);
    QFETCH(bool, good);
    ByteReader reader(ndr);
    reader.skip(1);
    const QByteArrayView bytes = readTowerBytes(reader);
    QCOMPARE(reader.failed(), !good);
    QVERIFY(good ? reader.atEnd() : bytes.isEmpty());
}

} // namespace TowerTests

int tst_tower(int argc, char* argv[])
{
    return PortCheck::runTest<TowerTests::TestTower>(argc, argv);
}

#include "tst_tower.moc"
