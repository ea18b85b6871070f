// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"
#include "model/words/headline.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QTest>

namespace MarkdownReportTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QString textOf(const RunSnapshot& run)
{
    return QString::fromUtf8(markdownReport(run));
}

class TestMarkdownReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheHeadline();
    void tellsEachFindingWithItsOwner();
    void hasAHostALine();
    void listsWhatDidNotPass();
    void aLongTableIsCut();
    void rulesOnlyWhereTheNetworkFailed();
    void tellsWhatChanged();
    void worksWithoutChecks();
};

void TestMarkdownReport::beginsWithTheHeadline()
{
    const RunSnapshot run = sampleRun();
    QVERIFY2(textOf(run).startsWith(u"# "_s + headline(run.checks) + u"\n\n- "_s), qPrintable(textOf(run)));
    QVERIFY(textOf(run).endsWith(u"|\n"_s) || textOf(run).endsWith(u".\n"_s));
}

void TestMarkdownReport::tellsEachFindingWithItsOwner()
{
    const QString text = textOf(sampleRun());
    QVERIFY(text.contains(u"### 1. Fail: dc1.lab.example did not answer on 389/UDP\n\n"
                          "Three datagrams stayed without an answer.\n\nFor: network team\n\n"
                          "- Ask for UDP 389 to be let through.\n\n### 2. Inconclusive: "_s));
}

void TestMarkdownReport::hasAHostALine()
{
    const QString text = textOf(sampleRun());
    QVERIFY(text.contains(u"| Host | 389/TCP | 389/UDP | 135 and dynamic range: 1024-65535/TCP |\n"
                          "| --- | --- | --- | --- |\n"
                          "| dc1.lab.example (10.0.0.2) | Pass | Fail | Inconclusive |\n"_s));
}

void TestMarkdownReport::listsWhatDidNotPass()
{
    const QString text = textOf(sampleRun());
    const QString table = text.mid(text.indexOf(u"## Checks that did not pass"_s));
    QVERIFY(table.contains(u"| dc1.lab.example (10.0.0.2) | 389/UDP |"_s));
    QVERIFY(!table.contains(u"| 389/TCP |"_s));
    RunSnapshot well = sampleRun();
    well.checks = {well.checks.at(0)};
    QVERIFY(!textOf(well).contains(u"did not pass"_s));
}

void TestMarkdownReport::aLongTableIsCut()
{
    RunSnapshot run = sampleRun();
    run.checks.resize(2);
    for (int i = 0; i < 300; ++i) {
        CheckRecord more = run.checks.at(1);
        more.id += i + 1;
        more.check.address = u"10.0.1.%1"_s.arg(i);
        run.checks.append(more);
    }
    const QString text = textOf(run);
    QVERIFY(text.contains(u"And 101 more lines, in the results file (JSON).\n"_s)
        || text.contains(u"And 101 more line(s), in the results file (JSON).\n"_s)); // without a translation
    QVERIFY(!text.contains(u"10.0.1.250"_s + u") | 389/UDP"_s));
}

void TestMarkdownReport::rulesOnlyWhereTheNetworkFailed()
{
    QVERIFY(textOf(runOf({silentRecord(389)})).contains(u"## Firewall rules that are missing\n\n- "_s));
    QVERIFY(!textOf(runOf({answeredRecord(389)})).contains(u"Firewall rules"_s));
}

void TestMarkdownReport::tellsWhatChanged()
{
    RunSnapshot run = sampleRun();
    run.comparison = Comparison();
    run.comparison->file = u"old.json"_s;
    QVERIFY(textOf(run).contains(u"## Compared with an earlier run\n\n"_s));
    QVERIFY(!textOf(sampleRun()).contains(u"Compared with"_s));
}

void TestMarkdownReport::worksWithoutChecks()
{
    QVERIFY(textOf({}).startsWith(u"# "_s));
}

} // namespace MarkdownReportTests

int tst_markdownreport(int argc, char* argv[])
{
    return PortCheck::runTest<MarkdownReportTests::TestMarkdownReport, QCoreApplication>(argc, argv);
}

#include "tst_markdownreport.moc"
