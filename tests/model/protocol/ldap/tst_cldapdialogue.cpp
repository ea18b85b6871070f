// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "handmadeldap.h"
#include "model/protocol/ldap/cldapdialogue.h"
#include "tests/data/controlleranswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace CldapDialogueTests {

using namespace PortCheck;

class TestCldapDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksBothQuestionsOrOne();
    void readsARealController();
    void concludesAtTheEnd_data();
    void concludesAtTheEnd();
    void concludesWithoutADomain_data();
    void concludesWithoutADomain();
    void believesNothingForeign_data();
    void believesNothingForeign();
    void believesNoTruncation();
    void survivesEveryMutation();
    void foreignDatagramsDoNotSpoilGoodOnes();
};

using Datagrams = QList<QByteArray>;

/// Feeds the datagrams; what interrupted() says if they end without a reply.
Reply replyTo(CldapDialogue& dialogue, const Datagrams& datagrams)
{
    for (const QByteArray& datagram : datagrams) {
        if (const std::optional<Reply> reply = dialogue.feed(datagram))
            return *reply;
    }
    return dialogue.interrupted();
}

QByteArray goodRootDse()
{
    return Handmade::entry(1, {{"dnsHostName", {"dc1"}}}) + Handmade::done(1);
}

void compare(const Reply& reply, const Reply& expected)
{
    QCOMPARE(reply.evidence, expected.evidence);
    QCOMPARE(reply.service, expected.service);
    QCOMPARE(reply.reason, expected.reason);
}

void TestCldapDialogue::asksBothQuestionsOrOne()
{
    QCOMPARE(CldapDialogue(QString()).unanswered().size(), 1);
    CldapDialogue dialogue(u"lab.example"_qs);
    const Datagrams questions = dialogue.unanswered();
    QCOMPARE(questions.size(), 2);
    QVERIFY(questions.at(0).contains(QByteArray::fromHex("0409 446e73446f6d61696e 040b 6c61622e6578616d706c65")));
    QVERIFY(questions.at(0).contains(QByteArray::fromHex("0405 4e74566572 0404 06000000")));
    QVERIFY(questions.at(0).endsWith(QByteArray::fromHex("0408 4e65746c6f676f6e")));
    QVERIFY(questions.at(1).contains("dnsHostName"));

    QVERIFY(!dialogue.feed(Captured::netlogonPing()));
    QCOMPARE(dialogue.unanswered(), Datagrams{questions.at(1)});
    QVERIFY(!dialogue.feed(Captured::netlogonPing())); // the answer to a repetition
    QVERIFY(dialogue.feed(Captured::rootDseOverUdp()));
    QCOMPARE(dialogue.unanswered(), Datagrams{});
}

void TestCldapDialogue::readsARealController()
{
    CldapDialogue dialogue(u"lab.example"_qs);
    QVERIFY(!dialogue.feed(Captured::rootDseOverUdp()));
    const std::optional<Reply> reply = dialogue.feed(Captured::netlogonPing());
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Verified);
    QCOMPARE(reply->reason, Reason::Answered);
    const Evidence& evidence = reply->evidence;
    QCOMPARE(evidence.value(u"controller"_qs), u"dc1.lab.example"_qs);
    QCOMPARE(evidence.value(u"domain"_qs), u"lab.example"_qs);
    QCOMPARE(evidence.value(u"forest"_qs), u"lab.example"_qs);
    QCOMPARE(evidence.value(u"netbiosDomain"_qs), u"LAB"_qs);
    QCOMPARE(evidence.value(u"site"_qs), u"Default-First-Site-Name"_qs);
    QCOMPARE(evidence.value(u"clientSite"_qs), u"Default-First-Site-Name"_qs);
    QCOMPARE(evidence.value(u"domainKnown"_qs), QJsonValue(true));
    QCOMPARE(evidence.value(u"dnsHostName"_qs), u"dc1.lab.example"_qs);
    QCOMPARE(evidence.value(u"netlogonAnswered"_qs), QJsonValue(true));
    QCOMPARE(evidence.value(u"rootDseAnswered"_qs), QJsonValue(true));
}

void TestCldapDialogue::concludesAtTheEnd_data()
{
    QTest::addColumn<Datagrams>("datagrams");
    QTest::addColumn<Reply>("reply");

    const auto answered = [](Evidence evidence, bool rootDse, bool netlogon) {
        evidence.insert(u"rootDseAnswered"_qs, rootDse);
        evidence.insert(u"netlogonAnswered"_qs, netlogon);
        return evidence;
    };
    const Evidence host{{u"dnsHostName"_qs, u"dc1"_qs}};
    const Evidence unwilling{{u"ldapResultCode"_qs, 53}, {u"ldapResultName"_qs, u"unwillingToPerform"_qs}};

    QTest::newRow("nothing") << Datagrams{} << Reply{ServiceState::Silent, Reason::NoAnswer, {}};
    QTest::newRow("another domain's controller")
        << Datagrams{Captured::netlogonPingOtherDomain()}
        << Reply{ServiceState::Verified, Reason::WrongDomain, answered({{u"domainKnown"_qs, false}}, false, true)};
    QTest::newRow("the same, with an entry without the attribute")
        << Datagrams{Handmade::entry(2, {}) + Handmade::done(2)}
        << Reply{ServiceState::Verified, Reason::WrongDomain, answered({{u"domainKnown"_qs, false}}, false, true)};
    QTest::newRow("rootDSE alone") << Datagrams{goodRootDse()}
                                   << Reply{ServiceState::Verified, Reason::Answered, answered(host, true, false)};
    QTest::newRow("rootDSE in two datagrams") << Datagrams{Handmade::entry(1, {{"dnsHostName", {"dc1"}}}),
        Handmade::done(1)} << Reply{ServiceState::Verified, Reason::Answered, answered(host, true, false)};
    QTest::newRow("rootDSE alone, refused") << Datagrams{
        Handmade::done(1, 53)} << Reply{ServiceState::Failed, Reason::LdapError, answered(unwilling, true, false)};
    QTest::newRow("ping refused") << Datagrams{Handmade::done(2, 53)}
                                  << Reply{ServiceState::Failed, Reason::LdapError, answered(unwilling, false, true)};
    QTest::newRow("an entry without an end")
        << Datagrams{Handmade::entry(1, {{"dnsHostName", {"dc1"}}})}
        << Reply{ServiceState::Silent, Reason::NoApplicationData, {{u"answerIncomplete"_qs, true}}};
}

