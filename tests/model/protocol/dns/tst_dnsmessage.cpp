// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsmessage.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/dns/dnsbytes.h"
#include "tests/support/hostilebytes.h"

#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestDnsMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatCanBeAsked_data();
    void namesThatCanBeAsked();
    void queryIsWhatTheStandardSays();
    void readsWhatSambaAnswered();
    void records_data();
    void records();
    void namesOnTheWire_data();
    void namesOnTheWire();
    void endlessPointers();
    void extendedResponseCode();
    void truncatedMessageKeepsWhatCame();
    void answersOnlyItsQuestion_data();
    void answersOnlyItsQuestion();
    void refuses_data();
    void refuses();
    void everyTruncationIsRefused();
    void mutationsAreBounded();
};

void TestDnsMessage::namesThatCanBeAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("two labels") << u"lab.example"_s << QByteArray("\3lab\7example\0", 13);
    QTest::newRow("dot at the end") << u"lab.example."_s << QByteArray("\3lab\7example\0", 13);
    QTest::newRow("root") << u"."_s << QByteArray("\0", 1);
    QTest::newRow("beyond ASCII") << u"bücher.example"_s << QByteArray("\15xn--bcher-kva\7example\0", 23);
    QTest::newRow("longest label") << QString(63, u'a') << QByteArray("\77" + QByteArray(63, 'a') + '\0');
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("empty label") << u"lab..example"_s << QByteArray();
    QTest::newRow("dot in front") << u".example"_s << QByteArray();
    QTest::newRow("label too long") << QString(64, u'a') << QByteArray();
    QTest::newRow("name too long") << QString(u"abcdefg."_s.repeated(32)) << QByteArray();
}

void TestDnsMessage::namesThatCanBeAsked()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, wire);
    QCOMPARE(writeDnsName(name).value_or(QByteArray()), wire);
    QCOMPARE(buildDnsQuery({name, DnsType::A}, 1, false).isEmpty(), wire.isEmpty());
}

void TestDnsMessage::queryIsWhatTheStandardSays()
{
    const DnsQuestion question{u"a.example"_s, DnsType::Srv};
    const QByteArray plain = QByteArray::fromHex("beef01000001000000000000") + QByteArray("\1a\7example\0", 11)
        + QByteArray::fromHex("00210001");
    QCOMPARE(buildDnsQuery(question, 0xbeef, false), plain);
    QByteArray extended = plain + QByteArray::fromHex("00002904d0000000000000");
    extended[11] = 1;
    QCOMPARE(buildDnsQuery(question, 0xbeef, true), extended);
}

void TestDnsMessage::readsWhatSambaAnswered()
{
    const auto message = readDnsMessage(Captured::dnsServiceOverUdp());
    QVERIFY(message);
    QCOMPARE(message->id, DnsBytes::id);
    QVERIFY(message->response && message->authoritative && !message->truncated && !message->recursionAvailable);
    QCOMPARE(message->responseCode, dnsNoError);
    QCOMPARE(message->question, (DnsQuestion{u"_ldap._tcp.dc._msdcs.lab.example"_s, DnsType::Srv}));
    const DnsRecord expected{u"_ldap._tcp.dc._msdcs.lab.example"_s, DnsType::Srv, u"0 100 389 dc1.lab.example"_s,
        DnsService{0, 100, 389, u"dc1.lab.example"_s}};
    QCOMPARE(message->answers, QList<DnsRecord>{expected});
}

void TestDnsMessage::records_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text"); // empty where the record is to be refused
    QTest::newRow("A") << 1 << QByteArray::fromHex("0a4d020a") << u"10.77.2.10"_s;
    QTest::newRow("A too short") << 1 << QByteArray::fromHex("0a4d02") << QString();
    QTest::newRow("A too long") << 1 << QByteArray::fromHex("0a4d020a00") << QString();
    QTest::newRow("NS") << 2 << DnsBytes::name("ns.example") << u"ns.example"_s;
    QTest::newRow("CNAME of the root") << 5 << DnsBytes::name(".") << u"."_s;
    QTest::newRow("SOA") << 6
                         << QByteArray(DnsBytes::name("ns.example") + DnsBytes::name("h.example")
                                + QByteArray::fromHex("00000007") + QByteArray(16, '\0'))
                         << u"ns.example h.example 7"_s;
    QTest::newRow("AAAA, the longest gap")
        << 28 << QByteArray::fromHex("fd770000000000020000000000000010") << u"fd77:0:0:2::10"_s;
    QTest::newRow("AAAA, gap at the end")
        << 28 << QByteArray::fromHex("20010db8000000000000000000000000") << u"2001:db8::"_s;
    QTest::newRow("AAAA, loopback") << 28 << QByteArray::fromHex("00000000000000000000000000000001") << u"::1"_s;
    QTest::newRow("AAAA, nothing") << 28 << QByteArray(16, '\0') << u"::"_s;
    QTest::newRow("AAAA, one zero group stays")
        << 28 << QByteArray::fromHex("20010db8000000010001000100010001") << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("SRV") << 33 << QByteArray(QByteArray::fromHex("000a00640185") + DnsBytes::name("dc1.example"))
                         << u"10 100 389 dc1.example"_s;
    QTest::newRow("SRV without host") << 33 << QByteArray::fromHex("000a00640185") << QString();
    QTest::newRow("TXT is not read") << 16 << QByteArray("\5hello") << u"\\# 6 0568656c6c6f"_s;
    QTest::newRow("TXT, empty") << 16 << QByteArray() << u"\\# 0 "_s;
}

