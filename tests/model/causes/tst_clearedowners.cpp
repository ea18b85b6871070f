// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The second worst that this program can do is to send people to somebody who has nothing to do with it. Runs with
// random checks and follow-ups are judged; nobody whom the observations clear may be named, by a verdict or by a
// finding, and no rule may be asked for where the way is open. The rules are written down here a second time and
// independently. tst_wronggreen is its sister, tst_clearedownersagain has the other half of the runs.
#include "model/causes/allcauses.h"

#include "tests/model/causes/findingrules.h"
#include "tests/model/causes/judgedruns.h"
#include "tests/support/runtest.h"

#include <QHostAddress>
#include <QTest>

namespace ClearedOwnersTests {

using namespace PortCheck;
using namespace PortCheck::RandomRuns;
using namespace Qt::StringLiterals;

class TestClearedOwners final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomHosts_data() { addRules(); }
    void randomHosts()
    {
        QFETCH(const QByteArray, rule);
        m_runs.check(rule);
    }
    void enoughWasTried() { m_runs.checkThatEnoughWasTried(); }
    void theRulesCanBeBroken_data();
    void theRulesCanBeBroken();

private:
    JudgedRuns m_runs{JudgedRuns::Half::First};
};

/// A check of 389/TCP of dc1.
CheckRecord checked(State state, Reason reason, Owner owner, Outcome outcome = Outcome::Fail)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = Service::Ldap;
    record.check.port = 389;
    record.check.target = u"dc1.lab.example"_s;
    record.check.address = u"10.0.0.1"_s;
    record.seen.state = state;
    record.seen.service = state == State::Open ? ServiceState::Verified : ServiceState::NotAsked;
    record.seen.localAddress = QHostAddress(u"10.9.9.9"_s);
    record.verdict.outcome = outcome;
    record.verdict.reason = reason;
    record.verdict.owner = owner;
    if (owner != Owner::Nobody)
        record.verdict.advice = {{owner, {}}};
    return record;
}

CheckRecord answered()
{
    return checked(State::Open, Reason::Answered, Owner::Nobody, Outcome::Pass);
}

CheckRecord with(CheckRecord record, const Evidence& evidence)
{
    record.seen.evidence = evidence;
    return record;
}

CheckRecord at(const QString& address, CheckRecord record)
{
    record.check.address = address;
    return record;
}

CheckRecord advised(CheckRecord record, const Cause& cause, std::size_t text, const StatementValues& values)
{
    record.verdict.advice = {{Owner::Network, {&cause.texts[text], values, 0}}};
    return record;
}

/// As the product would join them.
Run runOf(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {})
{
    Run run{checks, followUps, {}};
    for (qsizetype i = 0; i < checks.size(); ++i)
        run.checks[i].id = int(i);
    for (qsizetype i = 0; i < followUps.size(); ++i)
        run.followUps[i].record.id = int(checks.size() + i);
    run.found = findings(run.checks, run.followUps);
    return run;
}

template <typename Change> Run changed(Run run, Change change)
{
    change(run.found.first());
    return run;
}

const CheckRecord silent = checked(State::Filtered, Reason::NoAnswer, Owner::Network);
const CheckRecord noRoute = [] {
    CheckRecord record = checked(State::Unreachable, Reason::NetworkUnreachable, Owner::ThisComputer);
    record.seen.reason = Reason::NetworkUnreachable;
    return record;
}();

FollowUpRecord control(State state)
{
    return {FollowUpKind::Control, checked(state, Reason::None, Owner::Nobody, Outcome::Pass)};
}

