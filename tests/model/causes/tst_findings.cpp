// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"

#include "model/causes/allcauses.h"
#include "tests/support/checkrecords.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace FindingsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr Text silent{{"%1 on %2", ""}, Value::Hosts, Value::Ports};
constexpr Text silentUdp{{"UDP %1 on %2", ""}, Value::Hosts, Value::Ports};
constexpr Text allow{{"Allow %2 to %1", ""}, Value::HostsWithAddress, Value::Ports};
constexpr Text startIt{{"Start %3 of %1 on %2", ""}, Value::Hosts, Value::Ports, Value::Service};
constexpr Text calledItself{{"%1 calls itself %2", ""}, Value::Hosts, Value::Name};
constexpr Text cut{{"%1 is blocked of %2", ""}, Value::Ranges, Value::Hosts};

/// With a verdict that says what a cause would say.
CheckRecord silentAt(const QString& host, quint16 port, const QString& address = u"10.0.0.2"_s, int id = 0)
{
    CheckRecord record = failedAt(host, port, Reason::NoAnswer, Transport::Tcp, address);
    record.id = id;
    record.verdict.owner = Owner::Network;
    const QString name = portText(record.check);
    record.verdict.title = {&silent, {{host}, {name}}, 0};
    record.verdict.explanation = {{&silent, {{host}, {name}}, 0}};
    record.verdict.advice = {{Owner::Network, {&allow, {{record.check.targetText()}, {name}}, 0}}};
    return record;
}

QStringList shown(const QList<Finding>& found)
{
    QStringList lines;
    for (const Finding& finding : found)
        lines.append(u"%1: %2 %3 x%4"_s.arg(finding.hosts.join('+'_L1), token(finding.reason),
            finding.ports.join('+'_L1), QString::number(finding.checks.size())));
    return lines;
}

class TestFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portsOfAHostAreOneFinding();
    void addressesThatCameOutAlikeAreOneFinding();
    void hostsThatCameOutAlikeAreOneFinding();
    void oneOfTheRunHasWhateverPorts();
    void theSameOnOtherPortsIsSaidOnce();
    void oneOfAHostHasWhateverPorts();
    void whatDiffersIsKeptApart();
    void nearPartsOfLocalPorts_data();
    void nearPartsOfLocalPorts();
    void aResolverIsItsServer();
    void fewWordings();
    void followUps();
    void findingsAreOrdered();
    void findingsIgnoreWhatIsNotDone();
    void owners();
};

void TestFindings::portsOfAHostAreOneFinding()
{
    const QList<Finding> found =
        findings({silentAt(u"dc1"_s, 389, {}, 1), silentAt(u"dc1"_s, 445, {}, 2), silentAt(u"dc1"_s, 389, {}, 3)});
    QCOMPARE(shown(found), QStringList{u"dc1: no-answer 389/TCP+445/TCP x3"_s});
    const Finding& finding = found.constFirst();
    QCOMPARE(finding.checks, (QList<int>{1, 2, 3}));
    const Statement expected{&silent, {{u"dc1"_s}, {u"389/TCP"_s, u"445/TCP"_s}}, 0};
    QCOMPARE(finding.title, expected);
    QCOMPARE(finding.explanation, QList<Statement>{expected});
    QCOMPARE(finding.advice.size(), 1);
    QCOMPARE(finding.advice.constFirst().what.values.at(1), (QStringList{u"389/TCP"_s, u"445/TCP"_s}));
}

