// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/verdicts.h"
#include "tests/model/run/checksamples.h"
#include "tests/support/dice.h"
#include "tests/support/runtest.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <utility>

namespace VerdictsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// A host with many ports that are all to be asked.
void addPorts(CheckStore& store, int ports)
{
    for (int i = 0; i < ports; ++i)
        store.add(sampleCheck(quint16(49152 + i), Service::RpcEndpoint));
}

void end(CheckStore& store, int id, const ProbeResult& seen)
{
    store.at(id).record.phase = Phase::Done;
    store.at(id).record.seen = seen;
}

ProbeResult someResult(Dice& dice)
{
    ProbeResult seen;
    seen.state = dice.oneOf(std::array{State::Open, State::Filtered, State::Closed, State::Unreachable});
    seen.reason = seen.state == State::Open ? Reason::Answered
        : seen.state == State::Filtered     ? Reason::NoAnswer
        : seen.state == State::Closed       ? Reason::Refused
                                            : Reason::HostUnreachable;
    if (seen.state == State::Open && !dice.coin(4))
        seen.service = ServiceState::Verified;
    seen.attempts = 1 + dice.number(2);
    return seen;
}

class TestVerdicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aheadEndsAsAtOnce();
    void noneWaitsForItsVerdict();
    void whatIsLeftIsCaughtUp();
    void whatNobodyReadsIsLeft();
    void aSmallHostIsNotJudgedWholeEachTime();
    void aBlockIsOfTheRun_data();
    void aBlockIsOfTheRun();
    void aNeighbourTellsOfARule();
};

// Answers of some hosts, judged ahead in one store and all of them each time in another: the end is the same.
void TestVerdicts::aheadEndsAsAtOnce()
{
    Dice dice(20261128);
    for (int host = 0; host < 12; ++host) {
        const int ports = 1 + dice.number(150);
        CheckStore ahead;
        CheckStore atOnce;
        addPorts(ahead, ports);
        addPorts(atOnce, ports);
        Verdicts judgesAhead(ahead);
        Verdicts judgesAtOnce(atOnce);
        QList<int> open = ahead.all();
        while (!open.isEmpty()) {
            const int id = open.takeAt(dice.number(int(open.size())));
            const ProbeResult seen = someResult(dice);
            end(ahead, id, seen);
            end(atOnce, id, seen);
            judgesAtOnce.judge(sampleAddress);
            if (open.isEmpty())
                judgesAhead.judge(sampleAddress);
            else
                judgesAhead.judgeAhead(sampleAddress, {id});
        }
        for (const int id : ahead.all())
            QCOMPARE(ahead.at(id).record.verdict, atOnce.at(id).record.verdict);
    }
}

void TestVerdicts::noneWaitsForItsVerdict()
{
    CheckStore store;
    addPorts(store, 500);
    Verdicts verdicts(store);
    QSignalSpy changed(&verdicts, &Verdicts::changed);
    Dice dice(1);
    for (const int id : store.all()) {
        changed.clear();
        end(store, id, someResult(dice));
        verdicts.judgeAhead(sampleAddress, {id});
        QVERIFY(store.at(id).record.verdict.reason != Reason::None);
        QVERIFY(!changed.isEmpty());
    }
}

// A port that answers shows that the others are silent, not the host; a run that is stopped before is told so, too.
void TestVerdicts::whatIsLeftIsCaughtUp()
{
    CheckStore store;
    addPorts(store, 100);
    Verdicts verdicts(store);
    const QList<int> ids = store.all();
    ProbeResult turnedBack;
    turnedBack.state = State::Unreachable;
    turnedBack.reason = Reason::HostUnreachable;
    end(store, ids.at(0), turnedBack);
    verdicts.judgeAhead(sampleAddress, {ids.at(0)});
    const Verdict alone = store.at(ids.at(0)).record.verdict;
    ProbeResult answered;
    answered.state = State::Open;
    answered.service = ServiceState::Verified;
    answered.reason = Reason::Answered;
    end(store, ids.at(1), answered);
    verdicts.judgeAhead(sampleAddress, {ids.at(1)});
    QCOMPARE(store.at(ids.at(0)).record.verdict, alone);
    verdicts.catchUp();
    QVERIFY(store.at(ids.at(0)).record.verdict != alone);
}

void TestVerdicts::whatNobodyReadsIsLeft()
{
    CheckStore store;
    addPorts(store, 3);
    Verdicts verdicts(store);
    const QList<int> ids = store.all();
    ProbeResult refused;
    refused.state = State::Closed;
    refused.reason = Reason::Refused;
    for (const int id : {ids.at(0), ids.at(1)}) {
        end(store, id, refused);
        verdicts.judgeAhead(sampleAddress, {id}, false);
        QCOMPARE(store.at(id).record.verdict, Verdict());
    }
    verdicts.catchUp();
    QVERIFY(store.at(ids.at(0)).record.verdict.reason != Reason::None);
    QVERIFY(store.at(ids.at(1)).record.verdict.reason != Reason::None);
}

