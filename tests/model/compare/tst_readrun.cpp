// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"
#include "model/compare/quickreader.h"
#include "model/compare/readrun.h"
#include "model/report/reportwriter.h"
#include "model/results/asitstood.h"
#include "model/words/findingtext.h"
#include "model/words/headline.h"
#include "model/words/statementtext.h"
#include "tests/model/report/rangerun.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/judgedruns.h"
#include "tests/support/runtest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

namespace ReadRunTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// A results file with one check, whose members a case can change, and further members of the whole.
QByteArray report(const QByteArray& checkMembers, const QByteArray& members = {})
{
    return R"({"format": "gp-portcheck-results", "version": 1, "startedAt": "2026-11-28T14:00:00.000Z",
        "source": {"host": "srv1"}, "checks": [{"target": "dc1", "address": "10.0.0.2", "port": 389, "protocol": "TCP",
        "role": "Domain controllers", "outcome": "fail", "reason": "no-answer", "cause": "dc1 is silent")"
        + checkMembers + "}]" + members + "}";
}

RunSnapshot rangesRun()
{
    RunSnapshot run = sampleRun();
    run.checks = {cutRecord(), stoppedRecord()};
    run.checks[1].id = 1;
    run.table.rows.removeFirst(); // of which no check tells
    return run;
}

class TestReadRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAgainWhatItRead_data();
    void writesAgainWhatItRead();
    void writesAgainWhatRunsFound();
    void keepsWordsAsTheyStood();
    void keepsReasonsOfNewerPrograms();
    void knowsWhichChecksAFindingExplains();
    void textIsTextOnly();
    void boundsWhatItKeeps();
    void keepsRangesInOrder();
    void whatAFileLeavesOutWasNotAsked();
    void readsWhatPowerShellRedirected();
    void aCutFileIsNoFile();
    void hostileBytesDoNoHarm();
    void readsQuicklyWhatTheProgramWrites();
    void quickOrNotIsTheSame_data();
    void quickOrNotIsTheSame();
    void namesTheFile();
};

void TestReadRun::writesAgainWhatItRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("checks") << jsonReport(sampleRun());
    QTest::newRow("a range") << jsonReport(rangesRun());
    RunSnapshot inParts = rangesRun();
    const RangeResult cut = sweptRange({{1024, 19999, State::Closed}, {20000, 30000, State::Filtered},
        {30001, 49999, State::Closed}, {50000, 65535, State::Filtered}});
    inParts.checks[0] = rangeRecord(cut, Outcome::Fail, Reason::AnswersDroppedHere);
    inParts.checks[0].seen.evidence.insert(u"answersDroppedHere"_s, QJsonArray{u"20000-30000"_s});
    inParts.checks[0].verdict = diagnose(inParts.checks[0], HostFacts());
    QCOMPARE(findings(inParts.checks, {}).size(), 2);
    QTest::newRow("a range that fails for two causes") << jsonReport(inParts);
    RunSnapshot served = sampleRun();
    served.source.dnsServers = {u"10.0.0.53"_s, u"fd00::53"_s};
    QVERIFY(jsonReport(served).contains("\"fd00::53\""));
    QTest::newRow("DNS servers") << jsonReport(served);
    RunSnapshot stopped = sampleRun();
    stopped.cancelled = true;
    stopped.checks[1].verdict = {};
    stopped.checks[1].seen = {};
    QTest::newRow("stopped") << jsonReport(stopped);
    RunSnapshot named = sampleRun();
    for (CheckRecord& record : named.checks)
        record.check.names = {u"dc1.lab.example"_s, u"alias.lab.example"_s, u"10.0.0.2"_s};
    named.checks[2].check.target = u"alias.lab.example"_s;
    QTest::newRow("several names") << jsonReport(named);
    RunSnapshot signedOff = sampleRun();
    signedOff.signOff = SignOff{u"A. Nyone"_s, QDate(2026, 11, 29), u"Auditor"_s, u"Two\nlines"_s};
    signedOff.comparison = Comparison{u"then.json"_s, signedOff.startedAt, u"srv1"_s,
        {{ChangeKind::Mended, u"DC"_s, u"dc1"_s, u"10.0.0.2"_s, u"389"_s, Transport::Udp, Outcome::Fail, Outcome::Pass,
            u"no-answer"_s, u"answered"_s}},
        {{NewsKind::CertificateReplaced, u"dc1"_s, u"636/TCP"_s, u"2027"_s, u"2028"_s}}};
    QTest::newRow("signed off and compared") << jsonReport(signedOff);
    RunSnapshot chosen = sampleRun();
    chosen.ipVersions = IpVersions::Ipv6;
    chosen.isOfEarlierTargets = true;
    chosen.comparison = Comparison{
        u"then.json"_s, chosen.startedAt, u"srv1"_s, {}, {{NewsKind::IpVersionsChosen, {}, {}, u"both"_s, u"ipv6"_s}}};
    QVERIFY(jsonReport(chosen).contains("\"ipv6\"") && !jsonReport(chosen).contains("\"dynamicRange\""));
    QTest::newRow("of one version of IP, and other targets since") << jsonReport(chosen);
    RunSnapshot wanted = sampleRun();
    wanted.dynamicRange = DynamicRangeGoal::Inspection;
    QVERIFY(jsonReport(wanted).contains("\"dynamicRange\": \"inspection\""));
    QTest::newRow("a choice of the dynamic range") << jsonReport(wanted);
}

