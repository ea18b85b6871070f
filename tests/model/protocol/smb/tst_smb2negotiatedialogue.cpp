// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2negotiate.h"
#include "model/protocol/smb/smb2negotiatedialogue.h"
#include "model/protocol/smb/smb2sessionsetup.h"
#include "tests/data/identityanswers.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/smb/smbbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace Smb2NegotiateDialogueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSmb2NegotiateDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believesSambaInAnyPieces();
    void asksForItsName();
    void namesAreABonus_data();
    void namesAreABonus();
    void sessionStatus_data();
    void sessionStatus();
    void namesCutShort();
    void mutatedNames();
    void dialectsAndSigning_data();
    void dialectsAndSigning();
    void startTimeWhereItIsTold();
    void errorOfTheServer();
    void mismatches_data();
    void mismatches();
    void cutShort();
    void endlessDataIsRefusedAtOnce();
    void mutations();
};

const QUuid client(u"00112233-4455-6677-8899-aabbccddeeff"_s);
const QByteArray salt(32, 's');
constexpr qsizetype transport = 4;
constexpr qsizetype body = transport + 64;

/// What is concluded when the server says this and then nothing; nothing where it would be waited for.
std::optional<Reply> replyTo(const QByteArray& bytes)
{
    Smb2NegotiateDialogue dialogue(client, salt);
    const StreamStep step = dialogue.feed(bytes);
    return step.reply || step.say.isEmpty() ? step.reply : dialogue.interrupted();
}

/// What the first answer alone comes to.
Evidence sambaEvidence()
{
    return {{u"dialect"_s, u"3.1.1"_s}, {u"signing"_s, u"required"_s},
        {u"serverGuid"_s, u"00316364-0000-0000-0000-000000000000"_s},
        {u"capabilities"_s, QJsonArray{u"dfs"_s, u"leasing"_s, u"large-mtu"_s, u"multi-channel"_s}},
        {u"maxReadSize"_s, 8388608}, {u"serverTime"_s, u"2026-11-22T12:00:58.418Z"_s}};
}

Reply sambaReply()
{
    return {ServiceState::Verified, Reason::SmbSigningRequired, sambaEvidence()};
}

/// Leads a dialogue that has had its first answer with these bytes to its end.
Reply outcomeAfterNegotiation(const QByteArray& bytes, qsizetype pieceSize)
{
    Smb2NegotiateDialogue dialogue(client, salt);
    static_cast<void>(dialogue.feed(Captured::smb2Negotiation()));
    for (const QByteArray& piece : Hostile::pieces(bytes, pieceSize)) {
        const StreamStep step = dialogue.feed(piece);
        if (step.reply)
            return *step.reply;
    }
    return dialogue.interrupted();
}

QByteArray with(QByteArray bytes, qsizetype place, const QByteArray& changed)
{
    return bytes.replace(place, changed.size(), changed);
}

void TestSmb2NegotiateDialogue::believesSambaInAnyPieces()
{
    const QByteArray whole = Captured::smb2Negotiation();
    for (qsizetype size = 1; size <= whole.size(); ++size) {
        Smb2NegotiateDialogue dialogue(client, salt);
        QCOMPARE(dialogue.opening(), buildSmb2Negotiate(client, salt));
        const QList<QByteArray> pieces = Hostile::pieces(whole, size);
        for (const QByteArray& piece : pieces.first(pieces.size() - 1)) {
            const StreamStep step = dialogue.feed(piece);
            QVERIFY(!step.reply && step.say.isEmpty());
        }
        QCOMPARE(dialogue.feed(pieces.last()).say, buildSmb2SessionSetup(0x0311));
        QCOMPARE(dialogue.interrupted(), sambaReply());
    }
}

void TestSmb2NegotiateDialogue::asksForItsName()
{
    Reply expected = sambaReply();
    expected.evidence.insert(u"ntlmComputer"_s, u"dc1.lab.example"_s);
    expected.evidence.insert(u"ntlmNetbiosComputer"_s, u"DC1"_s);
    expected.evidence.insert(u"ntlmDomain"_s, u"lab.example"_s);
    expected.evidence.insert(u"ntlmNetbiosDomain"_s, u"LAB"_s);
    expected.evidence.insert(u"ntlmTime"_s, u"2026-11-22T18:30:35.587Z"_s);
    const QByteArray whole = Captured::smb2SessionChallenge();
    for (qsizetype size = 1; size <= whole.size(); ++size)
        QCOMPARE(outcomeAfterNegotiation(whole, size), expected);
}

void TestSmb2NegotiateDialogue::namesAreABonus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("first answer once more") << Captured::smb2Negotiation();
    QTest::newRow("echo") << buildSmb2SessionSetup(0x0311);
    QTest::newRow("SMB 1") << QByteArray::fromHex("00000023ff534d4272");
    QTest::newRow("too long") << QByteArray::fromHex("00010001fe534d42");
    QTest::newRow("keep-alive") << QByteArray::fromHex("85000000");
    QTest::newRow("nothing in it") << QByteArray::fromHex("00000000");
}

void TestSmb2NegotiateDialogue::namesAreABonus()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(outcomeAfterNegotiation(bytes, 65536), sambaReply());
    QCOMPARE(outcomeAfterNegotiation(bytes, 1), sambaReply());
}

void TestSmb2NegotiateDialogue::sessionStatus_data()
{
    QTest::addColumn<quint32>("status");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("text");
    QTest::newRow("not supported") << 0xc00000bbU << QByteArray() << u"0xc00000bb"_s;
    QTest::newRow("access denied") << 0xc0000022U << QByteArray("?") << u"0xc0000022"_s;
    QTest::newRow("success that nobody asked for") << 0U << QByteArray() << u"0x00000000"_s;
    QTest::newRow("challenge that is none") << smb2MoreProcessing << QByteArray("NTLMSSP") << u"0xc0000016"_s;
}

