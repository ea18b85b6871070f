// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/outages.h"

#include "model/run/checkstore.h"
#include "model/run/recordsat.h"
#include "tests/support/causerows.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace OutagesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
const QString first = u"10.0.0.1"_s, second = u"10.0.0.2"_s;

/// Answered in the second of two attempts, which began after three seconds.
ProbeResult lateAnswer()
{
    ProbeResult late = verifiedResult({{u"answeredAfterMs"_s, 3001}, {u"lastLostMs"_s, 0}});
    late.attempts = 2;
    return late;
}

ProbeResult silentTwice()
{
    ProbeResult silent = silentResult();
    silent.attempts = 2;
    return silent;
}

/// A run, of which only the results are there.
struct Run {
    CheckStore store;
    HostFacts facts;
    Outages outages{store, [this](const QString&) { return facts; }};

    explicit Run(bool allowed = true) { outages.start(allowed); }

    /// A check that was asked at noon, or so many ms later, and took so long.
    int add(const QString& address, const ProbeResult& seen, qint64 began = 0, qint64 took = 3010,
        const QString& from = u"192.0.2.2"_s)
    {
        Check check;
        check.address = address;
        check.target = address;
        check.service = Service::Ldap;
        const int id = store.add(check);
        end(id, seen, began, took, from);
        return id;
    }
    void end(int id, const ProbeResult& seen, qint64 began, qint64 took, const QString& from = u"192.0.2.2"_s)
    {
        CheckRecord& record = store.at(id).record;
        record.phase = Phase::Done;
        record.startedAt = noon.addMSecs(began);
        record.finishedAt = noon.addMSecs(began + took);
        record.seen = seen;
        record.seen.localAddress = QHostAddress(from);
        record.verdict.reason = Reason::Answered; // some verdict
    }
    [[nodiscard]] bool isMarked(int id) { return outageOf(store.at(id).record).has_value(); }
};