void TestReadRun::writesAgainWhatItRead()
{
    QFETCH(const QByteArray, bytes);
    const Result<RunSnapshot> run = readRun(bytes);
    QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(run.error()));
    // By lines: a difference is told then.
    QCOMPARE(jsonReport(*run).split('\n'), bytes.split('\n'));
}

/// Whatever was found: verdicts of all causes, joined over ports and hosts.
void TestReadRun::writesAgainWhatRunsFound()
{
    qsizetype found = 0;
    for (quint32 seed = 0; seed < 60; ++seed) {
        RandomRuns::Run random = RandomRuns::RunDice(seed).run();
        for (CheckRecord& record : random.checks)
            record.phase = Phase::Done; // as in each file
        RandomRuns::judge(random, u"lab.example"_s);
        RunSnapshot run = sampleRun();
        run.checks = random.checks;
        run.followUps = random.followUps;
        const QByteArray bytes = jsonReport(run);
        const Result<RunSnapshot> read = readRun(bytes);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error()));
        found += read->found->size();
        QCOMPARE(QJsonDocument::fromJson(jsonReport(*read)).object().value("findings"_L1),
            QJsonDocument::fromJson(bytes).object().value("findings"_L1));
        QCOMPARE(headline(read->checks, read->followUps, *read->found), headline(run.checks, run.followUps));
    }
    QVERIFY(found > 60);
}

void TestReadRun::keepsWordsAsTheyStood()
{
    const Result<RunSnapshot> run =
        readRun(report(R"(, "explanation": "Nichts kam zurück: %1 <b>.", "remedy": "Netz: fragen.\nServer: warten.",
            "owner": "network")",
            R"(, "findings": [{"outcome": "fail", "cause": "dc1 is silent", "reason": "no-answer", "owner": "network",
            "owners": ["network", "dns"], "hosts": ["dc1"], "addresses": ["10.0.0.2"], "ports": ["389/TCP"],
            "explanation": "So.", "remedy": "Netz: fragen.\nDNS: warten.", "checks": 1}])"));
    QVERIFY(run.ok());
    const CheckRecord& record = run->checks.constFirst();
    QVERIFY(isAsItStood(record.verdict.title));
    QCOMPARE(explanationOf(record.verdict), u"Nichts kam zurück: %1 <b>."_s);
    QCOMPARE(remedyOf(record.verdict), u"Netz: fragen.\nServer: warten."_s);
    QCOMPARE(record.verdict.owner, Owner::Network);
    QCOMPARE(record.phase, Phase::Done);
    const QList<Finding> found = findingsOf(*run);
    QCOMPARE(found.size(), 1);
    QCOMPARE(causeText(found.constFirst()), u"dc1 is silent"_s);
    QCOMPARE(headingText(found.constFirst()), u"dc1 is silent"_s); // a name has no capital
    QCOMPARE(remedyOf(found.constFirst()), u"Netz: fragen.\nDNS: warten."_s);
    QCOMPARE(found.constFirst().owners(), (QList<Owner>{Owner::Network, Owner::Dns}));
    QCOMPARE(found.constFirst().advice.constLast().owner, Owner::Dns);
}

