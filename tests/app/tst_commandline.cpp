// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "model/catalogue/tablereader.h"
#include "model/plan/checkcommand.h"
#include "tests/support/commandlines.h"
#include "tests/support/runtest.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <QProcess>
#endif

namespace CommandLineTests {

using namespace PortCheck;
using namespace PortCheck::CommandLines;
using namespace Qt::StringLiterals;

QStringList shown(const QList<Target>& targets)
{
    QStringList list;
    for (const Target& target : targets)
        list.append(target.role + u'=' + target.host);
    return list;
}

class TestCommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheWindow();
    void modes_data();
    void modes();
    void targets();
    void targetsFromAFile();
    void aPlanHasOptions();
    void plansHaveOneSetOfOptions();
    void thePlanForTheWindow();
    void theCopiedCommandAsksTheSame();
    void domain();
    void limits_data();
    void limits();
    void ownTable();
    void reports();
    void rules_data();
    void rules();
    void formsOfRules();
    void followUps();
    void discoveryNeedsNoTargets();
    void language_data();
    void language();
    void rolesWithoutTargets();
    void helpNamesEveryOption();

private:
    const CommandLines::Folder m_folder; // the rows name files without their folder
};

void TestCommandLine::nothingOpensTheWindow()
{
    const Result<Options> options = parse({});
    QVERIFY(options.ok());
    QCOMPARE(options->mode, Options::Mode::Window);
    QCOMPARE(options->request.table, groupPolicyTable());
    QCOMPARE(options->request.limits, RunLimits());
    QVERIFY(options->request.targets.isEmpty());
    QVERIFY(options->request.domain.isEmpty());
    QVERIFY(options->reports.isEmpty());
    QVERIFY(!options->discover);
    QVERIFY(options->results.isEmpty());
    // Whether it is there, and whole, the window says.
    QCOMPARE(parse({u"missing.json"_s})->results, QStringList(u"missing.json"_s));
    QCOMPARE(parse({u"missing.json"_s})->mode, Options::Mode::Window);
}

void TestCommandLine::modes_data()
{
    using Mode = Options::Mode;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Mode>("mode");
    QTest::newRow("window with targets") << QStringList{controllers} << Mode::Window;
    QTest::newRow("check") << check() << Mode::Check;
    QTest::newRow("the only way to check ranges") << check({u"--range-check"_s, u"endpoints"_s}) << Mode::Check;
    QTest::newRow("plan") << QStringList{u"--plan"_s, controllers, servers} << Mode::Plan;
    QTest::newRow("plan of a check") << check({u"--plan"_s, u"--source-ports"_s, u"--no-extra-looks"_s, u"--json=-"_s})
                                     << Mode::Plan;
    QTest::newRow("plan of a discovery") << QStringList{u"--plan"_s, u"--discover"_s, u"--domain=lab.example"_s}
                                         << Mode::Plan;
    QTest::newRow("English") << check({u"--lang"_s, u"en"_s}) << Mode::Check;
    QTest::newRow("help") << QStringList{u"--help"_s} << Mode::Help;
    QTest::newRow("help, short") << QStringList{u"-h"_s} << Mode::Help;
    QTest::newRow("help with Qt's options") << QStringList{u"--help-all"_s} << Mode::Help;
    QTest::newRow("help before anything else")
        << QStringList{u"--check"_s, u"--help"_s, u"--timeout=x"_s} << Mode::Help;
    QTest::newRow("explain") << QStringList{u"--explain"_s, u"no-answer"_s} << Mode::Explain;
    QTest::newRow("explain in German") << QStringList{u"--lang=de"_s, u"--explain=Refused"_s} << Mode::Explain;
    QTest::newRow("version") << QStringList{u"--version"_s} << Mode::Version;
    QTest::newRow("version, short") << QStringList{u"-v"_s} << Mode::Version;
}

void TestCommandLine::modes()
{
    QFETCH(QStringList, arguments);
    const Result<Options> options = parse(arguments);
    QVERIFY2(options.ok(), options.ok() ? "" : qPrintable(options.error()));
    QTEST(options->mode, "mode");
}

