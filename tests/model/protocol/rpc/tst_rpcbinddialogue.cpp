// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ntlm/ntlmchallenge.h"
#include "model/protocol/rpc/rpcbinddialogue.h"
#include "tests/data/identityanswers.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <memory>

namespace RpcBindDialogueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestRpcBindDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheInterface();
    void names_data();
    void names();
    void answers_data();
    void answers();
    void beginsAgainWithoutNames_data();
    void beginsAgainWithoutNames();
    void neverAThirdBind();
    void plainFromTheStart();
    void mismatches_data();
    void mismatches();
    void cutShort();
    void endlessData();
    void mutations();
    void mutatedNames();
};

const QUuid drsuapi(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s);
constexpr quint16 drsuapiVersion = 4;

std::optional<Reply> replyTo(const QByteArray& bytes, qsizetype pieceSize)
{
    RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
    for (const QByteArray& piece : Hostile::pieces(bytes, pieceSize)) {
        const StreamStep step = dialogue.feed(piece);
        if (step.reply)
            return step.reply;
    }
    return std::nullopt;
}

/// The same, with what is concluded once the server says nothing more.
Reply outcomeOf(const QByteArray& bytes, qsizetype pieceSize)
{
    RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
    for (const QByteArray& piece : Hostile::pieces(bytes, pieceSize)) {
        if (const StreamStep step = dialogue.feed(piece); step.reply)
            return *step.reply;
    }
    return dialogue.interrupted();
}

Reply accepted()
{
    return {ServiceState::Verified, Reason::Answered, {{u"bindResult"_s, u"accepted"_s}}};
}

Reply refused(const QString& result, const QString& why)
{
    return {ServiceState::Verified, Reason::BindRefused, {{u"bindResult"_s, result}, {u"bindReason"_s, why}}};
}

void TestRpcBindDialogue::asksForTheInterface()
{
    RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
    QCOMPARE(dialogue.opening(), buildRpcBind({drsuapi, drsuapiVersion, 0}, 1, buildNtlmNegotiate()));
    QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::NoApplicationData, {}}));
}

void TestRpcBindDialogue::names_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("time");
    QTest::newRow("accepted") << Captured::rpcBindAckWithNames() << Reason::Answered << u"2026-11-22T18:30:35.800Z"_s;
    QTest::newRow("rejected") << Captured::rpcBindRejectedWithNames() << Reason::BindRefused
                              << u"2026-11-22T18:30:35.787Z"_s;
}

void TestRpcBindDialogue::names()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    QFETCH(QString, time);
    Reply expected =
        reason == Reason::Answered ? accepted() : refused(u"rejected"_s, u"abstract-syntax-not-supported"_s);
    expected.evidence.insert(u"ntlmComputer"_s, u"dc1.lab.example"_s);
    expected.evidence.insert(u"ntlmNetbiosComputer"_s, u"DC1"_s);
    expected.evidence.insert(u"ntlmDomain"_s, u"lab.example"_s);
    expected.evidence.insert(u"ntlmNetbiosDomain"_s, u"LAB"_s);
    expected.evidence.insert(u"ntlmTime"_s, time);
    for (qsizetype size = 1; size <= bytes.size(); ++size)
        QCOMPARE(outcomeOf(bytes, size), expected);
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
        const Reply reply = outcomeOf(bytes, size);
        QCOMPARE(reply.service, ServiceState::Verified);
        QCOMPARE(reply.reason, reason);
        QCOMPARE(reply.evidence.value(u"bindResult"_s).toString(), result);
        QCOMPARE(reply.evidence.value(u"bindReason"_s).toString(), why);
    }
}

