// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"
#include "model/report/reportwriter.h"
#include "model/words/headline.h"
#include "tests/model/report/htmlpage.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QJsonDocument>
#include <QTest>

namespace JsonReportTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestJsonReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneDocumentAsQtWritesIt_data();
    void isOneDocumentAsQtWritesIt();
    void tellsTheRun();
    void tellsAPassedCheck();
    void tellsAFailedCheck();
    void tellsTheFindingsWorstFirst();
    void tellsTheLooks();
    void tellsTheSignOff();
    void tellsARangeByItsBounds();
    void hasEveryFieldOfTheList();
    void numbersAreNumbers_data();
    void numbersAreNumbers();
    void survivesHostileText();
    void tellsARunOfNothing();
    void tellsAMapWithItsPorts();

private:
    static QJsonObject written(const RunSnapshot& run)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(jsonReport(run), &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
    static QJsonObject check(int index) { return written(sampleRun())["checks"_L1].toArray().at(index).toObject(); }
};

void TestJsonReport::isOneDocumentAsQtWritesIt_data()
{
    QTest::addColumn<RunSnapshot>("run");
    RunSnapshot withLook = sampleRun();
    withLook.followUps = {{FollowUpKind::Control, withLook.checks.at(0)}, {FollowUpKind::Again, withLook.checks.at(1)}};
    withLook.signOff = SignOff{u"Ada"_s, QDate(2026, 11, 29), {}, {}};
    RunSnapshot hostile = sampleRun();
    fill(hostile, u"\n    ],\n\"checks\": [ \\ ü 😀 \u2028"_s);
    QTest::addRow("sample") << sampleRun();
    QTest::addRow("looks") << withLook;
    QTest::addRow("hostile") << hostile;
    QTest::addRow("nothing") << RunSnapshot();
}

void TestJsonReport::isOneDocumentAsQtWritesIt()
{
    QFETCH(RunSnapshot, run);
    const QByteArray bytes = jsonReport(run);
    QCOMPARE(bytes, QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Indented));
}

void TestJsonReport::tellsTheRun()
{
    QJsonObject report = written(sampleRun());
    for (const QString& apart : {u"checks"_s, u"findings"_s, u"headline"_s})
        report.remove(apart);
    const QJsonObject expected{
        {u"format"_s, u"gp-portcheck-results"_s},
        {u"version"_s, 1},
        {u"program"_s, u"gp-portcheck 0.1.0"_s},
        {u"run"_s, QJsonObject{{u"language"_s, u"en"_s}}},
        {u"startedAt"_s, u"2026-11-22T11:48:03.250Z"_s},
        {u"finishedAt"_s, u"2026-11-22T11:48:06.500Z"_s},
        {u"cancelled"_s, false},
        {u"source"_s,
            QJsonObject{{u"host"_s, u"auditor"_s}, {u"addresses"_s, QJsonArray{u"10.0.0.1"_s}},
                {u"dynamicPorts"_s, QJsonObject{{u"from"_s, 32768}, {u"to"_s, 60999}}},
                {u"dynamicPortsAssumed"_s, false},
                {u"excludedPorts"_s,
                    QJsonArray{QJsonObject{{u"from"_s, 8080}, {u"to"_s, 8080}},
                        QJsonObject{{u"from"_s, 50000}, {u"to"_s, 50059}}}}}},
        {u"table"_s, QJsonObject{{u"title"_s, u"Group Policy Ports"_s}, {u"rows"_s, 2}}},
        {u"domain"_s, u"lab.example"_s},
        {u"addresses"_s, u"both"_s},
        {u"summary"_s,
            QJsonObject{{u"outcome"_s, u"fail"_s}, {u"pass"_s, 1}, {u"warn"_s, 0}, {u"fail"_s, 1},
                {u"inconclusive"_s, 1}, {u"notApplicable"_s, 0}, {u"notRun"_s, 0}}},
        {u"notice"_s, QString()},
        {u"standIns"_s, QJsonArray()},
        {u"looks"_s, QJsonArray()},
    };
    QCOMPARE(report, expected);
}

