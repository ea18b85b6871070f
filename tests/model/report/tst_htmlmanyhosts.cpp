// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The HTML report of a run with hundreds of hosts.
#include "model/report/reportwriter.h"

#include "tests/model/report/htmlpage.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QBuffer>
#include <QTest>

namespace HtmlManyHostsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// LDAP is silent and Kerberos answers at each.
RunSnapshot runOfHosts(int hosts)
{
    QList<CheckRecord> checks = manyHosts(hosts);
    for (CheckRecord& record : checks) {
        if (record.seen.state == State::Open)
            record.seen.evidence = {{u"realm"_s, u"LAB.EXAMPLE"_s}};
    }
    return runOf(checks);
}

class TestHtmlManyHosts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evidenceOfWhatPassedIsInJson_data();
    void evidenceOfWhatPassedIsInJson();
    void whatIsAlikeSharesALine();
    void whatDiffersIsToldByPort();
    void whatWasNotRunSaysWhy();
    void everyHostIsThere();
    void tellsWhenTheDeviceIsFull();
};

void TestHtmlManyHosts::evidenceOfWhatPassedIsInJson_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<bool>("isWhole");
    QTest::addRow("as many as are told in full") << 200 << true;
    QTest::addRow("one more") << 201 << false;
}

void TestHtmlManyHosts::evidenceOfWhatPassedIsInJson()
{
    QFETCH(int, hosts);
    QFETCH(bool, isWhole);
    const Page page = read(htmlReport(runOfHosts(hosts)));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(page.text.contains(u"LAB.EXAMPLE"_s), isWhole);
    QCOMPARE(page.text.contains(u"is in the JSON report of this run"_s), !isWhole);
    QVERIFY(page.text.contains(u"Attempts"_s)); // of what did not pass
    QVERIFY(jsonReport(runOfHosts(hosts)).contains("LAB.EXAMPLE"));
}

void TestHtmlManyHosts::whatIsAlikeSharesALine()
{
    RunSnapshot run = runOfHosts(201);
    CheckRecord other = run.checks.at(0);
    other.check.port = 636;
    run.checks.insert(1, other);
    const Page page = read(htmlReport(run));
    QVERIFY(page.text.contains(u"389/TCP, 636/TCP"_s));
    QVERIFY(!page.text.contains(u"636/TCP: "_s));
}

void TestHtmlManyHosts::whatDiffersIsToldByPort()
{
    RunSnapshot run = runOfHosts(201);
    CheckRecord other = run.checks.at(0);
    other.check.port = 636;
    other.seen.errorText = u"Out of luck"_s;
    run.checks.insert(1, other);
    const QString text = read(htmlReport(run)).text;
    QVERIFY(text.contains(u"389/TCP, 636/TCP"_s));
    QVERIFY(text.contains(u"636/TCP: Out of luck"_s));
}

void TestHtmlManyHosts::whatWasNotRunSaysWhy()
{
    RunSnapshot run = runOfHosts(201);
    run.checks[0].verdict = {};
    run.checks[0].verdict.outcome = Outcome::NotApplicable;
    run.checks[0].verdict.explanation = {literally(u"It is no global catalog."_s)};
    QVERIFY(read(htmlReport(run)).text.contains(u"It is no global catalog."_s)); // no finding says it
}

void TestHtmlManyHosts::everyHostIsThere()
{
    const Page page = read(htmlReport(runOfHosts(300)));
    // Over its checks, and in the matrix.
    for (int host = 1; host <= 300; ++host)
        QVERIFY(page.text.count(u"dc%1.lab.example"_s.arg(host)) >= 2);
    QCOMPARE(page.elements.count(u"tbody"_s) - read(htmlReport(runOfHosts(201))).elements.count(u"tbody"_s), 99);
}

void TestHtmlManyHosts::tellsWhenTheDeviceIsFull()
{
    QBuffer closed;
    QVERIFY(!writeHtmlReport(closed, runOfHosts(201)));
    QVERIFY(!writeJsonReport(closed, runOfHosts(201)));
    QVERIFY(!writeCsvReport(closed, runOfHosts(201)));
}

} // namespace HtmlManyHostsTests

int tst_htmlmanyhosts(int argc, char** argv)
{
    return PortCheck::runTest<HtmlManyHostsTests::TestHtmlManyHosts, QCoreApplication>(argc, argv);
}

#include "tst_htmlmanyhosts.moc"
