// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"
#include "tests/support/standinfixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace RespondersTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

using End = ResponderStep::End;

constexpr qsizetype longestAnswer = 6000; // bytes, to one question

void addStreamServices()
{
    QTest::addColumn<Service>("service");
    for (const Service service : {Service::Ldap, Service::GlobalCatalog, Service::Kerberos, Service::EndpointMapper,
             Service::RpcEndpoint, Service::Smb, Service::Ldaps, Service::Dns})
        QTest::newRow(qPrintable(serviceName(service))) << service;
}

/// What the product's own dialogue concludes from the responder's answers, which come in pieces of that size.
Reply talk(Service service, const StandInIdentity& identity, qsizetype piece)
{
    const auto dialogue = dialogueFor(service, standInDomain);
    const auto responder = makeResponder(service, identity, standInVisit());
    QByteArray question = dialogue->opening();
    for (int round = 0; round < 10 && !question.isEmpty(); ++round) {
        QByteArray answer;
        for (const QByteArray& bytes : Hostile::pieces(question, piece))
            answer += responder->feed(bytes, standInNow).say;
        question.clear();
        for (const QByteArray& bytes : Hostile::pieces(answer, piece)) {
            const StreamStep step = dialogue->feed(bytes);
            if (step.reply)
                return *step.reply;
            question += step.say;
        }
    }
    return dialogue->interrupted();
}

Reply talkInDatagrams(Service service, const StandInIdentity& identity, const QString& domain)
{
    const auto dialogue = datagramDialogueFor(service, domain);
    for (const QByteArray& question : dialogue->unanswered()) {
        const ResponderStep step = answerDatagram(service, question, identity, standInVisit(), standInNow);
        if (const auto reply = dialogue->feed(step.say))
            return *reply;
    }
    return dialogue->interrupted();
}

const QJsonObject expectedMark{
    {u"nonce"_s, u"0123456789abcdef"_s}, {u"seenAddress"_s, u"2001:db8::9"_s}, {u"seenPort"_s, 3311}};

