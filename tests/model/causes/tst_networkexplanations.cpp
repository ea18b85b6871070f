// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What the causes of the network say of what was seen.
#include "model/causes/allcauses.h"

#include "tests/support/networkrows.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace NetworkExplanationsTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

class TestNetworkExplanations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explains_data();
    void explains();
    void aLinkLocalHostIsOnTheSegment();
};

void TestNetworkExplanations::explains_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<QString>("part"); // of the last sentence, as the source has it
    QTest::addColumn<QList<QStringList>>("values"); // the same
    const auto add = [](const char* name, const Scene& scene, const QString& part,
                         const QList<QStringList>& values = {},
                         int sentences = 1) { QTest::newRow(name) << scene << sentences << part << values; };
    using namespace Causes;
    const QStringList port{u"389/TCP"_s};
    const QStringList udp{u"389/UDP"_s};
    const QStringList host{u"dc1.lab.example"_s};
    CheckRecord used = silent;
    used.seen.evidence = {{u"rpcUses"_s, QJsonArray{u"DNS"_s, u"DFS"_s}}};
    CheckRecord slow = silent;
    slow.seen.evidence.insert(u"refusalMayTakeMs"_s, 2100);
    CheckRecord slowAndUsed = used;
    slowAndUsed.seen.evidence[u"refusalMayTakeMs"_s] = 2100;
    add("the host is up", {&noAnswer, silent, {otherAnswer}}, u"so the host is up"_s, {host}, 2);
    add("the host may be down", {&noAnswer, silent, {waiting()}}, u"is down"_s, {}, 2);
    add("what the port is for", {&noAnswer, used, {otherAnswer}}, u"Served on"_s, {port, {u"DNS; DFS"_s}}, 3);
    add("it may be a refusal", {&noAnswer, slow, {otherAnswer}}, u"Windows can take"_s, {{u"2.1"_s}}, 3);
    add("both", {&noAnswer, slowAndUsed, {otherAnswer}}, u"Served on"_s, {port, {u"DNS; DFS"_s}}, 4);
    add("UDP", {&noAnswer, overUdp(Service::Dns, silentResult()), {otherAnswer}}, u"Over UDP"_s, {udp, host});
    const CheckRecord dnsOverTcp =
        recordOf(Service::Dns, openPort(ServiceState::Silent, Reason::NoApplicationData), Transport::Tcp, 53);
    add("DNS over UDP, TCP opens", {&noAnswer, dnsSilent, {dnsOverTcp}}, u"response rate limiting"_s,
        {{u"53/UDP"_s}, host});
    add("DNS over UDP, TCP is shut", {&noAnswer, dnsSilent, {recordOf(Service::Dns, refusedPort, Transport::Tcp, 53)}},
        u"Over UDP"_s, {{u"53/UDP"_s}, host});
    add("UDP, LDAP answers over TCP", {&noAnswer, ldapUdpSilent, {ldapAnswer}}, u"while TCP 389 works"_s);
    add("UDP, TCP of another service", {&noAnswer, ldapUdpSilent, {otherAnswer}}, u"Over UDP"_s, {udp, host});
    add("UDP, Kerberos answers over TCP", {&noAnswer, kerberosUdpSilent, {kerberosAnswer}}, u"while TCP 88 works"_s);
    add("UDP, another than Kerberos answers", {&noAnswer, kerberosUdpSilent, {ldapAnswer}}, u"Over UDP"_s,
        {{u"88/UDP"_s}, host});
    add("UDP does not pass", {&noAnswerToUdp, dnsSilent, {ldapUdpSilent, otherAnswer}}, u"without state"_s, {}, 2);
    add("UDP does not pass, LDAP", {&noAnswerToUdp, ldapUdpSilent, {dnsSilent, otherAnswer}}, u"slow or fail"_s, {}, 3);
    add("UDP does not pass, Kerberos", {&noAnswerToUdp, kerberosUdpSilent, {dnsSilent, otherAnswer}},
        u"over TCP first"_s, {}, 3);
    add("TCP does not pass", {&noAnswerToTcp, silent, {smbSilent, kerberosOverUdp}}, u"the rules name UDP alone"_s,
        {host});
    add("nobody says", {&hostUnreachable, unreachable}, u"The network reported"_s, {host});
    add("a router says", {&hostUnreachable, reported(u"10.0.0.254"_s, Reason::HostUnreachable)}, u"is down, or a"_s,
        {{u"10.0.0.254"_s}, host});
    add("this computer says", {&hostUnreachable, reportedHere(Reason::HostUnreachable)}, u"found nobody"_s,
        {{u"dc1.lab.example (10.0.0.1)"_s}});
    add("this computer says over UDP", {&hostUnreachable, unreachable, {reportedHere(Reason::HostUnreachable)}},
        u"Nobody reported anything"_s, {{u"dc1.lab.example (10.0.0.1)"_s}});
    add("silent where this computer says", {&hostUnreachable, silent, {reportedHere(Reason::HostUnreachable)}},
        u"Nobody reported anything"_s, {{u"dc1.lab.example (10.0.0.1)"_s}});
    add("silent where a router says", {&hostUnreachable, silent, {reported(u"10.0.0.254"_s, Reason::HostUnreachable)}},
        u" reported that "_s, {{u"10.0.0.254"_s}, host});
    add("this computer and a router say",
        {&hostUnreachable, unreachable,
            {reportedHere(Reason::HostUnreachable), reported(u"10.0.0.254"_s, Reason::HostUnreachable)}},
        u" reported that "_s, {{u"10.0.0.254"_s}, host});
    add("nobody says, beside life", {&portUnreachable, unreachable, {otherAnswer}}, u"The network reported"_s,
        {host, port});
    add("a router says, beside life",
        {&portUnreachable, reported(u"10.0.0.254"_s, Reason::HostUnreachable), {otherAnswer}}, u"the host is up"_s,
        {{u"10.0.0.254"_s}, host, udp});
    add("nobody forbids", {&prohibited, recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::Prohibited))},
        u"on the way"_s, {port, host});
    add("the host forbids", {&prohibited, reported(u"10.0.0.1"_s, Reason::Prohibited)}, u"own firewall"_s, {udp, host});
    add("a router forbids", {&prohibited, reported(u"10.0.0.254"_s, Reason::Prohibited)}, u"to look at"_s,
        {udp, host, {u"10.0.0.254"_s}});
    add("a router refuses", {&refusedOnTheWay, reported(u"10.0.0.254"_s, Reason::Refused, State::Closed)},
        u"in the host's place"_s, {udp, host, {u"10.0.0.254"_s}});
    add("refused by the same", {&refusedOnTheWay, refusedAfter(1), {refusedByRouter}}, u"the same firewall"_s,
        {port, host, {u"10.0.0.254"_s}});
    CheckRecord refusedHere = refusedAfter(1);
    add("refused", {&Causes::refused, refusedHere}, u"a firewall answers"_s, {port, host});
    refusedHere.seen.localAddress = QHostAddress(refusedHere.check.address);
    add("refused by this computer", {&Causes::refused, refusedHere}, u"no network is in between"_s, {port, host});
    add("refused too fast", {&refusedOnTheWay, refusedAfter(1), {answerAfter(30.04)}}, u"a hint"_s,
        {port, host, {u"1.0"_s}, {u"30.0"_s}});
    add("one address fails", {&oneAddressFails, silent, {otherAnswer}, {}, {atOther(ldapAnswer)}}, u"now and then"_s,
        {host, port, {u"10.0.0.2"_s}, {u"10.0.0.1"_s}});
    add("a slow way", {&slowWay, answerAfter(1834)}, u"quickest"_s, {{u"445/TCP"_s}, host, {u"1.8"_s}});
    add("from elsewhere",
        {&answerFromElsewhere,
            overUdp(Service::Dns,
                shutPort(State::Filtered, Reason::AnswerFromElsewhere, {{u"answeredFrom"_s, u"10.0.0.9"_s}}))},
        u"came from"_s, {udp, {u"10.0.0.9"_s}, {u"10.0.0.1"_s}});
    add("from another port", {&answerFromElsewhere, fromPort(u"10.0.0.1"_s)}, u"translates ports"_s,
        {udp, host, {u"8888"_s}, {u"10.0.0.1"_s}});
    add("from elsewhere, and another port", {&answerFromElsewhere, fromPort(u"10.0.0.9"_s)}, u"translates ports"_s,
        {udp, host, {u"8888"_s}, {u"10.0.0.9"_s}});
    add("at last", {&flaky, recordOf(Service::Smb, late())}, u"A firewall rule blocks always"_s, {}, 2);
    add("blocked", {&blockedMidRun, silent, {otherAnswer}, {againSilent}}, u"at its end"_s,
        {host, {u"2026-01-01T12:00:00Z"_s}});
    add("the control port", {&acceptsControl, otherAnswer, {}, {controlOpened}, {}, true}, u"opened too"_s,
        {{u"dc1.lab.example (10.0.0.1)"_s}, {u"4/TCP"_s}});
}

