// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/localportrefusals.h"
#include "tests/support/runtest.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <deque>
#include <functional>

namespace LocalPortRefusalsTests {

using namespace PortCheck;

using Parts = QList<PortRange>;

bool isIn(const Parts& parts, quint16 port)
{
    return std::any_of(parts.begin(), parts.end(), [port](const PortRange& part) { return part.contains(port); });
}

/// Lets it ask until it has ended, and returns how many questions that took; -1 if it neither asks nor ends.
int run(LocalPortRefusals& search, const std::function<State(quint16)>& answer)
{
    int questions = 0;
    std::deque<quint16> underWay;
    search.begin();
    while (!search.hasEnded() && questions < 10'000) {
        while (const auto port = search.next()) {
            ++questions;
            underWay.push_back(*port);
        }
        if (underWay.empty() || underWay.size() > LocalPortRefusals::mostAtOnce)
            return -1;
        const quint16 port = underWay.front();
        underWay.pop_front();
        search.settle(port, answer(port));
    }
    return questions;
}

class TestLocalPortRefusals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Parts>("refused");
        QTest::newRow("none") << Parts{};
        QTest::newRow("a part") << Parts{{20'000, 30'000}};
        QTest::newRow("the lower end") << Parts{{1024, 49'151}};
        QTest::newRow("the upper end") << Parts{{49'152, 65'535}};
        QTest::newRow("two parts") << Parts{{1024, 9'999}, {30'001, 50'000}};
    }
    void finds()
    {
        QFETCH(const Parts, refused);
        for (const State state : {State::Closed, State::Unreachable}) {
            LocalPortRefusals search;
            const int questions = run(search, [&](quint16 port) { return isIn(refused, port) ? state : State::Open; });
            QCOMPARE(search.refused(), refused);
            QVERIFY(questions > 0 && questions < LocalPortRefusals::mostQuestions);
        }
    }

    /// That is no matter of local ports: what was open no longer is.
    void allAreRefused()
    {
        LocalPortRefusals search;
        QVERIFY(run(search, [](quint16) { return State::Closed; }) > 0);
        QVERIFY(search.refused().isEmpty());
    }

    /// A service whose queue is full refuses now and then, whatever the local port.
    void refusalsNowAndThen()
    {
        int found = 0;
        for (quint32 seed = 1; seed <= 50; ++seed) {
            QRandomGenerator random(seed);
            LocalPortRefusals search;
            QVERIFY(run(search, [&](quint16) { return random.bounded(4) == 0 ? State::Closed : State::Open; }) > 0);
            found += search.refused().isEmpty() ? 0 : 1;
        }
        QCOMPARE(found, 0);
    }

    void silenceTellsNothing()
    {
        LocalPortRefusals search;
        QVERIFY(run(search, [](quint16 port) { return port < 30'000 ? State::Filtered : State::Open; }) > 0);
        QVERIFY(search.refused().isEmpty());
    }

    void busyPortsAreReplaced()
    {
        LocalPortRefusals search;
        search.begin();
        const auto first = search.next();
        QVERIFY(first);
        search.giveUp(*first);
        QList<quint16> asked;
        while (const auto port = search.next()) {
            asked.append(*port);
            search.settle(*port, State::Open);
        }
        QVERIFY(search.hasEnded());
        QVERIFY(!asked.contains(*first));
        QVERIFY(asked.contains(*first + 1) || asked.contains(*first - 1));
    }
};

} // namespace LocalPortRefusalsTests

int tst_localportrefusals(int argc, char* argv[])
{
    return PortCheck::runTest<LocalPortRefusalsTests::TestLocalPortRefusals, QCoreApplication>(argc, argv);
}

#include "tst_localportrefusals.moc"