void TestFindings::addressesThatCameOutAlikeAreOneFinding()
{
    const QString first = u"10.0.0.1"_s;
    const QString second = u"10.0.0.2"_s;
    const QList<CheckRecord> alike{silentAt(u"dc1"_s, 389, first), silentAt(u"dc1"_s, 389, second)};
    const QList<Finding> one = findings(alike);
    QCOMPARE(shown(one), QStringList{u"dc1: no-answer 389/TCP x2"_s});
    QCOMPARE(one.constFirst().addresses, (QStringList{first, second}));
    QCOMPARE(one.constFirst().advice.constFirst().what.values.constFirst(),
        (QStringList{u"dc1 (10.0.0.1)"_s, u"dc1 (10.0.0.2)"_s}));
    const QList<Finding> different = findings(alike + QList<CheckRecord>{silentAt(u"dc1"_s, 445, second)});
    QCOMPARE(shown(different),
        (QStringList{u"dc1 (10.0.0.2): no-answer 389/TCP+445/TCP x2"_s, u"dc1 (10.0.0.1): no-answer 389/TCP x1"_s}));
    QCOMPARE(different.constFirst().title.values.constFirst(), QStringList{u"dc1 (10.0.0.2)"_s});
    // A third address that works: it is about the other two.
    const QList<Finding> two = findings(alike
        + QList<CheckRecord>{done(u"dc1"_s, 389, Outcome::Pass, Reason::Answered, Transport::Tcp, u"10.0.0.3"_s)});
    QCOMPARE(shown(two), QStringList{u"dc1 (10.0.0.1)+dc1 (10.0.0.2): no-answer 389/TCP x2"_s});
    // In the order of the plan, whoever answered first.
    QList<CheckRecord> planned = alike;
    planned[0].check.position.address = 1;
    QCOMPARE(findings(planned).constFirst().addresses, (QStringList{second, first}));
    // Beside another host, whose only address came out like them.
    const QList<Finding> both = findings(alike + QList<CheckRecord>{silentAt(u"dc2"_s, 389, u"10.0.0.4"_s)});
    QCOMPARE(shown(both), QStringList{u"dc1+dc2: no-answer 389/TCP x3"_s});
}

void TestFindings::hostsThatCameOutAlikeAreOneFinding()
{
    QList<CheckRecord> checks;
    for (int host = 1; host <= 36; ++host) {
        for (const quint16 port : QList<quint16>{389, 445})
            checks.append(silentAt(u"dc%1"_s.arg(host), port, u"10.0.0.%1"_s.arg(host)));
    }
    checks.append(silentAt(u"dc40"_s, 445, u"10.0.0.40"_s));
    const QList<Finding> found = findings(checks);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).hosts.size(), 36);
    QCOMPARE(found.at(0).checks.size(), 72);
    QCOMPARE(found.at(0).explanation.size(), 1);
    QCOMPARE(found.at(0).advice.size(), 1);
    QCOMPARE(found.at(0).title.values.constFirst().size(), 36);
    // dc40 was not seen to be silent on 389, so it is not said of it.
    QCOMPARE(shown(found).at(1), u"dc40: no-answer 445/TCP x1"_s);
}

void TestFindings::oneOfTheRunHasWhateverPorts()
{
    const auto lacksUdp = [](const QString& host, quint16 port) {
        CheckRecord record = silentAt(host, port, u"10.0.0.%1"_s.arg(host.back()));
        record.verdict.title = {&Causes::noAnswerToUdp.texts.front(), {{host}}, 0};
        return record;
    };
    const QList<CheckRecord> checks{lacksUdp(u"dc1"_s, 389), lacksUdp(u"dc1"_s, 53), lacksUdp(u"dc2"_s, 389)};
    QCOMPARE(shown(findings(checks)), QStringList{u"dc1+dc2: no-answer 389/TCP+53/TCP x3"_s});
}

/// Of other hosts, or of a host under another of its names.
void TestFindings::theSameOnOtherPortsIsSaidOnce()
{
    constexpr static Text wentOut{{"What was asked on %1 went out directly", ""}, Value::Ports};
    const auto under = [](const QString& host, quint16 port, const Text& text) {
        CheckRecord record = silentAt(host, port, u"10.0.0.%1"_s.arg(host.back()));
        record.verdict.title = {&Causes::proxyUnderProgram.texts.front(), {{u"proxychains4"_s}}, 0};
        const QString name = portText(record.check);
        record.verdict.explanation = text.count == 1 ? QList<Statement>{{&text, {{name}}, 0}}
                                                     : QList<Statement>{{&text, {{u"dc1"_s}, {name}}, 0}};
        return record;
    };
    for (const Text* text : {&wentOut, &silent}) {
        const QList<CheckRecord> checks{
            under(u"dc1"_s, 389, *text), under(u"dc2"_s, 53, *text), under(u"dc3"_s, 88, *text)};
        const QList<Finding> found = findings(checks);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).explanation.size(), 1);
        const Statement& said = found.at(0).explanation.constFirst();
        QCOMPARE(QStringList(said.values.constLast()), (QStringList{u"389/TCP"_s, u"53/TCP"_s, u"88/TCP"_s}));
    }
}