void TestNetworkExplanations::explains()
{
    QFETCH(Scene, scene);
    QFETCH(int, sentences);
    QFETCH(QString, part);
    QFETCH(QList<QStringList>, values);
    const std::optional<Ruling> ruling = scene.ruling();
    QVERIFY(ruling);
    QCOMPARE(ruling->explanation.size(), sentences);
    const Statement& last = ruling->explanation.constLast();
    QVERIFY(QString::fromUtf8(last.text->source.text).contains(part));
    QCOMPARE(last.values, values);
    // The number of attempts bends the sentence, or isn't in it.
    const Statement& first = ruling->explanation.constFirst();
    const bool hasNumber = QString::fromUtf8(first.text->source.text).contains(u"%n"_s);
    QCOMPARE(first.number, hasNumber ? scene.check.seen.attempts : 0);
}

void TestNetworkExplanations::aLinkLocalHostIsOnTheSegment()
{
    for (const bool isLinkLocal : {false, true}) {
        Scene scene{&Causes::hostSilent, silent};
        if (isLinkLocal)
            scene.check.check.address = u"fe80::2%1"_s;
        const std::optional<Ruling> ruling = scene.ruling();
        QVERIFY(ruling);
        const QString advice = QString::fromUtf8(ruling->advice.constFirst().what.text->source.text);
        QCOMPARE(advice.contains(u"network segment"_s), isLinkLocal);
        QCOMPARE(isAdvised(ruling->advice, Owner::Network), !isLinkLocal); // is there a way, over routers
    }
}

} // namespace NetworkExplanationsTests

int tst_networkexplanations(int argc, char* argv[])
{
    return PortCheck::runTest<NetworkExplanationsTests::TestNetworkExplanations>(argc, argv);
}

#include "tst_networkexplanations.moc"