void addBlameOfOthers()
{
    const auto add = [](const char* name, const char* rule, const Run& run) {
        QTest::newRow(name) << QByteArray(rule) << run;
    };
    const char* rule = rules[0].name;
    add("all is well", "", runOf({answered(), at(u"10.0.0.2"_s, silent), noRoute}, {control(State::Closed)}));
    add("silent and verified in one", rule, runOf({checked(State::Open, Reason::NoAnswer, Owner::Network)}));
    add("silent for one name, verified for another", rule, runOf({answered(), silent}));
    add("a finding with a port that answered", rule,
        changed(runOf({answered(), at(u"10.0.0.2"_s, silent)}),
            [](Finding& finding) { finding.addresses = QStringList{u"10.0.0.1"_s}; }));
    rule = rules[1].name;
    const auto allow = [](const CheckRecord& record) {
        return advised(record, Causes::prohibited, 5, {{u"389/TCP"_s}, {u"dc1.lab.example"_s}});
    };
    add("a rule for what answered", rule, runOf({allow(checked(State::Open, Reason::Flaky, Owner::Network))}));
    CheckRecord onlyOpen = allow(checked(State::Open, Reason::Flaky, Owner::Network));
    onlyOpen.seen.service = ServiceState::NotAsked;
    add("a rule for what is open", rule, runOf({onlyOpen}, {control(State::Closed)}));
    add("a finding with a rule for what answered", rule,
        changed(runOf({answered(), allow(at(u"10.0.0.2"_s, silent))}),
            [](Finding& finding) { finding.addresses = QStringList{u"10.0.0.1"_s}; }));
    rule = rules[2].name;
    add("no route, says a router over UDP", rule, runOf({with(noRoute, {{u"icmpSender"_s, u"10.7.7.7"_s}})}));
    add("no route, says a router over TCP", rule, runOf({with(noRoute, {{u"fromNetwork"_s, true}})}));
    add("not let out, refused outside", rule,
        runOf({with(
            checked(State::Closed, Reason::BlockedLocally, Owner::ThisComputer), {{u"icmpSender"_s, u"10.0.0.1"_s}})}));
    rule = rules[3].name;
    add("not sent, and the network's", rule,
        runOf({checked(State::Local, Reason::BlockedMidRun, Owner::Network, Outcome::Inconclusive)}));
    CheckRecord ownRoute = noRoute;
    ownRoute.verdict.owner = Owner::Network;
    add("no route here, and the network's", rule, runOf({with(ownRoute, {{u"icmpSender"_s, u"10.9.9.9"_s}})}));
}

void addBlameOfTheTarget()
{
    const auto add = [](const char* name, const char* rule, const Run& run) {
        QTest::newRow(name) << QByteArray(rule) << run;
    };
    const CheckRecord down = checked(State::Filtered, Reason::HostSilent, Owner::TargetAdministrator);
    const char* rule = rules[4].name;
    add("down, and answers", rule, runOf({answered(), down}));
    add("down, and refuses", rule, runOf({checked(State::Closed, Reason::Refused, Owner::TargetAdministrator), down}));
    add("down, and refuses the control", rule, runOf({down}, {control(State::Closed)}));
    CheckRecord unreachable = checked(State::Unreachable, Reason::HostUnreachable, Owner::TargetAdministrator);
    unreachable.verdict.title.text = &Causes::hostUnreachable.texts[0];
    unreachable.verdict.title.values = {{u"dc1.lab.example"_s}};
    add("unreachable, and answers", rule, runOf({answered(), unreachable}));
    add("a finding with one that answers", rule,
        changed(runOf({at(u"10.0.0.2"_s, down), answered()}),
            [](Finding& finding) { finding.addresses.append(u"10.0.0.1"_s); }));
    rule = rules[5].name;
    Evidence mark;
    StandInMark{"0123456789abcdef", u"10.9.9.9"_s, 3311}.insertInto(mark);
    const auto warned = [](Reason reason, Owner owner) {
        CheckRecord record = checked(State::Open, reason, owner, Outcome::Warn);
        record.seen.reason = Reason::Answered;
        return record;
    };
    add("a stand-in with another name", rule, runOf({with(warned(Reason::NameLeadsElsewhere, Owner::Dns), mark)}));
    add("a stand-in of another domain", rule, runOf({with(warned(Reason::WrongDomain, Owner::Person), mark)}));
    add("a stand-in is the directory team's", rule,
        runOf({with(warned(Reason::LdapError, Owner::DirectoryTeam), mark)}));
    mark[u"certificateSubject"_s] = standInCertificateName;
    add("a stand-in with its own certificate", rule,
        runOf({with(warned(Reason::CertificateUntrusted, Owner::ThisComputer), mark)}));
    rule = rules[6].name;
    const CheckRecord unasked = checked(State::Filtered, Reason::NoQuestion, Owner::Nobody, Outcome::Inconclusive);
    add("no question, and the network's", rule,
        runOf({checked(State::Filtered, Reason::NoQuestion, Owner::Network, Outcome::Inconclusive)}));
    add("no question, and advice for the network", rule,
        runOf({advised(unasked, Causes::prohibited, 5, {{u"389/TCP"_s}, {u"dc1.lab.example"_s}})}));
    add("a finding of the network's", rule,
        changed(runOf({unasked}), [](Finding& finding) { finding.owner = Owner::Network; }));
    rule = rules[7].name;
    add("passed, and the network's", rule,
        runOf({checked(State::Open, Reason::Answered, Owner::Network, Outcome::Pass)}));
    add("not applicable, and somebody's", rule,
        runOf({checked(State::Closed, Reason::NotGlobalCatalog, Owner::DirectoryTeam, Outcome::NotApplicable)}));
}

