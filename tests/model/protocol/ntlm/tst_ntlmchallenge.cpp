// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ntlm/ntlmchallenge.h"
#include "tests/data/identityanswers.h"
#include "tests/model/protocol/ntlm/ntlmbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace NtlmChallengeTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestNtlmChallenge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void negotiateIsWhatTheDocumentSays();
    void readsWhatSambaSays();
    void readsWhatWindowsSays();
    void evidenceHasOnlyWhatCame();
    void withoutNames_data();
    void withoutNames();
    void namesAreMadeSafe();
    void refuses_data();
    void refuses();
    void truncations();
    void mutations();
    void readsWhatIsWritten();
};

QByteArray sambaChallenge()
{
    const QByteArray answer = Captured::rpcBindAckWithNames();
    return answer.sliced(answer.indexOf("NTLMSSP"));
}

QByteArray with(QByteArray message, qsizetype place, const QByteArray& bytes)
{
    return message.replace(place, bytes.size(), bytes);
}

const QByteArray end = NtlmBytes::pair(0, {});

void TestNtlmChallenge::negotiateIsWhatTheDocumentSays()
{
    // Unicode, request target, NTLM, always sign, extended session security, 128 and 56 bits; neither names nor
    // version.
    QCOMPARE(buildNtlmNegotiate().toHex(),
        QByteArray("4e544c4d53535000"
                   "01000000"
                   "058208a0"
                   "0000000000000000"
                   "0000000000000000"
                   "0000000000000000"));
}

void TestNtlmChallenge::readsWhatSambaSays()
{
    const auto read = readNtlmChallenge(sambaChallenge());
    QVERIFY(read);
    QCOMPARE(read->computer, u"dc1.lab.example"_s);
    QCOMPARE(read->netbiosComputer, u"DC1"_s);
    QCOMPARE(read->domain, u"lab.example"_s);
    QCOMPARE(read->netbiosDomain, u"LAB"_s);
    QVERIFY(read->forest.isEmpty());
    QCOMPARE(read->time.toString(Qt::ISODateWithMs), u"2026-11-22T18:30:35.800Z"_s);
}

void TestNtlmChallenge::readsWhatWindowsSays()
{
    const auto read = readNtlmChallenge(NtlmBytes::windows());
    QVERIFY(read);
    Evidence evidence{{u"dialect"_s, u"3.1.1"_s}};
    insertNtlmNames(evidence, *read);
    QCOMPARE(evidence,
        (Evidence{{u"dialect"_s, u"3.1.1"_s}, {u"ntlmComputer"_s, u"DC07.emea.contoso.example"_s},
            {u"ntlmNetbiosComputer"_s, u"DC07"_s}, {u"ntlmDomain"_s, u"emea.contoso.example"_s},
            {u"ntlmNetbiosDomain"_s, u"CONTOSO"_s}, {u"ntlmForest"_s, u"contoso.example"_s},
            {u"ntlmTime"_s, u"1970-01-01T00:00:00.000Z"_s}}));
}

void TestNtlmChallenge::evidenceHasOnlyWhatCame()
{
    Evidence evidence;
    insertNtlmNames(evidence, {});
    QVERIFY(evidence.isEmpty());
    const auto read = readNtlmChallenge(NtlmBytes::challenge({NtlmBytes::name(1, u"DC1"_s), end}));
    QVERIFY(read);
    insertNtlmNames(evidence, *read);
    QCOMPARE(evidence, (Evidence{{u"ntlmNetbiosComputer"_s, u"DC1"_s}}));
}

void TestNtlmChallenge::withoutNames_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = NtlmBytes::windows();
    QTest::newRow("no pairs but the last") << NtlmBytes::challenge({end});
    QTest::newRow("no pairs at all") << NtlmBytes::challenge({});
    QTest::newRow("pairs that nobody announced") << with(good, 20, QByteArray::fromHex("05820822"));
    QTest::newRow("unknown pairs") << NtlmBytes::challenge(
        {NtlmBytes::pair(0xffff, "x"), NtlmBytes::pair(6, "abc"), end});
    QTest::newRow("pairs behind the last") << NtlmBytes::challenge({end, NtlmBytes::name(1, u"DC1"_s), end});
    QTest::newRow("half a time") << NtlmBytes::challenge({NtlmBytes::pair(7, "\x01\x02\x03\x04"), end});
    QTest::newRow("no time") << NtlmBytes::challenge({NtlmBytes::pair(7, QByteArray(8, '\0')), end});
    QTest::newRow("a time that no clock shows")
        << NtlmBytes::challenge({NtlmBytes::pair(7, QByteArray(8, '\xff')), end});
    QTest::newRow("empty names") << NtlmBytes::challenge({NtlmBytes::pair(1, {}), NtlmBytes::pair(3, {}), end});
}