class TestResponders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void satisfyOurDialogues_data() { addStreamServices(); }
    void satisfyOurDialogues()
    {
        QFETCH(Service, service);
        const StandInIdentity identity = standInIdentity();
        for (const qsizetype piece : {qsizetype(100'000), qsizetype(1)}) {
            const Reply reply = talk(service, identity, piece);
            QCOMPARE(reply.service, ServiceState::Verified);
            QCOMPARE(reply.reason, Reason::Answered);
            QCOMPARE(reply.evidence.value("standIn"_L1).toObject(), expectedMark);
        }
    }

    void satisfyOurDatagrams_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<Reason>("reason");
        const QString other = u"other.example"_s;
        for (const Service service : {Service::Cldap, Service::Kerberos, Service::Dns}) {
            const QByteArray name = serviceName(service).toUtf8();
            const Reason wrong = service == Service::Kerberos ? Reason::KerberosWrongRealm
                : service == Service::Dns                     ? Reason::DnsWrongDomain
                                                              : Reason::WrongDomain;
            QTest::addRow("%s", name.constData()) << service << standInDomain << standInDomain << Reason::Answered;
            QTest::addRow("%s, any domain", name.constData()) << service << QString() << other << Reason::Answered;
            QTest::addRow("%s, none asked", name.constData())
                << service << standInDomain << QString() << Reason::Answered;
            QTest::addRow("%s, wrong domain", name.constData()) << service << standInDomain << other << wrong;
        }
    }

    void satisfyOurDatagrams()
    {
        QFETCH(Service, service);
        QFETCH(QString, domain);
        QFETCH(QString, asked);
        QFETCH(Reason, reason);
        const StandInIdentity identity = standInIdentity(domain);
        const Reply reply = talkInDatagrams(service, identity, asked);
        QCOMPARE(reply.service, ServiceState::Verified);
        QCOMPARE(reply.reason, reason);
        QCOMPARE(reply.evidence.value("standIn"_L1).toObject(), expectedMark);
    }

    /// A beginning of a question is neither answered nor refused, and nothing is left of it that would spoil the rest.
    void waitForTheWholeQuestion_data() { addStreamServices(); }
    void waitForTheWholeQuestion()
    {
        QFETCH(Service, service);
        const StandInIdentity identity = standInIdentity();
        const QByteArray question = dialogueFor(service, standInDomain)->opening();
        for (const QByteArray& cut : Hostile::truncations(question)) {
            const auto responder = makeResponder(service, identity, standInVisit());
            const ResponderStep first = responder->feed(cut, standInNow);
            QCOMPARE(first.end, End::GoOn);
            QVERIFY(first.say.isEmpty() && first.asked.isEmpty());
            QVERIFY(!responder->feed(question.sliced(cut.size()), standInNow).say.isEmpty());
        }
    }

    void survive_data() { addStreamServices(); }
    void survive()
    {
        QFETCH(Service, service);
        const StandInIdentity identity = standInIdentity();
        for (const QByteArray& changed : Hostile::mutations(dialogueFor(service, standInDomain)->opening())) {
            const ResponderStep step =
                makeResponder(service, identity, standInVisit())->feed(QByteArray(changed + changed), standInNow);
            QVERIFY(step.say.size() <= 2 * longestAnswer);
        }
    }

    void refuseOtherProtocols_data() { addStreamServices(); }
    void refuseOtherProtocols()
    {
        QFETCH(Service, service);
        const StandInIdentity identity = standInIdentity();
        for (const Hostile::Sample& sample : Hostile::foreignAnswers()) {
            const auto responder = makeResponder(service, identity, standInVisit());
            const ResponderStep step = responder->feed(sample.bytes, standInNow);
            QVERIFY2(step.end == End::NotUnderstood, sample.name);
            QVERIFY2(step.say.isEmpty(), sample.name);
        }
    }

    /// The lengths that a message may announce at its beginning, up to what no memory should be kept for.
    void refuseHugeMessages_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addRow("LDAP") << Service::Ldap << QByteArray::fromHex("3084000fffff");
        QTest::addRow("Kerberos") << Service::Kerberos << QByteArray::fromHex("000fffff");
        QTest::addRow("LDAP, just too long") << Service::Ldap << QByteArray::fromHex("30823ffd");
        QTest::addRow("RPC, half a packet")
            << Service::EndpointMapper
            << QByteArray(QByteArray::fromHex("05000b0310000000f0ff000001000000") + QByteArray(17'000, 'x'));
        // A client never sends one, and only the assembler would put it together.
        QTest::addRow("RPC, a response without an end")
            << Service::EndpointMapper
            << QByteArray(
                   QByteArray::fromHex("050002011000000000010000010000000000000000000000") + QByteArray(232, 'x'))
                + QByteArray(
                    QByteArray::fromHex("050002001000000000010000010000000000000000000000") + QByteArray(232, 'x'))
                      .repeated(70);
        QTest::addRow("DNS") << Service::Dns << QByteArray::fromHex("ffff");
        QTest::addRow("SMB") << Service::Smb << QByteArray::fromHex("000ffffffe534d42");
    }

    void refuseHugeMessages()
    {
        QFETCH(Service, service);
        QFETCH(QByteArray, beginning);
        const StandInIdentity identity = standInIdentity();
        const auto responder = makeResponder(service, identity, standInVisit());
        QCOMPARE(responder->feed(beginning, standInNow).end, End::NotUnderstood);
    }

    void datagramsSurvive_data()
    {
        QTest::addColumn<Service>("service");
        for (const Service service : {Service::Cldap, Service::Kerberos, Service::Dns})
            QTest::newRow(qPrintable(serviceName(service))) << service;
    }

    void datagramsSurvive()
    {
        QFETCH(Service, service);
        const StandInIdentity identity = standInIdentity();
        const auto answer = [&](const QByteArray& datagram) {
            return answerDatagram(service, datagram, identity, standInVisit(), standInNow);
        };
        const QByteArray question = datagramDialogueFor(service, standInDomain)->unanswered().constFirst();
        QVERIFY(!answer(question).say.isEmpty());
        for (const QByteArray& changed : Hostile::mutations(question))
            QVERIFY(answer(changed).say.size() < 1200);
        for (const QByteArray& cut : Hostile::truncations(question)) {
            if (service != Service::Dns || cut.size() < 12 + 38) // a DNS question before its additional section is one
                QVERIFY(answer(cut).say.size() < 1200);
        }
        for (const Hostile::Sample& sample : Hostile::foreignAnswers())
            QVERIFY2(answer(sample.bytes).say.isEmpty(), sample.name);
    }

    void theRootDseCantBeMistaken()
    {
        const StandInIdentity identity = standInIdentity();
        const auto ask = [&](const QList<QByteArray>& attributes) {
            const auto responder = makeResponder(Service::Ldap, identity, standInVisit());
            return responder->feed(LdapSearch{1, {}, attributes}.encoded(), standInNow).say;
        };
        for (const QByteArray& answer : {ask({}), ask({"*"}), ask({"dnsHostName"}), ask({"nonsense"})})
            QVERIFY(answer.contains("gp-portcheck stand-in 1; nonce="));
        QVERIFY(ask({"*"}).contains("not a domain controller"));
        QVERIFY(ask({"DNSHOSTNAME"}).contains("stand-in.invalid"));
        QVERIFY(!ask({"dnsHostName"}).contains("isSynchronized"));
        QVERIFY(ask({}).contains("DC=lab,DC=example"));
    }

    void credentialsAreRefused()
    {
        const StandInIdentity identity = standInIdentity();
        const auto responder = makeResponder(Service::Ldap, identity, standInVisit());
        const QByteArray bind = QByteArray::fromHex("300e02010160090201030401628001") + "p";
        const ResponderStep step = responder->feed(bind, standInNow);
        QVERIFY(step.say.contains(QByteArray::fromHex("0a0107"))); // authMethodNotSupported
        QVERIFY(
            !step.asked.join(u' ').contains(u'p') || step.asked.constFirst() == u"bind with credentials: refused"_s);
        const ResponderStep anonymous =
            responder->feed(QByteArray::fromHex("300c020101600702010304008000"), standInNow);
        QCOMPARE(anonymous.say.toHex(), "300c02010161070a010004000400");
        QCOMPARE(responder->feed(QByteArray::fromHex("30050201024200"), standInNow).end, End::Close);
    }

    void nobodyIsSignedInOverSmb()
    {
        const StandInIdentity identity = standInIdentity();
        const auto responder = makeResponder(Service::Smb, identity, standInVisit());
        const auto feed = [&](quint16 command, const QByteArray& body) {
            QByteArray message = QByteArray("\xfe", 1) + "SMB" + QByteArray::fromHex("4000") + QByteArray(58, '\0');
            message[12] = char(command);
            message += body;
            const QByteArray framed = QByteArray::fromHex("000000") + char(message.size()) + message;
            return responder->feed(framed, standInNow);
        };
        // NTLM's third message, which would sign in (MS-NLMP 2.2.1.3).
        const QByteArray token("NTLMSSP\0\3\0\0\0", 12);
        const QByteArray setup =
            QByteArray::fromHex("1900000100000000000000005800") + char(token.size()) + QByteArray(9, '\0') + token;
        QVERIFY(feed(1, setup).say.contains(QByteArray::fromHex("6d0000c0"))); // STATUS_LOGON_FAILURE
        const ResponderStep tree = feed(3, QByteArray(8, '\0'));
        QVERIFY(tree.say.contains(QByteArray::fromHex("220000c0"))); // STATUS_ACCESS_DENIED
        QCOMPARE(tree.end, End::Close);
    }

    void nothingIsCalledOverRpc()
    {
        const StandInIdentity identity = standInIdentity();
        const auto responder = makeResponder(Service::RpcEndpoint, identity, standInVisit());
        const ResponderStep step = responder->feed(buildRpcRequest(0, "arguments", 1), standInNow);
        QCOMPARE(quint8(step.say.at(2)), quint8(RpcPacketType::Fault));
    }

    void anUnknownProtocolIsToldTheMark()
    {
        const StandInIdentity identity = standInIdentity();
        const auto responder = makeResponder(Service::Unknown, identity, standInVisit());
        const ResponderStep step = responder->feed("GET / HTTP/1.1\r\n", standInNow);
        QCOMPARE(step.say, standInVisit().mark.text() + '\n');
        QCOMPARE(step.end, End::Close);
        QCOMPARE(answerDatagram(Service::Unknown, "?", identity, standInVisit(), standInNow).say,
            standInVisit().mark.text());
    }
};

} // namespace RespondersTests

int tst_responders(int argc, char* argv[])
{
    return PortCheck::runTest<RespondersTests::TestResponders>(argc, argv);
}

#include "tst_responders.moc"