void TestJsonReport::tellsAPassedCheck()
{
    const QJsonObject expected{
        {u"row"_s, 1}, {u"requirement"_s, u"389"_s}, {u"protocol"_s, u"TCP"_s},
        {u"purpose"_s, u"LDAP common queries"_s}, {u"role"_s, u"Domain controllers"_s},
        {u"target"_s, u"dc1.lab.example"_s}, {u"alsoNamed"_s, QJsonArray()}, {u"address"_s, u"10.0.0.2"_s},
        {u"port"_s, 389}, {u"serviceName"_s, serviceName(Service::Ldap)}, {u"state"_s, u"open"_s},
        {u"service"_s, u"verified"_s}, {u"outcome"_s, u"pass"_s}, {u"reason"_s, u"answered"_s},
        {u"explanation"_s, u"The directory answered."_s}, {u"remedy"_s, QString()}, {u"owner"_s, QString()},
        {u"cause"_s, QString()}, {u"startedAt"_s, u"2026-11-22T11:48:03.260Z"_s},
        {u"finishedAt"_s, u"2026-11-22T11:48:03.262Z"_s}, {u"latencyMs"_s, 0.812}, {u"localAddress"_s, u"10.0.0.1"_s},
        {u"localPort"_s, 40112}, {u"attempts"_s, 1}, {u"nativeError"_s, QJsonValue::Null}, {u"errorText"_s, QString()},
        {u"evidence"_s,
            QJsonObject{{u"dnsHostName"_s, u"dc1.lab.example"_s}, {u"defaultNamingContext"_s, u"DC=lab,DC=example"_s}}},
        {u"said"_s, QJsonObject{{u"language"_s, u"en"_s}}}, // its sentences are none of the causes'
    };
    QCOMPARE(check(0), expected);
}

