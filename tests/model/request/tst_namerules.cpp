// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a firewall request asks for because targets were given by name.
#include "model/request/namerules.h"

#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"
#include "tests/model/request/requestrun.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace NameRulesTests {

using namespace PortCheck;
using namespace PortCheck::RequestRuns;
using namespace Qt::StringLiterals;

const QString resolver = u"10.0.0.53"_s;

/// A check of a name for which this computer's DNS server did not answer.
CheckRecord namelessRecord(quint16 port, const QString& name = u"dc1.lab.example"_s)
{
    CheckRecord record = with(silentRecord(port), State::Unresolved, Outcome::Fail, Reason::ResolverFails);
    record.check.target = name;
    record.check.address.clear();
    record.seen.localAddress = {};
    record.seen.evidence = {{u"resolvers"_s, QJsonArray{resolver}}};
    return record;
}

/// A check of a name that nobody has looked up.
CheckRecord plannedRecord(quint16 port, const QString& name = u"dc1.lab.example"_s)
{
    CheckRecord record = namelessRecord(port, name);
    record.phase = Phase::Queued;
    record.seen = {};
    record.verdict = {};
    return record;
}

/// "TCP 389 dc1.lab.example", "UDP 53 10.0.0.53"
QStringList said(const FirewallRequest& request)
{
    QStringList rules;
    for (const FirewallRule& rule : request.rules)
        rules.append(u"%1 %2 %3"_s.arg(
            token(rule.protocol), rangesText(rule.requested()), rule.hasAddress() ? rule.address : rule.target));
    return rules;
}

class TestNameRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silentServerAndItsNames();
    void whatTheServersDid_data();
    void whatTheServersDid();
    void whichServers_data();
    void whichServers();
    void wholePlan_data();
    void wholePlan();
    void aServerThatIsATarget();
    void whatTheRunSawOfTheServer_data();
    void whatTheRunSawOfTheServer();
    void longAnswersWereNotAsked();
    void namesAreOneRule();
    void sourcesOfBothVersions();
    void textHasABlank();
    void commandsNeedAnAddress();
};

void TestNameRules::silentServerAndItsNames()
{
    const FirewallRequest request = failed({namelessRecord(389), namelessRecord(88)});
    QCOMPARE(
        said(request), (QStringList{u"TCP 88, 389 dc1.lab.example"_s, u"TCP 53 10.0.0.53"_s, u"UDP 53 10.0.0.53"_s}));
    const FirewallRule& server = request.rules.last();
    QCOMPARE(server.ports.constFirst().seen, u"no answer"_s);
    QCOMPARE(server.ports.constFirst().purpose, u"this computer looks up names there"_s);
    QCOMPARE(server.sourceAddresses, QStringList{u"10.0.0.1"_s});
    QCOMPARE(request.notes.size(), 1);
    QVERIFY2(request.notes.constFirst().contains(u"The address of dc1.lab.example is to be filled in"_s),
        qPrintable(request.notes.constFirst()));
}

void TestNameRules::whatTheServersDid_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QStringList>("rules");
    const QStringList none;
    QTest::newRow("an error") << Evidence{{u"resolverCode"_s, u"SERVFAIL"_s}} << none;
    for (const char* const word : {"resolverNoRoute", "resolverHeldBack", "resolverStalled", "resolverRefused",
             "resolverEmpty", "resolverNonsense"})
        QTest::newRow(word) << Evidence{{QString::fromLatin1(word), true}} << none;
    QTest::newRow("nobody is set") << Evidence{{u"resolvers"_s, QJsonArray()}} << none;
    QTest::newRow("long answers lost") << Evidence{{u"resolverCutShort"_s, true}}
                                       << QStringList{u"TCP 389 dc1.lab.example"_s, u"TCP 53 10.0.0.53"_s};
    QTest::newRow("one refused") << Evidence{{u"resolvers"_s, QJsonArray{resolver, u"10.0.0.54"_s}},
        {u"refusingResolvers"_s, QJsonArray{resolver}}}
                                 << QStringList{
                                        u"TCP 389 dc1.lab.example"_s, u"TCP 53 10.0.0.54"_s, u"UDP 53 10.0.0.54"_s};
}

void TestNameRules::whatTheServersDid()
{
    QFETCH(Evidence, evidence);
    CheckRecord record = namelessRecord(389);
    for (auto member = evidence.constBegin(); member != evidence.constEnd(); ++member)
        record.seen.evidence.insert(member.key(), member.value());
    QTEST(said(failed({record})), "rules");
}

void TestNameRules::whichServers_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("expected");
    QTest::newRow("another host") << resolver << true;
    QTest::newRow("IPv6") << u"fd00::53"_s << true;
    QTest::newRow("a stub that listens here") << u"127.0.0.53"_s << false;
    QTest::newRow("this computer") << u"10.0.0.1"_s << false;
    QTest::newRow("link-local") << u"fe80::1"_s << false;
    QTest::newRow("no address") << u"dns; reboot"_s << false;
    QTest::newRow("no host") << u"0.0.0.0"_s << false;
}

