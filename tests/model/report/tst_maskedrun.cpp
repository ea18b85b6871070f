// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/maskedrun.h"
#include "model/report/reportwriter.h"
#include "model/report/tickettext.h"
#include "model/results/asitstood.h"
#include "model/support/seenbytes.h"
#include "model/words/findingtext.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace MaskedRunTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// A run in which a name or an address stands wherever one can.
RunSnapshot talkativeRun()
{
    RunSnapshot run = sampleRun();
    run.source.host = u"srv-audit9"_s;
    run.source.ownAddresses = {{u"10.0.0.1"_s, u"eth0"_s}};
    run.checks[0].check.names = {u"dc1.lab.example"_s, u"alias7.lab.example"_s};
    run.checks[0].seen.evidence = {{u"dnsHostName"_s, u"dc1.lab.example"_s},
        {u"defaultNamingContext"_s, u"DC=lab,DC=example"_s}, {u"ntlmNetbiosDomain"_s, u"LABNT"_s},
        {u"certificateIssuer"_s, u"Corp Issuing CA 7"_s}, {u"resolvers"_s, QJsonArray{u"10.0.0.53"_s}},
        {u"icmpSender"_s, u"10.9.9.9"_s}, {u"ldapDiagnostic"_s, u"ask FILES9 or backroom3.corp.example"_s},
        {u"controller"_s, u"\\\\FILES9"_s}, {u"endpoints"_s, QJsonArray{QJsonObject{{u"address"_s, u"10.0.0.77"_s}}}}};
    run.source.dnsServers = {u"10.0.0.54"_s};
    BytesNoted bytes;
    bytes.came("dc1.lab.example");
    run.checks[1].seen.evidence = bytes.with(run.checks[1].seen.evidence);
    run.checks[1].seen.errorText = u"no way to 10.0.0.2 by router5.lab.example"_s;
    run.comparison = Comparison{u"/home/jane/dc1.json"_s, run.startedAt, u"srv-audit9"_s,
        {{ChangeKind::NewlyBroken, u"Domain controllers"_s, u"dc1.lab.example"_s, u"10.0.0.2"_s, u"389"_s}},
        {{NewsKind::MachineChanged, u"dc1.lab.example"_s, u"445"_s, u"oldbox"_s, u"dc1.lab.example"_s}}};
    run.watch = WatchLog();
    run.watch->startedAt = run.startedAt.toMSecsSinceEpoch();
    run.watch->rounds = 2;
    WatchTimeline timeline{u"Domain controllers"_s, u"dc1.lab.example"_s, u"10.0.0.2"_s, u"389"_s};
    timeline.answers = 2;
    run.watch->timelines = {timeline};
    run.watch->changes = {{run.watch->startedAt, 0, Outcome::Pass, Outcome::Fail, Reason::NoAnswer,
        u"dc1.lab.example did not answer on 389/TCP"_s}};
    run.watch->notes = {{run.watch->startedAt, u"router5.lab.example was restarted"_s}};
    run.followUps = {{FollowUpKind::Control, run.checks.at(1)}};
    return run;
}

const QStringList secrets{u"dc1"_s, u"lab.example"_s, u"DC=lab"_s, u"alias7"_s, u"labnt"_s, u"Corp Issuing"_s,
    u"files9"_s, u"backroom3"_s, u"router5"_s, u"jane"_s, u"srv-audit9"_s, u"10.0.0."_s, u"10.9.9.9"_s};

class TestMaskedRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInAnyReport_data();
    void nothingIsLeftInAnyReport();
    void saysThatItIsMasked();
    void findingsOfAFileAreMasked();
    void ofAStrangersWordsTheProtocolIsLeft_data();
    void ofAStrangersWordsTheProtocolIsLeft();
    void theRestStaysAsItIs();
    void theKeyLeadsBack();
    void equalRunsAreMaskedAlike();
    void worksWithoutChecks();
};

void TestMaskedRun::nothingIsLeftInAnyReport_data()
{
    QTest::addColumn<int>("report");
    const char* const names[]{"html", "json", "csv", "junit", "markdown", "rules", "ticket"};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void TestMaskedRun::nothingIsLeftInAnyReport()
{
    QFETCH(const int, report);
    const auto written = [report](const RunSnapshot& run) {
        const QByteArray reports[]{htmlReport(run), jsonReport(run), csvReport(run), junitReport(run),
            markdownReport(run), rulesReport(run, {RequestScope::WholePlan, true}), ticketText(run).toUtf8()};
        return QString::fromUtf8(reports[report]);
    };
    const QString plain = written(talkativeRun());
    const QString masked = written(maskedRun(talkativeRun()).run);
    QVERIFY(plain.contains(u"dc1"_s) && plain.contains(u"10.0.0.2"_s)); // else this proves nothing
    QVERIFY(!masked.contains(QString::fromLatin1(QByteArray("dc1").toHex())));
    for (const QString& secret : secrets)
        QVERIFY2(!masked.contains(secret, Qt::CaseInsensitive),
            qPrintable(secret + u" in "_s + masked.mid(masked.indexOf(secret, 0, Qt::CaseInsensitive) - 100, 250)));
}

// Or a stranger takes a made-up address for one that can be asked.
void TestMaskedRun::saysThatItIsMasked()
{
    const auto written = [](const RunSnapshot& run) {
        RequestOptions json(RequestScope::WholePlan);
        json.form = RulesForm::Json;
        return QList<QByteArray>{
            htmlReport(run), markdownReport(run), ticketText(run).toUtf8(), rulesReport(run, json)};
    };
    const auto said = [](const QByteArray& report) {
        return report.contains("names and addresses of computers are masked")
            || report.contains("No rule can be set as it stands here: names and addresses are masked.");
    };
    const QList<QByteArray> plain = written(talkativeRun());
    const QList<QByteArray> masked = written(maskedRun(talkativeRun()).run);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        QVERIFY(!said(plain.at(i)) && said(masked.at(i)));
    }
}

