// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/planrules.h"

#include "model/request/firewallrequest.h"
#include "model/request/requesttext.h"
#include "tests/support/runtest.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace PlanRulesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QStringList byAddress{u"--plan"_s, u"--target=Domain controllers=10.0.0.2"_s, u"--target=DNS Server=10.0.0.53"_s};

std::optional<QHostAddress> leavesFrom(const QHostAddress& address)
{
    return address == QHostAddress(u"10.0.0.53"_s) ? QHostAddress() : QHostAddress(u"10.0.0.9"_s);
}

class TestPlanRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansWhatWasNamed();
    void knowsNoNamesAddress();
    void ownServersAsTheRoutesSay();
    void whatDiscoveryWouldFind();
    void writesTheRequest();
    void writesEachForm();
    void leavesStandardOutputToIt();
    void writesNothingElse_data();
    void writesNothingElse();
    void masksIt();
    void masksNoStandIns();
    void tellsWhatItCannotWrite();

private:
    static Options optionsOf(const QStringList& arguments)
    {
        const Result<Options> options = parseCommandLine(QStringList{u"gp-portcheck"_s} + arguments);
        return options ? *options : Options();
    }
    ExitStatus run(const Options& options)
    {
        m_output.clear();
        m_progress.clear();
        m_bytes.clear();
        QBuffer reports(&m_bytes);
        reports.open(QIODevice::WriteOnly);
        QTextStream output(&m_output);
        QTextStream progress(&m_progress);
        const auto source = [] { return SourceInfo{u"auditor"_s, {u"10.0.0.1"_s, u"10.0.0.9"_s}, {}}; };
        return runPlan(options, source, leavesFrom, {output, progress, reports});
    }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_output;
    QString m_progress;
    QByteArray m_bytes;
};

void TestPlanRules::plansWhatWasNamed()
{
    SourceInfo source{u"auditor"_s, {u"10.0.0.1"_s, u"fd00::1"_s}, {}};
    source.dnsServers = {u"10.0.0.53"_s};
    const RunSnapshot planned = plannedRun(optionsOf(byAddress), source, leavesFrom);
    QVERIFY(!planned.startedAt.isValid());
    const FirewallRequest request = firewallRequest(planned, RequestScope::WholePlan);
    QCOMPARE(request.rules.size(), 4); // TCP, UDP and the dynamic range of the controller, DNS; no name is looked up
    for (const FirewallRule& rule : request.rules.first(3)) {
        QCOMPARE(rule.address, u"10.0.0.2"_s);
        QCOMPARE(rule.sourceAddresses, QStringList{u"10.0.0.9"_s}); // as this computer's routes say
    }
    QCOMPARE(request.rules.last().address, u"10.0.0.53"_s);
    QCOMPARE(request.rules.last().sourceAddresses, QStringList{u"10.0.0.1"_s}); // no route: all of that version
}

void TestPlanRules::knowsNoNamesAddress()
{
    SourceInfo source{u"auditor"_s, {u"10.0.0.1"_s}, {}};
    source.dnsServers = {u"10.0.0.53"_s};
    const Options options =
        optionsOf({u"--plan"_s, u"--target=Domain controllers=dc1.lab.example"_s, u"--target=DNS Server=10.0.0.53"_s});
    const FirewallRequest request = firewallRequest(plannedRun(options, source, leavesFrom), RequestScope::WholePlan);
    QCOMPARE(request.rules.size(), 5);
    QVERIFY(!request.rules.constFirst().hasAddress());
    QCOMPARE(request.rules.constFirst().target, u"dc1.lab.example"_s);
    QCOMPARE(request.rules.at(3).protocol, Transport::Tcp); // the DNS server of this computer, too
    QCOMPARE(request.rules.at(3).address, u"10.0.0.53"_s);
}

// They are asked by the way that this computer's routes say, like a target; and a test of them again asks the targets.
void TestPlanRules::ownServersAsTheRoutesSay()
{
    SourceInfo source{u"auditor"_s, {u"10.0.0.1"_s, u"10.0.0.9"_s}, {}};
    source.dnsServers = {u"10.0.0.54"_s};
    const RunSnapshot planned =
        plannedRun(optionsOf(byAddress + QStringList{u"--target=DNS Server=dns.lab.example"_s}), source, leavesFrom);
    const FirewallRequest request = firewallRequest(planned, RequestScope::WholePlan);
    QStringList ways;
    for (const FirewallRule& rule : request.rules) {
        if (rule.address == "10.0.0.54"_L1)
            ways.append(u"%1 %2 %3"_s.arg(
                token(rule.protocol), rule.sourceAddresses.join(u' '), rule.ports.constFirst().purpose));
    }
    QCOMPARE(ways,
        (QStringList{u"TCP 10.0.0.9 this computer looks up names there"_s,
            u"UDP 10.0.0.9 this computer looks up names there"_s}));
    const QString again = retestCommand(planned);
    QVERIFY2(again.contains(u"dns.lab.example"_s) && !again.contains(u"10.0.0.54"_s), qPrintable(again));
}