void TestDnsMessage::records()
{
    QFETCH(int, type);
    QFETCH(QByteArray, data);
    QFETCH(QString, text);
    const auto message = readDnsMessage(DnsBytes::joined({DnsBytes::header(DnsBytes::answered, 0, 1),
        DnsBytes::record(DnsBytes::name("x.example"), static_cast<quint16>(type), data)}));
    QCOMPARE(message.has_value(), !text.isEmpty());
    if (message)
        QCOMPARE(message->answers.value(0).text, text);
}

void TestDnsMessage::namesOnTheWire_data()
{
    QTest::addColumn<QByteArray>("wire"); // at offset 12
    QTest::addColumn<QString>("name"); // empty where it is to be refused
    QTest::newRow("plain") << QByteArray("\1a\1b\0", 5) << u"a.b"_s;
    QTest::newRow("bytes that mislead") << QByteArray("\5a.b\\ \0", 7) << u"a\\046b\\092\\032"_s;
    QTest::newRow("control and high bytes") << QByteArray("\3\0\x0a\xff\0", 5) << u"\\000\\010\\255"_s;
    QTest::newRow("pointer to itself") << QByteArray("\xc0\x0c", 2) << QString();
    QTest::newRow("pointer forward") << QByteArray("\xc0\x0e\1a\0", 5) << QString();
    QTest::newRow("pointer into the name before it") << QByteArray("\1a\xc0\x0c", 4) << QString();
    QTest::newRow("pointer past the end") << QByteArray("\xff\xff", 2) << QString();
    QTest::newRow("half a pointer") << QByteArray("\xc0", 1) << QString();
    QTest::newRow("old label kind 01") << QByteArray("\x41"
                                                     "a\0",
        3) << QString();
    QTest::newRow("old label kind 10") << QByteArray("\x81"
                                                     "a\0",
        3) << QString();
    QTest::newRow("no end") << QByteArray("\1a", 2) << QString();
    QTest::newRow("longest name") << QByteArray(QByteArray("\1a").repeated(127) + '\0')
                                  << u"a."_s.repeated(127).chopped(1);
    QTest::newRow("name too long") << QByteArray(QByteArray("\1a").repeated(128) + '\0') << QString();
}

void TestDnsMessage::namesOnTheWire()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, name);
    const auto message =
        readDnsMessage(DnsBytes::joined({DnsBytes::header(DnsBytes::answered, 1, 0), DnsBytes::question(wire, 1)}));
    QCOMPARE(message && message->question ? message->question->name : QString(), name);
}

void TestDnsMessage::endlessPointers()
{
    // Each pointer leads to the one before it: allowed by the letter, and two hundred of them for one name.
    QByteArray chain = DnsBytes::name(".");
    for (int i = 0; i < 200; ++i)
        chain += ByteWriter().u16be(static_cast<quint16>(0xc000 | (i == 0 ? 23 : 22 + 2 * i))).result();
    const QByteArray first =
        DnsBytes::header(DnsBytes::answered, 0, 2) + DnsBytes::record(DnsBytes::name("."), 16, chain);
    const auto lastPointer = static_cast<quint16>(0xc000 | (first.size() - 2));
    const QByteArray pointer = ByteWriter().u16be(lastPointer).result();
    QVERIFY(!readDnsMessage(DnsBytes::joined({first, DnsBytes::record(pointer, 1, QByteArray(4, '\1'))})));
}

void TestDnsMessage::extendedResponseCode()
{
    const QByteArray opt = QByteArray::fromHex("00"
                                               "0029"
                                               "04d0"
                                               "01000000"
                                               "0000");
    const auto message = readDnsMessage(DnsBytes::joined({DnsBytes::header(DnsBytes::answered, 0, 0, 0, 1), opt}));
    QVERIFY(message);
    QCOMPARE(message->responseCode, dnsBadVersion);
    QCOMPARE(dnsResponseCodeName(message->responseCode), u"BADVERS"_s);
    QCOMPARE(dnsResponseCodeName(23), u"RCODE23"_s);
}

