// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "handmadeldap.h"
#include "model/protocol/ldap/rootdsedialogue.h"
#include "tests/data/controlleranswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace RootDseDialogueTests {

using namespace PortCheck;

class TestRootDseDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAnonymously();
    void readsARealController();
    void concludes_data();
    void concludes();
    void knowsForeignAnswersEarly_data();
    void knowsForeignAnswersEarly();
    void staysSilentOnEveryTruncation();
    void treatsMutationsAlikeInAnyPieces();
    void endsEndlessData_data();
    void endsEndlessData();
    void interruptedBeforeAnything();
};

/// The reply to \a bytes that arrive in pieces of \a size; what interrupted() says if they end without one.
Reply replyTo(const QByteArray& bytes, qsizetype size)
{
    RootDseDialogue dialogue;
    dialogue.opening();
    for (const QByteArray& piece : Hostile::pieces(bytes, size)) {
        const StreamStep step = dialogue.feed(piece);
        if (step.reply)
            return *step.reply;
    }
    return dialogue.interrupted();
}

QByteArray goodAnswer()
{
    return Handmade::entry(1, {{"dnsHostName", {"dc1"}}}) + Handmade::done(1);
}

void TestRootDseDialogue::asksAnonymously()
{
    const QByteArray opening = RootDseDialogue().opening();
    QVERIFY(opening.startsWith(QByteArray::fromHex("3082"))); // the first message is the search: no bind goes before
    QVERIFY(opening.contains(QByteArray::fromHex("020101 6382")));
    QVERIFY(opening.contains("objectClass"));
    QVERIFY(opening.contains("dnsHostName"));
}

void TestRootDseDialogue::readsARealController()
{
    for (const qsizetype size : {1, 7, 1460, 100000}) {
        const Reply reply = replyTo(Captured::rootDseOverTcp(), size);
        QCOMPARE(reply.service, ServiceState::Verified);
        QCOMPARE(reply.reason, Reason::Answered);
        QCOMPARE(reply.evidence.value(u"dnsHostName"_qs), u"dc1.lab.example"_qs);
        QCOMPARE(reply.evidence.value(u"defaultNamingContext"_qs), u"DC=lab,DC=example"_qs);
        QCOMPARE(reply.evidence.value(u"namingContexts"_qs).toArray().size(), 5);
        QCOMPARE(reply.evidence.value(u"isGlobalCatalogReady"_qs), QJsonValue(true));
        QCOMPARE(reply.evidence.value(u"currentTime"_qs), u"2026-11-22T11:50:42.000Z"_qs);
        QCOMPARE(reply.evidence.value(u"vendorName"_qs), u"Samba Team (https://www.samba.org)"_qs);
        QCOMPARE(reply.evidence.value(u"domainFunctionality"_qs), u"4"_qs);
        QCOMPARE(reply.evidence.value(u"supportedLDAPVersion"_qs), (QJsonArray{u"2"_qs, u"3"_qs}));
    }
}

void TestRootDseDialogue::concludes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reply>("reply");

    const auto failed = [](Evidence evidence) { return Reply{ServiceState::Failed, Reason::LdapError, evidence}; };
    const Evidence host{{u"dnsHostName"_qs, u"dc1"_qs}};

    QTest::newRow("good") << goodAnswer() << Reply{ServiceState::Verified, Reason::Answered, host};
    QTest::newRow("with others in between") << Handmade::message(1, QByteArray::fromHex("7303 040161")) + goodAnswer()
            + QByteArray("rubbish behind") << Reply{ServiceState::Verified, Reason::Answered, host};
    QTest::newRow("error") << Handmade::done(1, 8, QByteArray("00002028: sign\0", 15))
                           << failed({{u"ldapResultCode"_qs, 8}, {u"ldapResultName"_qs, u"strongerAuthRequired"_qs},
                                  {u"ldapDiagnostic"_qs, u"00002028: sign"_qs}});
    QTest::newRow("error of unknown number")
        << Handmade::done(1, 99) << failed({{u"ldapResultCode"_qs, 99}, {u"ldapResultName"_qs, u""_qs}});
    QTest::newRow("entry, then error") << Handmade::entry(1, {{"dnsHostName", {"dc1"}}}) + Handmade::done(1, 51)
                                       << failed({{u"dnsHostName"_qs, u"dc1"_qs}, {u"ldapResultCode"_qs, 51},
                                              {u"ldapResultName"_qs, u"busy"_qs}});
    QTest::newRow("empty") << Handmade::done(
        1) << failed({{u"rootDseEmpty"_qs, true}, {u"ldapResultCode"_qs, 0}, {u"ldapResultName"_qs, u"success"_qs}});
    QTest::newRow("nothing known in it") << Handmade::entry(1, {{"objectClass", {"top"}}}) + Handmade::done(1)
                                         << failed({{u"rootDseEmpty"_qs, true}, {u"ldapResultCode"_qs, 0},
                                                {u"ldapResultName"_qs, u"success"_qs}});
    QTest::newRow("disconnected") << Handmade::disconnection(52, "going down")
                                  << failed({{u"ldapDisconnected"_qs, true}, {u"ldapResultCode"_qs, 52},
                                         {u"ldapResultName"_qs, u"unavailable"_qs},
                                         {u"ldapDiagnostic"_qs, u"going down"_qs}});
    QTest::newRow("entry alone") << Handmade::entry(1, {{"dnsHostName", {"dc1"}}})
                                 << Reply{ServiceState::Silent, Reason::NoApplicationData,
                                        {{u"dnsHostName"_qs, u"dc1"_qs}, {u"answerIncomplete"_qs, true}}};
}

