// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// A firewall request goes by what was chosen of RPC's dynamic ports.
#include "model/request/firewallrequest.h"
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "tests/model/report/rangerun.h"
#include "tests/model/request/requestrun.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(PortCheck::DynamicRangeGoal)

namespace DynamicRangeRequestTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

RunSnapshot chosen(QList<CheckRecord> checks, DynamicRangeGoal goal)
{
    for (CheckRecord& record : checks) {
        if (record.check.port == 135)
            record.check.service = Service::EndpointMapper;
    }
    RunSnapshot run = runOf(checks);
    run.dynamicRange = goal;
    return run;
}

/// Where a rule belongs, if not everywhere.
QString placesOf(RuleSides sides)
{
    const bool isSource = sides.testFlag(RuleSide::Source);
    const bool isTarget = sides.testFlag(RuleSide::Target);
    if (sides.testFlag(RuleSide::Network))
        return isSource && isTarget ? QString() : u" network"_s;
    return QString(isSource ? u" source"_s : QString()) + (isTarget ? u" target"_s : QString());
}

/// "389; 49152-65535 source": what each rule opens, and where.
QString opened(const RunSnapshot& run, RequestScope scope = RequestScope::FailedByNetwork)
{
    QStringList rules;
    const FirewallRequest request = firewallRequest(run, scope);
    for (const FirewallRule& rule : request.rules)
        rules.append(rangesText(rule.least()) + placesOf(rule.sides));
    return rules.join("; "_L1);
}

int notesWith(const RunSnapshot& run, const QString& part)
{
    const QStringList notes = firewallRequest(run, RequestScope::FailedByNetwork).notes;
    return int(std::count_if(notes.begin(), notes.end(), [&part](const QString& note) { return note.contains(part); }));
}

const QList<CheckRecord> barred{
    mapperRecord({5000, 50000}), asEndpoint(silentRecord(5000)), asEndpoint(silentRecord(50000))};

class TestDynamicRangeRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void inspectionOfAWholePlan();
    void inspectionIsMissing();
    void aHostOfSeveralRolesIsAskedForOnce();
    void withoutAMapperARangeStays();
    void notes();
    void isShownOnce();
};

void TestDynamicRangeRequest::rules_data()
{
    using Goal = DynamicRangeGoal;
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<QString>("ports");
    const QList<CheckRecord> mapped = barred + QList<CheckRecord>{cutRecord()};
    const QList<CheckRecord> unknown{silentRecord(135), placeholderRecord()};
    const auto add = [](const char* name, const QList<CheckRecord>& checks, Goal goal, const QString& ports) {
        QTest::newRow(name) << checks << goal << ports;
    };
    add("nobody chose", barred, Goal::Usual, u"5000, 49152-65535"_s);
    add("nobody chose, mapped", mapped, Goal::Usual, u"1024-65535"_s);
    add("Windows'", barred, Goal::Windows, u"5000, 49152-65535"_s);
    add("Windows', mapped", mapped, Goal::Windows, u"5000, 49152-65535"_s);
    add("the table's", barred, Goal::Table, u"1024-65535"_s);
    add("the named", barred, Goal::Named, u"5000, 50000"_s);
    add("the named, mapped", mapped, Goal::Named, u"5000, 50000"_s);
    add("the named, none known", unknown, Goal::Named, u"135; 49152-65535"_s);
    add("inspection", barred, Goal::Inspection, u"135 network; 5000, 49152-65535 source target"_s);
    add("inspection, mapped", mapped, Goal::Inspection, u"135 network; 1024-65535 source target"_s);
    add("inspection, the mapper barred", unknown, Goal::Inspection, u"135; 49152-65535 source target"_s);
    CheckRecord notSent = asEndpoint(silentRecord(50000));
    notSent.verdict.reason = Reason::BlockedLocally;
    add("inspection, not let out", {mapperRecord({50000}), notSent}, Goal::Inspection, u"49152-65535 source"_s);
    CheckRecord ownEnd = rangeRecord(cutRange(), Outcome::Fail, Reason::LocalPortsUnanswered);
    add("nobody chose, by this computer's own end, and blocked", {ownEnd}, Goal::Usual, u"1024-65535"_s);
    ownEnd.seen.range = sweptRange({{1024, 49151, State::Filtered}, {49152, 65535, State::Closed}});
    add("Windows', by this computer's own end, and blocked where nobody wants it", {ownEnd}, Goal::Windows, {});
    ownEnd.seen.range = sweptRange({{1024, 49152, State::Filtered}, {49153, 65535, State::Closed}});
    add("Windows', by this computer's own end, and blocked", {ownEnd}, Goal::Windows, u"49152-65535"_s);
    ownEnd.seen.range = sweptRange({{1024, 49151, State::Filtered}, {49152, 65535, State::Closed}});
    add("the named, none known, by this computer's own end, and blocked", {ownEnd}, Goal::Named, u"1024-65535"_s);
    add("inspection, by this computer's own end, and blocked", {ownEnd}, Goal::Inspection, {});
    add("inspection, and only LDAP failed",
        {silentRecord(389), mapperRecord({50000}), asEndpoint(answeredRecord(50000))}, Goal::Inspection, u"389"_s);
}