void TestSmb2NegotiateDialogue::sessionStatus()
{
    QFETCH(quint32, status);
    QFETCH(QByteArray, token);
    QFETCH(QString, text);
    Reply expected = sambaReply();
    expected.evidence.insert(u"sessionSetupStatus"_s, text);
    QCOMPARE(outcomeAfterNegotiation(SmbBytes::sessionAnswer(status, token), 65536), expected);
}

void TestSmb2NegotiateDialogue::namesCutShort()
{
    for (const QByteArray& cut : Hostile::truncations(Captured::smb2SessionChallenge()))
        QCOMPARE(outcomeAfterNegotiation(cut, 65536), sambaReply());
}

void TestSmb2NegotiateDialogue::mutatedNames()
{
    for (const QByteArray& changed : Hostile::mutations(Captured::smb2SessionChallenge())) {
        const Reply reply = outcomeAfterNegotiation(changed, 65536);
        QCOMPARE(reply.service, ServiceState::Verified);
        QCOMPARE(reply.reason, Reason::SmbSigningRequired);
        QCOMPARE(reply.evidence.value(u"dialect"_s).toString(), u"3.1.1"_s);
    }
}

void TestSmb2NegotiateDialogue::dialectsAndSigning_data()
{
    QTest::addColumn<QByteArray>("modeAndDialect");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("signing");
    QTest::newRow("2.0.2") << QByteArray::fromHex("01000202") << u"2.0.2"_s << u"enabled"_s;
    QTest::newRow("2.1") << QByteArray::fromHex("03001002") << u"2.1"_s << u"required"_s;
    QTest::newRow("3.0") << QByteArray::fromHex("02000003") << u"3.0"_s << u"required"_s;
    QTest::newRow("3.0.2") << QByteArray::fromHex("00000203") << u"3.0.2"_s << u"disabled"_s;
}

void TestSmb2NegotiateDialogue::dialectsAndSigning()
{
    QFETCH(QByteArray, modeAndDialect);
    QFETCH(QString, dialect);
    QFETCH(QString, signing);
    const auto reply = replyTo(with(Captured::smb2Negotiation(), body + 2, modeAndDialect));
    QVERIFY(reply);
    QCOMPARE(reply->evidence.value(u"dialect"_s).toString(), dialect);
    QCOMPARE(reply->evidence.value(u"signing"_s).toString(), signing);
    QCOMPARE(reply->service, ServiceState::Verified);
    QCOMPARE(reply->reason, signing == u"required"_s ? Reason::SmbSigningRequired : Reason::Answered);
}

void TestSmb2NegotiateDialogue::startTimeWhereItIsTold()
{
    const auto reply = replyTo(with(Captured::smb2Negotiation(), body + 48, QByteArray::fromHex("00803ed5deb19d01")));
    QVERIFY(reply);
    QCOMPARE(reply->evidence.value(u"serverStartTime"_s).toString(), u"1970-01-01T00:00:00.000Z"_s);
}

void TestSmb2NegotiateDialogue::errorOfTheServer()
{
    const Evidence evidence{{u"ntStatus"_s, u"0xc00000bb"_s}};
    QCOMPARE(replyTo(with(Captured::smb2Negotiation(), transport + 8, QByteArray::fromHex("bb0000c0"))),
        (Reply{ServiceState::Failed, Reason::SmbError, evidence}));
}

void TestSmb2NegotiateDialogue::mismatches_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes << Reason::OtherProtocol;
    QTest::newRow("SMB 1") << QByteArray::fromHex("00000023ff534d4272") << Reason::Smb1Only;
    QTest::newRow("NetBIOS refusal") << QByteArray::fromHex("8300000182") << Reason::OtherProtocol;
    QTest::newRow("NetBIOS keep-alive") << QByteArray::fromHex("85000000") << Reason::OtherProtocol;
    QTest::newRow("too long") << QByteArray::fromHex("00010001fe534d42") << Reason::TooMuchData;
    QTest::newRow("too short") << QByteArray::fromHex("00000003fe534d42") << Reason::OtherProtocol;
    QTest::newRow("echo") << buildSmb2Negotiate(client, salt) << Reason::OtherProtocol;
}

void TestSmb2NegotiateDialogue::mismatches()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    const auto reply = replyTo(bytes);
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Mismatch);
    QCOMPARE(reply->reason, reason);
    QVERIFY(reply->evidence.contains(u"received"_s));
}

void TestSmb2NegotiateDialogue::cutShort()
{
    for (const QByteArray& cut : Hostile::truncations(Captured::smb2Negotiation())) {
        Smb2NegotiateDialogue dialogue(client, salt);
        QVERIFY(!dialogue.feed(cut).reply);
        QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::NoApplicationData, {}}));
    }
}

void TestSmb2NegotiateDialogue::endlessDataIsRefusedAtOnce()
{
    Smb2NegotiateDialogue dialogue(client, salt);
    int fed = 0;
    while (!dialogue.feed(QByteArray(1, '\0')).reply)
        QVERIFY(++fed < 16);
}

void TestSmb2NegotiateDialogue::mutations()
{
    for (const QByteArray& changed : Hostile::mutations(Captured::smb2Negotiation())) {
        const auto reply = replyTo(changed);
        QVERIFY(!reply || reply->service != ServiceState::NotAsked);
    }
}

} // namespace Smb2NegotiateDialogueTests

int tst_smb2negotiatedialogue(int argc, char* argv[])
{
    return PortCheck::runTest<Smb2NegotiateDialogueTests::TestSmb2NegotiateDialogue>(argc, argv);
}

#include "tst_smb2negotiatedialogue.moc"
