// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/firstports.h"

#include "tests/support/runtest.h"

#include <QSet>
#include <QTest>

namespace FirstPortsTests {

using namespace PortCheck;

constexpr PortRange dynamic{1024, 65535};
RangeTarget target(PortRange range = dynamic)
{
    return {QHostAddress(), range, {}};
}

QSet<quint16> takeAll(FirstPorts& ports, const RangeMap& map)
{
    QSet<quint16> taken;
    while (ports.hasNext(map, true, 0))
        taken.insert(ports.take());
    return taken;
}

void answerAll(FirstPorts& ports, RangeMap& map, const QSet<quint16>& taken)
{
    for (const quint16 port : taken) {
        map.set(port, State::Closed);
        ports.heard(port, true);
    }
}

class TestFirstPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sweepTakesEachPort()
    {
        FirstPorts ports(target({65000, 65535}), RangeMode::EveryPort);
        QCOMPARE(takeAll(ports, RangeMap({65000, 65535})).size(), 536);
    }

    void searchWaitsForAnswers()
    {
        FirstPorts ports(target(), RangeMode::Map);
        RangeMap map(dynamic);
        const QSet<quint16> samples = takeAll(ports, map);
        QVERIFY(samples.contains(1024));
        QVERIFY(!ports.hasNext(map, true, 0)); // nothing new was heard
        for (const quint16 port : samples) {
            map.set(port, port < 30000 ? State::Closed : State::Filtered);
            ports.heard(port, port < 30000);
        }
        QVERIFY(!ports.hasNext(map, false, 0));
        QVERIFY(ports.hasNext(map, true, 0)); // silence so far is enough to go on between the two sides
        QVERIFY(!takeAll(ports, map).intersects(samples));
    }

    void loneSilenceIsNotSearchedUntilItIsSure_data()
    {
        QTest::addColumn<int>("place"); // among the samples
        QTest::addRow("first") << 0;
        QTest::addRow("within") << 300;
        QTest::addRow("last") << -1;
    }

    void loneSilenceIsNotSearchedUntilItIsSure()
    {
        QFETCH(const int, place);
        FirstPorts ports(target(), RangeMode::Map);
        RangeMap map(dynamic);
        const QSet<quint16> samples = takeAll(ports, map);
        QList<quint16> inOrder(samples.begin(), samples.end());
        std::sort(inOrder.begin(), inOrder.end());
        const quint16 lone = place < 0 ? inOrder.constLast() : inOrder.at(place);
        answerAll(ports, map, samples - QSet<quint16>{lone});
        map.set(lone, State::Filtered);
        ports.heard(lone, false);
        QVERIFY(!ports.hasNext(map, true, 0));
        ports.heard(lone, true);
        QVERIFY(ports.hasNext(map, true, 0));
        QVERIFY(!takeAll(ports, map).contains(lone));
    }

    void budgetEnds()
    {
        FirstPorts ports(target(), RangeMode::Map);
        RangeMap map(dynamic);
        const QSet<quint16> samples = takeAll(ports, map);
        for (const quint16 port : samples) {
            map.set(port, port < 30000 ? State::Closed : State::Filtered);
            ports.heard(port, true);
        }
        QVERIFY(!ports.hasNext(map, true, BoundarySearch::mostConnections));
    }

    void emptyRange_data()
    {
        QTest::addColumn<RangeMode>("mode");
        QTest::addRow("sweep") << RangeMode::EveryPort;
        QTest::addRow("map") << RangeMode::Map;
    }

    void emptyRange()
    {
        QFETCH(const RangeMode, mode);
        FirstPorts ports(target({9, 8}), mode);
        QVERIFY(!ports.hasNext(RangeMap({9, 8}), true, 0));
    }
};

} // namespace FirstPortsTests

int tst_firstports(int argc, char* argv[])
{
    return PortCheck::runTest<FirstPortsTests::TestFirstPorts, QCoreApplication>(argc, argv);
}

#include "tst_firstports.moc"