void addWrongFindings()
{
    const auto add = [](const char* name, const char* rule, const Run& run) {
        QTest::newRow(name) << QByteArray(rule) << run;
    };
    const Run sound = runOf({silent, at(u"10.0.0.2"_s, answered())});
    const char* rule = rules[8].name;
    add("advice for nobody", rule, changed(sound, [](Finding& finding) {
        finding.advice.append(Advice{Owner::Nobody, {}});
    }));
    add("advice that no check gave", rule, changed(sound, [](Finding& finding) {
        finding.advice.append(Advice{Owner::Dns, {}});
    }));
    add("an owner whom no check named", rule, changed(sound, [](Finding& finding) { finding.owner = Owner::Dns; }));
    rule = rules[9].name;
    add("another reason", rule, changed(sound, [](Finding& finding) { finding.reason = Reason::Refused; }));
    add("another outcome", rule, changed(sound, [](Finding& finding) { finding.outcome = Outcome::Warn; }));
    add("a port more", rule, changed(sound, [](Finding& finding) { finding.ports.append(u"88/TCP"_s); }));
    add("an address more", rule, changed(sound, [](Finding& finding) { finding.addresses.append(u"10.0.0.2"_s); }));
    add("all addresses of the name", rule,
        changed(sound, [](Finding& finding) { finding.hosts = QStringList{u"dc1.lab.example"_s}; }));
    add("another host", rule, changed(sound, [](Finding& finding) { finding.hosts.append(u"dc2.lab.example"_s); }));
    rule = rules[10].name;
    add("a fault in no finding", rule, changed(sound, [](Finding& finding) { finding.checks.clear(); }));
    add("a fault twice", rule, changed(sound, [](Finding& finding) { finding.checks.append(0); }));
    add("a pass in a finding", rule, changed(sound, [](Finding& finding) { finding.checks.append(1); }));
    FollowUpRecord warning = control(State::Open);
    warning.record.verdict.outcome = Outcome::Warn;
    warning.record.verdict.reason = Reason::AcceptsEverything;
    Run unsaid = runOf({answered()}, {warning});
    unsaid.found.clear();
    add("a follow-up in no finding", rule, unsaid);
}

void addSilenceThatProvesNothing()
{
    const auto add = [](const char* name, const char* rule, const Run& run) {
        QTest::newRow(name) << QByteArray(rule) << run;
    };
    const char* rule = rules[11].name;
    add("lost, and failed", rule, runOf({checked(State::Filtered, Reason::LossyWay, Owner::Network)}));
    add("lost, and a rule", rule,
        runOf({advised(checked(State::Filtered, Reason::LossyWay, Owner::Network, Outcome::Inconclusive),
            Causes::portUnreachable, 4, {{u"389/TCP"_s}, {u"dc1.lab.example"_s}})}));
    rule = rules[12].name;
    add("nobody speaks, and one does", rule,
        runOf({checked(State::Open, Reason::NothingBehind, Owner::Network), answered()}));
    rule = rules[13].name;
    add("not asked, and failed", rule, runOf({checked(State::NotRun, Reason::HostSilent, Owner::TargetAdministrator)}));
}

void addAdviceForOthers()
{
    const auto add = [](const char* name, const CheckRecord& record) {
        QTest::newRow(name) << QByteArray(rules[16].name) << runOf({record});
    };
    CheckRecord untold = silent;
    untold.verdict.advice.clear();
    add("an owner who is told nothing", untold);
    untold.verdict.advice = {{Owner::Person, {}}};
    add("an owner beside whom another is told", untold);
    const auto saying = [](const Cause& cause, std::size_t text, Owner owner) {
        CheckRecord record = silent;
        record.verdict.advice.append({owner, {&cause.texts[text], {{u"389/TCP"_s}, {u"dc1.lab.example"_s}}, 0}});
        return record;
    };
    add("the network is told, another is named", saying(Causes::portUnreachable, 4, Owner::TargetAdministrator));
    add("another is told, the network is named", saying(Causes::prohibited, 7, Owner::Network));
}

void TestClearedOwners::theRulesCanBeBroken_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Run>("run");
    addBlameOfOthers();
    addBlameOfTheTarget();
    addWrongFindings();
    addSilenceThatProvesNothing();
    addAdviceForOthers();
}

// Each rule finds what is wrong, and nothing where all is well (the first row).
void TestClearedOwners::theRulesCanBeBroken()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const Run, run);
    for (const Rule& each : rules) {
        const QString why = each.broken(run);
        if (rule.isEmpty())
            QVERIFY2(why.isEmpty(), qPrintable(QString::fromLatin1(each.name) + u": "_s + why));
        else if (rule == each.name)
            QVERIFY(!why.isEmpty());
    }
}

} // namespace ClearedOwnersTests

int tst_clearedowners(int argc, char* argv[])
{
    return PortCheck::runTest<ClearedOwnersTests::TestClearedOwners>(argc, argv);
}

#include "tst_clearedowners.moc"
