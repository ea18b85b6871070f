// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a firewall request says besides its rules: its notes, and the evidence of each rule.
#include "model/causes/network/whereitstops.h"
#include "model/request/firewallrequest.h"

#include "tests/model/request/requestrun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RequestNotesTests {

using namespace PortCheck;
using namespace PortCheck::RequestRuns;
using namespace Qt::StringLiterals;

class TestRequestNotes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourceOfAUserModeNetworkIsANote();
    void namesWithoutAddressAreANote();
    void thisComputerItselfIsANote();
    void otherTroubleIsANote();
    void blockedSourcePortsAreANote();
    void whereQuestionsStopIsANote();
    void evidence_data();
    void evidence();
    void evidenceWithoutATimeOfItsOwn();
};

void TestRequestNotes::sourceOfAUserModeNetworkIsANote()
{
    CheckRecord hidden = with(silentRecord(445), State::Filtered, Outcome::Fail, Reason::UserModeNetwork);
    hidden.seen.evidence.insert(u"userModeNetwork"_s, u"tap0"_s);
    QVERIFY(failed({hidden}).rules.isEmpty());
    QVERIFY(!failed({hidden}).notes.join(u' ').contains(u"filled in"_s));
    const FirewallRequest request = failed({hidden, silentRecord(389)}); // whose firewall is proven, say
    QCOMPARE(request.rules.size(), 1);
    QVERIFY(request.notes.join(u' ').contains(u"source address is to be filled in"_s));
    QVERIFY(!failed({silentRecord(389)}).notes.join(u' ').contains(u"filled in"_s));
}

void TestRequestNotes::namesWithoutAddressAreANote()
{
    CheckRecord unknown = with(silentRecord(389), State::Unresolved, Outcome::Fail, Reason::NameNotFound);
    unknown.check.address.clear();
    unknown.check.target = u"nowhere.example"_s;
    for (const RequestScope scope : {RequestScope::FailedByNetwork, RequestScope::WholePlan}) {
        const FirewallRequest request = firewallRequest(runOf({unknown, unknown}), scope);
        QVERIFY(request.rules.isEmpty());
        QCOMPARE(request.notes.size(), 1);
        QCOMPARE(request.notes.first().count(u"nowhere.example"_s), 1);
    }
}

// No network is in between; but a stand-in, or a demo, plays another host there.
void TestRequestNotes::thisComputerItselfIsANote()
{
    QList<CheckRecord> own{silentRecord(389), answeredRecord(88)};
    for (CheckRecord& record : own) {
        record.check.target = u"self.example"_s;
        record.check.address = record.seen.localAddress.toString();
    }
    for (const RequestScope scope : {RequestScope::FailedByNetwork, RequestScope::WholePlan}) {
        const FirewallRequest request = firewallRequest(runOf(own), scope);
        QVERIFY(request.rules.isEmpty());
        QCOMPARE(request.notes.size(), 1);
        QVERIFY(request.notes.first().contains(u"No rule is asked for self.example"_s));
        QList<CheckRecord> played = own;
        played[0].seen.evidence.insert(u"simulatedFirewall"_s, true);
        QCOMPARE(firewallRequest(runOf(played), scope).rules.size(), 1);
    }
}

void TestRequestNotes::otherTroubleIsANote()
{
    const CheckRecord stopped = with(answeredRecord(445), State::Closed, Outcome::Fail, Reason::Refused);
    const FirewallRequest request = failed({silentRecord(389), stopped});
    QCOMPARE(request.notes.size(), 1);
    QVERIFY(request.notes.first().contains(u": 1."_s));
}

void TestRequestNotes::blockedSourcePortsAreANote()
{
    RunSnapshot run = runOf({silentRecord(389)});
    FollowUpRecord followUp{FollowUpKind::SourcePorts, answeredRecord(389)};
    followUp.record.verdict.reason = Reason::SourcePortsBlocked;
    run.followUps = {followUp};
    QVERIFY(firewallRequest(run, RequestScope::FailedByNetwork).notes.join(u' ').contains(u"1024-65535"_s));
}

void TestRequestNotes::whereQuestionsStopIsANote()
{
    const Items router(u"10.7.7.7"_s);
    const Text asRead = stopsBehindTheLast; // from a file, it is the one of some cause
    CheckRecord silent = silentRecord(445);
    silent.verdict.owner = Owner::Network;
    QCOMPARE(failed({silent}).notes, QStringList());
    silent.verdict.explanation = {{&asRead, {Items(u"dc1"_s), Items(u"445/TCP"_s), router, Items(u"389/TCP"_s)}}};
    const FirewallRequest request = failed({silent, silent, silentRecord(389)});
    QCOMPARE(request.notes.size(), 1);
    QVERIFY(request.notes.first().contains(u"445/TCP get as far as 10.7.7.7"_s));
    silent.verdict.owner = Owner::ThisComputer;
    QVERIFY(!failed({silent, silentRecord(389)}).notes.join(u' ').contains(u"10.7.7.7"_s));
}

void TestRequestNotes::evidence_data()
{
    QTest::addColumn<CheckRecord>("record");
    QTest::addColumn<QString>("expected");
    const QString when = u"2026-11-22 18:01:03.123 UTC, from 10.0.0.1:40389"_s;
    QTest::newRow("silence") << silentRecord(389) << u"no answer, 2 attempts in 6.0 s, "_s + when;
    QTest::newRow("answer") << answeredRecord(389) << u"answered, 1 attempt in 6.0 s, "_s + when;
    CheckRecord ipv6 = silentRecord(389);
    ipv6.seen.localAddress = QHostAddress(u"fd00::1"_s);
    QTest::newRow("IPv6") << ipv6
                          << u"no answer, 2 attempts in 6.0 s, 2026-11-22 18:01:03.123 UTC, from [fd00::1]:40389"_s;
    CheckRecord local = with(silentRecord(389), State::Local, Outcome::Fail, Reason::BlockedLocally);
    local.seen.errorText = u"Permission\ndenied"_s;
    local.seen.localAddress = {};
    QTest::newRow("blocked here")
        << local
        << u"not sent: this computer itself refused (Permission denied), 2 attempts in 6.0 s, "
           "2026-11-22 18:01:03.123 UTC"_s;
}

void TestRequestNotes::evidence()
{
    QFETCH(CheckRecord, record);
    QTEST(ruleEvidence(record, runOf({record})), "expected");
}

void TestRequestNotes::evidenceWithoutATimeOfItsOwn()
{
    CheckRecord record = silentRecord(389);
    record.startedAt = {};
    QVERIFY(ruleEvidence(record, runOf({record}))
                .contains(u"between 2026-11-22 11:48:03.250 UTC and 2026-11-22 11:48:06.500 UTC"_s));
}

} // namespace RequestNotesTests

int tst_requestnotes(int argc, char* argv[])
{
    return PortCheck::runTest<RequestNotesTests::TestRequestNotes, QCoreApplication>(argc, argv);
}

#include "tst_requestnotes.moc"
