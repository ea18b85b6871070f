// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a follow-up question means by itself.
#include "model/causes/diagnosis.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

namespace FollowUpVerdictsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestFollowUpVerdicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followUps_data();
    void followUps();
};

void TestFollowUpVerdicts::followUps_data()
{
    QTest::addColumn<FollowUpKind>("kind");
    QTest::addColumn<ProbeResult>("seen");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    const auto ports = [](Reason reason, const QJsonArray& runs) {
        return openPort(ServiceState::NotAsked, reason, {{u"sourcePorts"_s, runs}});
    };
    const QJsonObject low{{u"from"_s, 1024}, {u"to"_s, 4999}, {u"state"_s, u"filtered"_s}};
    const QJsonObject high{{u"from"_s, 5000}, {u"to"_s, 65535}, {u"state"_s, u"open"_s}};
    const QJsonObject today{{u"from"_s, 50000}, {u"to"_s, 50000}, {u"state"_s, u"filtered"_s}};
    QTest::newRow("control opens") << FollowUpKind::Control << shutPort(State::Open, Reason::None) << Outcome::Warn
                                   << Reason::AcceptsEverything;
    QTest::newRow("control closed") << FollowUpKind::Control << shutPort(State::Closed, Reason::Refused)
                                    << Outcome::Pass << Reason::None;
    QTest::newRow("control stopped") << FollowUpKind::Control << shutPort(State::Cancelled, Reason::Cancelled)
                                     << Outcome::NotRun << Reason::None;
    QTest::newRow("mapper") << FollowUpKind::AskMapper << shutPort(State::Filtered, Reason::NoAnswer) << Outcome::Pass
                            << Reason::None;
    QTest::newRow("known-good port lost")
        << FollowUpKind::Again << shutPort(State::Filtered, Reason::NoAnswer) << Outcome::Warn << Reason::BlockedMidRun;
    QTest::newRow("known-good port there")
        << FollowUpKind::Again << shutPort(State::Open, Reason::Answered) << Outcome::Pass << Reason::None;
    QTest::newRow("all local ports") << FollowUpKind::SourcePorts << ports(Reason::SourcePortsFree, {high})
                                     << Outcome::Pass << Reason::SourcePortsFree;
    QTest::newRow("unused local ports blocked")
        << FollowUpKind::SourcePorts << ports(Reason::SourcePortsBlocked, {low, high}) << Outcome::Warn
        << Reason::SourcePortsBlocked;
    QTest::newRow("used local ports blocked")
        << FollowUpKind::SourcePorts << ports(Reason::SourcePortsBlocked, {high, today}) << Outcome::Fail
        << Reason::SourcePortsBlocked;
    QTest::newRow("no local port free") << FollowUpKind::SourcePorts << ports(Reason::SourcePortsUntold, {})
                                        << Outcome::Inconclusive << Reason::SourcePortsUntold;
}

void TestFollowUpVerdicts::followUps()
{
    QFETCH(FollowUpKind, kind);
    QFETCH(ProbeResult, seen);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    FollowUpRecord followUp = controlPortFound(seen.state);
    followUp.kind = kind;
    followUp.record.seen = seen;
    CheckRecord otherAnswer = askedAt(Service::Smb, verifiedResult(), Transport::Tcp, 445);
    otherAnswer.finishedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC); // a port that was good until then
    const HostFacts host({{&otherAnswer}, {&followUp}, {}});
    const Verdict verdict = diagnose(followUp, host, {49152, 65535});
    QCOMPARE(token(verdict.outcome), token(outcome));
    QCOMPARE(token(verdict.reason), token(reason));
    QCOMPARE(verdict.owner == Owner::Nobody, outcome == Outcome::Pass || outcome == Outcome::NotRun);
}

} // namespace FollowUpVerdictsTests

int tst_followupverdicts(int argc, char* argv[])
{
    return PortCheck::runTest<FollowUpVerdictsTests::TestFollowUpVerdicts>(argc, argv);
}

#include "tst_followupverdicts.moc"