void TestCommandLine::targets()
{
    const Result<Options> options =
        parse({u"--check"_s, u"--target"_s, u"domain CONTROLLERS=DC1.Lab.Example., 10.0.0.2"_s, u"--target"_s,
            u"DNS Server=10.0.0.53"_s, u"--target"_s, u"Domain controllers=10.0.0.2;[fd00::1]"_s});
    QVERIFY(options.ok());
    QCOMPARE(shown(options->request.targets),
        (QStringList{u"Domain controllers=dc1.lab.example"_s, u"Domain controllers=10.0.0.2"_s,
            u"DNS Server=10.0.0.53"_s, u"Domain controllers=fd00::1"_s}));
}

void TestCommandLine::targetsFromAFile()
{
    write(u"targets.txt"_s, "# ours\nDomain controllers=dc1.lab.example,dc2\nDNS Server=dc2\n");
    const Result<Options> options = parse({u"--check"_s, controllers, u"--targets"_s, u"targets.txt"_s});
    QVERIFY(options.ok());
    QCOMPARE(shown(options->request.targets),
        (QStringList{u"Domain controllers=dc1.lab.example"_s, u"Domain controllers=dc2"_s, u"DNS Server=dc2"_s}));
}

void TestCommandLine::aPlanHasOptions()
{
    write(u"ours.csv"_s, "Port,Protocol,Source,Target,Purpose\n9100,TCP,This,Printers,Print\n");
    write(u"our.plan"_s,
        "# GP PortCheck plan, version 1\n--domain lab.example\n--table ours.csv\n--timeout 700\n--retries 0,3\n"
        "--range-check sweep\n--rate 9\nPrinters = p1\n# end of plan\n");
    const Result<Options> options =
        parse({u"--check"_s, u"--targets"_s, u"our.plan"_s, u"--timeout=800"_s, u"--target"_s, u"printers=p2"_s});
    QVERIFY2(options.ok(), options.ok() ? "" : qPrintable(options.error()));
    const RunRequest& request = options->request;
    QCOMPARE(shown(request.targets), (QStringList{u"Printers=p2"_s, u"Printers=p1"_s}));
    QCOMPARE(request.domain, u"lab.example"_s);
    QCOMPARE(request.limits.probe, (ProbeLimits{std::chrono::milliseconds(800), 0, 3})); // the command line holds
    QCOMPARE(request.limits.rangeRate, 9);
    QCOMPARE(request.rangeScan, RangeMode::EveryPort);
    QVERIFY(options->plan.isEmpty()); // which is the window's

    write(u"other.txt"_s, "DNS Server=dc1\n");
    const Result<Options> both = parse({u"--check"_s, u"--targets=other.txt"_s, u"--targets=our.plan"_s});
    QVERIFY(!both.ok() && both.error().contains(u"DNS Server"_s));
}

/// The options of a second plan would hold for the hosts of the first, which was saved with its own.
void TestCommandLine::plansHaveOneSetOfOptions()
{
    const QByteArray first = "# GP PortCheck plan, version 1\n";
    write(u"one.plan"_s, first + "Domain controllers = dc1\nDNS Server = dc1\n# end of plan\n");
    write(u"two.plan"_s, first + "--addresses ipv4\n--timeout 500\nDomain controllers = dc2\n# end of plan\n");
    write(u"three.plan"_s, first + "Domain controllers = dc3\n# end of plan\n");
    write(u"hosts.txt"_s, "Domain controllers=dc4\n");
    write(u"slow.txt"_s, "--timeout 9000\nDomain controllers=dc5\n");
    const auto files = [this](const QStringList& names, const QStringList& more = {}) {
        QStringList arguments{u"--check"_s};
        for (const QString& name : names)
            arguments << u"--targets="_s + name;
        return parse(arguments + more);
    };
    for (const QStringList& names : {QStringList{u"one.plan"_s, u"two.plan"_s}, {u"two.plan"_s, u"one.plan"_s}}) {
        const Result<Options> refused = files(names);
        QVERIFY(!refused.ok());
        for (const QString& part : names + QStringList{u"--addresses"_s, u"--timeout"_s})
            QVERIFY2(refused.error().contains(part), qPrintable(refused.error()));
    }
    QVERIFY(!files({u"slow.txt"_s, u"one.plan"_s}).ok());
    QVERIFY(!files({u"one.plan"_s, u"slow.txt"_s}).ok());
    // What is the same in both, or is said for all, is nobody's alone.
    QCOMPARE(files({u"one.plan"_s, u"three.plan"_s})->request.targets.size(), 3);
    QCOMPARE(files({u"two.plan"_s, u"hosts.txt"_s, u"one.plan"_s}, {u"--addresses=both"_s, u"--timeout=700"_s})
                 ->request.targets.size(),
        4);
    const Result<Options> list = files({u"hosts.txt"_s, u"one.plan"_s, u"hosts.txt"_s});
    QVERIFY(list.ok() && list->request.targets.size() == 3);
    QCOMPARE(files({u"slow.txt"_s, u"hosts.txt"_s}, {u"--target=DNS Server=dc1"_s})->request.limits.probe.timeout,
        std::chrono::milliseconds(9000));
}