void TestRpcBindDialogue::beginsAgainWithoutNames_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("why");
    const QString type = u"authentication-type-not-recognized"_s; // of the first answer
    const auto toSecond = [](QByteArray packet) { return packet.replace(12, 1, "\x02"); };
    QTest::newRow("accepted") << toSecond(Captured::rpcBindAck()) << u"accepted"_s << QString();
    QTest::newRow("rejected") << toSecond(Captured::rpcBindRejected()) << u"rejected"_s
                              << u"abstract-syntax-not-supported"_s;
    QTest::newRow("refused again") << RpcBytes::bindNak(2, 4) << u"refused"_s << u"protocol-version-not-supported"_s;
    QTest::newRow("fault") << RpcBytes::fault(2, 5) << u"fault"_s << u"access-denied"_s;
    QTest::newRow("silence, or the end") << QByteArray() << u"refused"_s << type;
    QTest::newRow("first answer again") << RpcBytes::bindNak(1, 8) << u"refused"_s << type;
    QTest::newRow("response to nothing") << RpcBytes::response(2, "x") << u"refused"_s << type;
    QTest::newRow("half an answer") << toSecond(Captured::rpcBindAck()).first(20) << u"refused"_s << type;
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes << u"refused"_s << type;
}

void TestRpcBindDialogue::beginsAgainWithoutNames()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, result);
    QFETCH(QString, why);
    RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
    QCOMPARE(dialogue.feed(RpcBytes::bindNak(1, 8)).say, buildRpcBind({drsuapi, drsuapiVersion, 0}, 2));
    std::optional<Reply> reply;
    for (const QByteArray& piece : Hostile::pieces(second, 3)) {
        if (!reply)
            reply = dialogue.feed(piece).reply;
    }
    QCOMPARE(reply.value_or(dialogue.interrupted()), why.isEmpty() ? accepted() : refused(result, why));
}

void TestRpcBindDialogue::neverAThirdBind()
{
    RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
    QVERIFY(!dialogue.feed(RpcBytes::fault(1, 5)).say.isEmpty());
    const StreamStep step = dialogue.feed(RpcBytes::fault(2, 5));
    QVERIFY(step.say.isEmpty());
    QCOMPARE(step.reply, refused(u"fault"_s, u"access-denied"_s));
}

void TestRpcBindDialogue::plainFromTheStart()
{
    const auto plain = [] {
        return std::make_unique<RpcBindDialogue>(drsuapi, drsuapiVersion, 0, RpcBindDialogue::Names::Leave);
    };
    QCOMPARE(plain()->opening(), buildRpcBind({drsuapi, drsuapiVersion, 0}, 1));
    QCOMPARE(plain()->feed(Captured::rpcBindAck()).reply, accepted());
    QCOMPARE(
        plain()->feed(RpcBytes::bindNak(1, 8)).reply, refused(u"refused"_s, u"authentication-type-not-recognized"_s));
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
    for (const QByteArray& whole : {Captured::rpcBindAck(), Captured::rpcBindAckWithNames()}) {
        for (const QByteArray& cut : Hostile::truncations(whole)) {
            RpcBindDialogue dialogue(drsuapi, drsuapiVersion, 0);
            QVERIFY(!dialogue.feed(cut).reply);
            QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::NoApplicationData, {}}));
        }
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

/// Whatever the verifier holds, the bind was answered; only the packet itself can still be no answer.
void TestRpcBindDialogue::mutatedNames()
{
    const QByteArray good = Captured::rpcBindAckWithNames();
    const qsizetype verifier = good.size() - 0x9e - 8;
    for (const QByteArray& changed : Hostile::mutations(good.sliced(verifier))) {
        const Reply reply = outcomeOf(RpcBytes::joined({good.first(verifier), changed}), 65536);
        QCOMPARE(reply.service, ServiceState::Verified);
        QCOMPARE(reply.reason, Reason::Answered);
    }
    for (const QByteArray& changed : Hostile::mutations(good))
        QVERIFY(outcomeOf(changed, 65536).service != ServiceState::NotAsked);
}

} // namespace RpcBindDialogueTests

int tst_rpcbinddialogue(int argc, char* argv[])
{
    return PortCheck::runTest<RpcBindDialogueTests::TestRpcBindDialogue>(argc, argv);
}

#include "tst_rpcbinddialogue.moc"
