// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/standinrangesearch.h"

#include "model/results/rangeresult.h"
#include "tests/support/runtest.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

namespace StandInRangeSearchTests {

using namespace PortCheck;

using Way = RangeListening::Way;
using World = std::function<State(quint16)>;

const RangeTarget wholeRange{QHostAddress(QHostAddress::LocalHost), {1024, 65535}, {}};

QList<PortFinding> answersOf(const QList<quint16>& ports, const World& world)
{
    QList<PortFinding> findings;
    for (const quint16 port : ports)
        findings.append({port, world(port)});
    return findings;
}

/// Each port was asked, and each silent one twice.
RangeHostEnd endOf(const QList<PortFinding>& findings)
{
    RangeHostEnd end;
    for (const PortFinding& finding : findings)
        end.connections += finding.state == State::Filtered ? 2 : 1;
    return end;
}

struct Found {
    RangeMap map{PortRange{1024, 65535}};
    RangeHostEnd end;
    int rounds = 0;

    [[nodiscard]] QList<PortRange> blocked() const
    {
        return rangeResult(RangeMode::Map, map).parts(Reachability::Blocked);
    }
};

/// Leads a search to its end; the stand-in can listen everywhere but on \a taken.
Found searched(RangeMode mode, const World& world, const QSet<quint16>& taken = {})
{
    StandInRangeSearch search(wholeRange, mode);
    Found found;
    for (QList<quint16> ports = search.next(); !ports.isEmpty() && found.rounds < 1000; ports = search.next()) {
        ++found.rounds;
        ControlAnswer answer;
        for (const quint16 port : ports)
            (taken.contains(port) ? answer.taken : answer.opened).append(port);
        const QList<PortFinding> answers = answersOf(search.listening(answer), world);
        for (const PortFinding& finding : search.roundEnded(answers, endOf(answers)))
            found.map.set(finding.port, finding.state);
    }
    found.end = search.end(7);
    return found;
}

class TestStandInRangeSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundariesAreExact_data()
    {
        QTest::addColumn<QList<PortRange>>("blocked");
        QTest::addRow("nothing blocked") << QList<PortRange>();
        QTest::addRow("everything") << QList<PortRange>{{1024, 65535}};
        QTest::addRow("one part") << QList<PortRange>{{30001, 40002}};
        QTest::addRow("all but one part") << QList<PortRange>{{1024, 49151}, {50201, 65535}};
        QTest::addRow("several") << QList<PortRange>{{1024, 2000}, {5000, 5999}, {30000, 40000}, {60001, 65535}};
    }

    void boundariesAreExact()
    {
        QFETCH(QList<PortRange>, blocked);
        // Everything else is silent, too, where nothing listens: but here something does.
        const Found found = searched(RangeMode::Map, [&](quint16 port) {
            const bool isBlocked =
                std::any_of(blocked.begin(), blocked.end(), [port](PortRange part) { return part.contains(port); });
            return isBlocked ? State::Filtered : State::Open;
        });
        QCOMPARE(found.blocked(), blocked);
        QVERIFY(found.end.exact);
        QVERIFY2(found.end.connections <= BoundarySearch::mostConnections,
            qPrintable(QString::number(found.end.connections)));
        QCOMPARE(found.end.host, 7);
        QCOMPARE(found.end.listening->way, Way::Listened);
    }

    void aSweepAsksEachPortOnce()
    {
        QSet<quint16> asked;
        bool twice = false;
        const Found found = searched(RangeMode::EveryPort, [&](quint16 port) {
            twice = twice || asked.contains(port);
            asked.insert(port);
            return port == 33333 ? State::Filtered : State::Open;
        });
        QCOMPARE(asked.size(), 64512);
        QVERIFY(!twice);
        QCOMPARE(found.blocked(), (QList<PortRange>{{33333, 33333}}));
        QCOMPARE(found.rounds, 64512 / int(mostControlPorts));
        QCOMPARE(found.end.listening->listened, 64512);
    }

    void aRoundIsWhatAStandInOpensAtOnce()
    {
        StandInRangeSearch search(wholeRange, RangeMode::Map);
        const QList<quint16> ports = search.next();
        QCOMPARE(ports.size(), mostControlPorts);
        QVERIFY(std::is_sorted(ports.begin(), ports.end()));
        QVERIFY(search.isFresh());
        (void)search.listening({ControlRefusal::None, ports, {}});
        QVERIFY(!search.isFresh());
    }