void TestCommandLine::thePlanForTheWindow()
{
    write(u"our.plan"_s, "# GP PortCheck plan, version 1\nDNS Server = p1\n# end of plan\n");
    QCOMPARE(parse({u"our.plan"_s})->plan, u"our.plan"_s);
    QVERIFY(parse({u"our.plan"_s})->results.isEmpty());
    QCOMPARE(parse({u"missing.plan"_s})->plan, u"missing.plan"_s); // the window says so
    QCOMPARE(parse({u"--targets=our.plan"_s})->plan, u"our.plan"_s);
    QVERIFY(parse({u"--targets=our.plan"_s, controllers})->plan.isEmpty()); // what else is said would be lost
    QVERIFY(parse({u"--targets=our.plan"_s, u"--domain=lab.example"_s})->plan.isEmpty());
    write(u"ours.csv"_s, "Port,Protocol,Source,Target,Purpose\n9100,TCP,This,Printers,Print\n");
    QCOMPARE(QFileInfo(parse({u"--table=ours.csv"_s})->tableFile), QFileInfo(u"ours.csv"_s));
}

/// The command that the window copies, read by a real shell.
void TestCommandLine::theCopiedCommandAsksTheSame()
{
#ifdef Q_OS_UNIX
    const QString tableFile = u"our $HOME 'tables' `id` & \"x\".csv"_s;
    write(tableFile, "Port,Protocol,Source,Target,Purpose\n9100,TCP,This,Printers & co,Print\n");
    RunPlan plan;
    plan.tableFile = tableFile;
    plan.table = readTableFile(tableFile)->table;
    plan.targets = {{u"Printers & co"_s, u"p1"_s}, {u"Printers & co"_s, u"2001:db8::1"_s}};
    plan.domain = u"lab.example"_s;
    plan.limits.probe = {std::chrono::milliseconds(700), 3, 4};
    plan.limits.rangeRate = 9;
    plan.rangeScan = RangeMode::Map;
    plan.extraLooks = false;
    plan.sourcePorts = true;
    plan.ipVersions = IpVersions::Ipv6;
    plan.dynamicRange = DynamicRangeGoal::Inspection;
    const QString command = checkCommand(plan, Shell::Posix);
    const QString program = u"gp-portcheck "_s;
    QVERIFY(command.startsWith(program));
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\n' "_s + command.sliced(program.size())});
    QVERIFY(shell.waitForFinished());
    const QStringList arguments = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    const Result<Options> options = parse(arguments);
    QVERIFY2(options.ok(), options.ok() ? "" : qPrintable(options.error()));
    QCOMPARE(options->mode, Options::Mode::Check);
    RunRequest wanted{
        plan.table, plan.targets, plan.domain, plan.limits, plan.extraLooks, plan.rangeScan, plan.sourcePorts};
    wanted.ipVersions = plan.ipVersions;
    wanted.dynamicRange = plan.dynamicRange;
    QCOMPARE(options->request, wanted);
#endif
}

void TestCommandLine::domain()
{
    const Result<Options> options = parse(check({u"--domain"_s, u" Lab.Example. "_s}));
    QVERIFY(options.ok());
    QCOMPARE(options->request.domain, u"lab.example"_s);
}