void TestFindings::oneOfAHostHasWhateverPorts()
{
    const auto silentWhole = [](const QString& host, quint16 port, const QString& address) {
        CheckRecord record = silentAt(host, port, address);
        record.verdict.reason = Reason::HostSilent;
        record.verdict.title = {&Causes::hostSilent.texts.front(), {{host}}, 0};
        return record;
    };
    // In another role it was asked something else, at one of its addresses.
    const QString first = u"10.0.0.1"_s;
    const QString second = u"fd00::1"_s;
    const QList<CheckRecord> checks{silentWhole(u"dc1"_s, 389, first), silentWhole(u"dc1"_s, 53, first),
        silentWhole(u"dc1"_s, 389, second), silentWhole(u"dc2"_s, 53, u"10.0.0.2"_s)};
    QCOMPARE(shown(findings(checks)), QStringList{u"dc1+dc2: host-silent 389/TCP+53/TCP x4"_s});
}

void TestFindings::whatDiffersIsKeptApart()
{
    CheckRecord warned = silentAt(u"dc2"_s, 389);
    warned.verdict.outcome = Outcome::Warn;
    CheckRecord owned = silentAt(u"dc1"_s, 53);
    owned.verdict.owner = Owner::Dns;
    QCOMPARE(findings({silentAt(u"dc1"_s, 389), warned, owned}).size(), 3);
    // The same cause at one host is one thing to mend, as bad as the worst of it.
    warned = silentAt(u"dc1"_s, 88);
    warned.verdict.outcome = Outcome::Warn;
    const QList<Finding> joined = findings({warned, silentAt(u"dc1"_s, 389)});
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined.constFirst().outcome, Outcome::Fail);
    QCOMPARE(joined.constFirst().ports, (QStringList{u"88/TCP"_s, u"389/TCP"_s}));
    // Two hosts of which different parts are blocked.
    CheckRecord low = silentAt(u"dc1"_s, 1024);
    low.verdict.title = {&cut, {{u"1024-2000"_s}, {u"dc1"_s}}, 0};
    CheckRecord high = silentAt(u"dc2"_s, 1024);
    high.verdict.title = {&cut, {{u"3000-4000"_s}, {u"dc2"_s}}, 0};
    QCOMPARE(findings({low, high}).size(), 2);
    high.verdict.title = {&cut, {{u"1024-2000"_s}, {u"dc2"_s}}, 0};
    QCOMPARE(findings({low, high}).size(), 1);
}

void TestFindings::nearPartsOfLocalPorts_data()
{
    QTest::addColumn<QList<QList<PortRange>>>("parts"); // of each host
    QTest::addColumn<QList<QStringList>>("told"); // by each finding
    const auto row = [](const char* name, const QList<QList<PortRange>>& parts, const QList<QStringList>& told) {
        QTest::newRow(name) << parts << told;
    };
    row("one port apart", {{{49153, 65535}}, {{49152, 65535}}}, {{u"49153-65535"_s}});
    row("some ports apart at both ends", {{{49152, 65000}}, {{49300, 65535}}}, {{u"49300-65000"_s}});
    row("of three hosts", {{{49152, 65535}}, {{49200, 65535}}, {{49152, 65500}}}, {{u"49200-65500"_s}});
    row("two parts each", {{{1024, 2000}, {5000, 5000}}, {{1030, 2000}, {5000, 5001}}}, {{u"1030-2000"_s, u"5000"_s}});
    row("the same", {{{1024, 2000}}, {{1024, 2000}}}, {{u"1024-2000"_s}});
    row("half of it", {{{49152, 65535}}, {{57000, 65535}}}, {{u"49152-65535"_s}, {u"57000-65535"_s}});
    row("another part", {{{1024, 2000}}, {{2001, 3000}}}, {{u"1024-2000"_s}, {u"2001-3000"_s}});
    row("one part more", {{{1024, 2000}}, {{1024, 2000}, {5000, 5000}}},
        {{u"1024-2000"_s}, {u"1024-2000"_s, u"5000"_s}});
}

