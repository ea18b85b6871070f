// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a DNS server is asked that had been silent, and what its answers mean.
#include "model/protocol/dns/plaindnsdialogue.h"

#include "model/protocol/dns/dnsdialogue.h"
#include "model/protocol/dns/dnsserver.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace PlainDnsDialogueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr quint16 id = 0xffff; // the second question's is 0
const DnsQuestion aboutDomain = dnsProbeQuestion(u"lab.example"_s);

PlainDnsDialogue dialogue()
{
    return {aboutDomain, id};
}

/// What a server answers to \a query: that it refuses.
QByteArray refusalOf(QByteArray query)
{
    query[2] = char(quint8(query[2]) | 0x80); // a response
    query[3] = char(5); // REFUSED
    return query;
}

class TestPlainDnsDialogue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTwice();
    void theDomainAnswered();
    void onlyLocalhostAnswered();
    void theDomainAfterLocalhost();
    void nothingCame();
    void hostileDatagrams();
};

void TestPlainDnsDialogue::asksTwice()
{
    const QList<QByteArray> queries = dialogue().unanswered();
    QCOMPARE(queries.size(), 2);
    QList<DnsMessage> messages;
    for (const QByteArray& query : queries)
        messages.append(readDnsMessage(query).value());
    QCOMPARE(messages[0].question->name, aboutDomain.name);
    QCOMPARE(messages[1].question->name, u"localhost"_s);
    QCOMPARE(messages[1].id, quint16(0));
    for (const DnsMessage& message : messages)
        QVERIFY(!message.question->recursion);
}

void TestPlainDnsDialogue::theDomainAnswered()
{
    PlainDnsDialogue plain = dialogue();
    const auto reply = plain.feed(refusalOf(plain.unanswered().constFirst())); // a refusal is an answer
    QVERIFY(reply);
    QCOMPARE(reply->service, ServiceState::Verified);
    QCOMPARE(reply->evidence, (Evidence{{u"answeredDomain"_s, true}, {u"rcode"_s, u"REFUSED"_s}}));
}

void TestPlainDnsDialogue::onlyLocalhostAnswered()
{
    PlainDnsDialogue plain = dialogue();
    QVERIFY(!plain.feed(refusalOf(plain.unanswered().constLast()))); // the other answer may still come
    const Reply reply = plain.interrupted();
    QCOMPARE(reply.service, ServiceState::Verified);
    QCOMPARE(reply.evidence[u"answeredDomain"_s], QJsonValue(false));
}

void TestPlainDnsDialogue::theDomainAfterLocalhost()
{
    PlainDnsDialogue plain = dialogue();
    const QList<QByteArray> queries = plain.unanswered();
    QVERIFY(!plain.feed(refusalOf(queries.constLast())));
    const auto reply = plain.feed(refusalOf(queries.constFirst()));
    QVERIFY(reply);
    QCOMPARE(reply->evidence[u"answeredDomain"_s], QJsonValue(true));
}

void TestPlainDnsDialogue::nothingCame()
{
    const Reply reply = dialogue().interrupted();
    QCOMPARE(reply, (Reply{ServiceState::Silent, Reason::NoAnswer, {}}));
}

/// Neither a question sent back, nor another's answer, nor a part of one counts.
void TestPlainDnsDialogue::hostileDatagrams()
{
    PlainDnsDialogue plain = dialogue();
    const QByteArray query = plain.unanswered().constFirst();
    QVERIFY(!plain.feed(query));
    QByteArray otherId = refusalOf(query);
    otherId[0] = char(quint8(otherId[0]) ^ 1);
    QVERIFY(!plain.feed(otherId));
    const QByteArray refusal = refusalOf(query);
    for (qsizetype length = 0; length < refusal.size(); ++length)
        QVERIFY(!plain.feed(QByteArrayView(refusal).first(length)));
    QCOMPARE(plain.interrupted().service, ServiceState::Silent);
}

} // namespace PlainDnsDialogueTests

int tst_plaindnsdialogue(int argc, char* argv[])
{
    return PortCheck::runTest<PlainDnsDialogueTests::TestPlainDnsDialogue>(argc, argv);
}

#include "tst_plaindnsdialogue.moc"