void TestCommandLine::limits_data()
{
    const auto limitsOf = [](int timeout, int tcp, int udp, int parallel, int perHost) {
        return RunLimits{{std::chrono::milliseconds(timeout), tcp, udp}, parallel, perHost};
    };
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<RunLimits>("expected");
    QTest::newRow("none given") << QStringList{} << RunLimits();
    QTest::newRow("shortest time") << QStringList{u"--timeout=100"_s} << limitsOf(100, 1, 2, 128, 16);
    QTest::newRow("longest time") << QStringList{u"--timeout=30000"_s} << limitsOf(30000, 1, 2, 128, 16);
    QTest::newRow("no retries") << QStringList{u"--retries=0"_s} << limitsOf(3000, 0, 0, 128, 16);
    QTest::newRow("most retries") << QStringList{u"--retries=10"_s} << limitsOf(3000, 10, 10, 128, 16);
    QTest::newRow("one by one") << QStringList{u"--parallel=1"_s} << limitsOf(3000, 1, 2, 1, 1);
    QTest::newRow("most at once") << QStringList{u"--parallel=512"_s} << limitsOf(3000, 1, 2, 512, 16);
    QTest::newRow("all of them") << QStringList{u"--timeout"_s, u"500"_s, u"--retries"_s, u"3"_s, u"--parallel"_s,
        u"8"_s} << limitsOf(500, 3, 3, 8, 8);
}

void TestCommandLine::limits()
{
    QFETCH(QStringList, arguments);
    const Result<Options> options = parse(check(arguments));
    QVERIFY(options.ok());
    QTEST(options->request.limits, "expected");
}

void TestCommandLine::ownTable()
{
    write(u"own.csv"_s, "Port,Protocol,Source,Target,Purpose\n8530,TCP,Us,Update servers,Updates\n");
    const Result<Options> options = parse({u"--check"_s, u"--table=own.csv"_s, u"--target=Update servers=wsus"_s});
    QVERIFY(options.ok());
    QCOMPARE(options->request.table.rows.size(), 1);
    QCOMPARE(shown(options->request.targets), QStringList{u"Update servers=wsus"_s});
}

void TestCommandLine::reports()
{
    const Result<Options> options = parse(
        check({u"--json=-"_s, u"--csv"_s, u"sub/report.csv"_s, u"--html"_s, u"first.html"_s, u"--html=last.html"_s}));
    QVERIFY(options.ok());
    QCOMPARE(options->reports,
        (QList<ReportRequest>{{ReportFormat::Html, u"last.html"_s}, {ReportFormat::Csv, u"sub/report.csv"_s},
            {ReportFormat::Json, u"-"_s}}));
    QVERIFY(!QFile::exists(u"last.html"_s));

    // Nothing is lost that was to be kept.
    const QString nowhere = QFile::exists(u"/dev/null"_s) ? u"/dev/null"_s : u"NUL"_s;
    const auto lost = parse(check({u"--json"_s, nowhere, u"--csv"_s, nowhere, u"--html=last.html"_s}));
    QVERIFY2(lost.ok(), qPrintable(lost ? QString() : lost.error()));
    QCOMPARE(lost->reports.size(), 3);
}

void TestCommandLine::rules_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<RequestScope>("scope");
    QTest::addColumn<bool>("evidence");
    QTest::newRow("not said") << QStringList{u"--rules=r.txt"_s} << RequestScope::FailedByNetwork << false;
    QTest::newRow("failed") << QStringList{u"--rules=r.txt"_s, u"--rules-for=failed"_s} << RequestScope::FailedByNetwork
                            << false;
    QTest::newRow("plan") << QStringList{u"--rules-for"_s, u"plan"_s, u"--rules"_s, u"r.txt"_s}
                          << RequestScope::WholePlan << false;
    QTest::newRow("evidence") << QStringList{u"--rules-evidence"_s, u"--rules=r.txt"_s} << RequestScope::FailedByNetwork
                              << true;
}

void TestCommandLine::rules()
{
    QFETCH(QStringList, arguments);
    QFETCH(RequestScope, scope);
    QFETCH(bool, evidence);
    const Result<Options> options = parse(check(arguments));
    QVERIFY(options.ok());
    QCOMPARE(
        options->reports, (QList<ReportRequest>{{ReportFormat::Rules, u"r.txt"_s, RequestOptions(scope, evidence)}}));
}

