// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/rangeresult.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace RangeResultTests {

using namespace PortCheck;

RangeResult resultOf(const QList<State>& states)
{
    RangeMap map({100, quint16(99 + states.size())});
    for (qsizetype i = 0; i < states.size(); ++i)
        map.set(quint16(100 + i), states.at(i));
    return rangeResult(RangeMode::Map, map);
}

constexpr State open = State::Open;
constexpr State refused = State::Closed;
constexpr State silent = State::Filtered;
constexpr State rejected = State::Unreachable;
constexpr State unsent = State::Local;
constexpr State unasked = State::NotRun;

class TestRangeResult final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts()
    {
        const RangeResult result = resultOf({open, refused, unasked, unasked, refused, silent, rejected, unsent});
        QCOMPARE(result.asked(), 6);
        QCOMPARE(result.open(), 1);
        QCOMPARE(result.openPorts, QList<quint16>{100});
        QCOMPARE(result.refused(), 2);
        QCOMPARE(result.silent(), 1);
        QCOMPARE(result.rejected(), 1);
        QCOMPARE(result.local(), 1);
        QCOMPARE(result.widestGap(), 2);
        QCOMPARE(result.parts(Reachability::Answered), (QList<PortRange>{{100, 104}}));
        QCOMPARE(result.parts(Reachability::Blocked), (QList<PortRange>{{105, 106}}));
        QCOMPARE(result.parts(Reachability::Local), (QList<PortRange>{{107, 107}}));
        QVERIFY(!result.end);
    }

    void nothingAsked()
    {
        const RangeResult result = resultOf({unasked, unasked});
        QCOMPARE(result.asked(), 0);
        QCOMPARE(result.widestGap(), 0);
        QVERIFY(result.parts(Reachability::Answered).isEmpty());
        QCOMPARE(stateOf(result), State::NotRun);
        QCOMPARE(RangeResult().asked(), 0);
    }

    void oneWord_data()
    {
        QTest::addColumn<QList<State>>("states");
        QTest::addColumn<State>("word");
        QTest::newRow("silent beside all") << QList{open, rejected, refused, silent} << silent;
        QTest::newRow("silent among rejected ones") << QList{refused, rejected, silent, silent} << rejected;
        QTest::newRow("rejected beside answers") << QList{open, refused, rejected, unsent} << rejected;
        QTest::newRow("an open one") << QList{refused, open, unsent} << open;
        QTest::newRow("refused alone") << QList{refused, unsent} << refused;
        QTest::newRow("nothing got out") << QList{unsent, unasked} << unsent;
    }

    void oneWord()
    {
        QFETCH(QList<State>, states);
        QFETCH(State, word);
        QCOMPARE(stateOf(resultOf(states)), word);
    }
};

} // namespace RangeResultTests

int tst_rangeresult(int argc, char* argv[])
{
    return PortCheck::runTest<RangeResultTests::TestRangeResult>(argc, argv);
}

#include "tst_rangeresult.moc"
