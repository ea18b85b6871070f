// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Two names of one machine, or a name and its own address, are one host in a run: asked once, told once, one rule.
#include "model/catalogue/tablereader.h"
#include "model/causes/findings.h"
#include "model/request/firewallrequest.h"
#include "model/request/rulegroups.h"
#include "model/results/runsummary.h"
#include "model/table/checktablemodel.h"
#include "model/words/runnotes.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace SharedHostsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString dc1 = u"dc1.lab.example"_s;
const QString gc = u"gc.lab.example"_s;
const QString address = u"10.0.0.1"_s;
const QString controllers = u"Domain controllers"_s;
const QString dnsServer = u"DNS Server"_s;

RunRequest requestFor(const QList<Target>& targets)
{
    RunRequest request;
    request.table = groupPolicyTable();
    request.targets = targets;
    request.extraLooks = false;
    return request;
}

/// "role target address port/protocol"
QStringList asked(const QList<CheckRecord>& records)
{
    QStringList list;
    for (const CheckRecord& record : records)
        list.append(
            u"%1 %2 %3 %4"_s.arg(record.check.role, record.check.target, record.check.address, portText(record.check)));
    return list;
}

QStringList targetsOf(const QList<CheckRecord>& records)
{
    QStringList targets;
    for (const CheckRecord& record : records)
        targets.append(record.check.target);
    targets.removeDuplicates();
    return targets;
}

class TestSharedHosts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asManyQuestionsAsForOne_data();
    void asManyQuestionsAsForOne();
    void certificatesAreAskedByName();
    void aLateNameTakesOver();
    void tlsWaitsForNames();
    void oneFindingAndOneRule_data();
    void oneFindingAndOneRule();
    void twoRolesAreOneHost();
    void aDeadAddressIsOneFindingInTwoRoles();
    void aWrongNameIsStillTold();
    void whatElseANameLeadsTo();
    void againAfterALookupThatFailed();

private:
    static void run(RunBench& bench, const RunRequest& request)
    {
        bench.runner.start(request);
        finish(bench);
    }
    static void finish(RunBench& bench)
    {
        while (bench.runner.isRunning())
            turnEventLoop();
        QCOMPARE(bench.watch.complaints(), QString());
    }
};

void TestSharedHosts::asManyQuestionsAsForOne_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addRow("a name, then its address") << QStringList{dc1, address};
    QTest::addRow("an address, then its name") << QStringList{address, dc1};
}

void TestSharedHosts::asManyQuestionsAsForOne()
{
    QFETCH(const QStringList, hosts);
    RunBench alone;
    alone.factory.answer = healthy();
    alone.resolver.table.insert(dc1, {QHostAddress(address)});
    run(alone, requestFor({{controllers, dc1}}));

    RunBench bench;
    CheckTableModel table;
    connect(&bench.runner, &CheckRunner::checksAdded, &table, &CheckTableModel::addChecks);
    connect(&bench.runner, &CheckRunner::checksRemoved, &table, &CheckTableModel::removeChecks);
    connect(&bench.runner, &CheckRunner::checkChanged, &table, &CheckTableModel::updateCheck);
    bench.factory.answer = healthy();
    bench.resolver.table.insert(dc1, {QHostAddress(address)});
    run(bench, requestFor({{controllers, hosts.at(0)}, {controllers, hosts.at(1)}}));
    const QList<CheckRecord> checks = bench.runner.checks();
    QCOMPARE(asked(checks), asked(alone.runner.checks()));
    QCOMPARE(bench.factory.requests.size(), alone.factory.requests.size());
    QCOMPARE(summarize(checks, {}).pass, summarize(alone.runner.checks(), {}).pass);
    for (const CheckRecord& record : checks) {
        QCOMPARE(record.check.names, (QStringList{dc1, address}));
        QCOMPARE(record.check.otherNames(), QStringList{address});
    }
    for (const ProbeRequest& request : std::as_const(bench.factory.requests)) {
        if (request.service == Service::GlobalCatalogTls)
            QCOMPARE(request.host, dc1); // or its certificate would not be held against the name
    }
    RunSnapshot shown;
    shown.checks = checks;
    QCOMPARE(runNotes(shown), QStringList{u"dc1.lab.example and 10.0.0.1 are one host: it was asked once."_s});
    table.publish();
    QCOMPARE(table.rowCount(), int(checks.size()));
    for (int row = 0; row < table.rowCount(); ++row)
        QCOMPARE(table.index(row, CheckTableModel::TargetHost).data().toString(), u"dc1.lab.example, 10.0.0.1"_s);
}

