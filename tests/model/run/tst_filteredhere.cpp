// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/filteredhere.h"

#include "model/run/droppedhere.h"

#include "tests/model/run/filteredrun.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <tuple>
#include <utility>

namespace FilteredHereTests {

using namespace PortCheck;
using namespace PortCheck::FilteredRuns;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFilteredHere final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPortWhoseAnswersAreDropped()
    {
        Run run;
        const int silent = run.add(living, 445, silentAfter(2));
        const int alike = run.add(otherLiving, 445, silentAfter(2));
        const int fine = run.add(living, 389, verifiedResult());
        QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
        QCOMPARE(run.asked, QList<int>{silent});
        QVERIFY(run.goOn({107, 107, 108}, 108).isEmpty());
        QCOMPARE(run.asked, (QList<int>{silent, silent}));
        QCOMPARE(run.goOn({109, 109, 110}, 110), (QSet<QString>{living, otherLiving}));
        QCOMPARE(run.asked.size(), 2);
        QCOMPARE(run.dropped(silent), 2);
        QCOMPARE(run.dropped(alike), 2);
        QCOMPARE(run.dropped(fine), 0);
        QCOMPARE(run.store.at(silent).record.verdict.reason, Reason::None); // to be judged anew
        QVERIFY(run.goOn(droppedSoFar(200)).isEmpty());
    }

    /// A datagram is not repeated by itself: each attempt must bring its answer, in each of several questions.
    void overUdp()
    {
        for (const auto& [looks, isHere] :
            {std::pair(QList<qint64>{1, 1, 2}, true), std::pair(QList<qint64>{0, 1, 2}, false),
                std::pair(QList<qint64>{1, 2, 2}, false), std::pair(QList<qint64>{1, 1, 1}, false)}) {
            Run run;
            run.found = silentAfter(2);
            const int silent = run.add(living, 88, silentAfter(2), Transport::Udp, Service::Kerberos);
            qint64 dropped = 150;
            QVERIFY(run.goOn(droppedSoFar(dropped)).isEmpty());
            for (int time = 1; time <= FilteredHere::silentTimesOverUdp; ++time, dropped += 2) {
                const bool isLast = time == FilteredHere::silentTimesOverUdp;
                QList<qint64> now = isLast ? looks : QList<qint64>{1, 1, 2};
                for (qint64& each : now)
                    each += dropped;
                QCOMPARE(run.goOn(now, dropped + 2).size(), isLast && isHere ? 1 : 0);
            }
            QCOMPARE(run.asked, QList<int>(FilteredHere::silentTimesOverUdp, silent));
            QCOMPARE(run.dropped(silent), isHere ? 2 : 0);
        }
    }

    /// Each a quarter of DroppedHere's period later in it than the one before, while its own answers are looked for.
    void whenQuestionsOverUdpBegin()
    {
        Run run;
        run.found = silentAfter(2);
        ProbeResult answered = verifiedResult();
        answered.latencyMs = 10;
        run.add(living, 389, answered);
        run.add(living, 88, silentAfter(2), Transport::Udp, Service::Kerberos);
        run.add(living, 445, silentAfter(2)); // whose answers the host repeats
        QVERIFY(run.goOn(droppedSoFar(150)).isEmpty());
        const auto period = DroppedHere::usualPaces.front().period;
        const auto took = 2 * (2 * 10ms + 350ms);
        const auto pause = run.filtered.takePause();
        QCOMPARE((took + pause) % period, period / FilteredHere::silentTimesOverUdp);
        QVERIFY(pause < period);
        QVERIFY(FilteredHere::silentTimesOverUdp * (period - run.filtered.lookTimes()[0]) > period);
        const FilteredHere::LookTimes times = run.filtered.lookTimes();
        QCOMPARE(times, (FilteredHere::LookTimes{230ms, 340ms, 600ms}));
    }

    void whatIsSaidOnAConnection()
    {
        ProbeResult saysNothing = silentAfter(1);
        saysNothing.state = State::Open;
        saysNothing.service = ServiceState::Silent;
        saysNothing.reason = Reason::NoApplicationData;
        for (const auto& [looks, end, isHere] : {std::tuple(QList<qint64>{108, 109, 109}, qint64(110), true),
                 std::tuple(QList<qint64>{106, 106, 106}, qint64(110), false),
                 std::tuple(QList<qint64>{107, 107, 107}, qint64(107), false)}) {
            Run run;
            run.found = saysNothing;
            const int check = run.add(living, 389, saysNothing);
            QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
            QCOMPARE(run.asked, QList<int>{check});
            QVERIFY(run.goOn(looks, end).isEmpty());
            QCOMPARE(run.asked.size(), isHere ? 2 : 1);
            if (!isHere)
                continue;
            QCOMPARE(run.goOn({112, 113, 113}, 115), QSet<QString>{living});
            QCOMPARE(run.dropped(check), 5);
        }
    }