    void refusalOfAListenedPortIsABlock()
    {
        const Found found =
            searched(RangeMode::Map, [](quint16 port) { return port > 50000 ? State::Closed : State::Open; });
        QCOMPARE(found.blocked(), (QList<PortRange>{{50001, 65535}}));
        QCOMPARE(found.map.at(65535), State::Unreachable);
    }

    /// Another program holds them, behind the same silence as a blocked port's: nothing is proven.
    void silenceOfATakenPortIsNothing()
    {
        const Found found = searched(RangeMode::Map,
            [](quint16 port) { return port == 1024 || port == 65535 ? State::Filtered : State::Open; }, {1024, 65535});
        QVERIFY(found.blocked().isEmpty());
        QCOMPARE(found.map.at(1024), State::NotRun);
        QCOMPARE(found.end.listening->taken, (QList<quint16>{1024, 65535}));
        QVERIFY(found.end.exact);
    }

    void anAnswerOfATakenPortCounts()
    {
        const Found found =
            searched(RangeMode::Map, [](quint16 port) { return port == 1024 ? State::Closed : State::Open; }, {1024});
        QCOMPARE(found.map.at(1024), State::Closed);
    }

    void whatTheStandInLeavesOutIsNotAskedForEver()
    {
        StandInRangeSearch search(wholeRange, RangeMode::Map);
        int rounds = 0;
        for (QList<quint16> ports = search.next(); !ports.isEmpty() && rounds < 100; ports = search.next()) {
            ++rounds;
            const QList<quint16> asked = search.listening({ControlRefusal::None, {ports.constFirst()}, {}});
            QCOMPARE(asked, QList<quint16>{ports.constFirst()});
            const QList<PortFinding> findings{{ports.constFirst(), rounds % 2 == 0 ? State::Filtered : State::Open}};
            (void)search.roundEnded(findings, endOf(findings));
        }
        QVERIFY(rounds < 100);
    }

    void strangePortsInAnAnswerAreIgnored()
    {
        StandInRangeSearch search(wholeRange, RangeMode::Map);
        (void)search.next();
        QVERIFY(search.listening({ControlRefusal::None, {22, 80}, {443}}).isEmpty());
        QVERIFY(search.isFresh());
    }

    void theDoorIsNoFinding()
    {
        StandInRangeSearch search(wholeRange, RangeMode::Map);
        (void)search.listening({ControlRefusal::None, search.next(), {}});
        QVERIFY(search.roundEnded({{389, State::Open}}, {}).isEmpty());
    }

    void tooLateOnlyOpenPortsAreBelieved()
    {
        StandInRangeSearch search(wholeRange, RangeMode::Map);
        const QList<quint16> ports = search.next();
        (void)search.listening({ControlRefusal::None, ports, {}});
        const QList<PortFinding> findings{
            {ports.at(0), State::Open}, {ports.at(1), State::Closed}, {ports.at(2), State::Filtered}};
        QCOMPARE(search.roundEnded(findings, {}, false), QList<PortFinding>{findings.constFirst()});
    }

    void aStandInThatLeavesTakesItsLastRoundBack()
    {
        StandInRangeSearch search(wholeRange, RangeMode::Map);
        const QList<quint16> ports = search.next();
        (void)search.listening({ControlRefusal::None, ports, {}});
        (void)search.roundEnded({{ports.at(0), State::Open}, {ports.at(1), State::Filtered}}, {});
        const QList<PortFinding> back{{ports.at(1), State::NotRun}};
        QVERIFY(!search.next().isEmpty());
        QCOMPARE(search.lost(), back);
        QVERIFY(search.next().isEmpty());
        QCOMPARE(search.end(0).listening->way, Way::BrokeOff);
        QVERIFY(!search.end(0).exact);
        QVERIFY(search.end(0).fellSilent);
    }

    void aHostThatFallsSilentEndsIt()
    {
        StandInRangeSearch search(wholeRange, RangeMode::Map);
        (void)search.listening({ControlRefusal::None, search.next(), {}});
        RangeHostEnd gone;
        gone.fellSilent = true;
        (void)search.roundEnded({}, gone);
        QVERIFY(search.next().isEmpty());
        QVERIFY(search.end(0).fellSilent);
    }
};

} // namespace StandInRangeSearchTests

int tst_standinrangesearch(int argc, char* argv[])
{
    return PortCheck::runTest<StandInRangeSearchTests::TestStandInRangeSearch>(argc, argv);
}

#include "tst_standinrangesearch.moc"
