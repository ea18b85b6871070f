// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "handmadekerberos.h"
#include "model/protocol/kerberos/kerberosdatagramdialogue.h"
#include "model/protocol/kerberos/kerberosmessage.h"
#include "tests/data/controlleranswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace KerberosDatagramDialogueTests {

using namespace PortCheck;

class TestKerberosDatagramDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksUntilAnswered();
    void concludes_data();
    void concludes();
    void believesNothingForeign_data();
    void believesNothingForeign();
    void believesNoTruncation();
    void survivesEveryMutation();
};

void TestKerberosDatagramDialogue::asksUntilAnswered()
{
    KerberosDatagramDialogue dialogue(u"lab.example"_qs, 7);
    const QList<QByteArray> question{encodeKerberosRequest(u"LAB.EXAMPLE"_qs, 7)};
    QCOMPARE(dialogue.unanswered(), question);
    QVERIFY(!dialogue.feed("foreign"));
    QCOMPARE(dialogue.unanswered(), question);
    const std::optional<Reply> reply = dialogue.feed(Captured::kerberosClientUnknown());
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Verified);
    QCOMPARE(reply->evidence.value(u"serverTime"_qs), u"2026-11-22T11:50:51.512Z"_qs);
    QVERIFY(dialogue.unanswered().isEmpty());
}

void TestKerberosDatagramDialogue::concludes_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<Reason>("reason");

    QTest::newRow("pre-authentication, real") << Captured::kerberosPreAuthentication() << Reason::Answered;
    QTest::newRow("ticket") << Handmade::ticket() << Reason::Answered;
    QTest::newRow("too big") << Handmade::error(52) << Reason::KerberosNeedsTcp;
    QTest::newRow("wrong realm") << Handmade::error(68) << Reason::KerberosWrongRealm;
    QTest::newRow("generic") << Handmade::error(60) << Reason::KerberosError;
}

void TestKerberosDatagramDialogue::concludes()
{
    QFETCH(const QByteArray, datagram);
    KerberosDatagramDialogue dialogue(u"lab.example"_qs, 7);
    const std::optional<Reply> reply = dialogue.feed(datagram);
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Verified);
    QTEST(reply->reason, "reason");
}

void TestKerberosDatagramDialogue::believesNothingForeign_data()
{
    QTest::addColumn<QByteArray>("datagram");

    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
    QTest::newRow("empty datagram") << QByteArray();
    QTest::newRow("echo") << encodeKerberosRequest(u"LAB.EXAMPLE"_qs, 7);
    QTest::newRow("with the length that TCP has") << QByteArray::fromHex("00000043") + Handmade::error(6);
    QTest::newRow("bytes behind") << Handmade::error(6) + "x";
}

void TestKerberosDatagramDialogue::believesNothingForeign()
{
    QFETCH(const QByteArray, datagram);
    KerberosDatagramDialogue dialogue(u"lab.example"_qs, 7);
    QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::NoAnswer, {}}));
    QVERIFY(!dialogue.feed(datagram));
    const Reply reply = dialogue.interrupted();
    QCOMPARE(reply.service, ServiceState::Mismatch);
    QCOMPARE(reply.reason, Reason::OtherProtocol);
    QVERIFY(dialogue.feed(Handmade::error(6))); // a genuine answer still counts
}

void TestKerberosDatagramDialogue::believesNoTruncation()
{
    for (const QByteArray& cut : Hostile::truncations(Captured::kerberosClientUnknown())) {
        KerberosDatagramDialogue dialogue(QString(), 7);
        QVERIFY(!dialogue.feed(cut));
        QCOMPARE(dialogue.interrupted().service, ServiceState::Mismatch);
    }
}

void TestKerberosDatagramDialogue::survivesEveryMutation()
{
    for (const QByteArray& changed : Hostile::mutations(Captured::kerberosPreAuthentication())) {
        KerberosDatagramDialogue dialogue(QString(), 7);
        const std::optional<Reply> reply = dialogue.feed(changed);
        QCOMPARE(
            (reply ? *reply : dialogue.interrupted()).service, reply ? ServiceState::Verified : ServiceState::Mismatch);
    }
}

} // namespace KerberosDatagramDialogueTests

int tst_kerberosdatagramdialogue(int argc, char* argv[])
{
    return PortCheck::runTest<KerberosDatagramDialogueTests::TestKerberosDatagramDialogue>(argc, argv);
}

#include "tst_kerberosdatagramdialogue.moc"
