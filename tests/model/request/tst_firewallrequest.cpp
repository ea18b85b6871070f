// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/firewallrequest.h"

#include "model/request/failedbynetwork.h"
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"
#include "tests/model/request/requestrun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace FirewallRequestTests {

using namespace PortCheck;
using namespace PortCheck::RequestRuns;
using namespace Qt::StringLiterals;

QString requested(const FirewallRule& rule)
{
    return rangesText(rule.requested());
}

class TestFirewallRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picksWhatTheNetworkHeldUp_data();
    void picksWhatTheNetworkHeldUp();
    void joinsPorts();
    void partsHostsAndProtocols();
    void noneForALinkLocalAddress_data();
    void noneForALinkLocalAddress();
    void routingComesFirst_data();
    void routingComesFirst();
    void aMachineThatNobodyMeant();
    void anAddressWithoutASignOfLife();
    void silentHostsStandApart();
    void samePortForTwoPurposes();
    void takesTheAddressThatWasUsed_data();
    void takesTheAddressThatWasUsed();
    void aLocalBlockIsNobodyElsesRule();
    void dynamicRange();
    void dynamicRangeBehindASilentMapper();
    void leastOfADynamicRange_data();
    void leastOfADynamicRange();
    void wholePlanHasEverything();
};

void TestFirewallRequest::picksWhatTheNetworkHeldUp_data()
{
    QTest::addColumn<CheckRecord>("record");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char* name, State state, Outcome outcome, Reason reason, bool expected) {
        QTest::newRow(name) << with(silentRecord(389), state, outcome, reason) << expected;
    };
    add("silence", State::Filtered, Outcome::Fail, Reason::NoAnswer, true);
    add("silence of an unknown service", State::Filtered, Outcome::Inconclusive, Reason::NoAnswer, true);
    add("silence of one address", State::Filtered, Outcome::Fail, Reason::OneAddressFails, true);
    add("silence where there is no such role", State::Filtered, Outcome::NotApplicable, Reason::NotGlobalCatalog,
        false);
    add("whole host silent", State::Filtered, Outcome::Fail, Reason::HostSilent, true);
    add("nobody there", State::Unreachable, Outcome::Fail, Reason::HostUnreachable, false);
    add("nobody there, of which nobody told", State::Filtered, Outcome::Fail, Reason::HostUnreachable, false);
    add("no way there", State::Unreachable, Outcome::Fail, Reason::NetworkUnreachable, false);
    add("turned back", State::Unreachable, Outcome::Fail, Reason::NoAnswer, true);
    add("prohibited", State::Unreachable, Outcome::Fail, Reason::Prohibited, true);
    add("refused on the way", State::Closed, Outcome::Fail, Reason::RefusedOnTheWay, true);
    add("answers dropped here", State::Filtered, Outcome::Fail, Reason::ReversePathFilter, false);
    add("answers dropped by this computer's firewall", State::Filtered, Outcome::Fail, Reason::AnswersDroppedHere,
        false);
    add("a dead tunnel of this computer", State::Filtered, Outcome::Fail, Reason::OwnTunnelSilent, false);
    add("own network lost", State::Filtered, Outcome::Inconclusive, Reason::OwnNetworkLost, false);
    add("own route that leads nowhere", State::Local, Outcome::Fail, Reason::OwnRouteRefuses, false);
    add("gateway that is absent", State::Unreachable, Outcome::Fail, Reason::GatewaySilent, false);
    add("mask that is too wide", State::Filtered, Outcome::Fail, Reason::TakenForNeighbour, false);
    add("service stopped", State::Closed, Outcome::Fail, Reason::Refused, false);
    add("blocked here", State::Local, Outcome::Fail, Reason::BlockedLocally, true);
    add("no local port", State::Local, Outcome::Fail, Reason::NoLocalPort, false);
    add("outside the reachable range", State::Filtered, Outcome::Fail, Reason::OutsideReachableRange, true);
    add("silence of a service that is mute over TCP", State::Filtered, Outcome::Fail, Reason::NoApplicationData, false);
    add("answered from another port", State::Filtered, Outcome::Fail, Reason::AnswerFromElsewhere, false);
    add("a DNS server that waits for others", State::Filtered, Outcome::Fail, Reason::DnsForwarderSilent, false);
    add("only small DNS answers", State::Filtered, Outcome::Fail, Reason::LargeAnswersLost, false);
    add("wrong host", State::Open, Outcome::Fail, Reason::OtherHost, false);
    add("bad certificate", State::Open, Outcome::Warn, Reason::CertificateExpired, false);
    add("no TLS", State::Open, Outcome::Fail, Reason::TlsFailed, false);
    add("DNS content", State::Open, Outcome::Warn, Reason::DnsError, false);
    add("no name", State::Unresolved, Outcome::Fail, Reason::NameNotFound, false);
    add("passed", State::Open, Outcome::Pass, Reason::Answered, false);
    add("stopped", State::Cancelled, Outcome::NotRun, Reason::Cancelled, false);
    CheckRecord running = silentRecord(389);
    running.phase = Phase::Running;
    QTest::newRow("still running") << running << false;
}

