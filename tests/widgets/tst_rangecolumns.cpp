// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "ranges.h"

#include "tests/support/runtest.h"
#include "widgets/ranges/rangecolumns.h"

#include <QTest>

#include <algorithm>

namespace RangeColumnsTests {

using namespace PortCheck;

constexpr int width = 800;

RangeScale scaleOf(PortRange range)
{
    RangeScale scale(range);
    scale.setWidth(width);
    return scale;
}

/// From the first to the last column, without a gap, and neighbours differ.
void isWholePicture(const std::vector<RangeStretch>& picture)
{
    QVERIFY(!picture.empty());
    int next = 0;
    for (size_t i = 0; i < picture.size(); ++i) {
        QCOMPARE(picture.at(i).from, next);
        QVERIFY(picture.at(i).to >= picture.at(i).from);
        QVERIFY(
            i == 0 || picture.at(i).part != picture.at(i - 1).part || picture.at(i).share != picture.at(i - 1).share);
        next = picture.at(i).to + 1;
    }
    QCOMPARE(next, width);
}

bool shows(const std::vector<RangeStretch>& picture, RangePart part)
{
    return std::any_of(picture.begin(), picture.end(), [part](const RangeStretch& each) { return each.part == part; });
}

class TestRangeColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsFollowThePassages();
    void findsTheRunOfAPort();
    void showsEveryPart();
    void aSingleBlockedPortDoesNotVanish_data();
    void aSingleBlockedPortDoesNotVanish();
    void aFewAnswersWithinSilenceAreSeen();
    void everyOtherPortBlockedLooksBlocked();
    void nothingAskedYet();
    void aSweepShowsHowMuchWasAsked();
    void openPortsShareColumns();
    void theColumnTellsWhatItShows();
};

void TestRangeColumns::partsFollowThePassages()
{
    QList<RangePart> seen;
    for (const ReachabilityRun& run : cutRange().runs)
        seen.append(partOf(run));
    QCOMPARE(seen, (QList{RangePart::Silent, RangePart::Answers, RangePart::Rejected}));
    ReachabilityRun local;
    local.reachability = Reachability::Local;
    QCOMPARE(partOf(local), RangePart::Local);
    ReachabilityRun blocked;
    blocked.reachability = Reachability::Blocked;
    blocked.silent = 100;
    QCOMPARE(partOf(blocked), RangePart::Silent);
    blocked.rejected = 1; // a router that rejects tells it only so often
    QCOMPARE(partOf(blocked), RangePart::Rejected);
    QCOMPARE(partOf(ReachabilityRun()), RangePart::NotAsked);
}

void TestRangeColumns::findsTheRunOfAPort()
{
    const QList<ReachabilityRun> runs = cutRange().runs;
    QCOMPARE(runAt(runs, 1024), 0);
    QCOMPARE(runAt(runs, 49151), 0);
    QCOMPARE(runAt(runs, 49152), 1);
    QCOMPARE(runAt(runs, 65535), 2);
    QCOMPARE(runAt(runs, 1023), -1);
    QCOMPARE(runAt({}, 1024), -1);
}

void TestRangeColumns::showsEveryPart()
{
    const std::vector<RangeStretch> picture = stretches(cutRange(), scaleOf(usualRange));
    isWholePicture(picture);
    QCOMPARE(picture.size(), size_t(3));
    const int boundary = int(scaleOf(usualRange).xOf(49152));
    QVERIFY(std::abs(picture.at(1).from - boundary) <= 1);
}

void TestRangeColumns::aSingleBlockedPortDoesNotVanish_data()
{
    QTest::addColumn<int>("port");
    for (const int port : {1024, 1025, 30001, 49152, 65534, 65535})
        QTest::addRow("%d", port) << port;
}

void TestRangeColumns::aSingleBlockedPortDoesNotVanish()
{
    QFETCH(const int, port);
    for (const State state : {State::Filtered, State::Unreachable, State::Local}) {
        const RangeResult found = rangeOf([&](int each) { return each == port ? state : State::Closed; });
        const std::vector<RangeStretch> picture = stretches(found, scaleOf(usualRange));
        isWholePicture(picture);
        QVERIFY(shows(picture, partOf(found.runs.at(runAt(found.runs, port)))));
    }
}