void TestFindings::nearPartsOfLocalPorts()
{
    QFETCH(const QList<QList<PortRange>>, parts);
    QFETCH(const QList<QStringList>, told);
    const std::span<const Text> texts = Causes::localPortsUnanswered.texts;
    QList<CheckRecord> checks;
    for (const QList<PortRange>& each : parts) {
        QStringList ranges;
        for (const PortRange part : each)
            ranges.append(part.text());
        const int number = int(checks.size()) + 1;
        const QString host = u"dc%1"_s.arg(number);
        // Which of its ports met the silence is chance.
        CheckRecord record = silentAt(host, quint16(400 + number), u"10.0.0.%1"_s.arg(number));
        const Statement title{&texts[0], {Items(host), Items(ranges)}, 0};
        record.verdict.localPorts = each;
        record.verdict.title = title;
        record.verdict.explanation = {{&texts[1], title.values, 0}};
        record.verdict.advice = {{Owner::Network, {&texts[3], title.values, 0}}};
        checks.append(record);
    }
    const QList<Finding> found = findings(checks);
    QCOMPARE(found.size(), told.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(QStringList(found[i].title.values[1]), told[i]);
        QCOMPARE(found[i].explanation.size(), 1);
        QCOMPARE(QStringList(found[i].explanation[0].values[1]), told[i]);
        QCOMPARE(found[i].advice.size(), 1);
        QCOMPARE(QStringList(found[i].advice[0].what.values[1]), told[i]);
    }
}

// What the only DNS server of this computer fails by is told once, by its own row in the run.
void TestFindings::aResolverIsItsServer()
{
    const auto unresolved = [](const QString& servers) {
        CheckRecord record = silentAt(u"dc1"_s, 389);
        record.id = 7;
        record.check.address.clear();
        record.seen.state = State::Unresolved;
        record.verdict.reason = Reason::ResolverFails;
        record.verdict.owner = Owner::ThisComputer;
        record.verdict.title = {&Causes::resolverFails.texts[0], {Items(servers)}, 0};
        record.verdict.explanation = {{&Causes::resolverFails.texts[1], {Items(servers), Items(u"dc1"_s)}, 0}};
        return record;
    };
    const auto dnsAt = [](const QString& address, Transport protocol = Transport::Udp) {
        CheckRecord record = silentAt(u"dns1"_s, 53, address);
        record.id = 8;
        record.check.protocol = protocol;
        return record;
    };
    const QString server = u"10.0.0.53"_s;
    const QList<Finding> joined = findings({unresolved(server), dnsAt(server)});
    QCOMPARE(joined.size(), 1);
    QVERIFY(joined.constFirst().reason != Reason::ResolverFails);
    QCOMPARE(joined.constFirst().checks.size(), 2);
    QCOMPARE(joined.constFirst().explanation.constLast().text, &Causes::resolverFails.texts[1]);
    QCOMPARE(joined.constFirst().hosts, (QStringList{u"dns1"_s, u"dc1"_s})); // all that it explains
    QCOMPARE(joined.constFirst().ports, (QStringList{u"53/UDP"_s, u"389/TCP"_s}));
    QCOMPARE(findings({unresolved(server), dnsAt(u"10.0.0.54"_s)}).size(), 2);
    QCOMPARE(findings({unresolved(server), dnsAt(server, Transport::Tcp)}).size(), 2);
    QCOMPARE(findings({unresolved(server + u", 10.0.0.54"_s), dnsAt(server)}).size(), 2); // the other may have failed
    QCOMPARE(findings({unresolved(server)}).size(), 1);
}

