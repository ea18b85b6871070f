// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/netlogonanswer.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace NetlogonAnswerTests {

using namespace PortCheck;

class TestNetlogonAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void namesFlags_data();
    void namesFlags();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void survivesEveryMutation();
    void readsWhatIsWritten();
};

constexpr auto trailer = "05000000 ffff ffff"; // NtVersion, LmNtToken, Lm20Token
constexpr auto labExample = "036c6162 076578616d706c65 00"; // at offset 24

/// The structure of MS-ADTS 6.3.1.9 in hexadecimal, with these names in this order.
QByteArray answer(const QByteArray& names, const QByteArray& opcode = "1700", const QByteArray& flags = "fd130000")
{
    return QByteArray::fromHex(opcode + "0000" + flags + "04030201 0605 0807 090a 0b0c0d0e0f10" + names + trailer);
}

/// The same with only a domain, compressed in another way each time.
QByteArray onlyDomain(const QByteArray& domain)
{
    return answer("00" + domain + "00 00 00 00 00 00");
}

QByteArray realNames()
{
    return QByteArray(labExample) + "c018 03646331c018 034c414200 0344433100 00 0473697465 00 c038";
}

void TestNetlogonAnswer::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");

    const QByteArray good = answer(realNames());
    QTest::newRow("forest") << good << u"forest"_qs << QJsonValue(u"lab.example"_qs);
    QTest::newRow("domain, a pointer") << good << u"domain"_qs << QJsonValue(u"lab.example"_qs);
    QTest::newRow("controller, a label and a pointer") << good << u"controller"_qs << QJsonValue(u"dc1.lab.example"_qs);
    QTest::newRow("NetBIOS domain") << good << u"netbiosDomain"_qs << QJsonValue(u"LAB"_qs);
    QTest::newRow("NetBIOS name") << good << u"netbiosController"_qs << QJsonValue(u"DC1"_qs);
    QTest::newRow("site") << good << u"site"_qs << QJsonValue(u"site"_qs);
    QTest::newRow("client's site") << good << u"clientSite"_qs << QJsonValue(u"site"_qs);
    QTest::newRow("identifier") << good << u"domainGuid"_qs << QJsonValue(u"01020304-0506-0708-090a-0b0c0d0e0f10"_qs);
    QTest::newRow("not paused") << good << u"netlogonPaused"_qs << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("paused") << answer(realNames(), "1800") << u"netlogonPaused"_qs << QJsonValue(true);
    QTest::newRow("user unknown") << answer(realNames(), "1900") << u"domain"_qs << QJsonValue(u"lab.example"_qs);
    QTest::newRow("client in no site") << answer(QByteArray(labExample) + "00 00 00 00 00 00 00") << u"clientSite"_qs
                                       << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("with an address behind") << QByteArray::fromHex(good.toHex() + "10" + QByteArray(32, '0') + trailer)
                                            << u"forest"_qs << QJsonValue(u"lab.example"_qs);
}

void TestNetlogonAnswer::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, key);
    const std::optional<Evidence> evidence = decodeNetlogonAnswer(bytes);
    QVERIFY(evidence);
    QTEST(QJsonValue(evidence->value(key)), "value");
}

void TestNetlogonAnswer::namesFlags_data()
{
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QJsonArray>("tokens");

    QTest::newRow("none") << QByteArray("00000000") << QJsonArray{};
    QTest::newRow("read-only controller") << QByteArray(
        "78080000") << QJsonArray{u"ldap"_qs, u"ds"_qs, u"kdc"_qs, u"time-server"_qs, u"select-secret-domain-6"_qs};
    QTest::newRow("lowest and highest") << QByteArray("01000080") << QJsonArray{u"pdc"_qs, u"dns-forest"_qs};
    QTest::newRow("unknown bits") << QByteArray("06000004") << QJsonArray{u"gc"_qs, u"0x00000002"_qs, u"0x04000000"_qs};
}

void TestNetlogonAnswer::namesFlags()
{
    QFETCH(const QByteArray, flags);
    const std::optional<Evidence> evidence = decodeNetlogonAnswer(answer(realNames(), "1700", flags));
    QVERIFY(evidence);
    QTEST(evidence->value(u"flags"_qs).toArray(), "tokens");
}

void TestNetlogonAnswer::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("opcode of the old answer") << answer(realNames(), "1300");
    QTest::newRow("pointer to itself") << onlyDomain("c019");
    QTest::newRow("pointer forwards") << onlyDomain("c01b");
    QTest::newRow("pointer past the end") << onlyDomain("ffff");
    QTest::newRow("loop over a label") << onlyDomain("0161 c019");
    QTest::newRow("two pointers at each other") << answer("c01a c018 00 00 00 00 00 00");
    QTest::newRow("reserved label type 01") << onlyDomain("41 61 00");
    QTest::newRow("reserved label type 10") << onlyDomain("81 61 00");
    QTest::newRow("name of 256 bytes") << onlyDomain(QByteArray("3f" + QByteArray(126, '6')).repeated(4) + "00");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
}

void TestNetlogonAnswer::refuses()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!decodeNetlogonAnswer(bytes));
}

void TestNetlogonAnswer::refusesEveryTruncation()
{
    const QByteArray good = answer(realNames());
    QVERIFY(decodeNetlogonAnswer(good));
    for (const QByteArray& cut : Hostile::truncations(good))
        QVERIFY2(!decodeNetlogonAnswer(cut), cut.toHex().constData());
}

void TestNetlogonAnswer::survivesEveryMutation()
{
    constexpr qsizetype longestName = 253;
    for (const QByteArray& changed : Hostile::mutations(answer(realNames()))) {
        const Evidence evidence = decodeNetlogonAnswer(changed).value_or(Evidence());
        for (const QJsonValue& value : evidence)
            QVERIFY(value.toString().size() <= longestName);
    }
}

void TestNetlogonAnswer::readsWhatIsWritten()
{
    const QUuid guid = QUuid::createUuid();
    const auto read = decodeNetlogonAnswer(
        encodeNetlogonAnswer({"lab.example", "stand-in.invalid", "LAB", QByteArray(100, 'x'), "A-site", guid}));
    QVERIFY(read);
    QCOMPARE(read->value(u"domain"_qs), QJsonValue(u"lab.example"_qs));
    QCOMPARE(read->value(u"controller"_qs), QJsonValue(u"stand-in.invalid"_qs));
    QCOMPARE(read->value(u"netbiosController"_qs), QJsonValue(QString(63, u'x')));
    QCOMPARE(read->value(u"site"_qs), QJsonValue(u"A-site"_qs));
    QCOMPARE(read->value(u"domainGuid"_qs), QJsonValue(guid.toString(QUuid::WithoutBraces)));
}

} // namespace NetlogonAnswerTests

int tst_netlogonanswer(int argc, char* argv[])
{
    return PortCheck::runTest<NetlogonAnswerTests::TestNetlogonAnswer>(argc, argv);
}

#include "tst_netlogonanswer.moc"