void TestCommandLine::formsOfRules()
{
    const Result<Options> one = parse(check({u"--rules=r.csv"_s, u"--rules-form=csv"_s, u"--requested-by=A. Nyone"_s,
        u"--valid-until=2027-06-30"_s, u"--ticket=CHG-7"_s, u"--reason=audit"_s}));
    QVERIFY(one.ok());
    QCOMPARE(one->reports.size(), 1);
    QCOMPARE(one->reports.constFirst().path, u"r.csv"_s);
    QCOMPARE(one->reports.constFirst().rules.form, RulesForm::Csv);
    QCOMPARE(one->reports.constFirst().rules.blanks,
        (RequestBlanks{u"A. Nyone"_s, u"2027-06-30"_s, u"CHG-7"_s, u"audit"_s}));
    QDir().mkdir(u"forms"_s);
    const Result<Options> several =
        parse(check({u"--rules=forms"_s, u"--rules-form=json"_s, u"--rules-form=cisco-ios"_s, u"--rules-form=json"_s}));
    QVERIFY(several.ok());
    QCOMPARE(several->reports.size(), 2);
    QCOMPARE(several->reports.at(0).path, u"forms/json.json"_s);
    QCOMPARE(several->reports.at(1).path, u"forms/cisco-ios.txt"_s);
    QCOMPARE(several->reports.at(1).rules.form, RulesForm::CiscoIos);
    QCOMPARE(parse(check({u"--rules=r.txt"_s}))->reports.constFirst().rules.form, RulesForm::Text);
    QCOMPARE(parse(check({u"--rules=r.JSON"_s}))->reports.constFirst().rules.form, RulesForm::Json);
    QCOMPARE(parse(check({u"--rules=r.csv"_s}))->reports.constFirst().rules.form, RulesForm::Csv);
    QCOMPARE(
        parse(check({u"--rules=r.csv"_s, u"--rules-form=text"_s}))->reports.constFirst().rules.form, RulesForm::Text);
}

void TestCommandLine::followUps()
{
    const Result<Options> usual = parse(check());
    QVERIFY(usual->request.extraLooks);
    QVERIFY(!usual->request.sourcePorts);
    QCOMPARE(usual->request.ipVersions, IpVersions::Both);
    const Result<Options> other = parse(check({u"--no-extra-looks"_s, u"--source-ports"_s, u"--addresses=both"_s}));
    QVERIFY(!other->request.extraLooks);
    QVERIFY(other->request.sourcePorts);
}

void TestCommandLine::discoveryNeedsNoTargets()
{
    const Result<Options> options = parse({u"--check"_s, u"--discover"_s, u"--domain=lab.example"_s});
    QVERIFY(options.ok());
    QVERIFY(options->discover);
    QVERIFY(options->request.targets.isEmpty());
}

void TestCommandLine::language_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << check() << QString();
    QTest::newRow("apart") << check({u"--lang"_s, u"de"_s, u"--timeout"_s, u"500"_s}) << u"de"_s;
    QTest::newRow("joined") << QStringList{u"--lang=de"_s} << u"de"_s;
    QTest::newRow("beside an unknown option") << QStringList{u"--bogus=1"_s, u"-q"_s, u"--lang=de"_s} << u"de"_s;
    QTest::newRow("without its value") << QStringList{u"--lang"_s} << QString();
}

void TestCommandLine::language()
{
    QFETCH(QStringList, arguments);
    QTEST(requestedLanguage(QStringList{u"gp-portcheck"_s} + arguments), "expected");
}

void TestCommandLine::rolesWithoutTargets()
{
    RunRequest request;
    QCOMPARE(missingTargets(request), QString()); // no roles
    request.table = groupPolicyTable();
    QVERIFY(missingTargets(request).contains(u"Domain controllers"_s));
    request.targets = {{u"Domain controllers"_s, u"dc1"_s}};
    QVERIFY(missingTargets(request).contains(u"DNS Server"_s));
    request.targets.append({u"DNS Server"_s, u"dc1"_s});
    QCOMPARE(missingTargets(request), QString());
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = helpText();
    for (const char* option :
        {"check", "target", "targets", "domain", "discover", "table", "range-check", "dynamic-range", "stand-in-token",
            "timeout", "retries", "parallel", "html", "pdf", "csv", "json", "rules", "rules-for", "rules-form",
            "requested-by", "valid-until", "ticket", "reason", "plan", "addresses", "no-extra-looks", "source-ports",
            "stand-in", "allow", "listen", "for", "token-file", "certificate", "key", "lang", "help", "version"})
        QVERIFY2(help.contains(u"--"_s + QLatin1String(option)), option);
}

} // namespace CommandLineTests

int tst_commandline(int argc, char* argv[])
{
    return PortCheck::runTest<CommandLineTests::TestCommandLine, QCoreApplication>(argc, argv);
}

#include "tst_commandline.moc"
