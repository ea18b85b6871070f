// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/headlessrun.h"

#include "model/report/maskedrun.h"
#include "model/report/reportwriter.h"
#include "model/results/runsnapshot.h"
#include "model/words/headline.h"
#include "tests/app/headlessbench.h"
#include "tests/support/reportbytes.h"
#include "tests/support/runtest.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace HeadlessRunTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

ProbeResult mapperThatRefuses()
{
    return verifiedResult({}, Reason::MapperRefused);
}

FakeProbeFactory::Answer noCatalog()
{
    return [](const ProbeRequest& order) -> std::optional<ProbeResult> {
        if (order.port == 3268 || order.port == 3269)
            return closedResult();
        if (order.service == Service::Ldap)
            return verifiedResult({{u"isGlobalCatalogReady"_s, false}});
        return allIsWell(order);
    };
}

FakeProbeFactory::Answer refusalAndFailure()
{
    return [](const ProbeRequest& order) -> std::optional<ProbeResult> {
        if (order.service == Service::EndpointMapper)
            return mapperThatRefuses();
        return order.service == Service::Smb ? closedResult() : verifiedResult();
    };
}

class TestHeadlessRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusNumbers();
    void statusFollowsTheOutcome_data();
    void statusFollowsTheOutcome();
    void tellsWhatIsNewlyBroken_data();
    void tellsWhatIsNewlyBroken();
    void nothingWasProven();
    void aNameWithoutAnAddress();
    void progressAndSummary();
    void progressCountsEachCheckOnce();
    void progressTellsOfExtraLooks();
    void reportsAreWritten();
    void reportsAreMasked();
    void aReportHasStandardOutputForItself_data();
    void aReportHasStandardOutputForItself();
    void aReportThatCannotBeWritten();
    void interrupted();
    void interruptedTwice();
    void interruptedAfterTheEnd();
    void doneComesLater();
    void tellsHowFarARangeIs();
    void aStoppedRangeIsReported();
};

void TestHeadlessRun::statusNumbers()
{
    QCOMPARE(int(ExitStatus::Passed), 0);
    QCOMPARE(int(ExitStatus::Failed), 1);
    QCOMPARE(int(ExitStatus::BadRequest), 2);
    QCOMPARE(int(ExitStatus::Inconclusive), 3);
    QCOMPARE(int(ExitStatus::Interrupted), 130);
}

void TestHeadlessRun::statusFollowsTheOutcome_data()
{
    using Answer = FakeProbeFactory::Answer;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ExitStatus>("status");
    const ProbeResult expired = verifiedResult({}, Reason::CertificateExpired);
    QTest::newRow("all pass") << Answer(allIsWell) << ExitStatus::Passed;
    QTest::newRow("a warning") << allButOne(3269, expired) << ExitStatus::Passed;
    QTest::newRow("a role that the host has not") << noCatalog() << ExitStatus::Passed;
    QTest::newRow("a refusal") << allButOne(445, closedResult()) << ExitStatus::Failed;
    QTest::newRow("silence") << allButOne(53, silentResult()) << ExitStatus::Failed;
    QTest::newRow("something that can't be told") << allButOne(135, mapperThatRefuses()) << ExitStatus::Inconclusive;
    QTest::newRow("that and a failure") << refusalAndFailure() << ExitStatus::Failed;
}

void TestHeadlessRun::statusFollowsTheOutcome()
{
    QFETCH(FakeProbeFactory::Answer, answer);
    HeadlessBench bench;
    bench.factory.answer = answer;
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    QTEST(bench.status, "status");
}

