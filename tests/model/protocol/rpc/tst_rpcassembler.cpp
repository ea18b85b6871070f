// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcassembler.h"
#include "tests/data/identityanswers.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RpcAssemblerTests {

using namespace PortCheck;
using Trouble = RpcAssembler::Trouble;

class TestRpcAssembler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsFragmentsInAnyPieces();
    void twoMessagesAtOnce();
    void verifierIsCutOff();
    void verifierOfABind_data();
    void verifierOfABind();
    void faultEndsABrokenResponse();
    void troubles_data();
    void troubles();
    void troubleIsForGood();
    void fragmentsWithoutEnd();
    void emptyFragmentsWithoutEnd();
    void truncations();
    void mutations();
};

constexpr quint32 call = 2;

Trouble troubleOf(const QByteArray& bytes)
{
    RpcAssembler assembler;
    assembler.add(bytes);
    while (assembler.next()) { }
    return assembler.trouble();
}

void TestRpcAssembler::joinsFragmentsInAnyPieces()
{
    const QByteArray bytes =
        RpcBytes::joined({RpcBytes::response(call, "one ", RpcBytes::first), RpcBytes::response(call, "", 0),
            RpcBytes::response(call, "two ", 0), RpcBytes::response(call, "three", RpcBytes::last)});
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        RpcAssembler assembler;
        std::optional<RpcMessage> message;
        for (const QByteArray& piece : Hostile::pieces(bytes, size)) {
            QVERIFY(!message);
            assembler.add(piece);
            message = assembler.next();
        }
        QVERIFY(message);
        QCOMPARE(message->type, static_cast<quint8>(RpcPacketType::Response));
        QCOMPARE(message->callId, call);
        QCOMPARE(message->body, QByteArray("one two three"));
        QVERIFY(assembler.pending().isEmpty() && assembler.trouble() == Trouble::None);
    }
}

void TestRpcAssembler::twoMessagesAtOnce()
{
    RpcAssembler assembler;
    assembler.add(Captured::rpcBindAck());
    assembler.add(Captured::mapperEntries());
    QCOMPARE(assembler.next()->type, static_cast<quint8>(RpcPacketType::BindAck));
    QCOMPARE(assembler.next()->body.size(), 0x16c8 + 0x0384 - 2 * 24);
    QVERIFY(!assembler.next());
}

void TestRpcAssembler::verifierIsCutOff()
{
    // Eight bytes of head and four of verifier stand behind the results.
    QByteArray bytes = RpcBytes::response(call, RpcBytes::joined({"results!", QByteArray(12, 'v')}));
    bytes[10] = 4;
    RpcAssembler assembler;
    assembler.add(bytes);
    QCOMPARE(assembler.next()->body, QByteArray("results!"));
}

void TestRpcAssembler::verifierOfABind_data()
{
    QTest::addColumn<QByteArray>("authSize");
    QTest::addColumn<qsizetype>("verifierSize");
    constexpr qsizetype longest = 0xe2 - RpcHeader::size; // all that follows the header
    QTest::newRow("Samba") << QByteArray::fromHex("9e00") << qsizetype(0x9e + 8);
    QTest::newRow("none") << QByteArray::fromHex("0000") << qsizetype(0);
    QTest::newRow("one byte") << QByteArray::fromHex("0100") << qsizetype(9);
    QTest::newRow("all of it") << QByteArray::fromHex("ca00") << longest;
    QTest::newRow("more than there is") << QByteArray::fromHex("cb00") << qsizetype(0);
    QTest::newRow("absurd") << QByteArray::fromHex("ffff") << qsizetype(0);
}

void TestRpcAssembler::verifierOfABind()
{
    QFETCH(QByteArray, authSize);
    QFETCH(qsizetype, verifierSize);
    QByteArray bytes = Captured::rpcBindAckWithNames();
    bytes.replace(10, 2, authSize);
    RpcAssembler assembler;
    assembler.add(bytes);
    const auto message = assembler.next();
    QVERIFY(message);
    QCOMPARE(message->body, bytes.sliced(RpcHeader::size));
    QCOMPARE(message->verifier, bytes.last(verifierSize));
}