void TestDynamicRangeRequest::rules()
{
    QFETCH(QList<CheckRecord>, checks);
    QFETCH(DynamicRangeGoal, goal);
    QTEST(opened(chosen(checks, goal)), "ports");
}

void TestDynamicRangeRequest::inspectionOfAWholePlan()
{
    QCOMPARE(opened(chosen(barred, DynamicRangeGoal::Inspection), RequestScope::WholePlan),
        u"135; 5000, 49152-65535 source target"_s);
    QCOMPARE(opened(chosen(barred, DynamicRangeGoal::Usual), RequestScope::WholePlan), u"135; 5000, 49152-65535"_s);
}

/// It is missing, though 135 answered, and says what it is for.
void TestDynamicRangeRequest::inspectionIsMissing()
{
    const FirewallRequest request =
        firewallRequest(chosen(barred, DynamicRangeGoal::Inspection), RequestScope::FailedByNetwork);
    const RulePort port = request.rules.constFirst().ports.constFirst();
    QCOMPARE(port.state, RuleState::Missing);
    QCOMPARE(port.service, u"RPC inspection (dcerpc)"_s);
    QCOMPARE(port.evidence, u"named ports blocked: 5000, 50000"_s);
}

/// One rule where a host has several roles.
void TestDynamicRangeRequest::aHostOfSeveralRolesIsAskedForOnce()
{
    QList<CheckRecord> checks = barred + barred;
    for (qsizetype i = 0; i < checks.size(); ++i)
        checks[i].check.role = i < barred.size() ? u"Domain controllers"_s : u"Certification authorities"_s;
    const RunSnapshot run = chosen(checks, DynamicRangeGoal::Inspection);
    QCOMPARE(opened(run), u"135 network; 5000, 49152-65535 source target"_s);
    QCOMPARE(firewallRequest(run, RequestScope::FailedByNetwork).rules.constFirst().roles.size(), 2);
}

/// A table without one can't be followed from anywhere.
void TestDynamicRangeRequest::withoutAMapperARangeStays()
{
    QCOMPARE(opened(chosen({asEndpoint(silentRecord(50000))}, DynamicRangeGoal::Inspection)), u"49152-65535"_s);
}

void TestDynamicRangeRequest::notes()
{
    const QString devices = u"Cisco ASA: inspect dcerpc; FortiOS: the session helper dcerpc; Junos: junos-ms-rpc"_s;
    QCOMPARE(notesWith(chosen(barred, DynamicRangeGoal::Inspection), devices), 1);
    QCOMPARE(notesWith(chosen({silentRecord(389), mapperRecord({})}, DynamicRangeGoal::Inspection), devices), 0);
    QCOMPARE(notesWith(chosen(barred, DynamicRangeGoal::Named), u"last only where"_s), 1);
    QCOMPARE(notesWith(chosen(barred, DynamicRangeGoal::Named), u"put the fixed ports"_s), 0);
    const QList<CheckRecord> unknown{silentRecord(135), placeholderRecord()};
    QCOMPARE(notesWith(chosen(unknown, DynamicRangeGoal::Named), u"last only where"_s), 0);
    QCOMPARE(notesWith(chosen(unknown, DynamicRangeGoal::Named), u"put the fixed ports"_s), 1);
    for (const DynamicRangeGoal goal : {DynamicRangeGoal::Usual, DynamicRangeGoal::Windows, DynamicRangeGoal::Table})
        QCOMPARE(notesWith(chosen(barred, goal), u"chosen"_s), 0);
}

void TestDynamicRangeRequest::isShownOnce()
{
    const QString usual = firewallRequestText(chosen(barred, DynamicRangeGoal::Usual), {});
    QVERIFY(!usual.contains(u"RPC's dynamic ports:"_s) && usual.contains(u"since Windows Server 2008"_s));
    const QString windows = firewallRequestText(chosen(barred, DynamicRangeGoal::Windows), {});
    QCOMPARE(windows.count(u"RPC's dynamic ports:"_s), 1);
    QVERIFY(windows.contains(u"1024-65535. Asked for is what was chosen for this run."_s));
    QVERIFY(windows.contains(u" --dynamic-range windows"_s));
    QVERIFY(!windows.contains(u"since Windows Server 2008"_s));
}

} // namespace DynamicRangeRequestTests

int tst_dynamicrangerequest(int argc, char* argv[])
{
    return PortCheck::runTest<DynamicRangeRequestTests::TestDynamicRangeRequest>(argc, argv);
}

#include "tst_dynamicrangerequest.moc"