void TestJsonReport::tellsAFailedCheck()
{
    const QJsonObject failed = check(1);
    QCOMPARE(failed["state"_L1], QJsonValue(u"filtered"_s));
    QCOMPARE(failed["outcome"_L1], QJsonValue(u"fail"_s));
    QCOMPARE(failed["latencyMs"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(failed["localPort"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(failed["nativeError"_L1], QJsonValue(11));
    QCOMPARE(failed["errorText"_L1], QJsonValue(u"Try again"_s));
    QCOMPARE(failed["owner"_L1], QJsonValue(u"network"_s));
    QCOMPARE(failed["cause"_L1], QJsonValue(u"dc1.lab.example did not answer on 389/UDP"_s));
    QCOMPARE(failed["finishedAt"_L1], QJsonValue(QJsonValue::Null));
}

void TestJsonReport::tellsTheFindingsWorstFirst()
{
    const QJsonObject report = written(sampleRun());
    const QJsonArray found = report["findings"_L1].toArray();
    QCOMPARE(found.size(), 2);
    const QJsonObject expected{
        {u"outcome"_s, u"fail"_s},
        {u"reason"_s, u"no-answer"_s},
        {u"host"_s, u"dc1.lab.example"_s},
        {u"hosts"_s, QJsonArray{u"dc1.lab.example"_s}},
        {u"addresses"_s, QJsonArray{u"10.0.0.2"_s}},
        {u"ports"_s, QJsonArray{u"389/UDP"_s}},
        {u"checks"_s, 1},
        {u"owner"_s, u"network"_s},
        {u"owners"_s, QJsonArray{u"network"_s}},
        {u"cause"_s, u"dc1.lab.example did not answer on 389/UDP"_s},
        {u"explanation"_s, u"Three datagrams stayed without an answer."_s},
        {u"remedy"_s, u"Ask for UDP 389 to be let through."_s},
        {u"said"_s, QJsonObject{{u"language"_s, u"en"_s}}},
    };
    QCOMPARE(found[0].toObject(), expected);
    QCOMPARE(found[1]["outcome"_L1].toString(), u"inconclusive"_s);
    QCOMPARE(report["headline"_L1].toString(), headline(sampleRun().checks));
}

void TestJsonReport::tellsTheLooks()
{
    RunSnapshot run = sampleRun();
    FollowUpRecord followUp{FollowUpKind::Control,
        doneRecord(u"dc1.lab.example"_s, 4, Transport::Tcp, Outcome::Warn, Reason::AcceptsEverything)};
    run.followUps.append(followUp);
    const QJsonObject report = written(run);
    const QJsonObject written = report["looks"_L1][0].toObject();
    QCOMPARE(written["kind"_L1].toString(), u"control"_s);
    QCOMPARE(written["port"_L1].toInt(), 4);
    QCOMPARE(written["reason"_L1].toString(), u"accepts-everything"_s);
    QVERIFY(!written.contains(u"row"_s));
    QCOMPARE(report["findings"_L1].toArray().size(), 3);
}

void TestJsonReport::tellsTheSignOff()
{
    RunSnapshot run = sampleRun();
    QVERIFY(!QJsonDocument::fromJson(jsonReport(run)).object().contains(u"signOff"_s));
    run.signOff = SignOff{u"Ada"_s, QDate(2026, 11, 23), u"Auditor"_s, u"agreed\n<b>"_s};
    const QJsonObject expected{{u"by"_s, u"Ada"_s}, {u"at"_s, u"2026-11-23"_s}, {u"product"_s, u"Auditor"_s},
        {u"remarks"_s, u"agreed\n<b>"_s}};
    QCOMPARE(QJsonDocument::fromJson(jsonReport(run)).object().value(u"signOff"_s).toObject(), expected);
}

void TestJsonReport::tellsARangeByItsBounds()
{
    QCOMPARE(check(2)["port"_L1], QJsonValue(u"1024-65535"_s));
}

void TestJsonReport::hasEveryFieldOfTheList()
{
    QStringList names = checkFieldNames();
    names.append(u"said"_s);
    names.sort();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(check(i).keys(), names);
}

void TestJsonReport::numbersAreNumbers_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : {u"row"_s, u"port"_s, u"latencyMs"_s, u"localPort"_s, u"attempts"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestJsonReport::numbersAreNumbers()
{
    QFETCH(QString, name);
    QVERIFY(check(0)[name].isDouble());
}

void TestJsonReport::survivesHostileText()
{
    const QString hostile = u"</script>\"\\\u202E"_s + QChar(0) + u"ä€"_s;
    RunSnapshot run = sampleRun();
    run.checks[0].seen.evidence.insert(u"dnsHostName"_s, hostile);
    QCOMPARE(written(run)["checks"_L1][0]["evidence"_L1]["dnsHostName"_L1].toString(), hostile);
}

void TestJsonReport::tellsARunOfNothing()
{
    const QJsonObject report = written(RunSnapshot());
    QCOMPARE(report["checks"_L1].toArray().size(), 0);
    QCOMPARE(report["startedAt"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(report["summary"_L1]["outcome"_L1], QJsonValue(u"not-run"_s));
}

void TestJsonReport::tellsAMapWithItsPorts()
{
    const QJsonArray checks =
        written(runOf({mapperRecord({50100}), cutRecord(), stoppedRecord()}))["checks"_L1].toArray();
    const QJsonObject cut = checks.at(1)["evidence"_L1].toObject();
    QCOMPARE(checks.at(1)["port"_L1].toString(), u"1024-65535"_s);
    QCOMPARE(checks.at(1)["state"_L1].toString(), u"filtered"_s);
    QCOMPARE(cut["rangeMap"_L1].toArray().size(), 3);
    QCOMPARE(cut["rangeMap"_L1][1]["from"_L1].toInt(), 50000);
    QCOMPARE(cut["openPorts"_L1], QJsonValue(QJsonArray{50100}));
    QCOMPARE(cut["openPortUses"_L1]["50100"_L1][0].toString(), u"drsuapi v4.0"_s);
    QCOMPARE(checks.at(2)["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(checks.at(2)["evidence"_L1]["rangeMap"_L1].toArray().size(), 2); // what was known by then
}

} // namespace JsonReportTests

int tst_jsonreport(int argc, char* argv[])
{
    return PortCheck::runTest<JsonReportTests::TestJsonReport, QCoreApplication>(argc, argv);
}

#include "tst_jsonreport.moc"
