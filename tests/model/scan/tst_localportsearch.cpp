// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/localportcycle.h"
#include "model/scan/localportsearch.h"
#include "tests/support/runtest.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <functional>

namespace LocalPortSearchTests {

using namespace PortCheck;

using Parts = QList<PortRange>;

bool isIn(const Parts& parts, quint16 port)
{
    return std::any_of(parts.begin(), parts.end(), [port](const PortRange& part) { return part.contains(port); });
}

/// Lets it ask until it has ended, and returns how many questions that took.
int run(LocalPortSearch& search, const std::function<bool(quint16)>& answers)
{
    int questions = 0;
    std::deque<quint16> underWay;
    search.begin();
    while (search.isSearching() && questions < 100'000) {
        while (const auto port = search.next()) {
            ++questions;
            underWay.push_back(*port);
        }
        if (underWay.empty())
            return -1; // it neither asks nor ends
        const quint16 port = underWay.front();
        underWay.pop_front();
        search.settle(port, answers(port));
    }
    return questions;
}

class TestLocalPortSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Parts>("dead");
        QTest::addColumn<int>("percent"); // of the questions that get lost
        for (const int percent : {0, 5, 20, 36}) {
            QTest::addRow("none, %d %%", percent) << Parts{} << percent;
            QTest::addRow("a part, %d %%", percent) << Parts{{40'000, 49'151}} << percent;
            QTest::addRow("the lower end, %d %%", percent) << Parts{{1024, 49'151}} << percent;
            QTest::addRow("the upper end, %d %%", percent) << Parts{{49'152, 65'535}} << percent;
            QTest::addRow("two parts, %d %%", percent) << Parts{{1024, 9'999}, {30'001, 50'000}} << percent;
            if (percent <= 20) // else it can end without a word: two live samples may both stay without an answer
                QTest::addRow("nearly all, %d %%", percent) << Parts{{1024, 62'999}} << percent;
        }
    }

    void finds()
    {
        QFETCH(const Parts, dead);
        QFETCH(const int, percent);
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            LocalPortSearch search;
            const int questions =
                run(search, [&](quint16 port) { return !isIn(dead, port) && int(random.bounded(100)) >= percent; });
            QCOMPARE(search.unanswered(), dead);
            QVERIFY(questions > 0 && questions < 6000);
            QVERIFY(percent > 0 || search.lossRate() == 0);
            QVERIFY(std::abs(search.lossRate() * 100 - percent) < 18);
        }
    }

    void costsLittleWhereAllIsWell()
    {
        LocalPortSearch search;
        QCOMPARE(run(search, [](quint16) { return true; }), SourcePortSpread::mostSamples);
        QVERIFY(!search.isInDoubt());
    }

    void hostThatLeavesSaysNothing_data()
    {
        QTest::addColumn<int>("after"); // so many questions
        QTest::addRow("at once") << 0;
        QTest::addRow("in the first round") << 20;
        QTest::addRow("later") << 200;
    }

    void hostThatLeavesSaysNothing()
    {
        QFETCH(const int, after);
        LocalPortSearch search;
        int asked = 0;
        run(search, [&](quint16 port) { return ++asked <= after && port > 30'000; });
        QCOMPARE(search.unanswered(), Parts{});
        QVERIFY(!search.isSearching());
    }

    /// Where most answers are missing anyway, no local port is accused.
    void hostThatHardlyAnswers()
    {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            QRandomGenerator random(seed);
            LocalPortSearch search;
            run(search, [&](quint16) { return random.bounded(100) < 20; });
            QCOMPARE(search.unanswered(), Parts{});
        }
    }

    void busyPorts()
    {
        LocalPortSearch search;
        search.begin();
        QSet<quint16> given;
        while (search.isSearching()) {
            const auto port = search.next();
            QVERIFY(port);
            QVERIFY(!given.contains(*port));
            given.insert(*port);
            if (given.size() % 2 == 0)
                search.giveUp(*port);
            else
                search.settle(*port, true);
        }
        QCOMPARE(search.unanswered(), Parts{});
    }

    void noPortIsFree()
    {
        LocalPortSearch search;
        search.begin();
        for (int i = 0; search.isSearching() && i < 100'000; ++i) {
            if (const auto port = search.next())
                search.giveUp(*port);
        }
        QVERIFY(!search.isSearching());
        QCOMPARE(search.unanswered(), Parts{});
    }

    void endsSearchingOneDay()
    {
        LocalPortSearch search;
        for (int i = 0; i < LocalPortSearch::mostTimes; ++i) {
            QVERIFY(search.canBegin());
            run(search, [](quint16) { return false; });
        }
        QVERIFY(!search.canBegin());
        search.begin();
        QVERIFY(!search.isSearching());
    }

    void cycle()
    {
        LocalPortCycle all;
        QCOMPARE(all.next(), quint16(0)); // the system chooses
        LocalPortCycle cycle({{1024, 65'000}, {65'003, 65'535}}, 5);
        QCOMPARE(cycle.count(), 2);
        const quint16 first = cycle.next();
        const quint16 second = cycle.next();
        QCOMPARE(QSet<quint16>({first, second}), QSet<quint16>({65'001, 65'002}));
        QCOMPARE(cycle.next(), first);
        LocalPortCycle none({{1024, 65'535}}, 0);
        QCOMPARE(none.next(), quint16(0));
    }
};

} // namespace LocalPortSearchTests

int tst_localportsearch(int argc, char* argv[])
{
    return PortCheck::runTest<LocalPortSearchTests::TestLocalPortSearch, QCoreApplication>(argc, argv);
}

#include "tst_localportsearch.moc"