void TestFirewallRequest::picksWhatTheNetworkHeldUp()
{
    QFETCH(CheckRecord, record);
    QFETCH(bool, expected);
    QCOMPARE(failedByNetwork(record, runOf({record})), expected);
    QCOMPARE(failed({record}).rules.size(), expected ? 1 : 0);
}

void TestFirewallRequest::joinsPorts()
{
    CheckRecord mute = answeredRecord(445);
    mute.seen.service = ServiceState::Silent;
    const FirewallRequest request =
        failed({silentRecord(3269), silentRecord(389), silentRecord(3268), answeredRecord(88), mute});
    QCOMPARE(request.rules.size(), 1);
    const FirewallRule& rule = request.rules.first();
    QCOMPARE(requested(rule), u"389, 3268-3269"_s);
    QCOMPARE(rule.sourceAddresses, QStringList{u"10.0.0.1"_s});
    QCOMPARE(rule.target, u"dc1.lab.example"_s);
    QCOMPARE(rule.address, u"10.0.0.2"_s);
    QCOMPARE(rule.roles, QStringList{u"Domain controllers"_s});
    QCOMPARE(rule.answered, QStringList{u"88/TCP"_s});
    QCOMPARE(rule.ports.first().purpose, u"Purpose of 389"_s);
    QVERIFY(rule.sides.testFlag(RuleSide::Network) && rule.sides.testFlag(RuleSide::Target));
    QVERIFY(request.notes.isEmpty());
}

void TestFirewallRequest::partsHostsAndProtocols()
{
    CheckRecord other = silentRecord(389);
    other.check.address = u"fd00::2"_s;
    other.seen.localAddress = QHostAddress(u"fd00::1"_s);
    const FirewallRequest request = failed({silentRecord(389), silentRecord(389, Transport::Udp), other});
    QCOMPARE(request.rules.size(), 3);
    QCOMPARE(request.rules.at(1).protocol, Transport::Udp);
    QCOMPARE(request.rules.at(2).address, u"fd00::2"_s);
    QCOMPARE(request.rules.at(2).sourceAddresses, QStringList{u"fd00::1"_s});
}

void TestFirewallRequest::noneForALinkLocalAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    QTest::newRow("IPv6") << u"fe80::2%eth0"_s << false;
    QTest::newRow("IPv6, its last") << u"febf::2%eth0"_s << false;
    QTest::newRow("IPv4") << u"169.254.7.7"_s << false;
    QTest::newRow("next to it") << u"169.253.7.7"_s << true;
    QTest::newRow("no link-local one") << u"fec0::2"_s << true;
}

void TestFirewallRequest::noneForALinkLocalAddress()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    CheckRecord record = with(silentRecord(389), State::Filtered, Outcome::Fail, Reason::HostSilent);
    record.check.target = record.check.address = address;
    for (const RequestScope scope : {RequestScope::FailedByNetwork, RequestScope::WholePlan}) {
        const FirewallRequest request = firewallRequest(runOf({record, silentRecord(445)}), scope);
        QCOMPARE(request.rules.size(), expected ? 2 : 1); // the other host's
        const QString notes = request.notes.join(u' ');
        QCOMPARE(notes.contains(u"link-local"_s), !expected);
        QVERIFY2(!notes.contains(u"stopped service"_s), qPrintable(notes));
        QCOMPARE(notes.contains(u"Rules help only if the host is up"_s), expected);
    }
    record.verdict = {};
    record.verdict.outcome = Outcome::Pass;
    QVERIFY(failed({record}).notes.isEmpty());
}