void TestSharedHosts::certificatesAreAskedByName()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.resolver.table = {{dc1, {QHostAddress(address)}}, {gc, {QHostAddress(address)}}};
    run(bench, requestFor({{controllers, dc1}, {controllers, gc}, {controllers, address}}));
    QMap<QString, QStringList> names; // by port
    for (const CheckRecord& record : bench.runner.checks()) {
        QCOMPARE(record.check.names, (QStringList{dc1, gc, address}));
        names[portText(record.check)].append(record.check.target);
    }
    for (auto port = names.cbegin(); port != names.cend(); ++port)
        QCOMPARE(port.value(), port.key() == u"3269/TCP"_s ? (QStringList{dc1, gc}) : QStringList{dc1});
    RunSnapshot shown;
    shown.checks = bench.runner.checks();
    QCOMPARE(runNotes(shown),
        QStringList{u"dc1.lab.example, gc.lab.example and 10.0.0.1 are one host: it was asked once, and for its "
                    "certificate under each name."_s});
}

// The address answers before the name is looked up: what it found is not asked again.
void TestSharedHosts::aLateNameTakesOver()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.resolver.byHand = true;
    bench.resolver.table.insert(dc1, {QHostAddress(address)});
    bench.runner.start(requestFor({{controllers, address}, {controllers, dc1}}));
    bench.resolver.answerNext();
    for (int turn = 0; turn < 50; ++turn)
        turnEventLoop();
    const qsizetype before = bench.factory.requests.size();
    QVERIFY(before > 5);
    bench.resolver.answerNext();
    finish(bench);
    QCOMPARE(bench.factory.requests.size(), before + 1); // 3269
    QCOMPARE(targetsOf(bench.runner.checks()), QStringList{dc1});
}

// A name that is not found holds up only TLS, and only as long as it is looked up.
void TestSharedHosts::tlsWaitsForNames()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.resolver.byHand = true;
    bench.runner.start(requestFor({{controllers, address}, {controllers, dc1}}));
    bench.resolver.answerNext();
    for (int turn = 0; turn < 50; ++turn)
        turnEventLoop();
    QVERIFY(!portsOf(bench.factory.requests).contains(u"3269"_s));
    QVERIFY(bench.runner.isRunning());
    bench.resolver.answerNext();
    finish(bench);
    QCOMPARE(portsOf(bench.factory.requests).count(u"3269"_s), 1);
    for (const CheckRecord& record : bench.runner.checks())
        QVERIFY(record.check.names.isEmpty());
}

void TestSharedHosts::oneFindingAndOneRule_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addRow("a name and its address") << QStringList{dc1, address};
    QTest::addRow("two names") << QStringList{dc1, gc};
    QTest::addRow("two names and their address") << QStringList{address, dc1, gc};
}

void TestSharedHosts::oneFindingAndOneRule()
{
    QFETCH(const QStringList, hosts);
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& request) -> std::optional<ProbeResult> {
        if (request.port != 389 && request.port != 3269)
            return healthy()(request);
        ProbeResult silent;
        silent.state = State::Filtered;
        silent.reason = Reason::NoAnswer;
        silent.localAddress = QHostAddress(u"10.0.0.9"_s);
        return silent;
    };
    bench.resolver.table = {{dc1, {QHostAddress(address)}}, {gc, {QHostAddress(address)}}};
    QList<Target> targets;
    for (const QString& host : hosts)
        targets.append({controllers, host});
    run(bench, requestFor(targets));
    const RunSnapshot snapshot = bench.runner.snapshot();
    const QList<Finding> found = findings(snapshot.checks);
    for (const Finding& finding : found) {
        QCOMPARE(finding.hosts, QStringList{dc1});
        for (const Items& values : finding.title.values)
            QVERIFY(!QStringList(values).contains(gc));
    }
    const QList<FirewallRule> rules = firewallRequest(snapshot, RequestScope::FailedByNetwork).rules;
    QCOMPARE(rules.size(), 2); // TCP and UDP
    for (const FirewallRule& rule : rules)
        QCOMPARE(rule.target, dc1);
    QCOMPARE(rules.constFirst().ports.size(), 2);
}