void TestHeadlessRun::tellsWhatIsNewlyBroken_data()
{
    using Answer = FakeProbeFactory::Answer;
    QTest::addColumn<Answer>("before");
    QTest::addColumn<Answer>("now");
    QTest::addColumn<ExitStatus>("status");
    QTest::addColumn<QString>("line");
    const Answer refused = allButOne(445, closedResult());
    QTest::newRow("as well as then") << Answer(allIsWell) << Answer(allIsWell) << ExitStatus::Passed
                                     << u"Everything is as it was."_s;
    QTest::newRow("broken") << Answer(allIsWell) << refused << ExitStatus::NewlyBroken
                            << u"Newly broken (1): 445/TCP: 10.0.0.1"_s;
    QTest::newRow("still broken") << refused << refused << ExitStatus::Failed
                                  << u"Still broken (1): 445/TCP: 10.0.0.1"_s;
    QTest::newRow("mended") << refused << Answer(allIsWell) << ExitStatus::Passed << u"Mended (1): 445/TCP: 10.0.0.1"_s;
}

void TestHeadlessRun::tellsWhatIsNewlyBroken()
{
    QFETCH(FakeProbeFactory::Answer, before);
    QFETCH(FakeProbeFactory::Answer, now);
    QFETCH(QString, line);
    HeadlessBench then;
    then.factory.answer = before;
    then.start();
    QTRY_COMPARE(then.done, 1);
    HeadlessBench bench;
    bench.options.baseline = *readResults(jsonReport(then.runner.snapshot()));
    bench.options.reports = {{ReportFormat::Json, u"-"_s}};
    bench.factory.answer = now;
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    QTEST(bench.status, "status");
    QVERIFY2(bench.told().contains(line), qPrintable(bench.told())); // standard output has the report
    const QJsonObject comparison =
        QJsonDocument::fromJson(bench.printed().toUtf8()).object().value(u"comparison"_s).toObject();
    QCOMPARE(comparison.value(u"newlyBroken"_s).toInt(), bench.status == ExitStatus::NewlyBroken ? 1 : 0);
    QVERIFY(comparison.value(u"changes"_s).isArray());
}

void TestHeadlessRun::nothingWasProven()
{
    HeadlessBench bench;
    bench.options.request.table.rows.clear();
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Inconclusive);
}

void TestHeadlessRun::aNameWithoutAnAddress()
{
    HeadlessBench bench;
    bench.factory.answer = allIsWell;
    bench.options.request.targets.append({u"DNS Server"_s, u"nowhere.example"_s});
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Failed);
    QVERIFY(bench.printed().contains(u"nowhere.example"_s));
    QCOMPARE(bench.factory.requests.size(), 10); // the others went on
}

void TestHeadlessRun::progressAndSummary()
{
    HeadlessBench bench;
    bench.factory.answer = allButOne(445, closedResult());
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    const QString progress = bench.told();
    QVERIFY(progress.contains(u"445/TCP 10.0.0.1: Refused"_s));
    QVERIFY(progress.contains(u"53/UDP 10.0.0.2: "_s));
    QVERIFY(progress.endsWith(u'\n'));
    const QString headlineText = headline(bench.runner.checks());
    QVERIFY(!progress.contains(headlineText));
    QVERIFY(bench.printed().endsWith(headlineText + u'\n'));
    QVERIFY(!bench.printed().contains(u"[1/"_s));
}

void TestHeadlessRun::progressCountsEachCheckOnce()
{
    HeadlessBench bench;
    bench.factory.answer = [](const ProbeRequest&) { return silentResult(); }; // each verdict is revised at the end
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    const QStringList lines = bench.told().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), bench.runner.checks().size());
    for (int i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).startsWith(u"[%1/%2] "_s.arg(i + 1).arg(lines.size())), qPrintable(lines.at(i)));
}

void TestHeadlessRun::progressTellsOfExtraLooks()
{
    HeadlessBench bench;
    bench.factory.answer = allIsWell;
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    const qsizetype count = bench.runner.checks().size();
    Check check;
    check.target = u"dc1.lab.example"_s;
    check.port = 445;
    Q_EMIT bench.runner.askedOnceMore(check, 3);
    QVERIFY2(bench.told().endsWith(u"[%1/%1] once more: 445/TCP dc1.lab.example (left: 3)\n"_s.arg(count)),
        qPrintable(bench.told()));
}

