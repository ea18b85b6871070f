// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Whatever is made from a run against a stand-in says so.
#include "model/causes/diagnosis.h"
#include "model/report/reportwriter.h"
#include "model/report/tickettext.h"
#include "model/request/requesttext.h"
#include "samplerun.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace StandInReportsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString notice = u"Checked against a stand-in; Active Directory itself was not tested."_s;

/// One check passed behind address translation, one is blocked.
RunSnapshot standInRun(const QString& seenAs = u"192.0.2.9"_s)
{
    RunSnapshot run = sampleRun();
    CheckRecord blocked = standInRecord(seenAs, 3311, firstNonce, 3268);
    blocked.seen = silentResult();
    run.checks = {standInRecord(seenAs, 3311), blocked};
    run.followUps.clear();
    HostRecords host;
    for (const CheckRecord& record : std::as_const(run.checks))
        host.checks.append(&record);
    const HostFacts view(host);
    for (CheckRecord& record : run.checks)
        record.verdict = diagnose(record, view);
    return run;
}

class TestStandInReports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void json()
    {
        const QJsonObject report = QJsonDocument::fromJson(jsonReport(standInRun())).object();
        QCOMPARE(report["notice"_L1].toString(), notice);
        QCOMPARE(report["standIns"_L1].toArray(),
            (QJsonArray{QJsonObject{{u"target"_s, u"10.0.0.10"_s}, {u"address"_s, u"10.0.0.10"_s},
                {u"nonces"_s, QJsonArray{u"0123456789abcdef"_s}}, {u"sentFrom"_s, QJsonArray{u"10.1.2.3"_s}},
                {u"seenAs"_s, QJsonArray{u"192.0.2.9"_s}}, {u"translation"_s, u"addresses"_s}}}));
        const QJsonObject other = QJsonDocument::fromJson(jsonReport(sampleRun())).object();
        QCOMPARE(other["notice"_L1].toString(), QString());
        QVERIFY(other["standIns"_L1].isArray() && other["standIns"_L1].toArray().isEmpty());
    }

    void html()
    {
        const QByteArray report = htmlReport(standInRun());
        const qsizetype at = report.indexOf(notice.toUtf8());
        QVERIFY(at > 0 && at < report.indexOf("<h1")); // before everything else
        QVERIFY(report.contains("sent from 10.1.2.3:51022, seen as 192.0.2.9:3311"));
        QVERIFY(report.contains("is seen there as 192.0.2.9"));
        QVERIFY(!htmlReport(sampleRun()).contains("class=\"notice\""));
    }

    void csvSaysItInEachLine()
    {
        const QByteArray report = csvReport(standInRun());
        QCOMPARE(report.count("Active Directory itself was not tested."), 2);
    }

    void ticket()
    {
        const QString text = ticketText(standInRun());
        QVERIFY(text.startsWith(notice));
        QVERIFY(text.contains(u"is seen there as 192.0.2.9"_s));
        QVERIFY(!ticketText(sampleRun()).contains(u"stand-in"_s));
    }

    void theRetestListensAgain()
    {
        RunSnapshot run = standInRun();
        QVERIFY(!retestCommand(run).contains(u"--stand-in-token"_s));
        RangeResult range;
        range.end = RangeHostEnd();
        range.end->listening = RangeListening();
        run.checks.last().seen.range = range;
        QVERIFY(retestCommand(run).contains(u" --range-check map --stand-in-token FILE"_s));
    }

    void firewallRequestNamesBothAddresses()
    {
        for (const RequestScope scope : {RequestScope::FailedByNetwork, RequestScope::WholePlan}) {
            const QString text = firewallRequestText(standInRun(), scope);
            QVERIFY(text.section(u'\n', 0, 4).contains(notice));
            QVERIFY2(text.contains(u"the source is seen as 192.0.2.9 there"_s), qPrintable(text));
            QVERIFY(text.contains(u" (10.1.2.3) "_s)); // in the table
            QVERIFY(text.contains(u"-RemoteAddress '192.0.2.9'"_s)); // the target's own firewall sees that one
            QVERIFY(text.contains(u"remoteip=192.0.2.9"_s));
            QVERIFY(text.contains(u"Note: Addresses are translated on the way to 10.0.0.10"_s));
        }
        const QString untouched = firewallRequestText(standInRun(u"10.1.2.3"_s), RequestScope::WholePlan);
        QVERIFY(!untouched.contains(u"Behind translation"_s));
    }
};

} // namespace StandInReportsTests

int tst_standinreports(int argc, char* argv[])
{
    return PortCheck::runTest<StandInReportsTests::TestStandInReports>(argc, argv);
}

#include "tst_standinreports.moc"