/// Whose words stand as a results file had them.
void TestMaskedRun::findingsOfAFileAreMasked()
{
    RunSnapshot run = sampleRun();
    Finding finding;
    finding.title = asItStood(u"dc1.lab.example did not answer on 389/UDP"_s);
    finding.hosts = {u"dc1.lab.example"_s};
    finding.addresses = {u"10.0.0.2"_s};
    run.found = {finding};
    const RunSnapshot masked = maskedRun(run).run;
    QCOMPARE(masked.found->constFirst().hosts, QStringList{u"name1.name2.example"_s});
    QCOMPARE(masked.found->constFirst().addresses, QStringList{u"198.18.0.1"_s});
    QCOMPARE(causeText(masked.found->constFirst()), u"name1.name2.example did not answer on 389/UDP"_s);
}

void TestMaskedRun::ofAStrangersWordsTheProtocolIsLeft_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("masked");
    QTest::newRow("HTTP") << u"HTTP/1.1 302 Found Location: http://dc9.lab.example/x?ip=192.16"_s
                          << u"HTTP/1.1 302 …"_s;
    QTest::newRow("SSH") << u"SSH-2.0-OpenSSH_9.2p1 FILES7"_s << u"SSH-2.0 …"_s;
    QTest::newRow("SSH of a kind of its own") << u"SSH-2.0-ACMECORP"_s << u"SSH-2.0 …"_s;
    QTest::newRow("mail") << u"220 files7 ESMTP"_s << u"220 …"_s;
    QTest::newRow("a name") << u"FILES7 ready LAB\\admin"_s << u"…"_s;
    QTest::newRow("a name that begins like mail") << u"220files7"_s << u"…"_s;
}

void TestMaskedRun::ofAStrangersWordsTheProtocolIsLeft()
{
    QFETCH(const QString, received);
    RunSnapshot run = sampleRun();
    run.checks[0].seen.evidence = {{u"received"_s, received}};
    QTEST(maskedRun(run).run.checks.at(0).seen.evidence["received"_L1].toString(), "masked");
    run.checks[0].seen.evidence = {};
    QVERIFY(maskedRun(run).run.checks.at(0).seen.evidence.isEmpty());
}

void TestMaskedRun::theRestStaysAsItIs()
{
    const RunSnapshot run = talkativeRun();
    const RunSnapshot masked = maskedRun(run).run;
    QCOMPARE(masked.table, run.table);
    QCOMPARE(masked.checks.size(), run.checks.size());
    for (int i = 0; i < run.checks.size(); ++i) {
        QCOMPARE(outcomeOf(masked.checks.at(i)), outcomeOf(run.checks.at(i)));
        QCOMPARE(masked.checks.at(i).check.port, run.checks.at(i).check.port);
    }
    QCOMPARE(masked.checks.at(1).verdict.explanation.constFirst().text,
        run.checks.at(1).verdict.explanation.constFirst().text);
    QVERIFY(markdownReport(masked).contains("name1.name2.example did not answer on 389/UDP"));
}

void TestMaskedRun::theKeyLeadsBack()
{
    const QByteArray key = maskedRun(talkativeRun()).key;
    QVERIFY2(key.startsWith("name1\tdc1\nname2\tlab\nname3\talias7\n198.18.0.1\t10.0.0.2\n"), key.constData());
    QVERIFY(key.contains("\tCorp Issuing CA 7\n"));
    QVERIFY(key.endsWith('\n'));
}

void TestMaskedRun::equalRunsAreMaskedAlike()
{
    QCOMPARE(maskedRun(talkativeRun()).run, maskedRun(talkativeRun()).run);
    QCOMPARE(maskedRun(talkativeRun()).key, maskedRun(talkativeRun()).key);
}

void TestMaskedRun::worksWithoutChecks()
{
    QCOMPARE(maskedRun({}).run, RunSnapshot());
    QVERIFY(maskedRun({}).key.isEmpty());
}

} // namespace MaskedRunTests

int tst_maskedrun(int argc, char* argv[])
{
    return PortCheck::runTest<MaskedRunTests::TestMaskedRun, QCoreApplication>(argc, argv);
}

#include "tst_maskedrun.moc"
