// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/planfile.h"

#include "model/catalogue/tablereader.h"
#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace PlanFileTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// "role=host|role=host"
QString shown(const QList<Target>& targets)
{
    QStringList list;
    for (const Target& target : targets)
        list.append(target.role + QLatin1Char('=') + target.host);
    return list.join(QLatin1Char('|'));
}

RunPlan usual()
{
    RunPlan plan;
    plan.table = groupPolicyTable();
    return plan;
}

RunPlan unusual()
{
    RunPlan plan = usual();
    plan.targets = {{u"Domain controllers"_s, u"dc1"_s}, {u"DNS Server"_s, u"2001:db8::1"_s}};
    plan.domain = u"lab.example"_s;
    plan.limits.probe = {500ms, 3, 4};
    plan.limits.parallel = 8;
    plan.limits.parallelPerHost = 8;
    plan.limits.rangeRate = 50;
    plan.rangeScan = RangeMode::Map;
    plan.extraLooks = false;
    plan.sourcePorts = true;
    plan.ipVersions = IpVersions::Ipv6;
    plan.dynamicRange = DynamicRangeGoal::Windows;
    return plan;
}

const QByteArray wholeBegin("# GP PortCheck plan, version 1\n");
const QByteArray wholeEnd("# end of plan\n");

class TestPlanFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void keepsAPlan()
    {
        const Result<PlanFile> plan = read(*planFileContent(unusual(), m_folder->path()));
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error()));
        QVERIFY(plan->isWhole);
        QCOMPARE(plan->plan, unusual());
    }

    void aPlanIsAListOfTargetsAndOptions()
    {
        QCOMPARE(*planFileContent(unusual(), m_folder->path()),
            wholeBegin
                + "--domain lab.example\n--timeout 500\n--retries 3,4\n--parallel 8\n--range-check map\n--rate 50\n"
                  "--no-extra-looks\n--source-ports\n--addresses ipv6\n--dynamic-range windows\n"
                  "Domain controllers = dc1\nDNS Server = 2001:db8::1\n"
                + wholeEnd);
    }

    /// What is cut anywhere is never taken for a smaller plan.
    void noCutPlanIsRead()
    {
        const QByteArray content = *planFileContent(unusual(), m_folder->path());
        for (qsizetype length = wholeBegin.size(); length < content.size() - 1; ++length) {
            const Result<PlanFile> plan = read(content.first(length));
            QVERIFY2(!plan.ok(), content.first(length).constData());
        }
        QVERIFY(read(content.chopped(1)).ok()); // only the last line's end is missing
    }

    void aWholePlanLeavesNothingAsItWas()
    {
        RunPlan given = unusual();
        given.targets.clear();
        const Result<PlanFile> whole = read(wholeBegin + "DNS Server=a\n" + wholeEnd, given);
        QVERIFY(whole.ok());
        RunPlan expected = usual();
        expected.limits.parallelPerHost = given.limits.parallelPerHost;
        expected.targets = {{u"DNS Server"_s, u"a"_s}};
        QCOMPARE(whole->plan, expected);

        const Result<PlanFile> list = read("DNS Server=a\n--timeout 700\n", given);
        QVERIFY(list.ok());
        QVERIFY(!list->isWhole);
        given.targets = expected.targets;
        given.limits.probe.timeout = 700ms;
        QCOMPARE(list->plan, given);
    }

    void namesItsTable()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"tables"_s));
        write(u"tables/ours.csv"_s, "Port,Protocol,Source,Target,Purpose\n389,TCP,This,Printers,LDAP\n");
        RunPlan plan = usual();
        plan.tableFile = m_folder->filePath(u"tables/ours.csv"_s);
        plan.table = readTableFile(plan.tableFile)->table;
        plan.targets = {{u"Printers"_s, u"p1"_s}};
        const QByteArray content = *planFileContent(plan, m_folder->path());
        QVERIFY2(content.contains("\n--table tables/ours.csv\n"), content.constData());
        const Result<PlanFile> again = read(content);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error()));
        QCOMPARE(again->plan.table.rows, plan.table.rows);
        QCOMPARE(again->plan.targets, plan.targets);
        QCOMPARE(QFileInfo(again->plan.tableFile), QFileInfo(plan.tableFile));
        // A table that is given holds.
        QVERIFY(!readPlanFile(write(u"plan"_s, content), usual(), PlanTable::Given).ok());
        QVERIFY(*planFileContent(plan, u"/elsewhere"_s) != content);
    }

    void file_data();
    void file();
    void badFile_data();
    void badFile();
    void whatIsNoLineIsNotWritten();
    void missingFile();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test cannot write into its temporary folder.");
        return file.fileName();
    }

    Result<PlanFile> read(const QByteArray& content, const RunPlan& given = usual())
    {
        return readPlanFile(write(u"plan"_s, content), given, PlanTable::OfTheFile);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPlanFile::file_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");

    const QString two = QStringLiteral("Domain controllers=dc1|DNS Server=10.0.0.53");
    QTest::addRow("empty") << QByteArray() << QString();
    QTest::addRow("two lines") << QByteArray("Domain controllers=dc1\nDNS Server=10.0.0.53\n") << two;
    QTest::addRow("Windows, byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                            "Domain controllers=dc1\r\nDNS Server=10.0.0.53")
                                              << two;
    QTest::addRow("comments") << QByteArray(
        "# all of them\n\nDomain controllers=dc1\n  # names\n \nDNS Server=10.0.0.53\n")
                              << two;
    QTest::addRow("role again") << QByteArray("DNS Server=a\nDNS Server=b,a\nDomain controllers=a\n")
                                << QStringLiteral("DNS Server=a|DNS Server=b|Domain controllers=a");
    QTest::addRow("plan, Windows")
        << QByteArray(wholeBegin + "--domain=lab.example\nDNS Server=a\n" + wholeEnd).replace("\n", "\r\n")
        << QStringLiteral("DNS Server=a");
}

void TestPlanFile::file()
{
    QFETCH(QByteArray, content);
    const Result<PlanFile> plan = read(content);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error()));
    QTEST(shown(plan->plan.targets), "expected");
}

