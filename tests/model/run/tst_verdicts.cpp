// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/verdicts.h"
#include "tests/model/run/checksamples.h"
#include "tests/support/dice.h"
#include "tests/support/runtest.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

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

} // namespace VerdictsTests

int tst_verdicts(int argc, char* argv[])
{
    return PortCheck::runTest<VerdictsTests::TestVerdicts, QCoreApplication>(argc, argv);
}

#include "tst_verdicts.moc"