void TestRootDseDialogue::concludes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Reply, reply);
    for (const qsizetype size : {qsizetype(1), qsizetype(3), bytes.size()}) {
        const Reply concluded = replyTo(bytes, size);
        QCOMPARE(concluded.evidence, reply.evidence);
        QCOMPARE(concluded.service, reply.service);
        QCOMPARE(concluded.reason, reply.reason);
    }
}

void TestRootDseDialogue::knowsForeignAnswersEarly_data()
{
    QTest::addColumn<QByteArray>("bytes");

    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
    QTest::newRow("echo") << RootDseDialogue().opening();
    QTest::newRow("digit zero, as a text") << QByteArray("0 OK ready\r\n");
    QTest::newRow("answer to another question") << Handmade::done(5);
    QTest::newRow("malformed inside") << QByteArray::fromHex("300c 020101 6507 0a0100 0400 0405");
    QTest::newRow("endless nesting") << QByteArray::fromHex(QByteArray("3080").repeated(500));
    QTest::newRow("nested in an entry") << QByteArray::fromHex("307f 020101 647a" + QByteArray("307830").repeated(50));
}

void TestRootDseDialogue::knowsForeignAnswersEarly()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype size : {qsizetype(1), bytes.size()}) {
        const Reply reply = replyTo(bytes, size);
        QCOMPARE(reply.service, ServiceState::Mismatch);
        QCOMPARE(reply.reason, Reason::OtherProtocol);
        QVERIFY(!reply.evidence.value(u"received"_qs).toString().isEmpty());
    }
}

void TestRootDseDialogue::staysSilentOnEveryTruncation()
{
    for (const QByteArray& cut : Hostile::truncations(Captured::rootDseOverTcp())) {
        const Reply reply = replyTo(cut, std::max<qsizetype>(cut.size(), 1));
        QCOMPARE(reply.service, ServiceState::Silent);
        QCOMPARE(reply.reason, Reason::NoApplicationData);
        QCOMPARE(reply.evidence.contains(u"answerIncomplete"_qs), !cut.isEmpty());
    }
}

void TestRootDseDialogue::treatsMutationsAlikeInAnyPieces()
{
    for (const QByteArray& changed : Hostile::mutations(goodAnswer())) {
        const Reply whole = replyTo(changed, changed.size());
        const Reply pieces = replyTo(changed, 1);
        QVERIFY2(whole.service == pieces.service && whole.reason == pieces.reason, changed.toHex().constData());
    }
}

void TestRootDseDialogue::endsEndlessData_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<Reason>("reason");

    const QByteArray zero(1, '\0');
    QTest::newRow("other messages") << QByteArray() << Handmade::message(1, QByteArray::fromHex("7303 040161"))
                                    << Reason::TooMuchData;
    QTest::newRow("entries") << QByteArray() << Handmade::entry(1, {{"dnsHostName", {"dc1"}}}) << Reason::TooMuchData;
    QTest::newRow("announced too long") << QByteArray::fromHex("30840003fffb 020101 64") << zero << Reason::TooMuchData;
    QTest::newRow("absurdly long") << QByteArray::fromHex("3084ffffffff 020101 64") << zero << Reason::TooMuchData;
    QTest::newRow("as long as allowed, nonsense inside")
        << QByteArray::fromHex("30840003fffa 020101 64") << zero << Reason::OtherProtocol;
}

void TestRootDseDialogue::endsEndlessData()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, unit);
    QFETCH(const Reason, reason);
    const QByteArray bytes = start + unit.repeated(2 * RootDseDialogue::longest / unit.size());
    for (const qsizetype size : {qsizetype(1), qsizetype(65536), bytes.size()}) {
        const Reply reply = replyTo(bytes, size);
        QCOMPARE(reply.service, ServiceState::Mismatch);
        QCOMPARE(reply.reason, reason);
    }
}

void TestRootDseDialogue::interruptedBeforeAnything()
{
    RootDseDialogue dialogue;
    QVERIFY(!dialogue.feed({}).reply);
    QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::NoApplicationData, {}}));
}

} // namespace RootDseDialogueTests

int tst_rootdsedialogue(int argc, char* argv[])
{
    return PortCheck::runTest<RootDseDialogueTests::TestRootDseDialogue>(argc, argv);
}

#include "tst_rootdsedialogue.moc"
