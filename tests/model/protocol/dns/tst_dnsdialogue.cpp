// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsdialogue.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/dns/dnsbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace DnsDialogueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestDnsDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probeQuestion_data();
    void probeQuestion();
    void believesSamba();
    void reasons_data();
    void reasons();
    void decidedlyNone_data();
    void decidedlyNone();
    void refusalOfAPlainQuestionIsAnAnswer();
    void goesOnWithoutEdns();
    void foreignDatagramsAreRemembered();
    void silence();
    void streamBelievesSambaInAnyPieces();
    void streamTellsStrangersApart_data();
    void streamTellsStrangersApart();
    void streamCutShort();
    void streamMutations();
};

const DnsQuestion question = dnsProbeQuestion(u"lab.example"_s);

QByteArray onStream(const QByteArray& message)
{
    return ByteWriter().u16be(static_cast<quint16>(message.size())).bytes(message).result();
}

void TestDnsDialogue::probeQuestion_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("text");
    QTest::newRow("domain") << u"lab.example"_s << u"_ldap._tcp.dc._msdcs.lab.example SRV"_s;
    QTest::newRow("none") << QString() << u"localhost A"_s;
    QTest::newRow("no name") << u"lab..example"_s << u"localhost A"_s;
    QTest::newRow("too long") << QString(u"abcdefg."_s.repeated(31)) << u"localhost A"_s;
}

void TestDnsDialogue::probeQuestion()
{
    QFETCH(QString, domain);
    QFETCH(QString, text);
    const DnsQuestion asked = dnsProbeQuestion(domain);
    QCOMPARE(dnsQuestionText(asked), text);
    QVERIFY(!buildDnsQuery(asked, 1, true).isEmpty());
}

void TestDnsDialogue::believesSamba()
{
    DnsDialogue dialogue(question, DnsBytes::id);
    QCOMPARE(dialogue.unanswered(), QList<QByteArray>{buildDnsQuery(question, DnsBytes::id, true)});
    const auto reply = dialogue.feed(Captured::dnsServiceOverUdp());
    QVERIFY(reply);
    const Evidence evidence{{u"question"_s, u"_ldap._tcp.dc._msdcs.lab.example SRV"_s}, {u"rcode"_s, u"NOERROR"_s},
        {u"answers"_s, QJsonArray{u"0 100 389 dc1.lab.example"_s}}, {u"answerCount"_s, 1},
        {u"authority"_s, QJsonArray{u"SOA"_s}}, {u"truncated"_s, false}, {u"authoritative"_s, true},
        {u"recursionAvailable"_s, false}};
    QCOMPARE(*reply, (Reply{ServiceState::Verified, Reason::Answered, evidence}));
    QVERIFY(dialogue.answer());
    QCOMPARE(dialogue.answer()->answers.value(0).service->host, u"dc1.lab.example"_s);
}

void TestDnsDialogue::reasons_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("withService");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("a controller") << 0x8000 << true << Reason::Answered;
    QTest::newRow("nothing of that kind") << 0x8000 << false << Reason::DnsWrongDomain;
    QTest::newRow("no such name") << 0x8003 << false << Reason::DnsWrongDomain;
    QTest::newRow("server failed") << 0x8002 << false << Reason::DnsError;
    QTest::newRow("refused") << 0x8005 << false << Reason::DnsError;
    QTest::newRow("truncated") << 0x8200 << true << Reason::DnsTruncated;
    QTest::newRow("truncated to nothing") << 0x8200 << false << Reason::DnsTruncated;
}

void TestDnsDialogue::reasons()
{
    QFETCH(int, flags);
    QFETCH(bool, withService);
    QFETCH(Reason, reason);
    const QByteArray name = DnsBytes::name("_ldap._tcp.dc._msdcs.lab.example");
    QByteArray answer =
        DnsBytes::header(static_cast<quint16>(flags), 1, withService ? 1 : 0) + DnsBytes::question(name, 33);
    if (withService)
        answer += DnsBytes::record(name, 33, QByteArray::fromHex("000000640185") + DnsBytes::name("dc1.lab.example"));
    DnsDialogue dialogue(question, DnsBytes::id);
    const auto reply = dialogue.feed(answer);
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Verified);
    QCOMPARE(reply->reason, reason);
}

void TestDnsDialogue::decidedlyNone_data()
{
    QTest::addColumn<QByteArrayList>("hosts");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("none") << QByteArrayList{"."} << Reason::DnsNoControllers;
    QTest::newRow("one beside it") << QByteArrayList{".", "dc1.lab.example"} << Reason::Answered;
}

void TestDnsDialogue::decidedlyNone()
{
    QFETCH(QByteArrayList, hosts);
    const QByteArray name = DnsBytes::name("_ldap._tcp.dc._msdcs.lab.example");
    QByteArray answer = DnsBytes::header(0x8000, 1, int(hosts.size())) + DnsBytes::question(name, 33);
    for (const QByteArray& host : hosts)
        answer += DnsBytes::record(name, 33, QByteArray::fromHex("000000000000") + DnsBytes::name(host.constData()));
    DnsDialogue dialogue(question, DnsBytes::id);
    const auto reply = dialogue.feed(answer);
    QVERIFY(reply);
    QTEST(reply->reason, "reason");
}

