// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/pdu.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace PduTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestPdu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bindIsWhatTheStandardSays();
    void bindThatBeginsToSignIn();
    void ntlmTokens_data();
    void ntlmTokens();
    void requestIsWhatTheStandardSays();
    void headers_data();
    void headers();
    void bigEndianIsTold();
    void bindAcks_data();
    void bindAcks();
    void bindNaks_data();
    void bindNaks();
    void truncatedBodies();
    void mutatedBodies();
    void statusNames();
};

QByteArray bodyOf(const QByteArray& packet)
{
    return packet.mid(RpcHeader::size);
}

QByteArray with(QByteArray bytes, qsizetype place, const QByteArray& changed)
{
    return bytes.replace(place, changed.size(), changed);
}

void TestPdu::bindIsWhatTheStandardSays()
{
    const QByteArray expected = QByteArray::fromHex("05000b0310000000480000000700000"
                                                    "0"
                                                    "d016d01600000000"
                                                    "01000000"
                                                    "00000100"
                                                    "0883afe11f5dc91191a408002b14a0fa"
                                                    "03000000"
                                                    "045d888aeb1cc9119fe808002b104860"
                                                    "02000000");
    QCOMPARE(buildRpcBind(endpointMapperInterface(), 7), expected);
}

void TestPdu::bindThatBeginsToSignIn()
{
    const QByteArray plain = buildRpcBind(endpointMapperInterface(), 7);
    const QByteArray bind = buildRpcBind(endpointMapperInterface(), 7, "token");
    // The packet's length, the token's, and behind the plain bind: NTLM, connect, no padding, context 0.
    QCOMPARE(bind.sliced(8, 4), QByteArray::fromHex("55000500"));
    QCOMPARE(bind.sliced(RpcHeader::size, plain.size() - RpcHeader::size), plain.sliced(RpcHeader::size));
    QCOMPARE(bind.sliced(plain.size()), RpcBytes::joined({QByteArray::fromHex("0a02000000000000"), "token"}));
    QCOMPARE(plain.size() % 4, 0);
}

void TestPdu::ntlmTokens_data()
{
    QTest::addColumn<QByteArray>("verifier");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("NTLM") << RpcBytes::joined({QByteArray::fromHex("0a02000000000000"), "token"})
                          << QByteArray("token");
    QTest::newRow("NTLM, another level") << RpcBytes::joined({QByteArray::fromHex("0a06000001000000"), "t"})
                                         << QByteArray("t");
    QTest::newRow("SPNEGO") << RpcBytes::joined({QByteArray::fromHex("0902000000000000"), "token"}) << QByteArray();
    QTest::newRow("no token") << QByteArray::fromHex("0a02000000000000") << QByteArray();
    QTest::newRow("half a head") << QByteArray::fromHex("0a020000000000") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestPdu::ntlmTokens()
{
    QFETCH(QByteArray, verifier);
    QFETCH(QByteArray, token);
    QCOMPARE(readNtlmToken(verifier).toByteArray(), token);
}

void TestPdu::requestIsWhatTheStandardSays()
{
    QCOMPARE(buildRpcRequest(2, "abcd", 9),
        QByteArray::fromHex("05000003100000001c00000009000000"
                            "04000000"
                            "0000"
                            "0200"
                            "61626364"));
}

void TestPdu::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isHeader");
    const QByteArray good = Captured::rpcBindAck().first(RpcHeader::size);
    QTest::newRow("Samba") << good << true;
    QTest::newRow("version 5.1") << with(good, 1, "\x01") << true;
    QTest::newRow("a type that nobody knows") << with(good, 2, "\x77") << true;
    QTest::newRow("version 4") << with(good, 0, "\x04") << false;
    QTest::newRow("version 5.2") << with(good, 1, "\x02") << false;
    QTest::newRow("no way to write numbers") << with(good, 4, "\x20") << false;
    QTest::newRow("packet shorter than its header") << with(good, 8, QByteArray::fromHex("0f00")) << false;
    QTest::newRow("packet of no bytes") << with(good, 8, QByteArray::fromHex("0000")) << false;
    QTest::newRow("cut") << good.first(15) << false;
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes << false;
}