void TestDnsMessage::truncatedMessageKeepsWhatCame()
{
    QByteArray bytes = Captured::dnsServiceOverUdp();
    bytes[7] = 9; // nine answers are announced, one is there
    QVERIFY(!readDnsMessage(bytes));
    bytes[2] = static_cast<char>(bytes.at(2) | 0x02);
    const auto message = readDnsMessage(bytes);
    QVERIFY(message && message->truncated);
    QCOMPARE(message->answers.value(0).text, u"0 100 389 dc1.lab.example"_s);
}

void TestDnsMessage::answersOnlyItsQuestion_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isAnswer");
    const QByteArray own = DnsBytes::question(DnsBytes::name("lab.example"), 33);
    const auto answer = [](quint16 flags, const QByteArray& question) {
        return QByteArray(DnsBytes::header(flags, question.isEmpty() ? 0 : 1, 0) + question);
    };
    QTest::newRow("same") << answer(0x8000, own) << true;
    QTest::newRow("other case") << answer(0x8000, DnsBytes::question(DnsBytes::name("LAB.eXample"), 33)) << true;
    QTest::newRow("refused without the question") << answer(0x8005, {}) << true;
    QTest::newRow("good without the question") << answer(0x8000, {}) << false;
    QTest::newRow("the question itself") << answer(0x0000, own) << false;
    QTest::newRow("other name") << answer(0x8000, DnsBytes::question(DnsBytes::name("other.example"), 33)) << false;
    QTest::newRow("other type") << answer(0x8000, DnsBytes::question(DnsBytes::name("lab.example"), 1)) << false;
    QTest::newRow("other id") << QByteArray("\x12\x35" + answer(0x8000, own).mid(2)) << false;
}

void TestDnsMessage::answersOnlyItsQuestion()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, isAnswer);
    const auto read = readDnsMessage(message);
    QVERIFY(read);
    QCOMPARE(isDnsAnswerTo(*read, {u"lab.example"_s, DnsType::Srv}, DnsBytes::id), isAnswer);
}

void TestDnsMessage::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers()) {
        if (sample.bytes.front() != '\0') // an empty DNS message is all zeros
            QTest::newRow(sample.name) << sample.bytes;
    }
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other operation") << DnsBytes::header(0xa800, 0, 0);
    QTest::newRow("two questions") << DnsBytes::joined(
        {DnsBytes::header(DnsBytes::answered, 2, 0), DnsBytes::question(DnsBytes::name("a"), 1).repeated(2)});
    QTest::newRow("65535 answers, none there") << DnsBytes::header(DnsBytes::answered, 0, 65535);
    QTest::newRow("answers without end") << DnsBytes::joined(
        {DnsBytes::header(DnsBytes::answered, 0, 5000), DnsBytes::record(DnsBytes::name("."), 16, {}).repeated(5000)});
    QTest::newRow("more than 64 KiB") << DnsBytes::joined(
        {DnsBytes::header(DnsBytes::answered, 0, 0), QByteArray(70000, '\0')});
    QTest::newRow("data longer than the message") << DnsBytes::joined(
        {DnsBytes::header(DnsBytes::answered, 0, 1), QByteArray::fromHex("00000100010000038400ff0102")});
    QTest::newRow("class CHAOS") << DnsBytes::joined(
        {DnsBytes::header(DnsBytes::answered, 1, 0), DnsBytes::name("a"), QByteArray::fromHex("00010003")});
}

void TestDnsMessage::refuses()
{
    QFETCH(QByteArray, message);
    QVERIFY(!readDnsMessage(message));
}

void TestDnsMessage::everyTruncationIsRefused()
{
    for (const QByteArray& cut : Hostile::truncations(Captured::dnsServiceOverUdp()))
        QVERIFY2(!readDnsMessage(cut), qPrintable(QString::number(cut.size())));
}

void TestDnsMessage::mutationsAreBounded()
{
    for (const QByteArray& changed : Hostile::mutations(Captured::dnsServiceOverUdp())) {
        const auto message = readDnsMessage(changed);
        if (!message)
            continue;
        QVERIFY(message->answers.size() <= changed.size() / 11);
        for (const DnsRecord& record : message->answers)
            QVERIFY(record.name.size() <= 4 * 255 && record.text.size() <= 3 * 4 * 255);
    }
}

QTEST_APPLESS_MAIN(TestDnsMessage)
#include "tst_dnsmessage.moc"