void TestPlanFile::badFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");

    const auto row = [](const char* name, const QByteArray& content, const QString& error) {
        QTest::newRow(name) << content << error;
    };
    row("line 3", "# a\nDNS Server=a\nPrinters=b\n",
        u"Line 3: The port table has no role “Printers”. Its roles are: Domain controllers, DNS Server."_s);
    row("not UTF-8", "DNS Server=\xff\n", u"This is not UTF-8 text. Save it as UTF-8."_s);
    row("too large", QByteArray(1024 * 1024 + 1, '\n'), u"This is larger than 1 MiB, the most that is read."_s);
    row("another sort of file", "{\"format\": \"else\"}",
        u"Line 1: “{\"format\": \"else\"}” names no role. Write ROLE=HOST, such as Domain "
        "controllers=dc1.example.com."_s);
    const QString results = u"This is a results file: it says what came out, and no plan or list of targets. It is "
                            "opened in the window, and put beside others with --compare."_s;
    row("results", "{\"format\": \"gp-portcheck-results\"}", results);
    row("results, larger than a plan may be", "\xef\xbb\xbf{\n  \"checks\": [" + QByteArray(1024 * 1024, ' ') + "]}",
        results);
    const QString outside =
        u"This stands outside the plan, which goes from the line \"# GP PortCheck plan, version 1\" "
        "to the line \"# end of plan\"."_s;
    row("below the end", wholeBegin + wholeEnd + "\n--timeout 100\n", u"Line 4: "_s + outside);
    row("two plans in one", wholeBegin + wholeEnd + wholeBegin + "DNS Server=a\n" + wholeEnd, u"Line 4: "_s + outside);
    row("above the first line", "\n--timeout 100\n" + wholeBegin + wholeEnd, u"Line 2: "_s + outside);
    row("cut, with lines above", "# of mail\n\n" + wholeBegin + "DNS Server=a\n",
        u"Line 5: The plan is cut off: its last line, \"# end of plan\", is missing."_s);
    row("newer, with a line above", "\n# GP PortCheck plan, version 2\n",
        u"Line 2: This plan was written by a newer version of GP PortCheck. Open it with that one."_s);
    row("newer", "# GP PortCheck plan, version 2\n--colour red\n",
        u"Line 1: This plan was written by a newer version of GP PortCheck. Open it with that one."_s);
    row("version that is none", "# GP PortCheck plan, version x\n",
        u"Line 1: This is no version of a plan that GP PortCheck knows."_s);
    row("end is missing", wholeBegin + "DNS Server=a\n",
        u"Line 3: The plan is cut off: its last line, \"# end of plan\", is missing."_s);
    row("an option that writes", "--html=/etc/passwd\n",
        u"Line 1: “--html” can't stand in a plan. Its options are: --domain, --table, --timeout, --retries, "
        "--parallel, --range-check, --rate, --no-extra-looks, --source-ports, --addresses, --dynamic-range."_s);
    row("a secret of this computer", "--stand-in-token /root/token\n",
        u"Line 1: “--stand-in-token” can't stand in a plan. Its options are: --domain, --table, --timeout, --retries, "
        "--parallel, --range-check, --rate, --no-extra-looks, --source-ports, --addresses, --dynamic-range."_s);
    row("no number", "\n--timeout soon\n", u"Line 2: --timeout soon: a whole number from 100 to 30000 is expected."_s);
    const QString oneOrTwo =
        u"a whole number from 0 to 10 is expected, or two with a comma in between: for TCP and for UDP."_s;
    row("three numbers", "--retries 1,2,3", u"Line 1: --retries 1,2,3: "_s + oneOrTwo);
    row("a comma too many", "--retries 1,,2", u"Line 1: --retries 1,,2: "_s + oneOrTwo);
    row("retries that are none", "--retries x", u"Line 1: --retries x: "_s + oneOrTwo);
    row("no version", "--addresses 6",
        u"Line 1: --addresses 6: there are the choices \"both\", \"ipv4\" and \"ipv6\"."_s);
    row("no dynamic range", "--dynamic-range all",
        u"Line 1: --dynamic-range all: there are the choices \"usual\", \"windows\", \"table\", \"named\" and "
        "\"inspection\"."_s);
    row("a value too many", "--source-ports all", u"Line 1: --source-ports takes no value."_s);
    row("no way", "--range-check all",
        u"Line 1: --range-check all: there are the ways \"endpoints\", \"map\" and \"sweep\"."_s);
    row("a share", "--table \\\\evil\\share\\t.csv",
        u"Line 1: --table: the port table lies on another computer. Copy it beside the plan."_s);
    row("a share, otherwise", "--table //evil/share/t.csv",
        u"Line 1: --table: the port table lies on another computer. Copy it beside the plan."_s);
}