void TestNtlmChallenge::withoutNames()
{
    QFETCH(QByteArray, message);
    const auto read = readNtlmChallenge(message);
    QVERIFY(read);
    QCOMPARE(*read, NtlmChallenge());
}

void TestNtlmChallenge::namesAreMadeSafe()
{
    const QString hostile = u"DC1\u202e\n\u0007"_s + QChar(0xd800);
    const auto read = readNtlmChallenge(
        NtlmBytes::challenge({NtlmBytes::name(3, hostile), NtlmBytes::name(4, QString(30'000, u'x')), end}));
    QVERIFY(read);
    QCOMPARE(read->computer, u"DC1\ufffd\ufffd\ufffd\ufffd"_s);
    QCOMPARE(read->domain.size(), longestEvidenceText);
}

void TestNtlmChallenge::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = NtlmBytes::windows();
    QTest::newRow("our own message") << buildNtlmNegotiate();
    QTest::newRow("another message") << with(good, 8, "\x03");
    QTest::newRow("another signature") << with(good, 0, "n");
    QTest::newRow("pairs of absurd length") << with(good, NtlmBytes::infoAt, "\xff\xff");
    QTest::newRow("pairs behind the end") << with(good, NtlmBytes::infoAt + 4, QByteArray::fromHex("ffffffff"));
    QTest::newRow("pairs at the largest offset") << with(good, NtlmBytes::infoAt + 4, QByteArray::fromHex("ffffff7f"));
    QTest::newRow("no last pair") << NtlmBytes::challenge({NtlmBytes::name(1, u"DC1"_s)});
    QTest::newRow("pair of absurd length") << NtlmBytes::challenge({QByteArray::fromHex("0100ffff"), end});
    QTest::newRow("half a character") << NtlmBytes::challenge({NtlmBytes::pair(1, "abc"), end});
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
}

void TestNtlmChallenge::refuses()
{
    QFETCH(QByteArray, message);
    QVERIFY(!readNtlmChallenge(message));
}

void TestNtlmChallenge::truncations()
{
    for (const QByteArray& good : {sambaChallenge(), NtlmBytes::windows()}) {
        for (const QByteArray& cut : Hostile::truncations(good))
            QVERIFY(!readNtlmChallenge(cut));
    }
}

void TestNtlmChallenge::mutations()
{
    for (const QByteArray& changed : Hostile::mutations(NtlmBytes::windows())) {
        const auto read = readNtlmChallenge(changed);
        QVERIFY(!read || read->computer.size() <= longestEvidenceText);
    }
}

void TestNtlmChallenge::readsWhatIsWritten()
{
    NtlmChallenge told;
    told.computer = u"stand-in.invalid"_s;
    told.netbiosComputer = u"STAND-IN"_s;
    told.domain = u"lab.example"_s;
    told.netbiosDomain = u"LAB"_s;
    told.time = QDateTime(QDate(2026, 3, 1), QTime(10, 15, 7, 89), Qt::UTC);
    told.standIn = StandInMark{"0123456789abcdef", u"2001:db8::1"_s, 3311};
    const QByteArray message = buildNtlmChallenge(told, "12345678");
    QCOMPARE(readNtlmChallenge(message), told);
    for (const QByteArray& changed : Hostile::truncations(message) + Hostile::mutations(message))
        (void)readNtlmChallenge(changed); // it only has to come back
    Evidence evidence;
    insertNtlmNames(evidence, told);
    QVERIFY(evidence.contains("standIn"_L1));
    QVERIFY(isNtlmNegotiate(buildNtlmNegotiate()));
    QVERIFY(!isNtlmNegotiate(message));
    QVERIFY(!isNtlmNegotiate("NTLMSSP"));
}

} // namespace NtlmChallengeTests

int tst_ntlmchallenge(int argc, char* argv[])
{
    return PortCheck::runTest<NtlmChallengeTests::TestNtlmChallenge>(argc, argv);
}

#include "tst_ntlmchallenge.moc"
