// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcbinddialogue.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"

#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PortCheck::Reason)

class TestRpcBindDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheInterface();
    void answers_data();
    void answers();
    void mismatches_data();
    void mismatches();
    void cutShort();
    void endlessData();
    void mutations();
};

namespace {

const QUuid drsuapi(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s);
constexpr quint16 drsuapiVersion = 4;

std::optional<Reply> replyTo(const QByteArray& bytes, qsizetype pieceSize)
{
    RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
    std::optional<Reply> reply;
    for (const QByteArray& piece : Hostile::pieces(bytes, pieceSize)) {
        const StreamStep step = dialogue.feed(piece);
        if (step.reply)
            return step.reply;
    }
    return std::nullopt;
}

} // namespace

void TestRpcBindDialogue::asksForTheInterface()
{
    RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
    QCOMPARE(dialogue.opening(), buildRpcBind({drsuapi, drsuapiVersion, 0}, 1));
    QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::Mute, {}}));
}

void TestRpcBindDialogue::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("why");
    QTest::newRow("Samba accepts") << Captured::rpcBindAck() << Reason::Answered << u"accepted"_s << QString();
    QTest::newRow("Samba rejects") << Captured::rpcBindRejected() << Reason::BindRefused << u"rejected"_s
                                   << u"abstract-syntax-not-supported"_s;
    QTest::newRow("refused") << RpcBytes::bindNak(1, 4) << Reason::BindRefused << u"refused"_s
                             << u"protocol-version-not-supported"_s;
    QTest::newRow("access denied") << RpcBytes::fault(1, 5) << Reason::BindRefused << u"fault"_s << u"access-denied"_s;
    QTest::newRow("other fault") << RpcBytes::fault(1, 0x1c00ffff) << Reason::BindRefused << u"fault"_s
                                 << u"0x1c00ffff"_s;
}

void TestRpcBindDialogue::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    QFETCH(QString, result);
    QFETCH(QString, why);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), bytes.size()}) {
        const auto reply = replyTo(bytes, size);
        QVERIFY(reply);
        QCOMPARE(reply->service, ServiceState::Verified);
        QCOMPARE(reply->reason, reason);
        QCOMPARE(reply->evidence.value(u"bindResult"_s).toString(), result);
        QCOMPARE(reply->evidence.value(u"bindReason"_s).toString(), why);
    }
}

void TestRpcBindDialogue::mismatches_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes << Reason::OtherProtocol;
    QTest::newRow("echo") << buildRpcBind({drsuapi, drsuapiVersion, 0}, 1) << Reason::OtherProtocol;
    QTest::newRow("answer to another call") << RpcBytes::bindNak(2, 4) << Reason::OtherProtocol;
    QTest::newRow("response to nothing") << RpcBytes::response(1, "x") << Reason::OtherProtocol;
    QTest::newRow("empty bind_ack") << RpcBytes::packet(RpcPacketType::BindAck, 1, {}) << Reason::OtherProtocol;
    QTest::newRow("big-endian") << QByteArray::fromHex("05000c0300000000003c000000000001") << Reason::OtherProtocol;
    QTest::newRow("fragments without end")
        << RpcBytes::joined({RpcBytes::response(1, {}, RpcBytes::first), RpcBytes::response(1, {}, 0).repeated(5000)})
        << Reason::TooMuchData;
}

void TestRpcBindDialogue::mismatches()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    const auto reply = replyTo(bytes, bytes.size());
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Mismatch);
    QCOMPARE(reply->reason, reason);
}

void TestRpcBindDialogue::cutShort()
{
    for (const QByteArray& cut : Hostile::truncations(Captured::rpcBindAck())) {
        RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
        QVERIFY(!dialogue.feed(cut).reply);
        QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::Mute, {}}));
    }
}

void TestRpcBindDialogue::endlessData()
{
    RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
    int fed = 0;
    while (!dialogue.feed(QByteArray(1, '\5')).reply)
        QVERIFY(++fed < 16);
}

void TestRpcBindDialogue::mutations()
{
    for (const QByteArray& changed : Hostile::mutations(Captured::rpcBindAck())) {
        const auto reply = replyTo(changed, changed.size());
        QVERIFY(!reply || reply->service == ServiceState::Verified || reply->service == ServiceState::Mismatch);
    }
}

QTEST_APPLESS_MAIN(TestRpcBindDialogue)
#include "tst_rpcbinddialogue.moc"
