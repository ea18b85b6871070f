// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When FilteredHere asks from local ports that make the difference, and what it learns.
#include "model/run/filteredhere.h"

#include "tests/model/run/filteredrun.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <utility>

namespace FilteredLocalPortsTests {

using namespace PortCheck;
using namespace PortCheck::FilteredRuns;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFilteredLocalPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void localPortsWhoseAnswersAreDropped()
    {
        Run run;
        run.deadLocalPorts = {{40'000, 50'000}};
        ProbeResult lost = silentAfter(1);
        lost.localPort = 41'000;
        const int first = run.add(living, 445, lost);
        const int alike = run.add(otherLiving, 135, lost);
        lost.localPort = 60'000;
        const int besides = run.add(living, 88, lost); // for a reason of its own
        run.add(living, 389, verifiedResult());
        QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
        QCOMPARE(run.asked, QList<int>{first});
        QVERIFY(run.fromLocalPorts == PortRange(40'000, 50'000));
        QVERIFY(run.goOn({107, 107, 108}, 108).isEmpty());
        QCOMPARE(run.goOn({109, 109, 110}, 110), (QSet<QString>{living, otherLiving}));
        for (const int id : {first, alike})
            QVERIFY(isTrueIn(run.store.at(id).record.seen.evidence, "localPortsHere"_L1));
        QVERIFY(!isTrueIn(run.store.at(besides).record.seen.evidence, "localPortsHere"_L1));
        QCOMPARE(run.asked, (QList<int>{first, first, besides}));
        QVERIFY(!run.fromLocalPorts);
    }

    void localPortsThatAreRefused()
    {
        for (const bool isHere : {true, false}) {
            Run run;
            run.deadLocalPorts = {{40'000, 50'000}};
            run.found = closedResult();
            ProbeResult refused = closedResult();
            refused.localPort = 41'000;
            const int check = run.add(living, 445, refused);
            run.filtered.start(receivedSoFar(1000, 10), 3s);
            QVERIFY(run.goOn(receivedSoFar(1100, 12)).isEmpty());
            QCOMPARE(run.asked, QList<int>{check});
            QVERIFY(run.fromLocalPorts == PortRange(40'000, 50'000));
            QCOMPARE(run.goOn(receivedSoFar(1101, isHere ? 13 : 12)).size(), isHere ? 1 : 0);
            QCOMPARE(isTrueIn(run.store.at(check).record.seen.evidence, "localPortsHere"_L1), isHere);
            QCOMPARE(run.asked.size(), 1);
        }
    }

    /// Over UDP a port that is silent for itself is asked from where it was asked in vain, and not from a dead local
    /// port.
    void besideThem()
    {
        for (const quint16 localPort : {quint16(60'000), quint16(0)}) {
            Run run;
            run.deadLocalPorts = {{40'000, 50'000}};
            ProbeResult silent = silentAfter(2);
            silent.localPort = localPort;
            const int check = run.add(living, 88, silent, Transport::Udp, Service::Kerberos);
            QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
            QCOMPARE(run.asked, QList<int>{check});
            QCOMPARE(run.fromLocalPorts.has_value(), localPort != 0);
            if (localPort != 0)
                QVERIFY(run.fromLocalPorts == PortRange(localPort, localPort));
        }
    }

    /// Where none is known to be dead, one at which answers arrived is the best.
    void whereAnswersArrive()
    {
        Run run;
        ProbeResult answered = verifiedResult();
        answered.localPort = 55'000;
        run.add(living, 53, answered, Transport::Udp, Service::Dns);
        ProbeResult silent = silentAfter(2);
        silent.localPort = 41'000;
        run.add(living, 88, silent, Transport::Udp, Service::Kerberos);
        QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
        QVERIFY(run.fromLocalPorts == PortRange(55'000, 55'000));
        Run overTcp;
        overTcp.add(living, 53, answered, Transport::Udp, Service::Dns);
        overTcp.add(living, 88, silent);
        QVERIFY(overTcp.goOn(droppedSoFar(106)).isEmpty());
        QVERIFY(!overTcp.fromLocalPorts);
    }

    /// All that was asked from there may be blocked for itself: then a look at what answers from elsewhere tells.
    void looksFromThem()
    {
        for (const bool isOfBlocked : {false, true}) {
            Run run;
            run.deadLocalPorts = {{40'000, 50'000}};
            ProbeResult silent = silentAfter(2);
            silent.localPort = 60'000;
            const int blocked = run.add(living, 88, silent, Transport::Udp, Service::Kerberos);
            ProbeResult answered = verifiedResult();
            answered.localPort = 60'000;
            const int answering = run.add(living, 53, answered, Transport::Udp, Service::Dns);
            silent.localPort = 41'000;
            const int look = run.store.addFollowUp(
                FollowUpKind::LocalPort, run.store.at(isOfBlocked ? blocked : answering).record.check);
            run.store.at(look).record.phase = Phase::Done;
            run.store.at(look).record.seen = silent;
            QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
            QCOMPARE(run.asked.constFirst(), isOfBlocked ? blocked : look);
            QCOMPARE(run.fromLocalPorts->from, isOfBlocked ? quint16(60'000) : quint16(41'000));
        }
    }

    /// On the way, where what was dropped here is somebody else's.
    void localPortsThatAreDroppedOnTheWay()
    {
        Run run;
        run.deadLocalPorts = {{40'000, 50'000}};
        ProbeResult lost = silentAfter(1);
        lost.localPort = 41'000;
        const int check = run.add(living, 445, lost);
        QVERIFY(run.goOn(droppedSoFar(106)).isEmpty());
        QVERIFY(run.goOn({106, 106, 106}, 106).isEmpty());
        QVERIFY(!isTrueIn(run.store.at(check).record.seen.evidence, "localPortsHere"_L1));
        QCOMPARE(run.asked, QList<int>{check});
    }

    /// Nothing is counted of what this computer holds back: its sockets tell, where they have the time for it.
    void localPortsThatAreHeldBack()
    {
        for (const auto& [limit, isAsked] : {std::pair(500ms, true), std::pair(3000ms, false)}) {
            Run run(limit);
            run.deadLocalPorts = {{40'000, 50'000}};
            run.found.state = State::Local;
            run.found.evidence.insert(u"heldBackHere"_s, true);
            ProbeResult lost = silentAfter(1);
            lost.localPort = 41'000;
            const int check = run.add(living, 445, lost);
            QVERIFY(run.goOn(droppedSoFar(100)).isEmpty());
            QCOMPARE(run.asked.size(), isAsked ? 1 : 0);
            QCOMPARE(run.goOn(droppedSoFar(100)).size(), isAsked ? 1 : 0);
            QCOMPARE(isTrueIn(run.store.at(check).record.seen.evidence, "localPortsHere"_L1), isAsked);
        }
    }
};

} // namespace FilteredLocalPortsTests

int tst_filteredlocalports(int argc, char* argv[])
{
    return PortCheck::runTest<FilteredLocalPortsTests::TestFilteredLocalPorts, QCoreApplication>(argc, argv);
}

#include "tst_filteredlocalports.moc"