void TestRpcAssembler::faultEndsABrokenResponse()
{
    RpcAssembler assembler;
    assembler.add(RpcBytes::response(call, "one", RpcBytes::first));
    assembler.add(RpcBytes::fault(call, 5));
    QCOMPARE(assembler.next()->type, static_cast<quint8>(RpcPacketType::Fault));
}

void TestRpcAssembler::troubles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Trouble>("trouble");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes << Trouble::NotRpc;
    QTest::newRow("first byte") << QByteArray("H") << Trouble::NotRpc;
    QTest::newRow("big-endian") << QByteArray::fromHex("05000c0300000000003c000000000001") << Trouble::BigEndian;
    QTest::newRow("packet of no bytes") << QByteArray::fromHex("05000c03100000000000000001000000") << Trouble::NotRpc;
    QTest::newRow("no first fragment") << RpcBytes::response(call, "x", RpcBytes::last) << Trouble::NotRpc;
    QTest::newRow("first fragment twice")
        << RpcBytes::response(call, "x", RpcBytes::first).repeated(2) << Trouble::NotRpc;
    QTest::newRow("fragment of another call") << RpcBytes::joined(
        {RpcBytes::response(call, "x", RpcBytes::first), RpcBytes::response(call + 1, "x", RpcBytes::last)})
                                              << Trouble::NotRpc;
    QTest::newRow("another packet in between")
        << RpcBytes::joined({RpcBytes::response(call, "x", RpcBytes::first), Captured::rpcBindAck()})
        << Trouble::NotRpc;
    QTest::newRow("response without its head")
        << RpcBytes::packet(RpcPacketType::Response, call, "1234567") << Trouble::NotRpc;
    QByteArray verifier = RpcBytes::response(call, "x");
    verifier[10] = '\x7f';
    QTest::newRow("verifier longer than the packet") << verifier << Trouble::NotRpc;
}

void TestRpcAssembler::troubles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Trouble, trouble);
    QCOMPARE(troubleOf(bytes), trouble);
}

void TestRpcAssembler::troubleIsForGood()
{
    RpcAssembler assembler;
    assembler.add("HTTP");
    QVERIFY(!assembler.next());
    assembler.add(Captured::rpcBindAck());
    QVERIFY(!assembler.next());
    QCOMPARE(assembler.trouble(), Trouble::NotRpc);
}

void TestRpcAssembler::fragmentsWithoutEnd()
{
    RpcAssembler assembler;
    assembler.add(RpcBytes::response(call, {}, RpcBytes::first));
    const QByteArray fragment = RpcBytes::response(call, QByteArray(65000, 'x'), 0);
    int fed = 0;
    while (assembler.trouble() == Trouble::None) {
        QVERIFY(++fed < 100);
        assembler.add(fragment);
        QVERIFY(!assembler.next());
    }
    QCOMPARE(assembler.trouble(), Trouble::TooMuch);
}

void TestRpcAssembler::emptyFragmentsWithoutEnd()
{
    RpcAssembler assembler;
    assembler.add(RpcBytes::response(call, {}, RpcBytes::first));
    assembler.add(RpcBytes::response(call, {}, 0).repeated(10'000));
    QVERIFY(!assembler.next());
    QCOMPARE(assembler.trouble(), Trouble::TooMuch);
}

void TestRpcAssembler::truncations()
{
    for (const QByteArray& cut : Hostile::truncations(Captured::mapperEntries())) {
        RpcAssembler assembler;
        assembler.add(cut);
        QVERIFY(!assembler.next());
        QCOMPARE(assembler.trouble(), Trouble::None);
    }
}

void TestRpcAssembler::mutations()
{
    const QByteArray bytes = RpcBytes::joined({RpcBytes::response(call, "one", RpcBytes::first),
        RpcBytes::response(call, "two", RpcBytes::last), RpcBytes::fault(call, 5)});
    for (const QByteArray& changed : Hostile::mutations(bytes)) {
        RpcAssembler assembler;
        assembler.add(changed);
        while (const auto message = assembler.next())
            QVERIFY(message->body.size() < bytes.size());
    }
}

} // namespace RpcAssemblerTests

int tst_rpcassembler(int argc, char* argv[])
{
    return PortCheck::runTest<RpcAssemblerTests::TestRpcAssembler>(argc, argv);
}

#include "tst_rpcassembler.moc"
