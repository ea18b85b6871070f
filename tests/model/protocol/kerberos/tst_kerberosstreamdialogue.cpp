// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "handmadekerberos.h"
#include "model/protocol/kerberos/kerberosmessage.h"
#include "model/protocol/kerberos/kerberosstreamdialogue.h"
#include "model/support/bytewriter.h"
#include "tests/data/controlleranswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace KerberosStreamDialogueTests {

using namespace PortCheck;

class TestKerberosStreamDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysARequestBehindItsLength();
    void asksForAnInvalidRealmWithoutADomain();
    void readsAnswersInAnyPieces_data();
    void readsAnswersInAnyPieces();
    void knowsForeignAnswersEarly_data();
    void knowsForeignAnswersEarly();
    void staysSilentOnEveryTruncation();
    void treatsMutationsAlikeInAnyPieces();
    void endsEndlessData();
    void interruptedBeforeAnything();
};

QByteArray behindItsLength(const QByteArray& message)
{
    return ByteWriter().u32be(static_cast<quint32>(message.size())).bytes(message).result();
}

/// The reply to \a bytes that arrive in pieces of \a size, and how many were taken before it; what interrupted() says
/// if they end without one.
Reply replyTo(const QByteArray& bytes, qsizetype size, qsizetype* taken = nullptr)
{
    KerberosStreamDialogue dialogue(u"lab.example"_qs, 12345);
    dialogue.opening();
    qsizetype fed = 0;
    for (const QByteArray& piece : Hostile::pieces(bytes, size)) {
        fed += piece.size();
        const StreamStep step = dialogue.feed(piece);
        if (taken)
            *taken = fed;
        if (step.reply)
            return *step.reply;
    }
    return dialogue.interrupted();
}

void TestKerberosStreamDialogue::saysARequestBehindItsLength()
{
    const QByteArray request = encodeKerberosRequest(u"LAB.EXAMPLE"_qs, 12345);
    QCOMPARE(KerberosStreamDialogue(u"lab.example"_qs, 12345).opening(), QByteArray::fromHex("00000097") + request);
}

void TestKerberosStreamDialogue::asksForAnInvalidRealmWithoutADomain()
{
    QVERIFY(KerberosStreamDialogue(QString(), 1).opening().contains("GP-PORTCHECK.INVALID"));
}

void TestKerberosStreamDialogue::readsAnswersInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Reason>("reason");

    QTest::newRow("client unknown, real") << Captured::kerberosClientUnknown() << Reason::Answered;
    QTest::newRow("pre-authentication, real") << Captured::kerberosPreAuthentication() << Reason::Answered;
    QTest::newRow("ticket") << Handmade::ticket() << Reason::Answered;
    QTest::newRow("wrong realm") << Handmade::error(68) << Reason::KerberosWrongRealm;
    QTest::newRow("generic") << Handmade::error(60) << Reason::KerberosError;
}

void TestKerberosStreamDialogue::readsAnswersInAnyPieces()
{
    QFETCH(const QByteArray, message);
    QFETCH(const Reason, reason);
    for (const qsizetype size : {1, 3, 5, 100000}) {
        const Reply reply = replyTo(behindItsLength(message) + "rubbish behind", size);
        QCOMPARE(reply.service, ServiceState::Verified);
        QCOMPARE(reply.reason, reason);
        QVERIFY(!reply.evidence.value(u"realm"_qs).toString().isEmpty());
    }
}

void TestKerberosStreamDialogue::knowsForeignAnswersEarly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("bytesNeeded");

    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes << qsizetype(sample.bytes.startsWith('\0') ? 4 : 1);
    QTest::newRow("length 0") << QByteArray::fromHex("00000000") << qsizetype(4);
    QTest::newRow("length past the bound") << QByteArray::fromHex("00010000 7e") << qsizetype(2);
    QTest::newRow("reserved bit of the length") << QByteArray::fromHex("80000010 7e") << qsizetype(1);
    QTest::newRow("echo") << KerberosStreamDialogue(QString(), 1).opening() << qsizetype(5);
    QTest::newRow("lengths that disagree") << QByteArray::fromHex("00000010 7e0f") << qsizetype(6);
    QTest::newRow("indefinite length") << QByteArray::fromHex("00000010 7e80") << qsizetype(6);
    QTest::newRow("header longer than announced") << QByteArray::fromHex("00000002 7e82 0000") << qsizetype(6);
    QTest::newRow("nonsense inside") << behindItsLength(QByteArray::fromHex("7e04 30020500")) << qsizetype(10);
    QTest::newRow("SMB") << QByteArray::fromHex("00000044 ff534d42") << qsizetype(5);
}

void TestKerberosStreamDialogue::knowsForeignAnswersEarly()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype size : {qsizetype(1), bytes.size()}) {
        qsizetype taken = 0;
        const Reply reply = replyTo(bytes, size, &taken);
        QCOMPARE(reply.service, ServiceState::Mismatch);
        QCOMPARE(reply.reason, Reason::OtherProtocol);
        if (size == 1)
            QTEST(taken, "bytesNeeded");
    }
}

void TestKerberosStreamDialogue::staysSilentOnEveryTruncation()
{
    for (const QByteArray& cut : Hostile::truncations(behindItsLength(Captured::kerberosPreAuthentication()))) {
        const Reply reply = replyTo(cut, std::max<qsizetype>(cut.size(), 1));
        QCOMPARE(reply.service, ServiceState::Silent);
        QCOMPARE(reply.reason, Reason::NoApplicationData);
        QCOMPARE(reply.evidence.contains(u"answerIncomplete"_qs), !cut.isEmpty());
    }
}

void TestKerberosStreamDialogue::treatsMutationsAlikeInAnyPieces()
{
    for (const QByteArray& changed : Hostile::mutations(behindItsLength(Captured::kerberosClientUnknown()))) {
        const Reply whole = replyTo(changed, changed.size());
        const Reply pieces = replyTo(changed, 1);
        QVERIFY2(whole.service == pieces.service && whole.reason == pieces.reason, changed.toHex().constData());
    }
}

void TestKerberosStreamDialogue::endsEndlessData()
{
    // The longest message that may be announced, well-formed on the outside.
    const QByteArray bytes = QByteArray::fromHex("0000ffff 7e82fffb") + QByteArray(100000, 'x');
    for (const qsizetype size : {qsizetype(1), bytes.size()}) {
        qsizetype taken = 0;
        QCOMPARE(replyTo(bytes, size, &taken).service, ServiceState::Mismatch);
        QVERIFY(size > 1 || taken == 4 + KerberosStreamDialogue::longest);
    }
}

void TestKerberosStreamDialogue::interruptedBeforeAnything()
{
    KerberosStreamDialogue dialogue(QString(), 1);
    QVERIFY(!dialogue.feed({}).reply);
    QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::NoApplicationData, {}}));
}

} // namespace KerberosStreamDialogueTests

int tst_kerberosstreamdialogue(int argc, char* argv[])
{
    return PortCheck::runTest<KerberosStreamDialogueTests::TestKerberosStreamDialogue>(argc, argv);
}

#include "tst_kerberosstreamdialogue.moc"
