// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/turnedaway.h"

#include "model/causes/conditions.h"
#include "model/run/checkstore.h"

#include "tests/support/causerows.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace TurnedAwayTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString host = u"10.0.0.1"_s;
const QString other = u"10.0.0.2"_s;
const QString router = u"10.9.9.9"_s;

ProbeResult from(quint16 localPort, ProbeResult seen)
{
    seen.localPort = localPort;
    return seen;
}

ProbeResult prohibited(const QString& sender = router)
{
    return shutPort(State::Unreachable, Reason::Prohibited, {{u"icmpSender"_s, sender}});
}

/// A host that answers on 88.
struct Run {
    CheckStore store;
    TurnedAway turned{store};

    explicit Run(bool allowed = true)
    {
        turned.start(allowed);
        add(88, from(50000, verifiedResult()));
    }
    Check checkOf(quint16 port, const QString& address, Transport protocol = Transport::Tcp)
    {
        Check check;
        check.address = check.target = address;
        check.service = Service::Kerberos;
        check.port = port;
        check.protocol = protocol;
        return check;
    }
    void end(int id, const ProbeResult& seen)
    {
        store.at(id).record.phase = Phase::Done;
        store.at(id).record.seen = seen;
    }
    int add(quint16 port, const ProbeResult& seen, Transport protocol = Transport::Tcp, const QString& address = host)
    {
        const int id = store.add(checkOf(port, address, protocol));
        end(id, seen);
        return id;
    }
    void opensNoMore(const ProbeResult& seen = from(50001, closedResult()))
    {
        end(store.addFollowUp(FollowUpKind::Again, checkOf(88, host)), seen);
    }
    /// The check comes to its end; whether that was in vain.
    bool answer(int id, const ProbeResult& seen)
    {
        if (turned.keepsFirst(id, seen))
            return true;
        end(id, turned.besideFirst(id, seen));
        return false;
    }
    /// How many rounds are asked, of which each is turned away.
    int roundsInVain()
    {
        int rounds = 0;
        for (; turned.wantsRound(); ++rounds) {
            for (const int id : turned.takeRound())
                answer(id, from(1, closedResult()));
        }
        return rounds;
    }
};