void TestReadRun::keepsReasonsOfNewerPrograms()
{
    const Result<RunSnapshot> run =
        readRun(report(R"(, "reason": "of-tomorrow", "new": [1], "service": "of-tomorrow", "serviceName": "X")",
            R"(, "looks": [{"kind": "of-tomorrow"}, 7], "findings": [7, {"outcome": "x"}], "newer": {})"));
    QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(run.error()));
    QCOMPARE(run->checks.constFirst().verdict.reason, Reason::None);
    QVERIFY(run->followUps.isEmpty());
    QVERIFY(run->found->isEmpty());
    QVERIFY(jsonReport(*run).contains("\"reason\": \"of-tomorrow\""));
    QVERIFY(csvReport(*run).contains("of-tomorrow"));
}

void TestReadRun::knowsWhichChecksAFindingExplains()
{
    QByteArray bytes = report({}, R"(, "findings": [
        {"outcome": "fail", "cause": "dc1 is silent", "hosts": ["dc1"], "addresses": ["10.0.0.9"], "ports": ["88/TCP"]},
        {"outcome": "fail", "cause": "dc1 is silent", "hosts": ["dc1"], "addresses": ["10.0.0.2"],
         "ports": ["389/TCP"]}])");
    const Result<RunSnapshot> run = readRun(bytes);
    QVERIFY(run.ok());
    QCOMPARE(run->found->at(0).checks, QList<int>());
    QCOMPARE(run->found->at(1).checks, QList<int>{run->checks.constFirst().id});
}

/// Nothing of a file gets into a line of its own, or becomes markup.
void TestReadRun::textIsTextOnly()
{
    const Result<RunSnapshot> run = readRun(report(R"(, "target": "<img src=x>\u202e\ndc1", "explanation": "<b>a\u0007",
        "evidence": {"dnsHostName": "<script>\u0001", "deep": {"list": ["\u0002"]}})"));
    QVERIFY(run.ok());
    const CheckRecord& record = run->checks.constFirst();
    QCOMPARE(record.check.target, u"<img src=x>\uFFFD\uFFFDdc1"_s);
    QCOMPARE(explanationOf(record.verdict), u"<b>a\uFFFD"_s);
    QCOMPARE(record.seen.evidence.value("dnsHostName"_L1).toString(), u"<script>\uFFFD"_s);
    QCOMPARE(record.seen.evidence.value("deep"_L1).toObject().value("list"_L1).toArray().at(0).toString(), u"\uFFFD"_s);
    const QByteArray html = htmlReport(*run);
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains("<script>\xEF"));
    QVERIFY(!html.contains("<b>a"));
}