void TestPlanFile::badFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const Result<PlanFile> plan = read(content);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error(), QDir::toNativeSeparators(m_folder->filePath(u"plan"_s)) + u": "_s + error);
}

void TestPlanFile::whatIsNoLineIsNotWritten()
{
    for (const char* role : {"#1", "--x", "a=b", "", " a", "a\nb"}) {
        RunPlan plan = usual();
        plan.targets = {{QString::fromLatin1(role), u"h"_s}};
        QVERIFY2(!planFileContent(plan, m_folder->path()).ok(), role);
    }
    RunPlan plan = usual();
    plan.tableFile = m_folder->filePath(u"a\nb.csv"_s);
    QVERIFY(!planFileContent(plan, m_folder->path()).ok());
}

void TestPlanFile::missingFile()
{
    const QString path = m_folder->filePath(QStringLiteral("missing"));
    const QString begins = QDir::toNativeSeparators(path) + QStringLiteral(": The file cannot be read: ");
    QVERIFY(readPlanFile(path, usual(), PlanTable::OfTheFile).error().startsWith(begins));
    QVERIFY(read("--table absent.csv\n").error().endsWith(u"absent.csv”."_s));
    QVERIFY(!read("--table .\n").ok());
}

} // namespace PlanFileTests

int tst_planfile(int argc, char* argv[])
{
    return PortCheck::runTest<PlanFileTests::TestPlanFile, QCoreApplication>(argc, argv);
}

#include "tst_planfile.moc"