void TestSharedHosts::twoRolesAreOneHost()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest&) {
        ProbeResult silent;
        silent.state = State::Filtered;
        silent.reason = Reason::NoAnswer;
        return std::optional(silent);
    };
    bench.resolver.table.insert(dc1, {QHostAddress(address)});
    run(bench, requestFor({{controllers, dc1}, {dnsServer, address}}));
    const QList<CheckRecord> checks = bench.runner.checks();
    QCOMPARE(targetsOf(checks), (QStringList{dc1, address})); // as each role has it
    const QList<Finding> found = findings(checks);
    QCOMPARE(found.size(), 1);
    QCOMPARE(token(found.constFirst().reason), token(Reason::HostSilent));
    QCOMPARE(found.constFirst().hosts, QStringList{dc1});
    QCOMPARE(found.constFirst().checks.size(), checks.size());
}

// Under the name and under the address, which has another role: the host lives at its other address.
void TestSharedHosts::aDeadAddressIsOneFindingInTwoRoles()
{
    const QString other = u"fd00::1"_s;
    for (const QString& dead : {address, other}) {
        RunBench bench;
        bench.factory.answer = [&dead](const ProbeRequest& request) -> std::optional<ProbeResult> {
            return request.address == QHostAddress(dead) ? silentResult() : healthy()(request);
        };
        bench.resolver.table.insert(dc1, {QHostAddress(address), QHostAddress(other)});
        run(bench, requestFor({{controllers, dc1}, {dnsServer, dead}}));
        QList<Finding> found = findings(bench.runner.checks());
        found.removeIf([](const Finding& finding) { return finding.outcome == Outcome::Warn; });
        QCOMPARE(found.size(), 1);
        const Finding& finding = found.constFirst();
        QCOMPARE(token(finding.reason), token(Reason::OneAddressFails));
        QCOMPARE(finding.hosts, QStringList{hostText(dc1, dead)});
        QVERIFY(finding.ports.contains(u"53/UDP"_s));
        QVERIFY(QStringList(finding.title.values.constLast()).contains(dead));
    }
}

void TestSharedHosts::aWrongNameIsStillTold()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest& request) -> std::optional<ProbeResult> {
        std::optional<ProbeResult> result = healthy()(request);
        if (request.service == Service::Ldap)
            result->evidence.insert(u"dnsHostName"_s, dc1);
        return result;
    };
    const QString stale = u"dc2.lab.example"_s;
    bench.resolver.table = {{dc1, {QHostAddress(address)}}, {stale, {QHostAddress(address)}}};
    run(bench, requestFor({{controllers, stale}, {controllers, dc1}}));
    const QList<Finding> found = findings(bench.runner.checks());
    QCOMPARE(found.size(), 1);
    QCOMPARE(token(found.constFirst().reason), token(Reason::NameLeadsElsewhere));
    QCOMPARE(found.constFirst().title.values.constFirst(), Items(stale));
}

void TestSharedHosts::whatElseANameLeadsTo()
{
    RunBench bench;
    bench.factory.answer = healthy();
    const QString lab = u"lab.example"_s;
    const QHostAddress other(u"10.0.0.2"_s);
    bench.resolver.table = {
        {lab, {QHostAddress(address), other}}, {dc1, {QHostAddress(address)}}, {gc, {QHostAddress(u"10.0.0.3"_s)}}};
    run(bench, requestFor({{controllers, lab}, {controllers, dc1}, {controllers, gc}}));
    for (const CheckRecord& record : bench.runner.checks()) {
        const bool isDc1 = record.check.address == address;
        if (record.check.service == Service::GlobalCatalogTls) // by each name
            continue;
        QCOMPARE(record.check.target, isDc1 ? dc1 : record.check.address == other.toString() ? lab : gc);
        QCOMPARE(record.check.names, isDc1 ? (QStringList{dc1, lab}) : QStringList());
    }
}

void TestSharedHosts::againAfterALookupThatFailed()
{
    RunBench bench;
    bench.factory.answer = healthy();
    run(bench, requestFor({{controllers, address}, {controllers, dc1}}));
    QList<int> unresolved;
    for (const CheckRecord& record : bench.runner.checks()) {
        if (record.check.address.isEmpty())
            unresolved.append(record.id);
    }
    QVERIFY(!unresolved.isEmpty());
    bench.resolver.table.insert(dc1, {QHostAddress(address)});
    bench.runner.recheck(unresolved);
    finish(bench);
    QCOMPARE(targetsOf(bench.runner.checks()), QStringList{dc1});
    for (const int id : std::as_const(unresolved))
        bench.runner.recheck({id}); // is nothing any more
    QVERIFY(!bench.runner.isRunning());
}

} // namespace SharedHostsTests

int tst_sharedhosts(int argc, char* argv[])
{
    return PortCheck::runTest<SharedHostsTests::TestSharedHosts, QCoreApplication>(argc, argv);
}

#include "tst_sharedhosts.moc"
