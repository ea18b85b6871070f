// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/firewallrequest.h"

#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace RangeRequestTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

FirewallRequest failed(const QList<CheckRecord>& checks)
{
    return firewallRequest(runOf(checks), RequestScope::FailedByNetwork);
}

/// Checks of whole ranges in a firewall request.
class TestRangeRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCutRangeJoinsItsRule_data();
    void aCutRangeJoinsItsRule();
    void aRangeThatIsFreeNeedsNoRule();
    void aStealthyRangeIsNotProven();
    void aRangeHeldBackHere();
    void aRangeDroppedHereInPart();
    void aRangeThatWasNotAsked();
    void manyPartsAreCounted();
    void mapsOfSeveralHostsAreEvidence();
};

void TestRangeRequest::aCutRangeJoinsItsRule_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<RequestScope>("scope");
    QTest::addColumn<int>("ports"); // that are evidence of their own
    const CheckRecord mapper = mapperRecord({50100, 51000});
    const QList<CheckRecord> fine{mapper, asEndpoint(answeredRecord(50100)), cutRecord()};
    QList<CheckRecord> blocked{mapper, asEndpoint(answeredRecord(50100)), asEndpoint(silentRecord(51000)), cutRecord()};
    QTest::newRow("endpoints reached, failed") << fine << RequestScope::FailedByNetwork << 0;
    QTest::newRow("endpoints reached, plan") << fine << RequestScope::WholePlan << 1;
    QTest::newRow("endpoint blocked, failed") << blocked << RequestScope::FailedByNetwork << 1;
    QTest::newRow("endpoint blocked, plan") << blocked << RequestScope::WholePlan << 2;
    std::swap(blocked[2], blocked[3]);
    QTest::newRow("the range before its port") << blocked << RequestScope::FailedByNetwork << 1;
    blocked[3].seen.localAddress = QHostAddress(u"10.9.9.9"_s);
    QTest::newRow("asked from another address") << blocked << RequestScope::FailedByNetwork << 1;
    QTest::newRow("mapper silent") << QList<CheckRecord>{silentRecord(135), cutRecord()}
                                   << RequestScope::FailedByNetwork << 0;
    QTest::newRow("the range alone") << QList<CheckRecord>{cutRecord()} << RequestScope::FailedByNetwork << 0;
}

void TestRangeRequest::aCutRangeJoinsItsRule()
{
    QFETCH(QList<CheckRecord>, checks);
    QFETCH(RequestScope, scope);
    const FirewallRequest request = firewallRequest(runOf(checks), scope);
    QList<FirewallRule> dynamic = request.rules;
    dynamic.removeIf([](const FirewallRule& rule) { return !rule.dynamic; });
    QCOMPARE(dynamic.size(), 1);
    const FirewallRule& rule = dynamic.first();
    QTEST(int(rule.ports.size()), "ports");
    for (const FirewallRule& any : request.rules) {
        for (const RulePort& port : any.ports)
            QVERIFY(port.port != 0);
    }
    QCOMPARE(rangesText(rule.least()), u"1024-65535"_s);
    QVERIFY(!rule.dynamic->open.contains(0) && !rule.dynamic->blocked.contains(0));
    QVERIFY(rule.dynamic->map.startsWith(
        u"64,512 ports of the range were asked; answered: 50000-50199; silent: 1024-49999, 50200-65535; "
        "64,600 connections in 7.2 s; 2026-11-22 18:02:00.000 UTC"_s));
}

void TestRangeRequest::aRangeThatIsFreeNeedsNoRule()
{
    const QList<CheckRecord> checks{mapperRecord({49152}), asEndpoint(answeredRecord(49152)),
        rangeRecord(freeRange(), Outcome::Pass, Reason::Answered)};
    QVERIFY(failed(checks).rules.isEmpty());
    const FirewallRequest plan = firewallRequest(runOf(checks), RequestScope::WholePlan);
    QCOMPARE(plan.rules.size(), 2);
    QVERIFY(plan.rules.last().dynamic->map.contains(u"answered: 1024-65535; 64,600"_s));
}

