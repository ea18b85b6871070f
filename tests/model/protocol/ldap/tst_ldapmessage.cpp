// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "handmadeldap.h"
#include "model/protocol/ldap/ldapframe.h"
#include "model/protocol/ldap/ldapmessage.h"
#include "model/protocol/ldap/ldapresult.h"
#include "tests/data/controlleranswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace LdapMessageTests {

using namespace PortCheck;

class TestLdapMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesASearch_data();
    void encodesASearch();
    void decodesAnEntryAsWindowsWritesIt();
    void decodesResults_data();
    void decodesResults();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void survivesEveryMutation();
    void framesFromTheFirstBytes_data();
    void framesFromTheFirstBytes();
};

void TestLdapMessage::encodesASearch_data()
{
    QTest::addColumn<LdapSearch>("search");
    QTest::addColumn<QByteArray>("hex");

    // Spelled out from RFC 4511 4.5.1.
    QTest::newRow("presence") << LdapSearch{1, {}, {"*", "+"}}
                              << QByteArray("302b 020101 6326 0400 0a0100 0a0100 020100 020100 010100"
                                            "870b 6f626a656374436c617373 3006 04012a 04012b");
    QTest::newRow("equalities") << LdapSearch{2, {{"a", "b"}, {"NtVer", QByteArray("\6\0\0\0", 4)}}, {"c"}}
                                << QByteArray("3034 020102 632f 0400 0a0100 0a0100 020100 020100 010100"
                                              "a017 a306 040161 040162 a30d 04054e74566572 040406000000 3003 040163");
}

void TestLdapMessage::encodesASearch()
{
    QFETCH(const LdapSearch, search);
    QFETCH(const QByteArray, hex);
    QCOMPARE(search.encoded().toHex(), QByteArray::fromHex(hex).toHex());
}

void TestLdapMessage::decodesAnEntryAsWindowsWritesIt()
{
    const QByteArray bytes =
        Handmade::entry(7, {{"dnsHostName", {"dc1.lab.example"}}, {"empty", {}}, {"two", {"a", ""}}});
    const std::optional<LdapMessage> message = LdapMessage::decoded(bytes);
    QVERIFY(message);
    QCOMPARE(message->kind, LdapMessage::Kind::Entry);
    QCOMPARE(message->id, 7);
    QCOMPARE(message->attributes.size(), 3);
    QCOMPARE(message->attributes.at(0).name, QByteArray("dnsHostName"));
    QCOMPARE(message->attributes.at(0).values, QList<QByteArray>{"dc1.lab.example"});
    QCOMPARE(message->attributes.at(1).values, QList<QByteArray>{});
    QCOMPARE(message->attributes.at(2).values, (QList<QByteArray>{"a", ""}));
}

void TestLdapMessage::decodesResults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LdapMessage::Kind>("kind");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("diagnostic");

    using Kind = LdapMessage::Kind;
    QTest::newRow("success") << Handmade::done(1) << Kind::Done << 1 << 0 << QByteArray();
    QTest::newRow("error") << Handmade::done(2, 53, "no") << Kind::Done << 2 << 53 << QByteArray("no");
    QTest::newRow("real error") << Captured::searchWithoutBind() << Kind::Done << 1 << 1
                                << QByteArray("00002020: Operation unavailable without authentication");
    QTest::newRow("disconnection") << Handmade::disconnection(52, "bye") << Kind::Disconnection << 0 << 52
                                   << QByteArray("bye");
    QTest::newRow("with controls") << QByteArray::fromHex("3012 020101 6507 0a0100 0400 0400 a004 3002 0400")
                                   << Kind::Done << 1 << 0 << QByteArray();
    QTest::newRow("another response") << QByteArray::fromHex("300c 020101 7807 0a0102 0400 0400") << Kind::Other << 1
                                      << 2 << QByteArray();
    QTest::newRow("reference") << QByteArray::fromHex("3008 020101 7303 040161") << Kind::Other << 1 << 0
                               << QByteArray();
}