void TestFirewallRequest::routingComesFirst_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("note");
    QTest::newRow("no way there") << Reason::NetworkUnreachable << u"no working route to dc1"_s;
    QTest::newRow("nobody there") << Reason::HostUnreachable << u"found nobody at dc1"_s;
}

void TestFirewallRequest::routingComesFirst()
{
    QFETCH(Reason, reason);
    QFETCH(QString, note);
    const CheckRecord turnedBack = with(silentRecord(389), State::Unreachable, Outcome::Fail, reason);
    const CheckRecord silent = with(silentRecord(445), State::Filtered, Outcome::Fail, reason);
    const FirewallRequest request = failed({turnedBack, silent});
    QVERIFY(request.rules.isEmpty());
    QCOMPARE(request.notes.size(), 1);
    QVERIFY2(request.notes.first().contains(note), qPrintable(request.notes.first()));
    QVERIFY(request.notes.first().contains(u"No rule helps before"_s));
    // On request there are rules, beside that note.
    const FirewallRequest plan = firewallRequest(runOf({turnedBack, silent}), RequestScope::WholePlan);
    QCOMPARE(plan.rules.size(), 1);
    QVERIFY(plan.notes.first().contains(note));
    // Where anything of the host answers, the way is there, and what turns back single ports may be a rule.
    const CheckRecord refused = with(silentRecord(88), State::Closed, Outcome::Fail, Reason::Refused);
    QCOMPARE(requested(failed({turnedBack, silent, refused}).rules.first()), u"389, 445"_s);
    QVERIFY(!failed({turnedBack, silent, refused}).notes.join(u' ').contains(note));
    RunSnapshot run = runOf({turnedBack});
    run.followUps = {{FollowUpKind::Control, refused}};
    QCOMPARE(firewallRequest(run, RequestScope::FailedByNetwork).rules.size(), 1);
    run.followUps.first().record.check.address = u"10.0.0.9"_s; // of another host
    QVERIFY(firewallRequest(run, RequestScope::FailedByNetwork).rules.isEmpty());
}

void TestFirewallRequest::silentHostsStandApart()
{
    QList<CheckRecord> checks;
    for (int host = 1; host <= 4; ++host) {
        CheckRecord record =
            with(silentRecord(389), State::Filtered, Outcome::Fail, host < 3 ? Reason::HostSilent : Reason::NoAnswer);
        record.check.target = record.check.address = u"10.0.1.%1"_s.arg(host);
        checks.append(record);
    }
    const QList<RuleGroup> groups = ruleGroups(failed(checks).rules);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.first().addresses(), (QStringList{u"10.0.1.1"_s, u"10.0.1.2"_s}));
    const RunSnapshot run = runOf(checks);
    const QList<QStringList> table = requestTable(groups, run);
    QCOMPARE(table.at(1).at(5), u"allow, only for hosts that are up"_s);
    QCOMPARE(table.at(2).at(5), u"allow"_s);
    QCOMPARE(
        requestTable(ruleGroups(failed({checks.first()}).rules), run).at(1).at(5), u"allow, only if the host is up"_s);
    const QStringList lines = groupedRules(groups, run);
    QVERIFY(lines.first().endsWith(u" to 10.0.1.1 and 10.0.1.2, only for hosts that are up"_s));
    QVERIFY(lines.last().endsWith(u" to 10.0.1.3 and 10.0.1.4"_s));
    QVERIFY(ruleLabel(groups.first(), u"x"_s).endsWith(u" if up: x"_s));
    QVERIFY(!ruleLabel(groups.last(), u"x"_s).contains(u"if up"_s));
    // The whole plan needs its rules whatever was found.
    QCOMPARE(ruleGroups(firewallRequest(run, RequestScope::WholePlan).rules).size(), 1);
}

