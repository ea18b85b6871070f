// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Which addresses a host has by a DNS server.
#include "model/protocol/dns/hostaddressesdialogue.h"

#include "model/protocol/dns/dnsserver.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace HostAddressesDialogueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr quint16 id = 0xffff; // the second question's is 0
const QString host = u"dc1.lab.example"_s;
const QByteArray ipv4 = QByteArray::fromHex("0a000001"); // 10.0.0.1
const QByteArray ipv6 = QByteArray::fromHex("fd000000000000000000000000000001"); // fd00::1

QByteArray answerTo(const QByteArray& query, int code, const QList<DnsAnswerRecord>& records = {})
{
    return buildDnsAnswer(readDnsMessage(query).value(), code, records, {});
}

class TestHostAddressesDialogue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForBothKinds();
    void both();
    void oneKindAlone();
    void none();
    void errors();
    void halfAnAnswer();
    void hostileDatagrams();
};

void TestHostAddressesDialogue::asksForBothKinds()
{
    HostAddressesDialogue dialogue(host, id);
    const QList<QByteArray> queries = dialogue.unanswered();
    QCOMPARE(queries.size(), 2);
    const DnsMessage first = readDnsMessage(queries[0]).value();
    const DnsMessage second = readDnsMessage(queries[1]).value();
    QCOMPARE(first.question, (DnsQuestion{host, DnsType::A}));
    QCOMPARE(second.question, (DnsQuestion{host, DnsType::Aaaa}));
    QCOMPARE(second.id, quint16(0));
    QVERIFY(!dialogue.feed(answerTo(queries[0], dnsNoError)));
    QCOMPARE(dialogue.unanswered(), QList<QByteArray>{queries[1]});
}

void TestHostAddressesDialogue::both()
{
    HostAddressesDialogue dialogue(host, id);
    const QList<QByteArray> queries = dialogue.unanswered();
    QVERIFY(!dialogue.feed(answerTo(queries[1], dnsNoError, {{host, DnsType::Aaaa, ipv6}})));
    const auto reply =
        dialogue.feed(answerTo(queries[0], dnsNoError, {{host, DnsType::A, ipv4}, {host, DnsType::A, ipv4}}));
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Verified);
    QCOMPARE(reply->reason, Reason::Answered);
    QCOMPARE(reply->evidence,
        (Evidence{
            {u"host"_s, host}, {u"rcode"_s, u"NOERROR"_s}, {u"addresses"_s, QJsonArray{u"10.0.0.1"_s, u"fd00::1"_s}}}));
}

void TestHostAddressesDialogue::oneKindAlone()
{
    HostAddressesDialogue dialogue(host, id);
    const QList<QByteArray> queries = dialogue.unanswered();
    QVERIFY(!dialogue.feed(answerTo(queries[0], dnsNoError, {{host, DnsType::A, ipv4}})));
    const auto reply = dialogue.feed(answerTo(queries[1], dnsNoError));
    QVERIFY(reply);
    QCOMPARE(reply->evidence[u"addresses"_s], QJsonValue(QJsonArray{u"10.0.0.1"_s}));
}

void TestHostAddressesDialogue::none()
{
    HostAddressesDialogue dialogue(host, id);
    const QList<QByteArray> queries = dialogue.unanswered();
    QVERIFY(!dialogue.feed(answerTo(queries[0], dnsNoSuchName)));
    const auto reply = dialogue.feed(answerTo(queries[1], dnsNoSuchName));
    QVERIFY(reply);
    QCOMPARE(reply->evidence[u"rcode"_s], QJsonValue(u"NXDOMAIN"_s));
    QCOMPARE(reply->evidence[u"addresses"_s], QJsonValue(QJsonArray()));
}

/// Whichever of the two fails, nothing is said of the addresses.
void TestHostAddressesDialogue::errors()
{
    for (const int failed : {0, 1}) {
        HostAddressesDialogue dialogue(host, id);
        const QList<QByteArray> queries = dialogue.unanswered();
        constexpr int refused = 5;
        QVERIFY(!dialogue.feed(answerTo(queries[failed], refused)));
        const auto reply = dialogue.feed(answerTo(queries[1 - failed], dnsNoError));
        QVERIFY(reply);
        QCOMPARE(reply->evidence, (Evidence{{u"host"_s, host}, {u"rcode"_s, u"REFUSED"_s}}));
    }
}

void TestHostAddressesDialogue::halfAnAnswer()
{
    HostAddressesDialogue dialogue(host, id);
    QVERIFY(!dialogue.feed(answerTo(dialogue.unanswered()[0], dnsNoError, {{host, DnsType::A, ipv4}})));
    QCOMPARE(dialogue.interrupted(), (Reply{ServiceState::Silent, Reason::NoAnswer, {}}));
}

/// Neither a question sent back, nor another's answer, nor a part of one counts.
void TestHostAddressesDialogue::hostileDatagrams()
{
    HostAddressesDialogue dialogue(host, id);
    const QList<QByteArray> queries = dialogue.unanswered();
    const QByteArray answer = answerTo(queries[0], dnsNoError, {{host, DnsType::A, ipv4}});
    QByteArray otherId = answer;
    otherId[0] = char(quint8(otherId[0]) ^ 1);
    for (const QByteArray& each : {queries[0], otherId})
        QVERIFY(!dialogue.feed(each));
    for (qsizetype length = 0; length < answer.size(); ++length)
        QVERIFY(!dialogue.feed(QByteArrayView(answer).first(length)));
    QCOMPARE(dialogue.unanswered(), queries);
}

} // namespace HostAddressesDialogueTests

int tst_hostaddressesdialogue(int argc, char* argv[])
{
    return PortCheck::runTest<HostAddressesDialogueTests::TestHostAddressesDialogue>(argc, argv);
}

#include "tst_hostaddressesdialogue.moc"