void TestReadRun::boundsWhatItKeeps()
{
    const QByteArray deep = QByteArray(60, '[') + '1' + QByteArray(60, ']');
    QByteArray list = "\"x\"";
    for (int i = 0; i < longestEvidenceList + 5; ++i)
        list += ",\"x\"";
    const Result<RunSnapshot> run = readRun(report(", \"explanation\": \"" + QByteArray(100'000, 'a')
        + "\", \"target\": \"" + QByteArray(5000, 'b')
        + "\", \"attempts\": -5, \"latencyMs\": -1, \"evidence\": {\"deep\": " + deep + ", \"list\": [" + list + "]}"));
    QVERIFY(run.ok());
    const CheckRecord& record = run->checks.constFirst();
    QCOMPARE(explanationOf(record.verdict).size(), 16 * 1024);
    QCOMPARE(record.check.target.size(), longestEvidenceText);
    QCOMPARE(record.seen.attempts, 0);
    QCOMPARE(record.seen.latencyMs, 0.0);
    QCOMPARE(record.seen.evidence.value("list"_L1).toArray().size(), longestEvidenceList);
    QVERIFY(QJsonDocument(record.seen.evidence).toJson(QJsonDocument::Compact).count('[') < 10);
}

/// Whatever a file says: each port of the range is in one part, and the parts are in order.
void TestReadRun::keepsRangesInOrder()
{
    const Result<RunSnapshot> run =
        readRun(report(R"(, "port": "1024-2000", "serviceName": "TCP port range", "evidence": {
        "rangeMap": [{"from": 1100, "to": 1200, "open": 3}, {"from": 1150, "to": 1300, "silent": 2}, 7,
        {"from": 1500, "to": 9000}, {"from": 0, "to": 5}, {"from": 1400, "to": 1450, "rejected": -4, "silent": 1}],
        "openPorts": [1101, 1100, 5, 70000, 1102, "x"], "connections": 9, "exact": false})"));
    QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(run.error()));
    const std::optional<RangeResult>& range = run->checks.constFirst().seen.range;
    QVERIFY(range);
    int next = 1024;
    for (const ReachabilityRun& part : range->runs) {
        QCOMPARE(int(part.from), next);
        next = part.to + 1;
    }
    QCOMPARE(next, 2001);
    QCOMPARE(range->openPorts, (QList<quint16>{1101, 1102}));
    QCOMPARE(range->end->connections, 9);
    QVERIFY(!range->end->exact);
}

void TestReadRun::whatAFileLeavesOutWasNotAsked()
{
    RunSnapshot torn = rangesRun();
    torn.checks = {rangeRecord(tornRange(), Outcome::Inconclusive, Reason::RangeCut)};
    const Result<RunSnapshot> run = readRun(jsonReport(torn));
    QVERIFY(run.ok());
    const QList<ReachabilityRun>& parts = run->checks.constFirst().seen.range->runs;
    QVERIFY(parts.size() > 4000);
    QCOMPARE(parts.constLast().to, quint16(65535));
    QCOMPARE(parts.constLast().reachability, Reachability::NotAsked);
}

/// In UTF-16, with a byte-order mark.
void TestReadRun::readsWhatPowerShellRedirected()
{
    const QByteArray json = jsonReport(sampleRun());
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray redirected = encoder(QString::fromUtf8(json));
        const Result<RunSnapshot> run = readRun(redirected);
        QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(run.error()));
        QCOMPARE(jsonReport(*run), jsonReport(*readRun(json)));
        QVERIFY(!readRun(redirected.chopped(100)).ok());
    }
}

void TestReadRun::aCutFileIsNoFile()
{
    for (const QByteArray& cut : Hostile::truncations(report({})))
        QVERIFY(!readRun(cut).ok());
}

void TestReadRun::hostileBytesDoNoHarm()
{
    int read = 0;
    for (const QByteArray& bytes :
        Hostile::mutations(report(
            R"(, "port": "1-9", "serviceName": "TCP port range", "evidence": {"rangeMap": [{"from": 2, "to": 3}]})"))) {
        const Result<RunSnapshot> run = readRun(bytes);
        if (!run)
            continue;
        ++read;
        const QByteArray once = jsonReport(*run);
        const Result<RunSnapshot> again = readRun(once);
        QVERIFY(again.ok());
        QCOMPARE(again->checks.size(), run->checks.size());
    }
    QVERIFY(read > 0);
}