// Thousands of hosts have a dozen checks each: to judge all twelve twelve times would be most of a run's work.
void TestVerdicts::aSmallHostIsNotJudgedWholeEachTime()
{
    constexpr int ports = 12;
    CheckStore store;
    addPorts(store, ports);
    Verdicts verdicts(store);
    QSignalSpy changed(&verdicts, &Verdicts::changed);
    int ended = 0;
    QList<int> judgedWhole;
    for (const int id : store.all()) {
        end(store, id, ProbeResult());
        for (int before = 0; before < ended; ++before) // all that were judged are to be judged anew, if all are
            store.at(store.all().at(before)).record.verdict = {};
        changed.clear();
        verdicts.judgeAhead(sampleAddress, {id});
        ++ended;
        if (changed.size() == ended)
            judgedWhole.append(ended);
        else
            QCOMPARE(changed.size(), 1);
    }
    QCOMPARE(judgedWhole, QList<int>({1, 3, 9}));
}

void TestVerdicts::aBlockIsOfTheRun_data()
{
    QTest::addColumn<bool>("stoppedFirst");
    QTest::addColumn<bool>("goesOnElsewhere");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the one that stopped is known first") << true << false << u"blocked-mid-run"_s;
    QTest::newRow("the silent one is known first") << false << false << u"blocked-mid-run"_s;
    QTest::newRow("another one answers later") << true << true << u"host-silent"_s;
    QTest::newRow("another one answers, and the silent one is known first") << false << true << u"host-silent"_s;
}

// What a host's silence means can change with what another one does.
void TestVerdicts::aBlockIsOfTheRun()
{
    QFETCH(bool, stoppedFirst);
    QFETCH(bool, goesOnElsewhere);
    QFETCH(QString, reason);
    const QDateTime start(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    CheckStore store;
    Verdicts verdicts(store);
    const auto checkAt = [](int target, const QString& address) {
        Check check = sampleCheck(389, Service::Ldap, 1, address);
        check.target = address;
        check.position.target = target;
        return check;
    };
    const auto endAt = [&](int id, const ProbeResult& seen, int second) {
        end(store, id, seen);
        store.at(id).record.startedAt = start.addSecs(second);
        store.at(id).record.finishedAt = start.addSecs(second + 1);
    };
    ProbeResult answered;
    answered.state = State::Open;
    answered.service = ServiceState::Verified;
    answered.reason = Reason::Answered;
    ProbeResult silent;
    silent.state = State::Filtered;
    silent.reason = Reason::NoAnswer;
    const QString other = u"10.0.0.2"_s;
    const QString third = u"10.0.0.3"_s;
    endAt(store.add(sampleCheck(389, Service::Ldap)), answered, 0);
    endAt(store.add(sampleCheck(445, Service::Smb)), silent, 2);
    const int again = store.addFollowUp(FollowUpKind::Again, sampleCheck(389, Service::Ldap));
    endAt(again, silent, 4);
    const int ofOther = store.add(checkAt(1, other));
    endAt(ofOther, silent, 2);
    for (const QString& address : stoppedFirst ? QStringList{sampleAddress, other} : QStringList{other, sampleAddress})
        verdicts.judge(address);
    QCOMPARE(token(store.at(ofOther).record.verdict.reason), u"blocked-mid-run"_s);
    QCOMPARE(token(store.at(again).record.verdict.reason), u"blocked-mid-run"_s);
    if (goesOnElsewhere) {
        endAt(store.add(checkAt(2, third)), answered, 6);
        verdicts.judge(third);
    }
    QCOMPARE(token(store.at(ofOther).record.verdict.reason), reason);
}

// Whether the silent host is judged before or after the one that answers.
void TestVerdicts::aNeighbourTellsOfARule()
{
    const QString other = u"10.0.0.2"_s;
    ProbeResult answered;
    answered.state = State::Open;
    answered.service = ServiceState::Verified;
    answered.reason = Reason::Answered;
    ProbeResult silent;
    silent.state = State::Filtered;
    silent.reason = Reason::NoAnswer;
    for (const QStringList& order : {QStringList{sampleAddress, other}, QStringList{other, sampleAddress}}) {
        CheckStore store;
        Verdicts verdicts(store);
        const auto addAt = [&store](int target, const QString& address, const ProbeResult& seen) {
            QList<int> ids;
            for (const auto& [port, service] : {std::pair(389, Service::Ldap), {445, Service::Smb}}) {
                Check check = sampleCheck(quint16(port), service, 1, address);
                check.target = address;
                check.position.target = target;
                ids.append(addDone(store, check, seen));
            }
            return ids;
        };
        const QList<int> lacking = addAt(0, sampleAddress, silent);
        addAt(1, other, answered);
        for (const QString& address : order)
            verdicts.judge(address);
        for (const int id : lacking) {
            const Verdict& verdict = store.at(id).record.verdict;
            QCOMPARE(token(verdict.reason), u"host-silent"_s);
            QCOMPARE(token(verdict.owner), token(Owner::Network));
            QCOMPARE(verdict.explanation.constFirst().values.constLast(), QStringList{other});
        }
    }
}

} // namespace VerdictsTests

int tst_verdicts(int argc, char* argv[])
{
    return PortCheck::runTest<VerdictsTests::TestVerdicts, QCoreApplication>(argc, argv);
}

#include "tst_verdicts.moc"