void TestFirewallRequest::anAddressWithoutASignOfLife()
{
    const CheckRecord record = with(silentRecord(389), State::Filtered, Outcome::Fail, Reason::OneAddressFails);
    const RunSnapshot run = runOf({record});
    const FirewallRequest request = firewallRequest(run, RequestScope::FailedByNetwork);
    const QList<RuleGroup> groups = ruleGroups(request.rules);
    QCOMPARE(requestTable(groups, run).at(1).at(5), u"allow, only if the name should lead there"_s);
    QVERIFY(ruleLabel(groups.first(), u"x"_s).endsWith(u" if address is right: x"_s));
    QVERIFY(request.notes.join(u' ').contains(u"ask the DNS administrator first"_s));
    const CheckRecord open = with(silentRecord(88), State::Open, Outcome::Pass, Reason::Answered);
    QCOMPARE(failed({record, open}).rules.constFirst().condition, RuleCondition::None);
}

void TestFirewallRequest::aMachineThatNobodyMeant()
{
    const CheckRecord blocked = with(silentRecord(445), State::Filtered, Outcome::Fail, Reason::NoAnswer);
    const CheckRecord other = with(silentRecord(389), State::Open, Outcome::Warn, Reason::NameLeadsElsewhere);
    QCOMPARE(failed({blocked}).rules.size(), 1);
    QVERIFY(failed({blocked, other}).rules.isEmpty());
}

void TestFirewallRequest::samePortForTwoPurposes()
{
    CheckRecord again = silentRecord(389);
    again.check.purpose = u"another"_s;
    again.check.role = u"DNS Server"_s;
    const FirewallRequest request = failed({silentRecord(389), again, again});
    QCOMPARE(request.rules.size(), 1);
    QCOMPARE(request.rules.first().ports.size(), 1);
    QCOMPARE(request.rules.first().ports.first().purpose, u"Purpose of 389; another"_s);
    QCOMPARE(request.rules.first().roles, (QStringList{u"Domain controllers"_s, u"DNS Server"_s}));
}

void TestFirewallRequest::takesTheAddressThatWasUsed_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("others");
    QTest::addColumn<QStringList>("expected");
    const QStringList family{u"10.0.0.1"_s, u"10.9.9.9"_s};
    QTest::newRow("its own") << u"10.9.9.9"_s << u"10.0.0.1"_s << QStringList{u"10.9.9.9"_s};
    QTest::newRow("another check's of the host") << u""_s << u"10.9.9.9"_s << QStringList{u"10.9.9.9"_s};
    QTest::newRow("none known") << u""_s << u""_s << family;
    QTest::newRow("not any") << u"0.0.0.0"_s << u"::"_s << family;
    QTest::newRow("mapped into IPv6") << u"::ffff:10.9.9.9"_s << u""_s << QStringList{u"10.9.9.9"_s};
}

void TestFirewallRequest::takesTheAddressThatWasUsed()
{
    QFETCH(QString, own);
    QFETCH(QString, others);
    CheckRecord record = silentRecord(389);
    record.seen.localAddress = QHostAddress(own);
    CheckRecord other = answeredRecord(88);
    other.seen.localAddress = QHostAddress(others);
    RunSnapshot run = runOf({record, other});
    run.source.addresses = {u"10.0.0.1"_s, u"fd00::1"_s, u"10.9.9.9"_s};
    QTEST(firewallRequest(run, RequestScope::FailedByNetwork).rules.first().sourceAddresses, "expected");
}

void TestFirewallRequest::aLocalBlockIsNobodyElsesRule()
{
    const CheckRecord blocked = with(silentRecord(445), State::Local, Outcome::Fail, Reason::BlockedLocally);
    const FirewallRequest request = failed({blocked});
    QCOMPARE(request.rules.first().sides, RuleSides(RuleSide::Source));
    QVERIFY(request.notes.join(u' ').contains(u"nothing is asked of the network team"_s));
    const FirewallRequest both = failed({blocked, silentRecord(389)});
    QCOMPARE(both.rules.size(), 2); // no side takes over what is another's
    QVERIFY(both.notes.isEmpty());
}

