// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Rules that an earlier run lacked in the same way: a checklist comes with the request.
#include "model/request/askedagain.h"

#include "model/request/requesttext.h"
#include "tests/model/report/rangerun.h"
#include "tests/model/request/requestrun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace AskedAgainTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckChange stillSilent(quint16 port, Transport protocol = Transport::Tcp)
{
    CheckChange change;
    change.kind = ChangeKind::StillBroken;
    change.host = u"dc1.lab.example"_s;
    change.address = u"10.0.0.2"_s;
    change.port = QString::number(port);
    change.protocol = protocol;
    change.reasonBefore = change.reasonNow = u"no-answer"_s;
    return change;
}

/// 389 and 445 over TCP and 389 over UDP are silent now; in an earlier run of \a host, what \a changes say.
RunSnapshot runSince(const QList<CheckChange>& changes, const QString& host = u"auditor"_s)
{
    RunSnapshot run = runOf({silentRecord(389), silentRecord(445), silentRecord(389, Transport::Udp)});
    run.source.host = u"auditor"_s;
    run.comparison = Comparison{u"then.json"_s, run.startedAt.addDays(-2), host, changes, {}};
    return run;
}

QStringList checklist(const RunSnapshot& run)
{
    return askedAgain(ruleGroups(firewallRequest(run, RequestScope::FailedByNetwork).rules), run);
}

class TestAskedAgain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhereARuleWasMissingInTheSameWay_data();
    void onlyWhereARuleWasMissingInTheSameWay();
    void ofARange();
    void namesTheRules();
    void standsInTheText();
};

void TestAskedAgain::onlyWhereARuleWasMissingInTheSameWay_data()
{
    QTest::addColumn<QList<CheckChange>>("changes");
    QTest::addColumn<bool>("isAsked");
    const auto row = [](const char* name, const QList<CheckChange>& changes, bool isAsked) {
        QTest::newRow(name) << changes << isAsked;
    };
    row("nothing was broken", {}, false);
    row("both ports of a rule", {stillSilent(389), stillSilent(445)}, true);
    row("one of its two ports", {stillSilent(389)}, false);
    row("the other protocol's rule", {stillSilent(389, Transport::Udp)}, true);
    CheckChange other = stillSilent(445);
    other.reasonBefore = u"refused"_s;
    row("for another reason then", {stillSilent(389), other}, false);
    other = stillSilent(445);
    other.kind = ChangeKind::NewlyBroken;
    row("passed then", {stillSilent(389), other}, false);
    other = stillSilent(445);
    other.address = u"10.0.0.3"_s;
    row("at another address then", {stillSilent(389), other}, false);
    CheckChange saidSo = stillSilent(389, Transport::Udp);
    saidSo.reasonBefore = saidSo.reasonNow = u"prohibited"_s;
    row("a device says so itself", {saidSo}, false);
    saidSo.reasonBefore = saidSo.reasonNow = u"refused-on-the-way"_s;
    row("a device resets it", {saidSo}, false);
}

void TestAskedAgain::onlyWhereARuleWasMissingInTheSameWay()
{
    QFETCH(QList<CheckChange>, changes);
    QTEST(!checklist(runSince(changes)).isEmpty(), "isAsked");
    QVERIFY(checklist(runSince(changes, u"another"_s)).isEmpty());
    RunSnapshot rechecked = runSince(changes);
    for (CheckRecord& record : rechecked.checks)
        record.verdict.reason = Reason::HostSilent;
    QVERIFY(checklist(rechecked).isEmpty());
    RunSnapshot alone = runSince(changes);
    alone.comparison.reset();
    QVERIFY(checklist(alone).isEmpty());
}

/// A scan of the range is silent as it was while named ports pass, or a firewall was to follow RPC then, too.
void TestAskedAgain::ofARange()
{
    CheckChange ofRange = stillSilent(0);
    ofRange.port = u"1024-65535"_s;
    ofRange.reasonBefore = ofRange.reasonNow = u"range-cut"_s;
    RunSnapshot cut = runSince({ofRange});
    cut.checks = {mapperRecord({50100}), asEndpoint(answeredRecord(50100)), cutRecord()};
    QVERIFY(!checklist(cut).isEmpty());
    cut.comparison->news.append({NewsKind::DynamicRangeChosen, {}, {}, u"table"_s, u"usual"_s});
    QVERIFY(checklist(cut).isEmpty());

    RunSnapshot followed = runSince({stillSilent(50000)});
    followed.checks = {mapperRecord({50000}), asEndpoint(silentRecord(50000))};
    followed.checks.first().check.service = Service::EndpointMapper;
    followed.dynamicRange = DynamicRangeGoal::Inspection;
    QVERIFY(!checklist(followed).isEmpty());
    followed.comparison->changes = {stillSilent(50001)};
    QVERIFY(checklist(followed).isEmpty());
    followed.comparison->changes = {stillSilent(50000)};
    followed.comparison->news.append({NewsKind::DynamicRangeChosen, {}, {}, u"windows"_s, u"inspection"_s});
    QVERIFY(checklist(followed).isEmpty());
}

void TestAskedAgain::namesTheRules()
{
    const RunSnapshot run = runSince({stillSilent(389, Transport::Udp)});
    const QList<RuleGroup> rules = ruleGroups(firewallRequest(run, RequestScope::FailedByNetwork).rules);
    QCOMPARE(rules.size(), 2);
    const QStringList lines = checklist(run);
    QCOMPARE(lines.size(), 8);
    for (const RuleGroup& group : rules)
        QCOMPARE(lines.constFirst().contains(group.id), group.rule().protocol == Transport::Udp);
}

void TestAskedAgain::standsInTheText()
{
    const RunSnapshot run = runSince({stillSilent(389), stillSilent(445)});
    const QStringList lines = checklist(run);
    QVERIFY(!lines.isEmpty());
    const QString text = firewallRequestText(run, RequestScope::FailedByNetwork);
    QVERIFY2(text.contains(u"\n" + lines.join(u"\n- "_s) + u"\n"), qPrintable(text));
    RunSnapshot first = run;
    first.comparison.reset();
    QVERIFY(!firewallRequestText(first, RequestScope::FailedByNetwork).contains(lines.constLast()));
}

} // namespace AskedAgainTests

int tst_askedagain(int argc, char* argv[])
{
    return PortCheck::runTest<AskedAgainTests::TestAskedAgain>(argc, argv);
}

#include "tst_askedagain.moc"