void TestRangeRequest::aStealthyRangeIsNotProven()
{
    const RangeResult stealthy =
        sweptRange({{1024, 49151, State::Filtered}, {49152, 49152, State::Open}, {49153, 65535, State::Filtered}});
    const QList<CheckRecord> checks = {mapperRecord({49152}), asEndpoint(answeredRecord(49152)),
        rangeRecord(stealthy, Outcome::Inconclusive, Reason::RangeStealth)};
    QVERIFY(failed(checks).rules.isEmpty());
    const FirewallRequest plan = firewallRequest(runOf(checks), RequestScope::WholePlan);
    QVERIFY(plan.rules.last().dynamic->map.contains(u"not proven: only open ports answer"_s));
    QVERIFY(!failed({cutRecord()}).rules.first().dynamic->map.contains(u"not proven"_s));
}

void TestRangeRequest::aRangeHeldBackHere()
{
    const RangeResult held = sweptRange({{1024, 50199, State::Closed}, {50200, 65535, State::Local}});
    const FirewallRequest request = failed({rangeRecord(held, Outcome::Fail, Reason::BlockedLocally)});
    QCOMPARE(request.rules.size(), 1);
    QCOMPARE(request.rules.first().sides, RuleSides(RuleSide::Source));
    QVERIFY(request.rules.first().dynamic->map.contains(u"not sent by this computer: 50200-65535"_s));
}

/// What this computer's own filter drops needs no rule, and what the network blocks besides does.
void TestRangeRequest::aRangeDroppedHereInPart()
{
    const RangeResult cut = sweptRange({{1024, 19999, State::Closed}, {20000, 30000, State::Filtered},
        {30001, 49999, State::Closed}, {50000, 65535, State::Filtered}});
    for (const bool isAll : {true, false}) {
        CheckRecord range = rangeRecord(cut, Outcome::Fail, Reason::AnswersDroppedHere);
        QJsonArray parts{u"20000-30000"_s};
        if (isAll)
            parts.append(u"50000-65535"_s);
        range.seen.evidence.insert(u"answersDroppedHere"_s, parts);
        const FirewallRequest request = failed({range});
        QCOMPARE(request.rules.size(), isAll ? 0 : 1);
        if (isAll)
            continue;
        const QString map = request.rules.first().dynamic->map;
        QVERIFY2(map.contains(u"silent: 50000-65535; answers dropped by this computer itself: 20000-30000"_s),
            qPrintable(map));
    }
}

void TestRangeRequest::aRangeThatWasNotAsked()
{
    CheckRecord mapper = silentRecord(135);
    mapper.verdict.reason = Reason::HostSilent;
    CheckRecord range = rangeRecord({}, Outcome::Fail, Reason::HostSilent);
    range.seen = {};
    const FirewallRequest request = failed({mapper, range});
    QCOMPARE(request.rules.size(), 2);
    QCOMPARE(request.rules.last().dynamic->map, u"the range was not asked"_s);
    QVERIFY(request.rules.last().ports.isEmpty());
}

void TestRangeRequest::manyPartsAreCounted()
{
    const QString map = failed({rangeRecord(tornRange(), Outcome::Fail, Reason::RangeCut)}).rules.first().dynamic->map;
    QVERIFY(map.contains(u"1085, 1087 and 32224 more"_s));
    QVERIFY(map.size() < 1000);
}

void TestRangeRequest::mapsOfSeveralHostsAreEvidence()
{
    CheckRecord other = cutRecord();
    other.check.target = u"dc2.lab.example"_s;
    other.check.address = u"10.0.0.3"_s;
    const RunSnapshot run = runOf({cutRecord(), other});
    const QString boundaries = u"answered: 50000-50199; silent: 1024-49999, 50200-65535"_s;
    const QString brief = firewallRequestText(run, RequestScope::FailedByNetwork);
    QVERIFY2(brief.contains(u"of 2 hosts the range was mapped or swept"_s), qPrintable(brief));
    QCOMPARE(brief.count(boundaries), 0);
    const QString whole = firewallRequestText(run, {RequestScope::FailedByNetwork, true});
    QCOMPARE(whole.count(boundaries), 2);
    QVERIFY(whole.contains(u"dc2.lab.example (10.0.0.3) 64,512 ports of the range were asked"_s));
    QCOMPARE(firewallRequestText(runOf({other}), RequestScope::FailedByNetwork).count(boundaries), 1);
}

} // namespace RangeRequestTests

int tst_rangerequest(int argc, char* argv[])
{
    return PortCheck::runTest<RangeRequestTests::TestRangeRequest, QCoreApplication>(argc, argv);
}

#include "tst_rangerequest.moc"
