// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsmessage.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/dns/dnsbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace DnsMessageTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestDnsMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queryIsWhatTheStandardSays();
    void readsWhatSambaAnswered();
    void endlessPointers();
    void extendedResponseCode();
    void truncatedMessageKeepsWhatCame();
    void whatComesAlong();
    void answersOnlyItsQuestion_data();
    void answersOnlyItsQuestion();
    void refuses_data();
    void refuses();
    void everyTruncationIsRefused();
    void mutationsAreBounded();
};

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

void TestDnsMessage::whatComesAlong()
{
    const QByteArray soa = DnsBytes::joined({DnsBytes::name("."), DnsBytes::name("."), QByteArray(20, '\0')});
    const QByteArray domain = DnsBytes::name("lab.example");
    const QByteArray dc1 = DnsBytes::name("dc1.lab.example");
    const QByteArray bytes = DnsBytes::joined({DnsBytes::header(DnsBytes::answered, 0, 1, 2, 3),
        DnsBytes::record(dc1, 1, "\x0a\x01\x01\x09"), DnsBytes::record(domain, 6, soa),
        DnsBytes::record(domain, 6, soa), DnsBytes::record(dc1, 1, "\x0a\x01\x01\x01"),
        DnsBytes::record(dc1, 28, QByteArray(16, '\1')), DnsBytes::record(dc1, 16, "\1a")});
    const auto message = readDnsMessage(bytes);
    QVERIFY(message);
    QCOMPARE(message->authority, QList<DnsType>{DnsType::Soa});
    QCOMPARE(message->addresses.size(), 2);
    QCOMPARE(message->addresses.constFirst().name, u"dc1.lab.example"_s);
    QCOMPARE(message->addresses.constFirst().text, u"10.1.1.1"_s);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!readDnsMessage(bytes.first(length)));
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

} // namespace DnsMessageTests

int tst_dnsmessage(int argc, char* argv[])
{
    return PortCheck::runTest<DnsMessageTests::TestDnsMessage>(argc, argv);
}

#include "tst_dnsmessage.moc"