void TestHeadlessRun::reportsAreWritten()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    bench.factory.answer = allIsWell;
    bench.options.reports = {{ReportFormat::Html, folder.filePath(u"a.html"_s)},
        {ReportFormat::Csv, folder.filePath(u"a.csv"_s)}, {ReportFormat::Json, folder.filePath(u"a.json"_s)},
        {ReportFormat::Rules, folder.filePath(u"a.txt"_s), RequestScope::WholePlan}};
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Passed);
    const RunSnapshot run = bench.runner.snapshot();
    for (const ReportRequest& report : std::as_const(bench.options.reports))
        QCOMPARE(contentOf(report.path), reportBytes(run, report.format, report.rules));
    QVERIFY(!bench.printed().isEmpty());
}

void TestHeadlessRun::reportsAreMasked()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    bench.factory.answer = allIsWell;
    bench.options.reports = {{ReportFormat::Json, folder.filePath(u"a.json"_s)}};
    bench.options.mask = {true, folder.filePath(u"key.txt"_s)};
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    const MaskedRun masked = maskedRun(bench.runner.snapshot());
    QVERIFY(masked.run != bench.runner.snapshot());
    QCOMPARE(contentOf(folder.filePath(u"a.json"_s)), jsonReport(masked.run));
    QCOMPARE(contentOf(folder.filePath(u"key.txt"_s)), masked.key);
    QVERIFY(
        bench.printed().contains(bench.runner.snapshot().checks.constFirst().check.target)); // the person's own screen
}

void TestHeadlessRun::aReportHasStandardOutputForItself_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("HTML") << ReportFormat::Html;
    QTest::newRow("CSV") << ReportFormat::Csv;
    QTest::newRow("JSON") << ReportFormat::Json;
    QTest::newRow("JUnit") << ReportFormat::Junit;
    QTest::newRow("Markdown") << ReportFormat::Markdown;
    QTest::newRow("rules") << ReportFormat::Rules;
}

void TestHeadlessRun::aReportHasStandardOutputForItself()
{
    QFETCH(ReportFormat, format);
    const QTemporaryDir folder;
    HeadlessBench bench;
    bench.factory.answer = allButOne(389, closedResult());
    bench.options.reports = {{format, u"-"_s}, {ReportFormat::Json, folder.filePath(u"beside.json"_s)}};
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Failed);
    const RunSnapshot run = bench.runner.snapshot();
    QCOMPARE(bench.outputBytes.data(), reportBytes(run, format));
    QVERIFY(bench.told().endsWith(headline(run.checks) + u'\n')); // the summary gave way
    QCOMPARE(contentOf(folder.filePath(u"beside.json"_s)), reportBytes(run, ReportFormat::Json));
}

void TestHeadlessRun::aReportThatCannotBeWritten()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    bench.factory.answer = allIsWell;
    const QString nowhere = folder.filePath(u"gone/a.html"_s);
    bench.options.reports = {{ReportFormat::Html, nowhere}, {ReportFormat::Csv, folder.filePath(u"a.csv"_s)}};
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::BadRequest);
    QVERIFY(bench.told().contains(QDir::toNativeSeparators(nowhere)));
    QVERIFY(!QFile::exists(nowhere));
    QVERIFY(!contentOf(folder.filePath(u"a.csv"_s)).isEmpty());
    QVERIFY(bench.printed().endsWith(headline(bench.runner.checks()) + u'\n'));
}

void TestHeadlessRun::interrupted()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    bench.factory.answer = [](const ProbeRequest& order) -> std::optional<ProbeResult> {
        return order.port == 88 ? std::nullopt : allIsWell(order);
    };
    const QString path = folder.filePath(u"a.json"_s);
    bench.options.reports = {{ReportFormat::Json, path}};
    bench.start();
    QTRY_COMPARE(bench.factory.underWay().size(), 2);
    bench.run->interrupt();
    QCOMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Interrupted);
    const QJsonObject report = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(report[u"cancelled"_s], QJsonValue(true));
    QCOMPARE(report[u"summary"_s][u"pass"_s].toInt(), 8);
    QCOMPARE(report[u"summary"_s][u"notRun"_s].toInt(), 2);
    QCOMPARE(report[u"summary"_s][u"outcome"_s].toString(), u"incomplete"_s);
    QVERIFY(bench.printed().contains(u"Stopped: 8 of 10 checks done, none of them failed."_s));
    QVERIFY(bench.told().contains(u"[8/10]"_s));
    QVERIFY(!bench.told().contains(u"[9/10]"_s)); // what was stopped is not told as if it had been asked
    QTest::qWait(0);
    QCOMPARE(bench.done, 1); // the runner's own signal comes after that
}