void TestCldapDialogue::concludesAtTheEnd()
{
    QFETCH(const Datagrams, datagrams);
    QFETCH(const Reply, reply);
    CldapDialogue dialogue(u"lab.example"_qs);
    compare(replyTo(dialogue, datagrams), reply);
}

void TestCldapDialogue::concludesWithoutADomain_data()
{
    QTest::addColumn<Datagrams>("datagrams");
    QTest::addColumn<Reply>("reply");

    QTest::newRow("rootDSE") << Datagrams{goodRootDse()}
                             << Reply{ServiceState::Verified, Reason::Answered,
                                    {{u"dnsHostName"_qs, u"dc1"_qs}, {u"rootDseAnswered"_qs, true}}};
    QTest::newRow("empty") << Datagrams{Handmade::done(1)}
                           << Reply{ServiceState::Failed, Reason::LdapError,
                                  {{u"rootDseEmpty"_qs, true}, {u"rootDseAnswered"_qs, true}, {u"ldapResultCode"_qs, 0},
                                      {u"ldapResultName"_qs, u"success"_qs}}};
}

void TestCldapDialogue::concludesWithoutADomain()
{
    QFETCH(const Datagrams, datagrams);
    QFETCH(const Reply, reply);
    CldapDialogue dialogue{QString()};
    compare(replyTo(dialogue, datagrams), reply);
}

void TestCldapDialogue::believesNothingForeign_data()
{
    QTest::addColumn<QByteArray>("datagram");

    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
    QTest::newRow("empty datagram") << QByteArray();
    QTest::newRow("another message id") << Handmade::done(9);
    QTest::newRow("good, and bytes behind") << goodRootDse() + "x";
    QTest::newRow("good, and another's behind") << goodRootDse() + Handmade::done(9);
    QTest::newRow("notice of disconnection") << Handmade::disconnection(52, "bye");
    QTest::newRow("unreadable ping answer") << Handmade::entry(2, {{"netlogon", {"nonsense"}}}) + Handmade::done(2);
    QTest::newRow("echo") << CldapDialogue(QString()).unanswered().constFirst();
}

void TestCldapDialogue::believesNothingForeign()
{
    QFETCH(const QByteArray, datagram);
    CldapDialogue dialogue(u"lab.example"_qs);
    QVERIFY(!dialogue.feed(datagram));
    QCOMPARE(dialogue.unanswered().size(), 2);
    const Reply reply = dialogue.interrupted();
    QCOMPARE(reply.service, ServiceState::Mismatch);
    QCOMPARE(reply.reason, Reason::OtherProtocol);
}

void TestCldapDialogue::believesNoTruncation()
{
    const qsizetype entrySize = Captured::netlogonPing().size() - Captured::netlogonPingOtherDomain().size();
    for (const QByteArray& cut : Hostile::truncations(Captured::netlogonPing())) {
        CldapDialogue dialogue(u"lab.example"_qs);
        QVERIFY(!dialogue.feed(cut));
        QCOMPARE(dialogue.unanswered().size(), 2);
        // Cut between its two messages, the first one is whole, and no answer by itself.
        const ServiceState expected = cut.size() == entrySize ? ServiceState::Silent : ServiceState::Mismatch;
        QCOMPARE(dialogue.interrupted().service, expected);
    }
}

void TestCldapDialogue::survivesEveryMutation()
{
    for (const QByteArray& changed : Hostile::mutations(Captured::netlogonPing() + goodRootDse(), 5000)) {
        CldapDialogue dialogue(u"lab.example"_qs);
        const Reply reply = replyTo(dialogue, {changed});
        QVERIFY(reply.service != ServiceState::NotAsked);
    }
}

void TestCldapDialogue::foreignDatagramsDoNotSpoilGoodOnes()
{
    CldapDialogue dialogue(u"lab.example"_qs);
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QVERIFY(!dialogue.feed(sample.bytes));
    QVERIFY(!dialogue.feed(Captured::rootDseOverUdp()));
    const std::optional<Reply> reply = dialogue.feed(Captured::netlogonPing());
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Verified);
}

} // namespace CldapDialogueTests

int tst_cldapdialogue(int argc, char* argv[])
{
    return PortCheck::runTest<CldapDialogueTests::TestCldapDialogue>(argc, argv);
}

#include "tst_cldapdialogue.moc"