void TestNameRules::whichServers()
{
    QFETCH(QString, server);
    QFETCH(bool, expected);
    CheckRecord record = namelessRecord(389);
    record.seen.evidence.insert(u"resolvers"_s, QJsonArray{server});
    QCOMPARE(said(failed({record})).size(), expected ? 3 : 1);
    RunSnapshot planned = runOf({plannedRecord(389)});
    planned.source.dnsServers = {server};
    QCOMPARE(said(firewallRequest(planned, RequestScope::WholePlan)).size(), expected ? 3 : 1);
}

void TestNameRules::wholePlan_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<QStringList>("rules");
    const QStringList server{u"TCP 53 10.0.0.53"_s, u"UDP 53 10.0.0.53"_s};
    CheckRecord byAddress = answeredRecord(389);
    byAddress.check.target = byAddress.check.address;
    QTest::newRow("by address") << QList{byAddress} << QStringList{u"TCP 389 10.0.0.2"_s};
    QTest::newRow("by name") << QList{answeredRecord(389)} << QStringList{u"TCP 389 10.0.0.2"_s} + server;
    QTest::newRow("not looked up") << QList{plannedRecord(389)} << QStringList{u"TCP 389 dc1.lab.example"_s} + server;
    QTest::newRow("the server is silent")
        << QList{namelessRecord(389)} << QStringList{u"TCP 389 dc1.lab.example"_s} + server;
    const CheckRecord unknown = with(namelessRecord(389), State::Unresolved, Outcome::Fail, Reason::NameNotFound);
    QTest::newRow("no such name") << QList{unknown} << server;
    CheckRecord stopped = with(namelessRecord(389), State::Cancelled, Outcome::NotRun, Reason::Cancelled);
    QTest::newRow("stopped") << QList{stopped} << QStringList{u"TCP 389 dc1.lab.example"_s} + server;
    CheckRecord notChosen = with(namelessRecord(389), State::Unresolved, Outcome::NotRun, Reason::IpVersionNotChosen);
    QTest::newRow("the other version of IP alone") << QList{notChosen} << server;
}

void TestNameRules::wholePlan()
{
    QFETCH(QList<CheckRecord>, checks);
    RunSnapshot run = runOf(checks);
    run.source.dnsServers = {resolver};
    QTEST(said(firewallRequest(run, RequestScope::WholePlan)), "rules");
    if (checks.constFirst().phase == Phase::Queued)
        QVERIFY(firewallRequest(run, RequestScope::FailedByNetwork).rules.isEmpty());
}

// The port is asked for once, for both purposes; what the run found to answer isn't asked for.
void TestNameRules::aServerThatIsATarget()
{
    CheckRecord dns = silentRecord(53, Transport::Udp);
    dns.check.target = dns.check.address = resolver;
    dns.check.purpose = u"DNS Client"_s;
    const FirewallRequest request = failed({namelessRecord(389), dns});
    QCOMPARE(said(request), (QStringList{u"TCP 389 dc1.lab.example"_s, u"TCP 53 10.0.0.53"_s, u"UDP 53 10.0.0.53"_s}));
    QCOMPARE(request.rules.last().ports.constFirst().purpose, u"DNS Client; this computer looks up names there"_s);
    dns = answeredRecord(53, Transport::Udp);
    dns.check.target = dns.check.address = resolver;
    QCOMPARE(
        said(failed({namelessRecord(389), dns})), (QStringList{u"TCP 389 dc1.lab.example"_s, u"TCP 53 10.0.0.53"_s}));
}

void TestNameRules::whatTheRunSawOfTheServer_data()
{
    QTest::addColumn<CheckRecord>("own");
    QTest::addColumn<bool>("isAsked");
    const CheckRecord tcp = silentRecord(53);
    QTest::newRow("silent") << tcp << true;
    QTest::newRow("answered") << answeredRecord(53) << false;
    QTest::newRow("closed") << with(tcp, State::Closed, Outcome::Fail, Reason::Refused) << false;
    QTest::newRow("refused on the way") << with(tcp, State::Closed, Outcome::Fail, Reason::RefusedOnTheWay) << true;
    QTest::newRow("stopped") << with(tcp, State::Cancelled, Outcome::NotRun, Reason::Cancelled) << true;
}

// Where the server itself had its say, no rule would help.
void TestNameRules::whatTheRunSawOfTheServer()
{
    QFETCH(CheckRecord, own);
    QFETCH(bool, isAsked);
    own.check.target = own.check.address = resolver;
    QCOMPARE(said(failed({namelessRecord(389), own})).contains(u"TCP 53 10.0.0.53"_s), isAsked);
    CheckRecord cutShort = namelessRecord(389);
    cutShort.seen.evidence.insert(u"resolverCutShort"_s, true);
    QCOMPARE(said(failed({cutShort, own})).contains(u"TCP 53 10.0.0.53"_s), isAsked);
}