void TestFirewallRequest::dynamicRange()
{
    const FirewallRequest request = failed({mapperRecord({49152, 49153}), asEndpoint(answeredRecord(49152)),
        asEndpoint(silentRecord(49153)), silentRecord(445)});
    QCOMPARE(request.rules.size(), 2);
    const FirewallRule& rule = request.rules.last();
    QVERIFY(rule.dynamic);
    QCOMPARE(requested(rule), u"1024-65535"_s);
    QCOMPARE(rangesText(rule.least()), u"49152-65535"_s);
    QCOMPARE(rule.dynamic->open, QList<quint16>{49152});
    QCOMPARE(rule.dynamic->blocked, QList<quint16>{49153});
    QCOMPARE(rule.dynamic->interfaces, QStringList{u"drsuapi v4.0 (e3514235-4b06-11d1-ab04-00c04fc2dcd2)"_s});
    QCOMPARE(rule.ports.size(), 1); // only what failed is evidence
    QCOMPARE(rule.ports.first().port, quint16(49153));
}

void TestFirewallRequest::dynamicRangeBehindASilentMapper()
{
    CheckRecord mapper = silentRecord(135);
    const FirewallRequest request = failed({mapper, placeholderRecord()});
    QCOMPARE(request.rules.size(), 2); // else a second request would follow the first
    QCOMPARE(requested(request.rules.last()), u"1024-65535"_s);
    QVERIFY(request.rules.last().dynamic->evidence.contains(u"135/TCP"_s));

    mapper = with(mapper, State::Local, Outcome::Fail, Reason::BlockedLocally);
    QCOMPARE(failed({mapper, placeholderRecord()}).rules.last().sides, RuleSides(RuleSide::Source));
    mapper = with(mapper, State::Closed, Outcome::Fail, Reason::Refused);
    QVERIFY(failed({mapper, placeholderRecord()}).rules.isEmpty());
}

void TestFirewallRequest::leastOfADynamicRange_data()
{
    QTest::addColumn<PortRange>("table");
    QTest::addColumn<QList<quint16>>("named");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing known") << PortRange{1024, 65535} << QList<quint16>{} << u"49152-65535"_s;
    QTest::newRow("a static port") << PortRange{1024, 65535} << QList<quint16>{49664, 5001} << u"5001, 49152-65535"_s;
    QTest::newRow("old Windows") << PortRange{1024, 5000} << QList<quint16>{1025} << u"1024-5000"_s;
    QTest::newRow("narrower") << PortRange{50000, 50100} << QList<quint16>{} << u"50000-50100"_s;
    QTest::newRow("to the last") << PortRange{65535, 65535} << QList<quint16>{65535} << u"65535"_s;
}

void TestFirewallRequest::leastOfADynamicRange()
{
    QFETCH(PortRange, table);
    QFETCH(QList<quint16>, named);
    DynamicPorts dynamic{table, {}, named, {}, {}, {}, {}};
    QTEST(rangesText(dynamic.least()), "expected");
    // Who has all of the range looked at would be asked for the rest of it by the next run.
    dynamic.scanned = RuleState::Missing;
    QCOMPARE(rangesText(dynamic.least()), table.text());
}

void TestFirewallRequest::wholePlanHasEverything()
{
    const RunSnapshot run = runOf({answeredRecord(88), silentRecord(389), mapperRecord({49152}),
        asEndpoint(answeredRecord(49152)), with(answeredRecord(445), State::Closed, Outcome::Fail, Reason::Refused)});
    const FirewallRequest request = firewallRequest(run, RequestScope::WholePlan);
    QCOMPARE(request.rules.size(), 2);
    QCOMPARE(requested(request.rules.first()), u"88, 135, 389, 445"_s);
    QCOMPARE(requested(request.rules.last()), u"1024-65535"_s);
    QVERIFY(request.notes.isEmpty());
}

} // namespace FirewallRequestTests

int tst_firewallrequest(int argc, char* argv[])
{
    return PortCheck::runTest<FirewallRequestTests::TestFirewallRequest, QCoreApplication>(argc, argv);
}

#include "tst_firewallrequest.moc"