// Each role is asked its own ports alone, as if it were a host.
void TestPlanRules::whatDiscoveryWouldFind()
{
    const Options options = optionsOf({u"--plan"_s, u"--discover"_s, u"--domain=lab.example"_s});
    const FirewallRequest request =
        firewallRequest(plannedRun(options, {u"auditor"_s, {u"10.0.0.1"_s}, {}}, leavesFrom), RequestScope::WholePlan);
    QStringList roles;
    for (const FirewallRule& rule : request.rules) {
        QCOMPARE(rule.roles.size(), 1);
        QCOMPARE(rule.target, u"(%1: each that --discover finds)"_s.arg(rule.roles.constFirst()));
        for (const RulePort& port : rule.ports)
            QCOMPARE(port.port == 53, rule.roles.constFirst() == "DNS Server"_L1);
        roles += rule.roles;
    }
    roles.removeDuplicates();
    QCOMPARE(roles, options.request.table.roles());
}

void TestPlanRules::writesTheRequest()
{
    QCOMPARE(run(optionsOf(byAddress + QStringList{u"--rules="_s + file(u"rules.txt"_s)})), ExitStatus::Passed);
    const QByteArray text = contentOf(file(u"rules.txt"_s));
    QVERIFY2(text.contains("whole plan") && text.contains("10.0.0.2"), text.constData());
    QVERIFY(text.contains("Nothing was sent for this request"));
    QVERIFY(m_output.contains(u"Nothing has been sent"_s));
    QVERIFY(m_output.contains(u"The firewall request for all of this goes to "_s + file(u"rules.txt"_s)));
    QVERIFY(m_progress.isEmpty());
}

void TestPlanRules::writesEachForm()
{
    const QStringList forms{
        u"--rules="_s + m_folder.path(), u"--rules-form=csv"_s, u"--rules-form=nftables"_s, u"--rules-form=iptables"_s};
    QCOMPARE(run(optionsOf(byAddress + forms)), ExitStatus::Passed);
    QVERIFY(contentOf(file(u"csv.csv"_s)).contains("\"10.0.0.2\""));
    QVERIFY(contentOf(file(u"nftables.nft"_s)).contains("flush chain inet filter"));
    QVERIFY(contentOf(file(u"iptables.rules"_s)).contains("*filter"));
}

void TestPlanRules::leavesStandardOutputToIt()
{
    QCOMPARE(run(optionsOf(byAddress + QStringList{u"--rules=-"_s})), ExitStatus::Passed);
    QVERIFY(m_bytes.startsWith("Firewall request: whole plan"));
    QVERIFY(m_output.isEmpty());
    QVERIFY(m_progress.contains(u"Nothing has been sent"_s));
}

void TestPlanRules::writesNothingElse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a report") << QStringList{u"--html="_s + file(u"out"_s)};
    QTest::newRow("what failed") << QStringList{u"--rules="_s + file(u"out"_s), u"--rules-for=failed"_s};
}

void TestPlanRules::writesNothingElse()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(optionsOf(byAddress + arguments)), ExitStatus::Passed);
    QVERIFY(m_output.contains(u"A report would be written to "_s + file(u"out"_s)));
    QVERIFY(!QFile::exists(file(u"out"_s)));
}

void TestPlanRules::masksIt()
{
    const QStringList masks{u"--rules="_s + file(u"rules.txt"_s), u"--mask"_s, u"--mask-key="_s + file(u"key.txt"_s)};
    QCOMPARE(run(optionsOf(byAddress + masks)), ExitStatus::Passed);
    QVERIFY(!contentOf(file(u"rules.txt"_s)).contains("10.0.0.2"));
    QVERIFY(contentOf(file(u"key.txt"_s)).contains("10.0.0.2"));
}

// What stands in a host's place is nobody's name.
void TestPlanRules::masksNoStandIns()
{
    QCOMPARE(run(optionsOf({u"--plan"_s, u"--discover"_s, u"--domain=lab.example"_s,
                 u"--rules="_s + file(u"rules.txt"_s), u"--mask"_s, u"--mask-key="_s + file(u"key.txt"_s)})),
        ExitStatus::Passed);
    QVERIFY(contentOf(file(u"rules.txt"_s)).contains("(DNS Server: each that --discover finds)"));
    QVERIFY(!contentOf(file(u"rules.txt"_s)).contains("lab"));
    QVERIFY(!contentOf(file(u"key.txt"_s)).contains("--discover"));
}

void TestPlanRules::tellsWhatItCannotWrite()
{
    Options options = optionsOf(byAddress + QStringList{u"--rules="_s + file(u"rules.txt"_s)});
    options.reports[0].path = file(u"absent/rules.txt"_s);
    QCOMPARE(run(options), ExitStatus::BadRequest);
    QVERIFY(m_progress.contains(u"absent"_s));
}

} // namespace PlanRulesTests

int tst_planrules(int argc, char* argv[])
{
    return PortCheck::runTest<PlanRulesTests::TestPlanRules, QCoreApplication>(argc, argv);
}

#include "tst_planrules.moc"
