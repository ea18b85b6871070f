// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The short form of the HTML report, which is on paper.
#include "model/report/reportwriter.h"

#include "tests/model/report/htmlpage.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace HtmlBriefTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestHtmlBrief final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsEqualStandsOnce();
    void aLineForEachOutcomeOfAHost();
    void evidenceOfWhatDidNotPass();
    void textStaysText();
};

void TestHtmlBrief::whatIsEqualStandsOnce()
{
    QList<CheckRecord> checks = manyHosts(30); // LDAP silent and Kerberos answered at each
    checks[4].seen.state = checks[4].seen.state == State::Filtered ? State::Closed : State::Filtered;
    checks[4].verdict.reason = Reason::Refused;
    const QString whole = read(htmlReport(runOf(checks))).text;
    const Page page = read(htmlReport(runOf(checks), ReportExtent::Brief));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(whole.contains(u"Every check with its evidence"_s) && !page.text.contains(u"with its evidence"_s));
    QVERIFY(whole.contains(u"40389"_s) && !page.text.contains(u"40389"_s)); // a local port
    const QString every = page.text.section(u"Every check"_s, 1);
    QVERIFY(!every.contains(u"Evidence of"_s)); // it would be long
    QCOMPARE(every.count(u"dc3.lab.example (10.0.1.3)"_s), 2); // refused there, and Kerberos as everywhere
    QCOMPARE(every.count(u"dc4.lab.example (10.0.1.4)"_s), 2);
    QCOMPARE(every.count(u"389/TCP"_s), 2);
    QCOMPARE(every.count(u"88/TCP"_s), 1);
    QVERIFY(every.contains(u"refused"_s) && every.contains(u"no-answer"_s));
    QVERIFY(every.indexOf(u"no-answer"_s) < every.indexOf(u"88/TCP"_s)); // what passed comes last
    const QString matrix = page.text.section(u"Targets at a glance"_s, 1).section(u"What the port table"_s, 0, 0);
    QCOMPARE(matrix.count(u"dc3.lab.example (10.0.1.3)"_s), 1);
    QCOMPARE(matrix.count(u"Domain controllers"_s), 1); // all fail alike: one line
    const auto ranges = [](const CheckRecord& range) {
        return read(htmlReport(runOf({range}), ReportExtent::Brief)).text.contains(u"Whole ranges of ports"_s);
    };
    QVERIFY(ranges(cutRecord()));
    QVERIFY(!ranges(rangeRecord(freeRange(), Outcome::Pass, Reason::Answered)));
}

void TestHtmlBrief::aLineForEachOutcomeOfAHost()
{
    RunSnapshot run = runOf(manyHosts(1)); // LDAP silent and Kerberos answered
    PortRow kerberos = run.table.rows.constFirst();
    kerberos.number = run.checks.last().check.position.row = 88;
    kerberos.requirement = u"88"_s;
    run.table.rows.append(kerberos);
    const Page page = read(htmlReport(run, ReportExtent::Brief));
    const QString matrix = page.text.section(u"Targets at a glance"_s, 1).section(u"What the port table"_s, 0, 0);
    QCOMPARE(matrix.count(u"dc1.lab.example"_s), 1);
    QVERIFY2(matrix.indexOf(u"Fail"_s) < matrix.indexOf(u"389 TCP"_s), qPrintable(matrix));
    QVERIFY2(matrix.indexOf(u"389 TCP"_s) < matrix.indexOf(u"Pass"_s), qPrintable(matrix));
}

void TestHtmlBrief::evidenceOfWhatDidNotPass()
{
    QList<CheckRecord> checks = manyHosts(1);
    const auto isPass = [](const CheckRecord& check) { return check.verdict.outcome == Outcome::Pass; };
    for (CheckRecord& check : checks)
        check.seen.evidence.insert(u"vendorVersion"_s, isPass(check) ? u"4.17-odd"_s : u"4.18-odd"_s);
    const QString text = read(htmlReport(runOf(checks), ReportExtent::Brief)).text;
    QVERIFY(text.contains(u"Evidence of what did not pass"_s));
    QVERIFY(text.contains(u"4.18-odd"_s) && !text.contains(u"4.17-odd"_s));
    checks.removeIf([&](const CheckRecord& check) { return !isPass(check); });
    QVERIFY(!read(htmlReport(runOf(checks), ReportExtent::Brief)).text.contains(u"Evidence of"_s));
}

void TestHtmlBrief::textStaysText()
{
    RunSnapshot run = sampleRun();
    fill(run, u"harmless"_s);
    const QStringList elements = read(htmlReport(run, ReportExtent::Brief)).elements;
    fill(run, u"</td><script>\u202E&lt;"_s);
    const Page page = read(htmlReport(run, ReportExtent::Brief));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(page.elements, elements);
}

} // namespace HtmlBriefTests

int tst_htmlbrief(int argc, char* argv[])
{
    return PortCheck::runTest<HtmlBriefTests::TestHtmlBrief, QCoreApplication>(argc, argv);
}

#include "tst_htmlbrief.moc"