    void howManyAreLeft()
    {
        Run run;
        QCOMPARE(run.filtered.questionsLeft(), 0);
        for (const quint16 port : std::initializer_list<quint16>{88, 135, 389})
            run.add(living, port, silentAfter(1));
        QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
        QCOMPARE(run.filtered.questionsLeft(), 5); // each twice, and the first is being asked
        QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
        QCOMPARE(run.filtered.questionsLeft(), 3);
    }

    void moreRefusedPortsAreAskedThanSilentOnes()
    {
        Run run;
        run.found = closedResult();
        run.filtered.start(receivedSoFar(1000, 10), 3s);
        QList<int> ids;
        for (quint16 port = 1; port <= 10; ++port)
            ids.append(run.add(living, port, closedResult()));
        qint64 received = 1100;
        qint64 looped = 20;
        QVERIFY(run.goOn(receivedSoFar(received, looped)).isEmpty());
        while (run.asked.size() < ids.size())
            QCOMPARE(run.goOn(receivedSoFar(++received, ++looped)).size(), 1);
        QCOMPARE(run.goOn(receivedSoFar(++received, ++looped)).size(), 1);
        QCOMPARE(run.asked, ids);
    }

    void thatIsNotProven_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<ProbeResult>("found");
        QTest::newRow("nothing dropped") << qint64(106) << qint64(106) << silentAfter(1);
        QTest::newRow("one of two") << qint64(106) << qint64(107) << silentAfter(1);
        QTest::newRow("a flood") << qint64(106) << qint64(131) << silentAfter(1);
        QTest::newRow("it answers") << qint64(106) << qint64(108) << verifiedResult();
        QTest::newRow("fewer than before") << qint64(106) << qint64(90) << silentAfter(1);
    }

    void thatIsNotProven()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(ProbeResult, found);
        Run run;
        run.found = found;
        const int silent = run.add(living, 445, silentAfter(2));
        QVERIFY(run.goOn(droppedSoFar(before)).isEmpty());
        QVERIFY(run.goOn({before + 1, before + 1, after}, after).isEmpty());
        QCOMPARE(run.asked, QList<int>{silent});
        QCOMPARE(run.dropped(silent), 0);
    }

    /// What hosts repeat of their answers to other questions comes when it will.
    void whatOthersRepeat_data()
    {
        QTest::addColumn<QList<qint64>>("looks");
        QTest::addColumn<qint64>("end");
        using Looks = QList<qint64>;
        QTest::newRow("before the second answer is due") << Looks{107, 109, 109} << qint64(109);
        QTest::newRow("after the first was due") << Looks{106, 107, 108} << qint64(109);
        QTest::newRow("after both were due") << Looks{106, 106, 106} << qint64(110);
        QTest::newRow("nobody looked") << Looks{} << qint64(110);
        QTest::newRow("nobody looked to the end") << Looks{107, 107} << qint64(110);
    }
    void whatOthersRepeat()
    {
        QFETCH(const QList<qint64>, looks);
        QFETCH(const qint64, end);
        for (const bool isFirst : {true, false}) { // or the second time
            Run run;
            const int silent = run.add(living, 445, silentAfter(2));
            QVERIFY(run.goOn(droppedSoFar(isFirst ? 106 : 104)).isEmpty());
            if (!isFirst)
                QVERIFY(run.goOn({105, 105, 106}, 106).isEmpty());
            QVERIFY(run.goOn(looks, end).isEmpty());
            QCOMPARE(run.asked.size(), isFirst ? 1 : 2);
            QCOMPARE(run.dropped(silent), 0);
        }
    }

    void noQuestionBeginsAWholeSecondAfterAnother()
    {
        for (const auto& [limit, pause] :
            {std::pair(3000ms, 850ms), std::pair(1500ms, 850ms), std::pair(350ms, 850ms)}) {
            Run run(limit);
            run.add(living, 445, silentAfter(1));
            QCOMPARE(run.filtered.takePause(), 0ms);
            QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
            QCOMPARE(run.filtered.takePause(), pause);
            QCOMPARE(run.filtered.takePause(), 0ms);
        }
    }

    /// Such a question lasts longer than those of the run, and its SYN is repeated.
    void underAShortTimeLimit()
    {
        for (const auto limit : {100ms, 500ms, 1000ms}) {
            Run run(limit);
            const int silent = run.add(living, 445, silentAfter(1));
            QVERIFY(run.goOn(droppedSoFar(101)).isEmpty());
            QVERIFY(run.goOn({102, 102, 103}, 103).isEmpty());
            QCOMPARE(run.goOn({104, 104, 105}, 105).size(), 1);
            QCOMPARE(run.dropped(silent), 2);
        }
    }

    void halfOfItProvesNothingUnderAShortTimeLimit()
    {
        Run run(500ms);
        const int silent = run.add(living, 445, silentAfter(1));
        QVERIFY(run.goOn(droppedSoFar(101)).isEmpty());
        QVERIFY(run.goOn({102, 102, 102}, 102).isEmpty());
        QVERIFY(run.goOn({103, 103, 103}, 103).isEmpty());
        QCOMPARE(run.dropped(silent), 0);
    }

    void whatIsNotAsked()
    {
        Run run;
        run.add(mute, 445, silentAfter(2)); // nothing of it answers
        run.add(living, 88, silentAfter(9)); // more attempts than packets
        run.add(living, 135, closedResult());
        run.add(living, 123, silentAfter(1), Transport::Udp, Service::Unknown); // nothing has to answer that
        run.add(u"fd00::1"_s, 389, silentAfter(2)); // counted by itself
        QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
        QVERIFY(run.asked.isEmpty());
    }

    void nothingDroppedNothingAsked()
    {
        for (const OwnCounters& counters : {droppedSoFar(100), OwnCounters()}) {
            Run run;
            run.add(living, 445, silentAfter(2));
            QVERIFY(run.goOn(counters).isEmpty());
            QVERIFY(run.asked.isEmpty());
        }
    }

    void aRefusalThatIsMadeHere_data()
    {
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("looped");
        QTest::addColumn<State>("found");
        QTest::addColumn<bool>("isMadeHere");
        QTest::newRow("it alone came in") << qint64(1) << qint64(1) << State::Closed << true;
        QTest::newRow("with others from here") << qint64(3) << qint64(3) << State::Closed << true;
        QTest::newRow("by another computer") << qint64(1) << qint64(0) << State::Closed << false;
        QTest::newRow("nothing came at all") << qint64(0) << qint64(0) << State::Closed << false;
        QTest::newRow("it opens then") << qint64(1) << qint64(1) << State::Open << false;
    }

    void aRefusalThatIsMadeHere()
    {
        QFETCH(qint64, received);
        QFETCH(qint64, looped);
        QFETCH(State, found);
        QFETCH(bool, isMadeHere);
        const auto counted = [](qint64 in, qint64 here) {
            OwnCounters counters;
            counters.received = in;
            counters.looped = here;
            return counters;
        };
        Run run;
        run.filtered.start(counted(1000, 10), 3s);
        run.found = closedResult();
        run.found.state = found;
        const int refused = run.add(living, 445, closedResult());
        const int alike = run.add(mute, 445, closedResult());
        ProbeResult byRouter = closedResult();
        byRouter.evidence = {{u"icmpSender"_s, u"10.7.7.7"_s}};
        run.add(living, 135, byRouter);
        run.add(living, 88, closedResult(), Transport::Udp, Service::Kerberos);
        QVERIFY(run.goOn(counted(1100, 12)).isEmpty());
        QCOMPARE(run.asked, QList<int>{refused});
        const QSet<QString> changed = run.goOn(counted(1100 + received, 12 + looped));
        QCOMPARE(changed, isMadeHere ? (QSet<QString>{living, mute}) : QSet<QString>());
        for (const int id : {refused, alike})
            QCOMPARE(isTrueIn(run.store.at(id).record.seen.evidence, "refusedHere"_L1), isMadeHere);
        QCOMPARE(run.asked.size(), 1);
    }

    /// What comes from elsewhere meanwhile may be the refusal, or the end of an earlier connection.
    void askedOftenerWhereSomethingElseComesIn()
    {
        const auto counted = [](qint64 in, qint64 here) {
            OwnCounters counters;
            counters.received = in;
            counters.looped = here;
            return counters;
        };
        for (const bool settlesAtLast : {true, false}) {
            Run run;
            run.filtered.start(counted(1000, 10), 3s);
            run.found = closedResult();
            const int refused = run.add(living, 445, closedResult());
            QVERIFY(run.goOn(counted(1100, 12)).isEmpty());
            QVERIFY(run.goOn(counted(1102, 13)).isEmpty());
            QVERIFY(run.goOn(counted(1105, 14)).isEmpty());
            QCOMPARE(run.asked, QList<int>(FilteredHere::mostTimes, refused));
            QCOMPARE(run.goOn(counted(settlesAtLast ? 1106 : 1107, 15)).size(), settlesAtLast ? 1 : 0);
            QCOMPARE(run.asked.size(), FilteredHere::mostTimes);
        }
    }

    void nobodyAsksWhereNothingWasSentHere()
    {
        OwnCounters counters;
        counters.received = 1000;
        counters.looped = 10;
        Run run;
        run.filtered.start(counters, 3s);
        run.add(living, 445, closedResult());
        QVERIFY(run.goOn(counters).isEmpty());
        QVERIFY(run.asked.isEmpty());
    }

    void onePortAfterTheOther()
    {
        Run run;
        for (quint16 port = 1; port <= 6; ++port)
            run.add(living, port, silentAfter(1), Transport::Tcp, Service::Dns);
        qint64 dropped = 150;
        QVERIFY(run.goOn(droppedSoFar(dropped)).isEmpty());
        for (int turn = 1; turn <= FilteredHere::mostPorts * FilteredHere::silentTimes; ++turn) {
            QCOMPARE(run.asked.size(), turn);
            QCOMPARE(run.goOn({dropped + 1, dropped + 1, dropped + 2}, dropped + 2).size(),
                turn % FilteredHere::silentTimes == 0 ? 1 : 0);
            dropped += 2;
        }
        QCOMPARE(run.asked.size(), FilteredHere::mostPorts * FilteredHere::silentTimes);
    }

    /// The network can't be blamed for ports that nobody asked alone, beside four of which each is dropped here.
    void theRestIsTakenForTheSame()
    {
        for (const bool allAreDropped : {true, false}) {
            Run run;
            QList<int> ids;
            for (quint16 port = 1; port <= 6; ++port)
                ids.append(run.add(living, port, silentAfter(1)));
            const int ofMute = run.add(mute, 7, silentAfter(1)); // the whole of it is
            qint64 dropped = 150;
            QVERIFY(run.goOn(droppedSoFar(dropped)).isEmpty());
            for (int turn = 1; turn < FilteredHere::mostPorts * FilteredHere::silentTimes; ++turn, dropped += 2)
                QVERIFY(run.goOn({dropped + 1, dropped + 1, dropped + 2}, dropped + 2).size() <= 1);
            if (allAreDropped)
                QCOMPARE(run.goOn({dropped + 1, dropped + 1, dropped + 2}, dropped + 2), QSet<QString>{living});
            else
                QVERIFY(run.goOn({dropped, dropped, dropped}, dropped).isEmpty());
            for (const int id : ids + QList{ofMute}) {
                const bool isOfTheRest = ids.indexOf(id) >= FilteredHere::mostPorts;
                const Evidence& evidence = run.store.at(id).record.seen.evidence;
                QCOMPARE(int(numberIn(evidence, "droppedLikeOthers"_L1)), isOfTheRest && allAreDropped ? 4 : 0);
            }
        }
    }

    void overEachIpVersionByItself()
    {
        Run run;
        OwnCounters before;
        before.undeliveredIpv4 = before.undeliveredIpv6 = 0;
        run.filtered.start(before, 3s);
        const int ipv4 = run.add(living, 445, silentAfter(1));
        const int ipv6 = run.add(u"fd00::1"_s, 445, silentAfter(1));
        OwnCounters after;
        after.undeliveredIpv4 = after.undeliveredIpv6 = 4;
        QVERIFY(run.goOn(after).isEmpty());
        QVERIFY(run.goOn(after).isEmpty()); // nothing was dropped meanwhile
        QCOMPARE(run.asked, (QList<int>{ipv4, ipv6}));
    }

    void whatMayNotBeAsked()
    {
        Run run;
        run.mayAsk = false;
        run.add(living, 445, silentAfter(1));
        run.add(living, 135, silentAfter(1));
        QVERIFY(run.goOn(droppedSoFar(110)).isEmpty());
        QCOMPARE(run.asked.size(), 2);
        QVERIFY(run.goOn(droppedSoFar(120)).isEmpty());
        QCOMPARE(run.asked.size(), 2);
    }
};

} // namespace FilteredHereTests

int tst_filteredhere(int argc, char* argv[])
{
    return PortCheck::runTest<FilteredHereTests::TestFilteredHere>(argc, argv);
}

#include "tst_filteredhere.moc"