void TestLdapMessage::decodesResults()
{
    QFETCH(const QByteArray, bytes);
    const std::optional<LdapMessage> message = LdapMessage::decoded(bytes);
    QVERIFY(message);
    QTEST(message->kind, "kind");
    QTEST(message->id, "id");
    QTEST(message->result.code, "code");
    QTEST(message->result.diagnostic, "diagnostic");
}

void TestLdapMessage::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no operation") << QByteArray::fromHex("3003 020101");
    QTest::newRow("negative id") << QByteArray::fromHex("300c 0201ff 6507 0a0100 0400 0400");
    QTest::newRow("huge id") << QByteArray::fromHex("3010 0205 0100000001 6507 0a0100 0400 0400");
    QTest::newRow("bytes behind") << QByteArray::fromHex("300c 020101 6507 0a0100 0400 0400 00");
    QTest::newRow("negative result") << QByteArray::fromHex("300c 020101 6507 0a01ff 0400 0400");
    QTest::newRow("result without texts") << QByteArray::fromHex("3008 020101 6503 0a0100");
    QTest::newRow("value past its set") << QByteArray::fromHex("3013 020101 640e 0400 300a 3008 040161 3103 040262 63");
    QTest::newRow("endless nesting") << QByteArray::fromHex(QByteArray("3080").repeated(500));
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
}

void TestLdapMessage::refuses()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!LdapMessage::decoded(bytes));
}

void TestLdapMessage::refusesEveryTruncation()
{
    for (const QByteArray& good :
        {Captured::searchWithoutBind(), Handmade::entry(1, {{"a", {"b"}}}), Handmade::disconnection(52, "bye")}) {
        QVERIFY(LdapMessage::decoded(good));
        for (const QByteArray& cut : Hostile::truncations(good))
            QVERIFY2(!LdapMessage::decoded(cut), cut.toHex().constData());
    }
}

void TestLdapMessage::survivesEveryMutation()
{
    const QByteArray good = Handmade::entry(1, {{"dnsHostName", {"dc1", "dc2"}}, {"b", {}}});
    int readable = 0;
    for (const QByteArray& changed : Hostile::mutations(good))
        readable += LdapMessage::decoded(changed) ? 1 : 0;
    QVERIFY(readable > 0); // a changed letter of a name changes no structure
}

void TestLdapMessage::framesFromTheFirstBytes_data()
{
    using State = LdapFrame::State;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");

    QTest::newRow("nothing") << QByteArray() << State::Incomplete;
    QTest::newRow("one byte") << QByteArray::fromHex("30") << State::Incomplete;
    QTest::newRow("a whole one") << Handmade::done(1) << State::Complete;
    QTest::newRow("and more") << Handmade::done(1) + Handmade::done(2) << State::Complete;
    QTest::newRow("another tag") << QByteArray("H") << State::Foreign;
    QTest::newRow("indefinite length") << QByteArray::fromHex("3080") << State::Foreign;
    QTest::newRow("no id") << QByteArray::fromHex("300c04") << State::Foreign;
    QTest::newRow("id without content") << QByteArray::fromHex("300c0200") << State::Foreign;
    QTest::newRow("id of five octets") << QByteArray::fromHex("300c0205") << State::Foreign;
    QTest::newRow("our own request") << LdapSearch{1, {}, {"*"}}.encoded() << State::Foreign;
    QTest::newRow("empty") << QByteArray::fromHex("3000") << State::Complete;
    QTest::newRow("longer than allowed") << QByteArray::fromHex("3084000003e9") << State::TooLong;
    QTest::newRow("absurdly long") << QByteArray::fromHex("3084ffffffff") << State::TooLong;
    QTest::newRow("as long as allowed") << QByteArray::fromHex("3084000003e2") << State::Incomplete;
}

void TestLdapMessage::framesFromTheFirstBytes()
{
    constexpr qsizetype longest = 1000;
    QFETCH(const QByteArray, bytes);
    QTEST(LdapFrame::startOf(bytes, longest).state, "state");
}

} // namespace LdapMessageTests

int tst_ldapmessage(int argc, char* argv[])
{
    return PortCheck::runTest<LdapMessageTests::TestLdapMessage>(argc, argv);
}

#include "tst_ldapmessage.moc"