void TestDnsDialogue::refusalOfAPlainQuestionIsAnAnswer()
{
    DnsDialogue dialogue(dnsProbeQuestion(QString()), DnsBytes::id);
    const auto reply = dialogue.feed(
        DnsBytes::joined({DnsBytes::header(0x8005, 1, 0), DnsBytes::question(DnsBytes::name("localhost"), 1)}));
    QVERIFY(reply);
    QCOMPARE(reply->reason, Reason::Answered);
    QCOMPARE(reply->evidence.value(u"rcode"_s).toString(), u"REFUSED"_s);
}

void TestDnsDialogue::goesOnWithoutEdns()
{
    DnsDialogue dialogue(question, DnsBytes::id);
    const QByteArray formatError = DnsBytes::header(0x8001, 0, 0);
    QVERIFY(!dialogue.feed(formatError));
    QCOMPARE(dialogue.unanswered(), QList<QByteArray>{buildDnsQuery(question, DnsBytes::id, false)});
    QCOMPARE(dialogue.interrupted().reason, Reason::DnsError);
    const auto reply = dialogue.feed(Captured::dnsServiceOverUdp());
    QVERIFY(reply);
    QCOMPARE(reply->reason, Reason::Answered);
}

void TestDnsDialogue::foreignDatagramsAreRemembered()
{
    DnsDialogue dialogue(question, DnsBytes::id);
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QVERIFY2(!dialogue.feed(sample.bytes), sample.name);
    QVERIFY(!dialogue.feed(buildDnsQuery(question, DnsBytes::id, true))); // an echo
    QVERIFY(!dialogue.feed({}));
    QVERIFY(!dialogue.feed("go away"));
    QCOMPARE(dialogue.unanswered().size(), 1);
    QVERIFY(!dialogue.answer());
    const Evidence evidence{{u"received"_s, u"go away"_s}};
    QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Mismatch, Reason::OtherProtocol, evidence}));
    QVERIFY(dialogue.feed(Captured::dnsServiceOverUdp())); // the right one still counts
}

void TestDnsDialogue::silence()
{
    QCOMPARE(DnsDialogue(question, 1).interrupted(), (Reply{ServiceState::Silent, Reason::NoAnswer, {}}));
    QCOMPARE(
        DnsStreamDialogue(question, 1).interrupted(), (Reply{ServiceState::Silent, Reason::NoApplicationData, {}}));
}

void TestDnsDialogue::streamBelievesSambaInAnyPieces()
{
    const QByteArray whole = onStream(Captured::dnsServiceOverUdp());
    for (qsizetype size = 1; size <= whole.size(); ++size) {
        DnsStreamDialogue dialogue(question, DnsBytes::id);
        QCOMPARE(dialogue.opening(), onStream(buildDnsQuery(question, DnsBytes::id, false)));
        const QList<QByteArray> pieces = Hostile::pieces(whole, size);
        for (const QByteArray& piece : pieces.first(pieces.size() - 1))
            QVERIFY(!dialogue.feed(piece).reply);
        const auto reply = dialogue.feed(pieces.last()).reply;
        QVERIFY(reply);
        QCOMPARE(reply->reason, Reason::Answered);
        QVERIFY(dialogue.answer());
    }
}

void TestDnsDialogue::streamTellsStrangersApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const Hostile::Sample& sample : Hostile::foreignAnswers())
        QTest::newRow(sample.name) << sample.bytes;
    QTest::newRow("other id") << onStream("\x12\x35" + Captured::dnsServiceOverUdp().mid(2));
    QTest::newRow("echo") << onStream(buildDnsQuery(question, DnsBytes::id, false));
    QTest::newRow("length too short") << DnsBytes::joined({QByteArray::fromHex("000b1234"), QByteArray(100, '\0')});
    QTest::newRow("length 65535 of nonsense")
        << DnsBytes::joined({QByteArray::fromHex("ffff1234"), QByteArray(65533, '\xff')});
}

void TestDnsDialogue::streamTellsStrangersApart()
{
    QFETCH(QByteArray, bytes);
    DnsStreamDialogue dialogue(question, DnsBytes::id);
    const auto reply = dialogue.feed(bytes).reply;
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Mismatch);
    QCOMPARE(reply->reason, Reason::OtherProtocol);
    QVERIFY(!dialogue.answer());
}

void TestDnsDialogue::streamCutShort()
{
    for (const QByteArray& cut : Hostile::truncations(onStream(Captured::dnsServiceOverUdp()))) {
        DnsStreamDialogue dialogue(question, DnsBytes::id);
        QVERIFY(!dialogue.feed(cut).reply);
        const bool isUnclear = !cut.isEmpty() && cut.size() < 4;
        QCOMPARE(dialogue.interrupted().service, isUnclear ? ServiceState::Mismatch : ServiceState::Silent);
    }
}

void TestDnsDialogue::streamMutations()
{
    for (const QByteArray& changed : Hostile::mutations(onStream(Captured::dnsServiceOverUdp()))) {
        DnsStreamDialogue dialogue(question, DnsBytes::id);
        const auto reply = dialogue.feed(changed).reply;
        QVERIFY(!reply || reply->service == ServiceState::Mismatch || reply->service == ServiceState::Verified);
        dialogue.interrupted();
    }
}

} // namespace DnsDialogueTests

int tst_dnsdialogue(int argc, char* argv[])
{
    return PortCheck::runTest<DnsDialogueTests::TestDnsDialogue>(argc, argv);
}

#include "tst_dnsdialogue.moc"