// A resolver asks over TCP only what was cut short over UDP.
void TestNameRules::longAnswersWereNotAsked()
{
    const auto tcpOf = [](const QList<CheckRecord>& checks) {
        const FirewallRequest request = failed(checks);
        const auto rule = std::find_if(request.rules.begin(), request.rules.end(),
            [](const FirewallRule& each) { return each.address == resolver && each.protocol == Transport::Tcp; });
        return rule == request.rules.end() ? RulePort() : rule->ports.constFirst();
    };
    const RulePort unasked = tcpOf({namelessRecord(389)});
    QCOMPARE(unasked.seen, u"not asked; long answers need it"_s);
    QCOMPARE(unasked.evidence, unasked.seen); // and at no time
    QCOMPARE(unasked.state, RuleState::Unknown);
    CheckRecord cutShort = namelessRecord(88, u"dc2.lab.example"_s);
    cutShort.seen.evidence.insert(u"resolverCutShort"_s, true);
    const RulePort lost = tcpOf({namelessRecord(389), cutShort});
    QCOMPARE(lost.seen, u"no answer"_s);
    QCOMPARE(lost.state, RuleState::Missing);
    CheckRecord own = silentRecord(53);
    own.check.target = own.check.address = resolver;
    QCOMPARE(tcpOf({namelessRecord(389), own}).state, RuleState::Missing);
}

void TestNameRules::namesAreOneRule()
{
    const FirewallRequest request = failed({namelessRecord(389), namelessRecord(389, u"dc2.lab.example"_s)});
    const QList<RuleGroup> groups = ruleGroups(request.rules);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.constFirst().addresses(), (QStringList{u"dc1.lab.example"_s, u"dc2.lab.example"_s}));
    QCOMPARE(groups.constFirst().list, u"A"_s);
    // Not with those whose addresses are known.
    CheckRecord known = silentRecord(389);
    known.check.target = u"dc3.lab.example"_s;
    QCOMPARE(ruleGroups(failed({namelessRecord(389), known}).rules).size(), 4);
}

void TestNameRules::sourcesOfBothVersions()
{
    RunSnapshot run = runOf({plannedRecord(389)});
    run.source.addresses = {u"10.0.0.1"_s, u"fd00::1"_s};
    QCOMPARE(firewallRequest(run, RequestScope::WholePlan).rules.constFirst().sourceAddresses, run.source.addresses);
    run.ipVersions = IpVersions::Ipv6;
    QCOMPARE(
        firewallRequest(run, RequestScope::WholePlan).rules.constFirst().sourceAddresses, QStringList{u"fd00::1"_s});
}

void TestNameRules::textHasABlank()
{
    RunSnapshot run = runOf({plannedRecord(389)});
    run.startedAt = run.finishedAt = {};
    run.source.dnsServers = {resolver};
    for (const bool evidence : {false, true}) {
        const QString text = firewallRequestText(run, {RequestScope::WholePlan, evidence});
        QVERIFY2(text.contains(u"  dc1.lab.example (address to be filled in)  TCP "_s), qPrintable(text));
        QVERIFY2(text.contains(u"not checked yet"_s), qPrintable(text));
        QVERIFY(text.contains(u"Nothing was sent for this request"_s));
        QVERIFY(!text.contains(u"Checked at"_s));
        QVERIFY(!text.contains(u"()"_s));
    }
    const QString after = firewallRequestText(runOf({namelessRecord(389)}), RequestScope::FailedByNetwork);
    QVERIFY2(after.contains(u"not asked: nobody told the address of that name: 389 LDAP"_s), qPrintable(after));
    QVERIFY(!after.contains(u"Nothing was sent"_s));
    CheckRecord range = namelessRecord(0);
    range.check.range = placeholderRecord().check.range;
    range.check.service = placeholderRecord().check.service;
    QCOMPARE(ruleSeen(range), u"not asked: nobody told the address of that name"_s); // so no mapper was asked
}

// Only on the target itself is its address not needed.
void TestNameRules::commandsNeedAnAddress()
{
    const QList<CommandSection> sections =
        commandSections(ruleGroups(failed({namelessRecord(389)}).rules), u"auditor"_s);
    QCOMPARE(sections.size(), 9);
    for (const CommandSection& section : sections) {
        const bool isAtTarget = section.title.contains(u"inbound"_s);
        QCOMPARE(section.lines.join(u'\n').contains(u"dc1.lab.example"_s), isAtTarget);
        QVERIFY(section.lines.join(u'\n').contains(isAtTarget ? u"10.0.0.1"_s : resolver));
    }
    CheckRecord hostile = namelessRecord(389, u"a'; Remove-Item -Recurse C:\\ #"_s);
    hostile.seen.evidence.remove(u"resolverCode"_s);
    for (const CommandSection& section : commandSections(ruleGroups(failed({hostile}).rules), u"auditor"_s))
        QVERIFY(!section.lines.join(u'\n').contains(u"a';"_s));
}

} // namespace NameRulesTests

int tst_namerules(int argc, char* argv[])
{
    return PortCheck::runTest<NameRulesTests::TestNameRules, QCoreApplication>(argc, argv);
}

#include "tst_namerules.moc"
