// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/rangelines.h"
#include "model/words/statetext.h"
#include "tests/support/runtest.h"

#include <QLocale>
#include <QTest>

#include <functional>

namespace RangeLinesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord recordOf(RangeMode mode, const std::function<State(int port)>& state)
{
    const PortRange range{1024, 65535};
    RangeMap map(range);
    for (int port = range.from; port <= range.to; ++port)
        map.set(quint16(port), state(port));
    CheckRecord record;
    record.check.service = Service::TcpRange;
    record.check.range = range;
    record.phase = Phase::Done;
    record.seen.range = rangeResult(mode, map);
    return record;
}

State cut(int port)
{
    if (port < 3268)
        return State::Unreachable;
    if (port < 49152)
        return State::Filtered;
    return port % 1000 == 0 ? State::Open : State::Closed;
}

QString valueOf(const QString& label, const CheckRecord& record)
{
    for (const EvidenceLine& line : evidenceLines(record)) {
        if (line.label == label)
            return line.value;
    }
    return {};
}

class TestRangeLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tellsWhatWasFoundAndWhere();
    void tellsHowItEnded();
    void aMapTellsWhatItCannotKnow();
    void whileItGrowsThereIsNoEnd();
    void linesAreBounded();
    void countsLeaveOutWhatThereIsNot();
    void runsOfPorts();
};

void TestRangeLines::tellsWhatWasFoundAndWhere()
{
    const CheckRecord record = recordOf(RangeMode::EveryPort, cut);
    QCOMPARE(valueOf(u"Ports asked"_s, record), u"64,512 of 64,512"_s);
    QCOMPARE(valueOf(u"Open"_s, record).left(18), u"16: 50000, 51000, "_s);
    QCOMPARE(valueOf(u"Refused"_s, record), u"16,368, in 49152-65535"_s);
    QCOMPARE(valueOf(u"Silent"_s, record), u"45,884, in 1024-49151"_s);
    QCOMPARE(valueOf(u"Rejected by the network"_s, record), u"2,244, in 1024-49151"_s);
    QVERIFY(valueOf(u"Not sent: this computer refused"_s, record).isEmpty());
    QVERIFY(valueOf(u"Attempts"_s, record).isEmpty()); // these lines are of single ports
}

void TestRangeLines::tellsHowItEnded()
{
    CheckRecord record = recordOf(RangeMode::Map, cut);
    record.seen.range->end = RangeHostEnd{0, 70123, true, false, 12, 0.8};
    record.seen.latencyMs = 0.8;
    QCOMPARE(valueOf(u"Connections made"_s, record), u"70,123"_s);
    QCOMPARE(valueOf(u"Without an answer, though the port answered another time"_s, record), u"12"_s);
    QCOMPARE(valueOf(u"Round trip, as a rule"_s, record), u"0.8 ms"_s);
    QVERIFY(valueOf(u"Ended early"_s, record).contains(u"silent"_s));
    QVERIFY(valueOf(u"Boundaries"_s, record).contains(u"not all"_s));
    QVERIFY(valueOf(u"Local ports that get no answers"_s, record).isEmpty());
    record.seen.range->end->localPortsUnanswered = {{1024, 5000}, {40000, 49151}};
    QCOMPARE(valueOf(u"Local ports that get no answers"_s, record), u"1024-5000, 40000-49151"_s);
    record.seen.range->end->exact = true;
    QVERIFY(valueOf(u"Boundaries"_s, record).contains(u"one port"_s));
}

void TestRangeLines::aMapTellsWhatItCannotKnow()
{
    const CheckRecord record = recordOf(
        RangeMode::Map, [](int port) { return port % 100 == 0 || port == 1024 ? State::Closed : State::NotRun; });
    QVERIFY(valueOf(u"Ports asked"_s, record).startsWith(u"646 of 64,512"_s));
    QCOMPARE(valueOf(u"Neighbours that were not asked"_s, record), u"at most 99"_s);
}

void TestRangeLines::whileItGrowsThereIsNoEnd()
{
    CheckRecord record =
        recordOf(RangeMode::EveryPort, [](int port) { return port < 2000 ? State::Closed : State::NotRun; });
    record.phase = Phase::Running;
    QCOMPARE(valueOf(u"Ports asked"_s, record), u"976 of 64,512"_s);
    QVERIFY(valueOf(u"Connections made"_s, record).isEmpty());
    record.phase = Phase::Done;
    record.seen.state = State::Cancelled;
    QCOMPARE(valueOf(u"Ended early"_s, record), stateText(State::Cancelled));
}

void TestRangeLines::linesAreBounded()
{
    const CheckRecord record =
        recordOf(RangeMode::EveryPort, [](int port) { return port % 2 == 0 ? State::Open : State::Filtered; });
    for (const EvidenceLine& line : evidenceLines(record))
        QVERIFY2(line.value.size() < 200, qPrintable(line.value));
    QVERIFY(valueOf(u"Open"_s, record).endsWith(u"and 32,244 more"_s));
}

void TestRangeLines::countsLeaveOutWhatThereIsNot()
{
    ReachabilityRun counts;
    QVERIFY(countsText(counts).isEmpty());
    counts.refused = 1234;
    counts.local = 2;
    QCOMPARE(countsText(counts), u"1,234 refused · 2 not sent"_s);
}

void TestRangeLines::runsOfPorts()
{
    QVERIFY(portRuns({}).isEmpty());
    QCOMPARE(portRuns({1, 2, 3, 5, 65534, 65535}), (QList<PortRange>{{1, 3}, {5, 5}, {65534, 65535}}));
}

} // namespace RangeLinesTests

int tst_rangelines(int argc, char* argv[])
{
    return PortCheck::runTest<RangeLinesTests::TestRangeLines>(argc, argv);
}

#include "tst_rangelines.moc"