void TestReadRun::readsQuicklyWhatTheProgramWrites()
{
    for (const QByteArray& bytes : {jsonReport(sampleRun()), jsonReport(rangesRun())}) {
        int checks = 0;
        const auto count = [&checks](const CheckMembers& members) {
            checks += members.text(CheckMember::Target).isEmpty() ? 0 : 1;
            return true;
        };
        const std::optional<QJsonObject> rest = readQuickly(bytes, {count, count});
        QVERIFY(rest);
        QVERIFY(isOfResults(*rest));
        QVERIFY(!rest->contains("checks"_L1));
        QVERIFY(checks > 1);
    }
}

void TestReadRun::quickOrNotIsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("checks") << jsonReport(sampleRun());
    QTest::newRow("ranges") << jsonReport(rangesRun());
    QTest::newRow("escapes") << report(
        R"(, "explanation": "a\u00e4\n\"b\\", "remedy": "\ud83d\ude00", "purpose": "\ud83d")");
    QTest::newRow("no UTF-8") << report(", \"explanation\": \"\xff\xc3\"");
    QTest::newRow("umlauts") << report(", \"explanation\": \"\xc3\xa4 \xe2\x80\x9c\"");
    QTest::newRow("twice") << report(R"(, "outcome": "pass", "outcome": "fail")");
    QTest::newRow("no order") << report(R"(, "address": "10.0.0.3", "unknown": {"a": [1, "]"]})");
    QTest::newRow("unknown and wrong") << report(R"(, "zz": tru)");
    QTest::newRow("numbers") << report(R"(, "latencyMs": 1.5e-3, "attempts": 2.5, "localPort": 99999, "row": -1)");
    QTest::newRow("no number") << report(R"(, "latencyMs": 01.5)");
    QTest::newRow("of other kinds") << report(R"(, "latencyMs": "1", "evidence": [1], "alsoNamed": {}, "cause": 7)");
    QTest::newRow("blanks") << report("").replace(",", " ,\t\r\n ");
    QTest::newRow("looks first") << report({}).replace("\"checks\"", R"("looks": [{"kind": "again"}], "checks")");
    QTest::newRow("checks twice") << report({}, R"(, "checks": [])");
    QTest::newRow("something behind it") << report({}) + " x";
    QTest::newRow("a comma too many") << report({}).replace("}]", "},]");
    QTest::newRow("brackets that don't match") << report({}, R"(, "extra": {"a": [1}])");
    QTest::newRow("none") << report({}).replace("[{", "[], \"x\": [{");
    QTest::newRow("a newer one") << report({}).replace("\"version\": 1", "\"version\": 2");
}

void TestReadRun::quickOrNotIsTheSame()
{
    QFETCH(const QByteArray, bytes);
    const auto compareWays = [](const QByteArray& file) {
        const Result<RunSnapshot> read = readRun(file);
        const Result<QJsonObject> report = parseResults(file);
        const Result<RunSnapshot> slow = report ? runOf(*report) : Error{report.error()};
        QCOMPARE(read.ok(), slow.ok());
        if (read)
            QVERIFY(*read == *slow);
        else
            QCOMPARE(read.error(), slow.error());
    };
    compareWays(bytes);
    if (QByteArrayList{"escapes", "numbers", "looks first"}.contains(QTest::currentDataTag())) {
        for (const QByteArray& mutation : Hostile::mutations(bytes, 200))
            compareWays(mutation);
    }
}

void TestReadRun::namesTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"then.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report({}).chopped(1));
    file.close();
    const Result<RunSnapshot> run = readRunFile(path);
    QVERIFY(!run.ok());
    QVERIFY(run.error().startsWith("then.json"_L1) || run.error().contains("then.json"_L1));
    QVERIFY(!run.error().contains(u'\n'));
}

} // namespace ReadRunTests

int tst_readrun(int argc, char* argv[])
{
    return PortCheck::runTest<ReadRunTests::TestReadRun>(argc, argv);
}

#include "tst_readrun.moc"