void TestHeadlessRun::interruptedTwice()
{
    HeadlessBench bench;
    bench.start();
    QTRY_VERIFY(!bench.factory.underWay().isEmpty());
    bench.run->interrupt();
    bench.run->interrupt();
    QCOMPARE(bench.done, 1);
}

void TestHeadlessRun::interruptedAfterTheEnd()
{
    HeadlessBench bench;
    bench.factory.answer = allIsWell;
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    bench.run->interrupt();
    QCOMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Passed);
}

void TestHeadlessRun::doneComesLater()
{
    HeadlessBench bench;
    bench.options.request.targets.clear();
    bench.start(); // there is nothing to check: the run is over at once
    QCOMPARE(bench.done, 0);
    QTRY_COMPARE(bench.done, 1);
}

void TestHeadlessRun::tellsHowFarARangeIs()
{
    HeadlessBench bench;
    bench.factory.answer = allIsWell;
    bench.rangeProgress = std::chrono::milliseconds(0);
    bench.options.request.rangeScan = RangeMode::EveryPort;
    bench.factory.ranges->portsAtOnce = 1000;
    bench.factory.ranges->answer = [](const QHostAddress&, quint16) { return State::Closed; };
    bench.start();
    QTRY_COMPARE(bench.done, 1);
    QCOMPARE(bench.status, ExitStatus::Passed);
    static const QRegularExpression line(u"\n1024-65535/TCP 10\\.0\\.0\\.1: [0-9,]+ of 64,512 ports asked\n"_s);
    QVERIFY2(bench.told().contains(line), qPrintable(bench.told()));
    const QString last = bench.told().trimmed().section(u'\n', -1);
    QVERIFY2(last.contains(u"1024-65535/TCP 10.0.0.1: "_s), qPrintable(last));
    QVERIFY2(!last.contains(u"ports asked"_s), qPrintable(last)); // nothing more is said of it once it is done
    QVERIFY(!bench.printed().contains(u"ports asked"_s));
}

void TestHeadlessRun::aStoppedRangeIsReported()
{
    const QTemporaryDir folder;
    HeadlessBench bench;
    bench.factory.answer = allIsWell;
    bench.rangeProgress = std::chrono::milliseconds(0);
    bench.options.request.rangeScan = RangeMode::EveryPort;
    bench.factory.ranges->portsAtOnce = 1000;
    bench.factory.ranges->lastPort = 40'000; // it can't be done before it is stopped
    bench.factory.ranges->answer = [](const QHostAddress&, quint16) { return State::Closed; };
    bench.options.reports = {{ReportFormat::Json, folder.filePath(u"a.json"_s)}};
    bench.start();
    QTRY_VERIFY(bench.told().contains(u"ports asked"_s));
    bench.run->interrupt();
    QCOMPARE(bench.status, ExitStatus::Interrupted);
    const QJsonArray checks = QJsonDocument::fromJson(contentOf(folder.filePath(u"a.json"_s)))["checks"_L1].toArray();
    const auto range = std::find_if(checks.begin(), checks.end(),
        [](const QJsonValue& check) { return check["evidence"_L1].toObject().contains(u"rangeMap"_s); });
    QVERIFY(range != checks.end());
    QCOMPARE((*range)["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE((*range)["evidence"_L1]["rangeMap"_L1][0]["state"_L1].toString(), u"closed"_s);
}

} // namespace HeadlessRunTests

int tst_headlessrun(int argc, char* argv[])
{
    return PortCheck::runTest<HeadlessRunTests::TestHeadlessRun, QCoreApplication>(argc, argv);
}

#include "tst_headlessrun.moc"