void TestFindings::fewWordings()
{
    QList<CheckRecord> checks;
    for (const auto& [port, service] :
        {std::pair(389, u"LDAP"_s), {445, u"SMB"_s}, {88, u"Kerberos"_s}, {53, u"DNS"_s}}) {
        checks.append(silentAt(u"dc1"_s, quint16(port)));
        Verdict& verdict = checks.last().verdict;
        const QStringList name{portText(checks.last().check)};
        verdict.explanation.append({&silentUdp, {{u"dc1"_s}, name}, 0});
        verdict.advice = {{Owner::TargetAdministrator, {&startIt, {{u"dc1"_s}, name, {service}}, 0}}};
    }
    const Finding finding = findings(checks).constFirst();
    QCOMPARE(finding.explanation.size(), 2); // each sentence once, for all ports
    QCOMPARE(finding.explanation.at(1).values.at(1).size(), 4);
    QCOMPARE(finding.advice.size(), 1); // a service belongs to its port
    QCOMPARE(
        finding.advice.constFirst().what.values.at(2), (QStringList{u"LDAP"_s, u"SMB"_s, u"Kerberos"_s, u"DNS"_s}));
    for (CheckRecord& record : checks)
        record.verdict.explanation = {{&calledItself, {{u"dc1"_s}, {portText(record.check)}}, 0}};
    QCOMPARE(findings(checks).constFirst().explanation.size(), 3); // of four that can't be joined
}

void TestFindings::followUps()
{
    FollowUpRecord followUp;
    followUp.record = silentAt(u"dc1"_s, 9);
    followUp.record.verdict.outcome = Outcome::Warn;
    const QList<Finding> found = findings({done(u"dc1"_s, 389, Outcome::Pass)}, {followUp});
    QCOMPARE(shown(found), QStringList{u"dc1: no-answer  x0"_s});
    // Where a check shows the same, it says nothing new.
    QCOMPARE(findings({silentAt(u"dc1"_s, 389)}, {followUp}).size(), 1);
    followUp.record.phase = Phase::Running;
    QCOMPARE(findings({done(u"dc1"_s, 389, Outcome::Pass)}, {followUp}), QList<Finding>());
}

void TestFindings::findingsAreOrdered()
{
    const QList<Finding> found = findings({done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired),
        failedAt(u"gone"_s, 389, Reason::NameNotFound), done(u"dc1"_s, 88, Outcome::Pass), failedAt(u"dc1"_s, 389),
        failedAt(u"dc1"_s, 445), done(u"dc1"_s, 135, Outcome::Inconclusive, Reason::MapperRefused),
        failedAt(u"away"_s, 389, Reason::HostSilent)});
    QCOMPARE(shown(found),
        (QStringList{u"dc1: no-answer 389/TCP+445/TCP x2"_s, u"gone: name-not-found 389/TCP x1"_s,
            u"away: host-silent 389/TCP x1"_s, u"dc1: mapper-refused 135/TCP x1"_s,
            u"dc1: certificate-expired 3269/TCP x1"_s}));
}

void TestFindings::findingsIgnoreWhatIsNotDone()
{
    CheckRecord running = failedAt(u"dc1"_s, 389);
    running.phase = Phase::Running;
    QCOMPARE(findings({running}), QList<Finding>());
}

void TestFindings::owners()
{
    Finding finding;
    finding.owner = Owner::Network;
    finding.advice = {{Owner::Dns, {}}, {Owner::Network, {}}, {Owner::Dns, {}}};
    QCOMPARE(finding.owners(), (QList<Owner>{Owner::Network, Owner::Dns}));
}

} // namespace FindingsTests

int tst_findings(int argc, char* argv[])
{
    return PortCheck::runTest<FindingsTests::TestFindings, QCoreApplication>(argc, argv);
}

#include "tst_findings.moc"