void TestRangeColumns::aFewAnswersWithinSilenceAreSeen()
{
    const RangeScale scale = scaleOf(usualRange);
    for (int first = 3200; first < 3300; ++first) { // within a column, and over the edge between two
        const RangeResult found =
            rangeOf([first](int port) { return port == first || port == first + 1 ? State::Open : State::Filtered; });
        isWholePicture(stretches(found, scale));
        QVERIFY2(shows(stretches(found, scale), RangePart::Answers), qPrintable(QString::number(first)));
        QCOMPARE(runAtColumn(found.runs, scale, scale.xOf(first)), 1);
    }
}

void TestRangeColumns::everyOtherPortBlockedLooksBlocked()
{
    const RangeResult found = stripedRange();
    QVERIFY(found.runs.size() > 60000);
    const std::vector<RangeStretch> picture = stretches(found, scaleOf(usualRange));
    QCOMPARE(picture, (std::vector<RangeStretch>{{0, width - 1, RangePart::Silent, 1}}));
    RangeScale close = scaleOf(usualRange);
    close.zoom(1e9, 0);
    isWholePicture(stretches(found, close));
    QCOMPARE(stretches(found, close).size(), size_t(RangeScale::fewestPorts));
}

void TestRangeColumns::nothingAskedYet()
{
    const RangeResult nothing{RangeMode::EveryPort, usualRange, {}, {}, {}};
    const std::vector<RangeStretch> picture = stretches(nothing, scaleOf(usualRange));
    isWholePicture(picture);
    QCOMPARE(picture.size(), size_t(1));
    QCOMPARE(picture.front().part, RangePart::NotAsked);
    QCOMPARE(runAtColumn(nothing.runs, scaleOf(usualRange), 10), -1);
}

void TestRangeColumns::aSweepShowsHowMuchWasAsked()
{
    const auto everyTenth = [](int port) { return port % 10 == 0 ? State::Closed : State::NotRun; };
    const auto inTheMiddle = [](const std::vector<RangeStretch>& picture) {
        return picture.at(picture.size() / 2).share;
    };
    const double swept = inTheMiddle(stretches(rangeOf(everyTenth), scaleOf(usualRange)));
    QVERIFY2(swept > 0.09 && swept < 0.11, qPrintable(QString::number(swept)));
    QCOMPARE(inTheMiddle(stretches(rangeOf(everyTenth, RangeMode::Map), scaleOf(usualRange))), 1.0);
}

void TestRangeColumns::openPortsShareColumns()
{
    QList<quint16> all;
    for (int port = usualRange.from; port <= usualRange.to; ++port)
        all.append(quint16(port));
    const std::vector<int> columns = columnsOf(all, scaleOf(usualRange));
    QCOMPARE(columns.size(), size_t(width));
    QVERIFY(std::is_sorted(columns.begin(), columns.end()));
    RangeScale close = scaleOf(usualRange);
    close.showPart({50000, 50009});
    QCOMPARE(columnsOf({49152, 50000, 50003, 65535}, close).size(), size_t(2));
}

void TestRangeColumns::theColumnTellsWhatItShows()
{
    const RangeResult found = rangeOf([](int port) { return port == 30001 ? State::Filtered : State::Closed; });
    const RangeScale scale = scaleOf(usualRange);
    const double column = std::floor(scale.xOf(30001));
    QCOMPARE(runAtColumn(found.runs, scale, column), 1);
    QCOMPARE(runAtColumn(found.runs, scale, column - 2), 0);
    QCOMPARE(runAtColumn(found.runs, scale, column + 2), 2);
    QCOMPARE(runAtColumn(found.runs, scale, -5), 0);
    QCOMPARE(runAtColumn(found.runs, scale, 1e6), 2);
}

} // namespace RangeColumnsTests

int tst_rangecolumns(int argc, char* argv[])
{
    return PortCheck::runTest<RangeColumnsTests::TestRangeColumns>(argc, argv);
}

#include "tst_rangecolumns.moc"