class TestOutages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWhatCameLate()
    {
        Run run;
        QList<int> late;
        for (int i = 0; i < 4; ++i)
            late.append(run.add(first, lateAnswer()));
        const int later = run.add(first, verifiedResult(), 3100, 5);
        const Outages::Settled settled = run.outages.settle(first);
        QVERIFY(settled.askAgain.isEmpty());
        QCOMPARE(settled.changed, QSet<QString>{first});
        for (const int id : late) {
            QVERIFY(run.isMarked(id));
            QCOMPARE(run.store.at(id).record.verdict, Verdict()); // to be judged anew
        }
        QVERIFY(!run.isMarked(later));
        QVERIFY(run.outages.settle(first).changed.isEmpty()); // nothing new
    }

    void asksAgainOnce()
    {
        Run run;
        for (int i = 0; i < 3; ++i)
            run.add(first, lateAnswer());
        const int silent = run.add(first, silentTwice(), 0, 2000);
        QCOMPARE(run.outages.settle(first).askAgain, QList<int>{silent});
        run.end(silent, verifiedResult(), 3200, 5);
        const Outages::Settled settled = run.outages.settle(first);
        QVERIFY(settled.askAgain.isEmpty());
        QVERIFY(run.isMarked(silent));
    }

    void countsTheLossesOfABadLine()
    {
        Run run;
        run.add(first, lateAnswer());
        const int silent = run.add(first, silentTwice(), 0, 2000);
        run.add(first, silentTwice(), 0, 2000);
        QCOMPARE(run.outages.settle(first).askAgain.size(), 2);
        run.end(silent, verifiedResult(), 3200, 5);
        run.add(first, lateAnswer(), 5000);
        run.add(first, lateAnswer(), 9000);
        QCOMPARE(run.outages.settle(first).changed, QSet<QString>{first});
        QVERIFY(!run.isMarked(silent)); // these are too few in a row where so many get lost
        QCOMPARE(run.store.at(silent).record.seen.attempts, 3);
        QVERIFY(run.outages.settle(first).changed.isEmpty());
        QCOMPARE(run.store.at(silent).record.seen.attempts, 3);
    }

    void whatStaysSilentIsNoPartOfIt()
    {
        Run run;
        for (int i = 0; i < 4; ++i)
            run.add(first, lateAnswer());
        const int silent = run.add(first, silentTwice(), 0, 2000);
        QCOMPARE(run.outages.settle(first).askAgain, QList<int>{silent});
        run.end(silent, silentTwice(), 3200, 2000);
        QVERIFY(run.outages.settle(first).askAgain.isEmpty());
        QVERIFY(!run.isMarked(silent));
        QCOMPARE(run.store.at(silent).record.seen.attempts, 4);
    }

    void nothingIsAskedAgainUnwanted()
    {
        Run run(false);
        for (int i = 0; i < 3; ++i)
            run.add(first, lateAnswer());
        const int silent = run.add(first, silentTwice(), 0, 2000);
        QVERIFY(run.outages.settle(first).askAgain.isEmpty());
        QVERIFY(run.isMarked(silent));
    }

    void aLossAfterwardsTakesItBack()
    {
        Run run;
        QList<int> late;
        for (int i = 0; i < 4; ++i)
            late.append(run.add(first, lateAnswer()));
        QVERIFY(!run.outages.settle(first).changed.isEmpty());
        run.add(first, verifiedResult(), 3100, 5);
        run.add(first, lateAnswer(), 3200);
        QCOMPARE(run.outages.settle(first).changed, QSet<QString>{first});
        for (const int id : late)
            QVERIFY(!run.isMarked(id));
    }

    void aLossAfterwardsBesideMany()
    {
        Run run;
        QList<int> late;
        for (int i = 0; i < 8; ++i)
            late.append(run.add(first, lateAnswer()));
        run.add(first, verifiedResult(), 3100, 5);
        const int later = run.add(first, lateAnswer(), 3200);
        QVERIFY(run.outages.settle(first).askAgain.isEmpty());
        for (const int id : late)
            QVERIFY(run.isMarked(id));
        QVERIFY(!run.isMarked(later));
    }

    void oneOutageOfSeveralHosts()
    {
        Run run;
        for (int i = 0; i < 4; ++i) {
            run.add(first, lateAnswer());
            run.add(second, lateAnswer(), 1500);
        }
        run.add(first, verifiedResult(), 3100, 5);
        const Outages::Settled ofFirst = run.outages.settle(first);
        const Outages::Settled ofSecond = run.outages.settle(second);
        QVERIFY(!ofFirst.changed.isEmpty() && !ofSecond.changed.isEmpty());
        QCOMPARE(run.outages.settleRun().changed, (QSet<QString>{first, second}));
        const QList<int> all = run.store.all();
        for (const int id : all) {
            const auto seen = outageOf(run.store.at(id).record);
            if (!seen)
                continue;
            QCOMPARE(seen->from, u"2026-01-01T12:00:00Z"_s);
            QCOMPARE(seen->until, u"2026-01-01T12:00:03Z"_s); // when the first of them answered
            QVERIFY(seen->isOfSeveral);
        }
        QVERIFY(run.outages.settleRun().changed.isEmpty());
    }

    void hostsTogether()
    {
        Run run;
        QList<int> late;
        for (int i = 0; i < 2; ++i)
            late << run.add(first, lateAnswer()) << run.add(second, lateAnswer());
        QVERIFY(run.outages.settle(first).changed.isEmpty()); // too few by themselves
        QVERIFY(run.outages.settle(second).changed.isEmpty());
        QCOMPARE(run.outages.settleRun().changed, (QSet<QString>{first, second}));
        for (const int id : late)
            QVERIFY(run.isMarked(id));
    }

    void hostsBesideOthersOfTheSameWay()
    {
        Run run;
        for (int i = 0; i < 2; ++i) {
            run.add(first, lateAnswer());
            run.add(second, lateAnswer());
        }
        run.add(u"10.0.0.3"_s, verifiedResult(), 1, 5); // so the way was there: it is the line
        QVERIFY(run.outages.settleRun().changed.isEmpty());
    }

    void hostsByAnotherWay()
    {
        Run run;
        for (int i = 0; i < 2; ++i) {
            run.add(first, lateAnswer());
            run.add(second, lateAnswer());
        }
        run.add(u"10.0.0.3"_s, verifiedResult(), 1, 5, u"198.51.100.2"_s); // not by the tunnel
        QCOMPARE(run.outages.settleRun().changed, (QSet<QString>{first, second}));
    }

    /// What dead local ports lost is none, whatever came back from others later.
    void isNotWhatLocalPortsLost()
    {
        Run run;
        ProbeResult late = lateAnswer();
        late.localPort = 50000;
        late.evidence.insert(u"silentLocalPorts"_s, QJsonArray{41000});
        QList<int> lost;
        for (int i = 0; i < 4; ++i)
            lost.append(run.add(first, late));
        run.add(first, verifiedResult(), 3100, 5);
        static_cast<void>(run.outages.settle(first));
        QVERIFY(run.isMarked(lost.first())); // nobody has looked at local ports yet
        Check check;
        check.address = check.target = first;
        ProbeResult spread = shutPort(State::Open, Reason::SourcePortsBlocked);
        spread.evidence[u"sourcePorts"_s] =
            QJsonArray{QJsonObject{{u"from"_s, 40000}, {u"to"_s, 42000}, {u"state"_s, u"filtered"_s}}};
        run.end(run.store.addFollowUp(FollowUpKind::SourcePorts, check), spread, 3200, 50);
        run.facts = HostFacts(RecordsAt(run.store, first).all());
        QVERIFY(run.facts.explainLossOf(run.store.at(lost.first()).record));
        static_cast<void>(run.outages.settle(first));
        for (const int id : lost)
            QVERIFY(!run.isMarked(id));
    }

    void keepsTheAddressOfThisComputerThatLostIt()
    {
        Run run;
        run.add(first, lateAnswer());
        ProbeResult lost = silentTwice();
        lost.localPort = 41000;
        const int silent = run.add(first, lost, 0, 2000);
        run.add(first, lost, 0, 2000);
        QCOMPARE(run.outages.settle(first).askAgain.size(), 2);
        run.end(silent, verifiedResult(), 3200, 5, u"192.0.2.7"_s);
        static_cast<void>(run.outages.settle(first));
        const Evidence& evidence = run.store.at(silent).record.seen.evidence;
        QCOMPARE(evidence[u"silentLocalAddresses"_s].toArray(), QJsonArray{u"192.0.2.2"_s});
    }

    /// Of each moment it lets some through, so that a host answers while more is lost.
    void isNoLimitOnWhatSeveralHostsAreAsked()
    {
        ProbeResult lostTwice = lateAnswer();
        lostTwice.evidence.insert(u"lastLostMs"_s, 1500);
        for (const bool isLimit : {true, false}) {
            Run run;
            QList<int> late;
            for (int i = 0; i < 8; ++i) {
                late.append(run.add(first, lateAnswer(), 0));
                late.append(run.add(second, lostTwice, 2000));
            }
            for (int i = 0; i < 2; ++i)
                run.add(first, lateAnswer(), isLimit ? 3500 : 6000);
            static_cast<void>(run.outages.settle(first));
            static_cast<void>(run.outages.settle(second));
            QVERIFY(run.isMarked(late.first()) && run.isMarked(late.last()));
            static_cast<void>(run.outages.settleRun());
            const auto marked = std::count_if(late.begin(), late.end(), [&run](int id) { return run.isMarked(id); });
            QCOMPARE(marked, isLimit ? 0 : late.size());
        }
    }

    void aPersonAsksAgain()
    {
        Run run;
        for (int i = 0; i < 3; ++i)
            run.add(first, lateAnswer());
        const int silent = run.add(first, silentTwice(), 0, 2000);
        QCOMPARE(run.outages.settle(first).askAgain, QList<int>{silent});
        run.outages.forget(silent);
        run.end(silent, verifiedResult(), 60000, 5);
        QVERIFY(run.outages.settle(first).changed.isEmpty());
        QVERIFY(!run.isMarked(silent));
    }
};

} // namespace OutagesTests

int tst_outages(int argc, char* argv[])
{
    return PortCheck::runTest<OutagesTests::TestOutages>(argc, argv);
}

#include "tst_outages.moc"
