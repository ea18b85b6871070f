// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What is said of a range that is shut with its host, or was left out with it.
#include "model/causes/diagnosis.h"

#include "model/causes/findings.h"
#include "model/words/statementtext.h"
#include "tests/support/networkscenes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ShutRangesTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

/// A range of which the ports from 1024 on are \a states, each asked; none: it was not asked.
CheckRecord rangeOf(const QList<State>& states)
{
    CheckRecord record = recordOf(Service::TcpRange, shutPort(State::NotRun, Reason::None), Transport::Tcp, 0);
    record.check.range = PortRange{1024, 65535};
    if (states.isEmpty())
        return record;
    RangeMap map({1024, quint16(1023 + states.size())});
    for (qsizetype i = 0; i < states.size(); ++i)
        map.set(quint16(1024 + i), states.at(i));
    record.check.range = map.range();
    record.seen.range = rangeResult(RangeMode::EveryPort, map);
    record.seen.range->end = RangeHostEnd{0, int(states.size()), false, true, 0, 0.8};
    record.seen.state = stateOf(*record.seen.range);
    return record;
}

HostFacts factsOf(const QList<CheckRecord>& checks, DynamicRangeGoal goal = DynamicRangeGoal::Usual)
{
    HostRecords records;
    records.dynamicRange = goal;
    for (const CheckRecord& record : checks)
        records.checks.append(&record);
    return HostFacts(records, u"lab.example"_s);
}

class TestShutRanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLeftOutIsSaid();
    void oneCauseOfAllTcp_data();
    void oneCauseOfAllTcp();
};

/// What was asked is told, and that the range was not.
void TestShutRanges::whatWasLeftOutIsSaid()
{
    const QString said = u"Not asked: 1024-65535/TCP on dc1.lab.example, since these ports would have met the same."_s;
    const CheckRecord mapper = recordOf(Service::EndpointMapper, silentResult(), Transport::Tcp, 135);
    const CheckRecord heldBack = overUdp(Service::Cldap, shutPort(State::Local, Reason::BlockedLocally));
    for (const QList<CheckRecord>& asked : {QList{mapper}, QList{mapper, heldBack}, QList{heldBack}}) {
        const QList<CheckRecord> checks = QList{rangeOf({})} + asked;
        const Verdict verdict = diagnose(checks.constFirst(), factsOf(checks));
        QCOMPARE(token(verdict.outcome), token(Outcome::Inconclusive));
        const QString words = explanationOf(verdict);
        QVERIFY2(words.endsWith(said), qPrintable(words));
        if (asked.contains(mapper))
            QCOMPARE(words.count(u"1024-65535"_s), 1); // nothing is said of answers from there
    }
    const QList<CheckRecord> mapped{rangeOf({State::Filtered}), mapper};
    QVERIFY(!explanationOf(diagnose(mapped.constFirst(), factsOf(mapped))).contains(u"Not asked"_s));
}

void TestShutRanges::oneCauseOfAllTcp_data()
{
    QTest::addColumn<ProbeResult>("seen");
    QTest::addColumn<QList<State>>("range");
    QTest::newRow("silent") << silentResult() << QList<State>{State::Filtered, State::Filtered};
    QTest::newRow("refused in the host's place") << shutPort(State::Closed, Reason::Refused,
        {{u"icmpSender"_s, u"10.0.0.254"_s}}) << QList<State>{State::Unreachable, State::Filtered};
}

/// What all of TCP meets shows in the range as well.
void TestShutRanges::oneCauseOfAllTcp()
{
    QFETCH(const ProbeResult, seen);
    QFETCH(const QList<State>, range);
    QList<CheckRecord> checks{recordOf(Service::Ldap, seen),
        recordOf(Service::EndpointMapper, seen, Transport::Tcp, 135), recordOf(Service::Smb, seen, Transport::Tcp, 445),
        kerberosOverUdp, rangeOf(range)};
    for (const DynamicRangeGoal goal : allDynamicRangeGoals()) {
        const HostFacts host = factsOf(checks, goal);
        for (CheckRecord& record : checks)
            record.verdict = diagnose(record, host);
        const QList<Finding> found = findings(checks, {}, goal);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().ports, (QStringList{u"389/TCP"_s, u"135/TCP"_s, u"445/TCP"_s, u"1024-1025/TCP"_s}));
    }
}

} // namespace ShutRangesTests

int tst_shutranges(int argc, char* argv[])
{
    return PortCheck::runTest<ShutRangesTests::TestShutRanges>(argc, argv);
}

#include "tst_shutranges.moc"