class TestTurnedAway final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAgainFromTheSameLocalPort()
    {
        Run run;
        const int first = run.add(389, from(40001, closedResult()));
        const int second = run.add(445, from(40002, prohibited()));
        QVERIFY(!run.turned.wantsRound());
        run.opensNoMore();
        QVERIFY(run.turned.wantsRound());
        QCOMPARE(run.turned.takeRound(), QList<int>{first});
        QCOMPARE(run.store.at(first).localPorts, (QList<PortRange>{{40001, 40001}}));
        QCOMPARE(run.store.at(first).record.phase, Phase::Queued);
        QVERIFY(run.turned.isAsked(first));
        QVERIFY(!run.turned.takeNext(host));
        QVERIFY(!run.answer(first, from(40001, verifiedResult())));
        QVERIFY(isTrueIn(run.store.at(first).record.seen.evidence, "refusedAmongOthers"_L1));
        QVERIFY(!run.store.at(first).record.seen.evidence.contains("turnedAwayBy"_L1));
        QCOMPARE(run.turned.takeNext(host), std::optional(second));
        QVERIFY(!run.turned.takeNext(host));
        QVERIFY(!run.answer(second, from(40002, verifiedResult())));
        QCOMPARE(textIn(run.store.at(second).record.seen.evidence, "turnedAwayBy"_L1), router);
        QVERIFY(!run.turned.isAsked(second));
        QVERIFY(!run.turned.wantsRound());
    }

    void anAnswerToAnotherLocalPortProvesNothing()
    {
        Run run;
        const int id = run.add(389, from(40001, closedResult()));
        run.opensNoMore();
        QCOMPARE(run.turned.takeRound(), QList<int>{id});
        QVERIFY(run.answer(id, from(40003, verifiedResult())));
        QCOMPARE(run.store.at(id).record.seen.state, State::Closed);
        QCOMPARE(run.store.at(id).localPorts, QList<PortRange>());
    }

    void asksDatagramsFromTheirPort()
    {
        Run run;
        const int id = run.add(389, from(40001, prohibited()), Transport::Udp);
        QCOMPARE(run.turned.takeRound(), QList<int>{id});
        QCOMPARE(run.store.at(id).fromLocalPorts, std::optional(PortRange{40001, 40001}));
        QVERIFY(!run.answer(id, from(40001, verifiedResult())));
        QVERIFY(!run.store.at(id).fromLocalPorts);
    }

    void rounds_data()
    {
        QTest::addColumn<ProbeResult>("seen");
        QTest::addColumn<Transport>("protocol");
        QTest::addColumn<bool>("opensNoMore");
        QTest::addColumn<int>("rounds");
        const ProbeResult refused = from(40001, closedResult());
        QTest::newRow("a stopped service") << refused << Transport::Tcp << false << 0;
        QTest::newRow("a device that shuts this computer out") << refused << Transport::Tcp << true << 2;
        QTest::newRow("a rule that forbids TCP") << from(40001, prohibited()) << Transport::Tcp << false << 0;
        QTest::newRow("a rule that forbids UDP") << from(40001, prohibited()) << Transport::Udp << false << 1;
        QTest::newRow("the host refuses UDP itself") << refused << Transport::Udp << false << 0;
        QTest::newRow("silence") << from(40001, silentResult()) << Transport::Tcp << true << 0;
        QTest::newRow("no local port is known") << closedResult() << Transport::Tcp << true << 0;
    }

    void rounds()
    {
        QFETCH(ProbeResult, seen);
        QFETCH(Transport, protocol);
        QFETCH(bool, opensNoMore);
        Run run;
        run.add(389, seen, protocol);
        if (opensNoMore)
            run.opensNoMore();
        QTEST(run.roundsInVain(), "rounds");
    }

    void thatItFellSilentIsNoLimit()
    {
        Run run;
        run.add(389, from(40001, closedResult()));
        run.opensNoMore(from(50001, silentResult()));
        QCOMPARE(run.roundsInVain(), 0);
    }

    void aStoppedServiceIsLeftBesideALimit()
    {
        Run run;
        run.add(445, from(40001, verifiedResult({{u"refusedAmongOthers"_s, true}})));
        const int id = run.add(389, from(40002, closedResult()));
        QCOMPARE(run.roundsInVain(), 3);
        QCOMPARE(run.store.at(id).record.seen.state, State::Closed);
    }

    void aLimitIsThatOfOtherHostsAsWell()
    {
        Run run;
        const int here = run.add(389, from(40001, closedResult()));
        const int there = run.add(389, from(40002, closedResult()), Transport::Tcp, other);
        run.opensNoMore();
        QCOMPARE(run.turned.takeRound(), QList<int>{here});
        QVERIFY(!run.answer(here, from(40001, verifiedResult())));
        QCOMPARE(run.turned.takeRound(), QList<int>{there});
    }

    void isAllowed()
    {
        Run run(false);
        run.add(389, from(40001, closedResult()));
        run.opensNoMore();
        QVERIFY(!run.turned.wantsRound());
    }

    void roundsAreBounded()
    {
        Run run;
        run.opensNoMore();
        for (quint16 port = 1; port <= 30; ++port)
            run.add(port, from(quint16(40000 + port), closedResult()));
        int rounds = 0;
        for (; run.turned.wantsRound(); ++rounds) {
            for (const int id : run.turned.takeRound())
                run.answer(id, from(run.store.at(id).localPorts.constFirst().from, verifiedResult()));
        }
        QCOMPARE(rounds, TurnedAway::mostRounds);
    }
};

} // namespace TurnedAwayTests

int tst_turnedaway(int argc, char* argv[])
{
    return PortCheck::runTest<TurnedAwayTests::TestTurnedAway>(argc, argv);
}

#include "tst_turnedaway.moc"