void TestPdu::headers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isHeader);
    QCOMPARE(readRpcHeader(bytes).has_value(), isHeader);
}

void TestPdu::bigEndianIsTold()
{
    const auto header = readRpcHeader(QByteArray::fromHex("05000c0300000000003c000000000001"));
    QVERIFY(header);
    QVERIFY(!header->littleEndian && header->first && header->last);
    QCOMPARE(header->packetSize, quint16(60));
    QCOMPARE(header->callId, 1U);
}

void TestPdu::bindAcks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("answer"); // "accepted", a reason, or nothing where it is to be refused
    const QByteArray accepted = bodyOf(Captured::rpcBindAck());
    const QByteArray rejected = bodyOf(Captured::rpcBindRejected());
    // The results lie behind the address "135\0" and "49152\0", each with its length, padded to four bytes.
    constexpr qsizetype countAt = 16;
    constexpr qsizetype resultAt = countAt + 4;
    QTest::newRow("Samba accepts") << accepted << u"accepted"_s;
    QTest::newRow("Samba rejects") << rejected << u"abstract-syntax-not-supported"_s;
    QTest::newRow("a user rejects") << with(accepted, resultAt, "\x01") << u"user-rejection"_s;
    QTest::newRow("no reason") << with(accepted, resultAt, "\x02") << u"not-specified"_s;
    QTest::newRow("unknown reason") << with(accepted, resultAt, QByteArray::fromHex("0200ff00")) << u"reason-255"_s;
    QTest::newRow("no result") << with(accepted, countAt, QByteArray(1, '\0')) << QString();
    QTest::newRow("more results than questions") << with(accepted, countAt, "\x02") << QString();
    QTest::newRow("syntax that wasn't offered") << with(accepted, resultAt + 4, "\x33") << QString();
    QTest::newRow("address past the end") << with(accepted, 8, QByteArray::fromHex("ffff")) << QString();
}

void TestPdu::bindAcks()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, answer);
    const auto read = readRpcBindAck(body);
    QCOMPARE(read ? (read->accepted ? u"accepted"_s : read->reason) : QString(), answer);
}

void TestPdu::bindNaks_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("none given") << 0 << u"not-specified"_s;
    QTest::newRow("busy") << 1 << u"temporary-congestion"_s;
    QTest::newRow("wants to know who asks") << 8 << u"authentication-type-not-recognized"_s;
    QTest::newRow("unknown") << 77 << u"reason-77"_s;
}

void TestPdu::bindNaks()
{
    QFETCH(int, reason);
    QFETCH(QString, text);
    const auto read = readRpcBindNak(bodyOf(RpcBytes::bindNak(1, static_cast<quint16>(reason))));
    QVERIFY(read && !read->accepted);
    QCOMPARE(read->reason, text);
}

void TestPdu::truncatedBodies()
{
    for (const QByteArray& cut : Hostile::truncations(bodyOf(Captured::rpcBindAck())))
        QVERIFY(!readRpcBindAck(cut));
    for (const QByteArray& cut : Hostile::truncations(bodyOf(RpcBytes::bindNak(1, 1)).first(2)))
        QVERIFY(!readRpcBindNak(cut));
    for (const QByteArray& cut : Hostile::truncations(bodyOf(RpcBytes::fault(1, 5)).first(12)))
        QVERIFY(!readRpcFault(cut));
}

void TestPdu::mutatedBodies()
{
    for (const QByteArray& changed : Hostile::mutations(bodyOf(Captured::rpcBindAck()))) {
        const auto answer = readRpcBindAck(changed);
        QVERIFY(!answer || answer->accepted == answer->reason.isEmpty());
    }
}

void TestPdu::statusNames()
{
    QCOMPARE(readRpcFault(bodyOf(RpcBytes::fault(1, 0x1c010003))), 0x1c010003U);
    QCOMPARE(rpcStatusText(5), u"0x00000005"_s);
    QCOMPARE(rpcStatusName(5), u"access-denied"_s);
    QCOMPARE(rpcStatusName(0x12345678), QString());
}

} // namespace PduTests

int tst_pdu(int argc, char* argv[])
{
    return PortCheck::runTest<PduTests::TestPdu>(argc, argv);
}

#include "tst_pdu.moc"
