// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/stripparts.h"

#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace StripPartsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

ReachabilityRun answered(int from, int to)
{
    return {quint16(from), quint16(to), Reachability::Answered, 0, 1};
}

ReachabilityRun silent(int from, int to)
{
    return {quint16(from), quint16(to), Reachability::Blocked, 0, 0, 1};
}

ReachabilityRun rejected(int from, int to)
{
    return {quint16(from), quint16(to), Reachability::Blocked, 0, 0, 0, 1};
}

class TestStripParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draws_data();
    void draws();
    void tornRangesStayBounded();
    void hostileParts_data();
    void hostileParts();
    void columnsOfPorts();
};

void TestStripParts::draws_data()
{
    QTest::addColumn<QList<ReachabilityRun>>("parts"); // of 1000-1999, in ten columns
    QTest::addColumn<QList<StripPart>>("strip");
    using Parts = QList<ReachabilityRun>;
    using Strip = QList<StripPart>;
    QTest::newRow("one") << Parts{answered(1000, 1999)} << Strip{{0, 9, State::Closed}};
    QTest::newRow("two") << Parts{answered(1000, 1499), silent(1500, 1999)}
                         << Strip{{0, 4, State::Closed}, {5, 9, State::Filtered}};
    QTest::newRow("one port in the middle") << Parts{answered(1000, 1449), silent(1450, 1450),
        answered(1451, 1999)} << Strip{{0, 3, State::Closed}, {4, 4, State::Filtered}, {5, 9, State::Closed}};
    QTest::newRow("one answer in the middle") << Parts{silent(1000, 1449), answered(1450, 1450),
        silent(1451, 1999)} << Strip{{0, 3, State::Filtered}, {4, 4, State::Closed}, {5, 9, State::Filtered}};
    QTest::newRow("the first and the last port") << Parts{silent(1000, 1000), answered(1001, 1998),
        silent(1999, 1999)} << Strip{{0, 0, State::Filtered}, {1, 8, State::Closed}, {9, 9, State::Filtered}};
    QTest::newRow("narrow ones that share a column") << Parts{answered(1000, 1419), silent(1420, 1429),
        rejected(1430, 1439), answered(1440, 1449),
        answered(1450, 1999)} << Strip{{0, 3, State::Closed}, {4, 4, State::Filtered}, {5, 9, State::Closed}};
    QTest::newRow("open is an answer") << Parts{{1000, 1999, Reachability::Answered, 3}}
                                       << Strip{{0, 9, State::Closed}};
    QTest::newRow("not asked") << Parts{{1000, 1999}} << Strip{{0, 9, State::NotRun}};
    QTest::newRow("nothing known") << Parts{} << Strip{{0, 9, State::NotRun}};
}

void TestStripParts::draws()
{
    QFETCH(QList<ReachabilityRun>, parts);
    QTEST(stripParts({1000, 1999}, parts, 10), "strip");
}

void TestStripParts::tornRangesStayBounded()
{
    const RangeResult torn = tornRange();
    const QList<StripPart> strip = stripParts(torn.range, torn.runs, 480);
    QVERIFY(strip.size() <= 480);
    QCOMPARE(strip.first().from, 0);
    QCOMPARE(strip.last().to, 479);
    for (qsizetype i = 1; i < strip.size(); ++i)
        QCOMPARE(strip.at(i).from, strip.at(i - 1).to + 1);
}

void TestStripParts::hostileParts_data()
{
    QTest::addColumn<QList<ReachabilityRun>>("parts");
    QTest::newRow("outside") << QList<ReachabilityRun>{answered(1, 999), answered(2000, 65535)};
    QTest::newRow("across the ends") << QList<ReachabilityRun>{answered(0, 65535)};
    QTest::newRow("backwards") << QList<ReachabilityRun>{answered(1500, 1400)};
}

void TestStripParts::hostileParts()
{
    QFETCH(QList<ReachabilityRun>, parts);
    QCOMPARE(stripParts({1000, 1999}, parts, 10), (QList<StripPart>{{0, 9, State::NotRun}}));
    QVERIFY(stripParts({1999, 1000}, parts, 10).isEmpty());
}

void TestStripParts::columnsOfPorts()
{
    const PortRange all{1024, 65535};
    QCOMPARE(stripColumn(all, 1024, 480), 0);
    QCOMPARE(stripColumn(all, 65535, 480), 479);
    QCOMPARE(stripParts({5, 6}, {answered(5, 5), silent(6, 6)}, 10), // fewer ports than columns
        (QList<StripPart>{{0, 4, State::Closed}, {5, 9, State::Filtered}}));
    QCOMPARE(stripParts({0, 65535}, {silent(0, 65535)}, 480), (QList<StripPart>{{0, 479, State::Filtered}}));
}

} // namespace StripPartsTests

int tst_stripparts(int argc, char* argv[])
{
    return PortCheck::runTest<StripPartsTests::TestStripParts, QCoreApplication>(argc, argv);
}

#include "tst_stripparts.moc"
