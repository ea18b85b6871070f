// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangescale.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace RangeScaleTests {

using namespace PortCheck;

constexpr PortRange usual{1024, 65535};

RangeScale scaleOf(PortRange range, double width)
{
    RangeScale scale(range);
    scale.setWidth(width);
    return scale;
}

class TestRangeScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portsLieFromTheLeftToTheRight();
    void placesOutsideMeanTheNearestPort();
    void zoomsAroundThePointer();
    void neverLeavesTheRange();
    void showsAPart();
    void reveals_data();
    void reveals();
    void aSinglePortFillsTheStrip();
    void survivesNoWidth();
};

void TestRangeScale::portsLieFromTheLeftToTheRight()
{
    const RangeScale scale = scaleOf(usual, 1000);
    QCOMPARE(scale.xOf(1024), 0.0);
    QCOMPARE(scale.xOf(65536), 1000.0);
    QVERIFY(scale.isWhole());
    QCOMPARE(scale.visible(), usual);
    for (const int port : {1024, 1025, 49151, 49152, 65534, 65535}) {
        QVERIFY(scale.xOf(port) < scale.xOf(port + 1));
        QCOMPARE(scale.portAt((scale.xOf(port) + scale.xOf(port + 1)) / 2), quint16(port));
    }
}

void TestRangeScale::placesOutsideMeanTheNearestPort()
{
    const RangeScale scale = scaleOf(usual, 1000);
    QCOMPARE(scale.portAt(-50), quint16(1024));
    QCOMPARE(scale.portAt(1000), quint16(65535));
    QCOMPARE(scale.portAt(1e9), quint16(65535));
}

void TestRangeScale::zoomsAroundThePointer()
{
    RangeScale scale = scaleOf(usual, 1000);
    const quint16 port = scale.portAt(700);
    scale.zoom(4, 700);
    QVERIFY(!scale.isWhole());
    QCOMPARE(scale.portAt(700), port);
    scale.zoom(0.25, 700);
    QVERIFY(scale.isWhole());
    QCOMPARE(scale.visible(), usual);
}

void TestRangeScale::neverLeavesTheRange()
{
    RangeScale scale = scaleOf(usual, 1000);
    scale.zoom(1e9, 0);
    QCOMPARE(scale.visible(), (PortRange{1024, 1024 + RangeScale::fewestPorts - 1}));
    scale.pan(1e9);
    QCOMPARE(scale.visible().from, quint16(1024));
    scale.pan(-1e9);
    QCOMPARE(scale.visible(), (PortRange{65536 - RangeScale::fewestPorts, 65535}));
    scale.zoom(1e-9, 999);
    QCOMPARE(scale.visible(), usual);
    scale.pan(100);
    QCOMPARE(scale.visible(), usual);
}

void TestRangeScale::showsAPart()
{
    RangeScale scale = scaleOf(usual, 1000);
    scale.showPart({50000, 50999});
    QVERIFY(scale.visible().from < 50000 && scale.visible().to > 50999);
    QVERIFY(scale.xOf(51000) - scale.xOf(50000) > 700);
    scale.showPart({1024, 1024});
    QVERIFY(scale.visible().contains(1024));
    scale.showAll();
    QCOMPARE(scale.visible(), usual);
}

void TestRangeScale::reveals_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("moves");
    QTest::newRow("is there already") << 30100 << 30200 << false;
    QTest::newRow("to the left") << 2000 << 2100 << true;
    QTest::newRow("to the right") << 60000 << 60100 << true;
    QTest::newRow("wide, to the right") << 40000 << 65535 << true;
    QTest::newRow("wide, to the left") << 1024 << 20000 << true;
    QTest::newRow("wider than what is shown, and in it") << 1024 << 65535 << false;
    QTest::newRow("half of it") << 30900 << 31500 << true;
}

void TestRangeScale::reveals()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const bool, moves);
    RangeScale scale = scaleOf(usual, 1000);
    scale.zoom(64.512, 0);
    scale.pan(-(30000 - 1024));
    const PortRange before = scale.visible();
    QCOMPARE(before, (PortRange{30000, 30999}));
    scale.reveal({quint16(from), quint16(to)});
    QCOMPARE(scale.visible() != before, moves);
    QVERIFY(scale.visible().contains(quint16(from)) || scale.visible().contains(quint16(to)) || !moves);
    QCOMPARE(scale.visible().to - scale.visible().from, before.to - before.from); // no zoom
}

void TestRangeScale::aSinglePortFillsTheStrip()
{
    RangeScale scale = scaleOf({7, 7}, 100);
    QCOMPARE(scale.xOf(8), 100.0);
    scale.zoom(10, 50);
    QCOMPARE(scale.visible(), (PortRange{7, 7}));
    QCOMPARE(scale.portAt(50), quint16(7));
}

void TestRangeScale::survivesNoWidth()
{
    RangeScale scale = scaleOf(usual, -20);
    scale.zoom(2, 0);
    scale.pan(5);
    QVERIFY(usual.contains(scale.portAt(0)));
}

} // namespace RangeScaleTests

int tst_rangescale(int argc, char* argv[])
{
    return PortCheck::runTest<RangeScaleTests::TestRangeScale>(argc, argv);
}

#include "tst_rangescale.moc"
