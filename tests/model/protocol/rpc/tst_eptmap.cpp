// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/eptmap.h"
#include "model/protocol/rpc/rpcassembler.h"
#include "tests/data/identityanswers.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace EptMapTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestEptMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreWhatTheStandardSays();
    void readsWhatSambaAnswered();
    void readsSambasNothing();
    void towers_data();
    void towers();
    void statusIsKept();
    void refuses_data();
    void refuses();
    void truncations();
    void mutations();
};

const RpcInterface drsuapi{QUuid(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s), 4, 0};
const RpcInterface netlogon{QUuid(u"12345678-1234-abcd-ef00-01234567cffb"_s), 1, 0};

QByteArray results(const QByteArray& fromServer)
{
    RpcAssembler assembler;
    assembler.add(fromServer);
    return assembler.next().value_or(RpcMessage{}).body;
}

QByteArray with(QByteArray bytes, qsizetype place, const QByteArray& changed)
{
    return bytes.replace(place, changed.size(), changed);
}

void TestEptMap::argumentsAreWhatTheStandardSays()
{
    // The tower is the one that Windows and Samba clients send: five floors, port and address left open.
    QCOMPARE(buildEptMap(drsuapi).toHex(),
        QByteArray("01000000"
                   "00000000000000000000000000000000"
                   "02000000"
                   "4b000000"
                   "4b000000"
                   "0500"
                   "13000d354251e3064bd111ab0400c04fc2dcd2040002000000"
                   "13000d045d888aeb1cc9119fe808002b104860020002000000"
                   "01000b02000000"
                   "01000702000000"
                   "010009040000000000"
                   "00"
                   "0000000000000000000000000000000000000000"
                   "20000000"));
}

void TestEptMap::readsWhatSambaAnswered()
{
    const auto read = readEptMap(results(Captured::eptMapped()), drsuapi);
    QVERIFY(read);
    QCOMPARE(read->tcpPorts, QList<quint16>{49153});
    QCOMPARE(read->status, 0U);
}

void TestEptMap::readsSambasNothing()
{
    const auto read = readEptMap(results(Captured::eptNotMapped()), drsuapi);
    QVERIFY(read);
    QVERIFY(read->tcpPorts.isEmpty());
    QCOMPARE(read->status, 0x16c9a0d6U);
}

void TestEptMap::towers_data()
{
    QTest::addColumn<QByteArrayList>("towers");
    QTest::addColumn<QList<quint16>>("ports");
    const auto on = [](quint16 port) { return RpcBytes::tcpTower(drsuapi, port); };
    const QByteArray pipe = RpcBytes::tower(drsuapi, {RpcBytes::floor("\x0f", "\\pipe\\lsass")});
    using Ports = QList<quint16>;
    QTest::newRow("none") << QByteArrayList{} << Ports{};
    QTest::newRow("sorted, each once") << QByteArrayList{on(50001), on(49664), on(50001)} << Ports{49664, 50001};
    QTest::newRow("on another version") << QByteArrayList{RpcBytes::tcpTower({drsuapi.uuid, 5, 1}, 50000)}
                                        << Ports{50000};
    QTest::newRow("another's") << QByteArrayList{RpcBytes::tcpTower(netlogon, 50000), on(50001)} << Ports{50001};
    QTest::newRow("port 0") << QByteArrayList{on(0)} << Ports{};
    QTest::newRow("not on TCP") << QByteArrayList{pipe} << Ports{};
    QTest::newRow("nonsense") << QByteArrayList{"nonsense", on(50001)} << Ports{50001};
    QTest::newRow("null pointer") << QByteArrayList{QByteArray(), on(50001)} << Ports{50001};
    QTest::newRow("as many as were asked for") << QByteArrayList(eptMostTowers, on(50001)) << Ports{50001};
}

void TestEptMap::towers()
{
    QFETCH(QByteArrayList, towers);
    QFETCH(QList<quint16>, ports);
    const auto read = readEptMap(RpcBytes::mapping(towers, 0), drsuapi);
    QVERIFY(read);
    QCOMPARE(read->tcpPorts, ports);
}

void TestEptMap::statusIsKept()
{
    const auto read = readEptMap(RpcBytes::mapping({}, 0x16c9a0cd), drsuapi);
    QVERIFY(read);
    QCOMPARE(read->status, 0x16c9a0cdU);
}

void TestEptMap::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = RpcBytes::mapping({RpcBytes::tcpTower(drsuapi, 50000)}, 0);
    constexpr qsizetype countAt = 20; // then the room, the offset, the length, the pointer, the tower's two lengths
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("more towers than were asked for")
        << RpcBytes::mapping(QByteArrayList(eptMostTowers + 1, RpcBytes::tcpTower(drsuapi, 50000)), 0);
    QTest::newRow("absurd count") << with(good, countAt, QByteArray(4, '\xff'));
    QTest::newRow("absurd counts") << with(
        with(good, countAt, QByteArray(4, '\xff')), countAt + 12, QByteArray(4, '\xff'));
    QTest::newRow("two counts") << with(good, countAt + 12, QByteArray::fromHex("02000000"));
    QTest::newRow("array that begins elsewhere") << with(good, countAt + 8, QByteArray::fromHex("01000000"));
    QTest::newRow("tower with two lengths") << with(good, countAt + 20, QByteArray::fromHex("4c000000"));
    QTest::newRow("tower of absurd length") << with(good, countAt + 20, QByteArray(8, '\xff'));
    for (const Hostile::Sample& sample : Hostile::foreignAnswers()) {
        if (qstrcmp(sample.name, "zeros") != 0) // which say: nothing, and all is well
            QTest::newRow(sample.name) << sample.bytes;
    }
}

void TestEptMap::refuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readEptMap(bytes, drsuapi));
}

void TestEptMap::truncations()
{
    for (const QByteArray& cut : Hostile::truncations(results(Captured::eptMapped())))
        QVERIFY(!readEptMap(cut, drsuapi));
}

void TestEptMap::mutations()
{
    for (const QByteArray& changed : Hostile::mutations(results(Captured::eptMapped()))) {
        const auto read = readEptMap(changed, drsuapi);
        QVERIFY(!read || (read->tcpPorts.size() <= 1 && !read->tcpPorts.contains(0)));
    }
}

} // namespace EptMapTests

int tst_eptmap(int argc, char* argv[])
{
    return PortCheck::runTest<EptMapTests::TestEptMap>(argc, argv);
}

#include "tst_eptmap.moc"
