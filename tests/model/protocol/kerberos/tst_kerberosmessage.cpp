// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "handmadekerberos.h"
#include "model/protocol/kerberos/kerberosmessage.h"
#include "model/support/isotime.h"
#include "tests/data/controlleranswers.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace KerberosMessageTests {

using namespace PortCheck;

class TestKerberosMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesARequest();
    void keepsTheNoncePositive();
    void decodesARealError();
    void decodesARealErrorWithText();
    void decodesAnErrorWithTheClientsTime();
    void decodesATicket();
    void doubtsTheTime_data();
    void doubtsTheTime();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void survivesEveryMutation();
};

void TestKerberosMessage::encodesARequest()
{
    // Spelled out from RFC 4120 5.4.1; a real controller has accepted these bytes.
    const QByteArray expected =
        QByteArray::fromHex("6a8194 308191 a103020105 a20302010a a48184 308181"
                            "a007 0305 0000000000"
                            "a11f301d a003020101 a1163014 1b12 67702d706f7274636865636b2d70726f6265"
                            "a20d1b0b 4c41422e4558414d504c45"
                            "a320301e a003020102 a1173015 1b06 6b7262746774 1b0b 4c41422e4558414d504c45"
                            "a511180f 32303337303931333032343830355a"
                            "a704 02023039"
                            "a80b3009 020112 020111 020117");
    QCOMPARE(encodeKerberosRequest(u"LAB.EXAMPLE"_qs, 12345).toHex(), expected.toHex());
}

void TestKerberosMessage::keepsTheNoncePositive()
{
    QVERIFY(encodeKerberosRequest(u"A"_qs, 0xffffffff).contains(QByteArray::fromHex("a706 0204 7fffffff")));
    QVERIFY(encodeKerberosRequest(u"A"_qs, 0x80000000).contains(QByteArray::fromHex("a703 0201 00")));
}

void TestKerberosMessage::decodesARealError()
{
    const std::optional<KerberosAnswer> answer = KerberosAnswer::decoded(Captured::kerberosClientUnknown());
    QVERIFY(answer);
    QCOMPARE(answer->errorCode, 6);
    QCOMPARE(answer->realm, QByteArray("LAB.EXAMPLE"));
    QCOMPARE(answer->clientRealm, QByteArray("LAB.EXAMPLE"));
    QCOMPARE(answer->service, QByteArray("krbtgt/LAB.EXAMPLE"));
    QCOMPARE(isoTime(answer->serverTime), u"2026-11-22T11:50:51.512Z"_qs);
    QCOMPARE(answer->errorText, QByteArray());
}

void TestKerberosMessage::decodesARealErrorWithText()
{
    const std::optional<KerberosAnswer> answer = KerberosAnswer::decoded(Captured::kerberosPreAuthentication());
    QVERIFY(answer);
    QCOMPARE(answer->errorCode, 25);
    QCOMPARE(answer->errorText, QByteArray("Need to use PA-ENC-TIMESTAMP/PA-PK-AS-REQ"));
}

void TestKerberosMessage::decodesAnErrorWithTheClientsTime()
{
    QByteArray bytes = Handmade::error(60);
    bytes.insert(14, QByteArray::fromHex("a211180f 32303236303330313130313530305a a304 02020001"));
    bytes[1] = static_cast<char>(bytes.at(1) + 25);
    bytes[3] = static_cast<char>(bytes.at(3) + 25);
    const std::optional<KerberosAnswer> answer = KerberosAnswer::decoded(bytes);
    QVERIFY(answer);
    QCOMPARE(answer->errorCode, 60);
    QCOMPARE(answer->service, QByteArray("k/a"));
    QCOMPARE(isoTime(answer->serverTime), u"2026-03-01T10:15:00.000Z"_qs);
}

void TestKerberosMessage::decodesATicket()
{
    const std::optional<KerberosAnswer> answer = KerberosAnswer::decoded(Handmade::ticket());
    QVERIFY(answer);
    QVERIFY(!answer->errorCode);
    QCOMPARE(answer->realm, QByteArray("LAB.EXAMPLE"));
}

void TestKerberosMessage::doubtsTheTime_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    QTest::newRow("month 13") << QByteArray("20260301") << QByteArray("20261301");
    QTest::newRow("negative microseconds") << QByteArray::fromHex("020201f4") << QByteArray::fromHex("0202f1f4");
}

void TestKerberosMessage::doubtsTheTime()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const std::optional<KerberosAnswer> answer = KerberosAnswer::decoded(Handmade::error(6).replace(from, to));
    QVERIFY(answer); // a wrong clock is no reason to doubt the rest
    QVERIFY(!answer->serverTime.isValid());
}

void TestKerberosMessage::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray good = Handmade::error(6);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another version") << QByteArray(good).replace(
        QByteArray::fromHex("a003020105"), QByteArray::fromHex("a003020104"));
    QTest::newRow("another type") << QByteArray(good).replace(
        QByteArray::fromHex("02011e"), QByteArray::fromHex("02011f"));
    QTest::newRow("negative code") << Handmade::error(0xff);
    QTest::newRow("bytes behind") << good + '\0';
    QTest::newRow("a request") << encodeKerberosRequest(u"LAB.EXAMPLE"_qs, 1);
    QTest::newRow("fields of an error in a ticket's envelope") << QByteArray(good).replace(0, 1, "\x6b");
    QTest::newRow("endless nesting") << QByteArray::fromHex("7e7f" + QByteArray("307f").repeated(200));
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
}

void TestKerberosMessage::refuses()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!KerberosAnswer::decoded(bytes));
}

void TestKerberosMessage::refusesEveryTruncation()
{
    for (const QByteArray& good : {Captured::kerberosPreAuthentication(), Handmade::ticket(), Handmade::error(6)}) {
        QVERIFY(KerberosAnswer::decoded(good));
        for (const QByteArray& cut : Hostile::truncations(good))
            QVERIFY2(!KerberosAnswer::decoded(cut), cut.toHex().constData());
    }
}

void TestKerberosMessage::survivesEveryMutation()
{
    for (const QByteArray& good : {Captured::kerberosPreAuthentication(), Handmade::ticket()}) {
        for (const QByteArray& changed : Hostile::mutations(good)) {
            const std::optional<KerberosAnswer> answer = KerberosAnswer::decoded(changed);
            QVERIFY(!answer || (answer->realm.size() <= changed.size() && answer->errorCode.value_or(0) >= 0));
        }
    }
}

} // namespace KerberosMessageTests

int tst_kerberosmessage(int argc, char* argv[])
{
    return PortCheck::runTest<KerberosMessageTests::TestKerberosMessage>(argc, argv);
}

#include "tst_kerberosmessage.moc"
