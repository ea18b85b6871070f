// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/livenessmonitor.h"

#include "tests/support/runtest.h"

#include <QSet>
#include <QTest>

namespace LivenessMonitorTests {

using namespace PortCheck;
using namespace std::chrono_literals;

const Moment start = Moment(1h);

/// How many questions pass until a canary port is due; -1: none within 10,000.
int questionsUntilCanary(LivenessMonitor& life, Moment now, int window)
{
    for (int i = 1; i <= 10'000; ++i) {
        if (life.dueCanary(now, window))
            return i;
    }
    return -1;
}

int callAll(LivenessMonitor& life)
{
    int called = 0;
    while (life.nextInLivenessRound())
        ++called;
    return called;
}

void settleAll(LivenessMonitor& life, int number, bool answered)
{
    for (int i = 0; i < number; ++i)
        life.settleRollCall(answered);
}

class TestLivenessMonitor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever else answers proves that the host lives, and not that this computer is let through to the others.
    void othersAnswerMeanwhile_data()
    {
        QTest::addColumn<quint16>("answers");
        QTest::addColumn<bool>("isDoubtful");
        QTest::addRow("another port") << quint16(3000) << true;
        QTest::addRow("a canary port") << quint16(1003) << false;
    }
    void othersAnswerMeanwhile()
    {
        QFETCH(const quint16, answers);
        LivenessMonitor life;
        for (quint16 port = 1000; port < 1008; ++port)
            life.answered(port, State::Closed, start);
        life.silent(2000, start + 1s);
        life.answered(answers, State::Closed, start + 2s);
        life.silent(2001, start + 3s);
        for (int i = 0; i < 8; ++i)
            life.settleCanary(false);
        for (int round = 0; round < LivenessMonitor::livenessRounds; ++round)
            settleAll(life, callAll(life), false);
        QVERIFY(life.isGone());
        const QList<quint16> doubtful = life.takeDoubtful();
        QVERIFY(doubtful.contains(2001));
        QTEST(doubtful.contains(2000), "isDoubtful");
    }

    void canaries_data()
    {
        QTest::addColumn<QList<State>>("answers");
        QTest::addColumn<bool>("canTell");
        QTest::addRow("nobody") << QList<State>{} << false;
        QTest::addRow("one open port is no proof") << QList<State>{State::Open} << false;
        QTest::addRow("two open ports") << QList<State>{State::Open, State::Open} << true;
        QTest::addRow("one refused port") << QList<State>{State::Closed} << true;
    }

    void canaries()
    {
        QFETCH(const QList<State>, answers);
        QFETCH(const bool, canTell);
        LivenessMonitor life;
        quint16 port = 1000;
        for (const State state : answers)
            life.answered(port++, state, start);
        life.silent(5, start + 1s);
        QCOMPARE(life.needsLivenessRound(), canTell);
        QCOMPARE(questionsUntilCanary(life, start + 2s, 1000) > 0, canTell);
    }

    void refusedPortsAreAskedRatherThanOpenOnes()
    {
        LivenessMonitor life;
        life.answered(80, State::Open, start);
        life.answered(81, State::Closed, start);
        life.answered(82, State::Closed, start);
        life.beginRollCall();
        QSet<quint16> asked;
        while (const auto port = life.nextInLivenessRound())
            asked.insert(*port);
        QCOMPARE(asked, (QSet<quint16>{81, 82}));
    }

    void howOften_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("questions");
        QTest::addRow("slow") << 16 << 9;
        QTest::addRow("medium") << 1600 << 101;
        QTest::addRow("fast") << 16000 << 257;
    }

    void howOften()
    {
        QFETCH(const int, window);
        LivenessMonitor life;
        life.answered(81, State::Closed, start);
        QTEST(questionsUntilCanary(life, start, window), "questions");
        QTEST(questionsUntilCanary(life, start, window), "questions");
    }

    void openPortsAreSpared()
    {
        LivenessMonitor life;
        life.answered(80, State::Open, start);
        life.answered(81, State::Open, start);
        QVERIFY(questionsUntilCanary(life, start, 16) > 0);
        QCOMPARE(questionsUntilCanary(life, start + 200ms, 16), -1);
        QVERIFY(questionsUntilCanary(life, start + 300ms, 16) > 0);
    }

    void answerProvesEarlierSilencesOnly()
    {
        LivenessMonitor life;
        life.answered(81, State::Closed, start);
        life.silent(1, start + 1s);
        life.answered(81, State::Closed, start + 1s);
        QVERIFY(!life.needsLivenessRound());
        life.silent(2, start + 3s);
        life.answered(82, State::Closed, start + 2s);
        QVERIFY(life.needsLivenessRound());
    }

    void rollCallIsAnswered()
    {
        LivenessMonitor life;
        life.answered(81, State::Closed, start);
        life.silent(1, start + 1s);
        life.beginRollCall();
        QVERIFY(life.isCalling());
        QCOMPARE(callAll(life), LivenessMonitor::livenessRoundSize);
        life.settleRollCall(false);
        life.settleRollCall(true); // one is enough
        QVERIFY(!life.isCalling());
        QVERIFY(!life.isGone());
        QVERIFY(!life.needsLivenessRound());
        settleAll(life, 3, false); // the late ones change nothing
        QVERIFY(!life.isCalling());
        QVERIFY(!life.isGone());
        QVERIFY(life.takeDoubtful().isEmpty());
    }

    void gone()
    {
        LivenessMonitor life;
        life.answered(81, State::Closed, start);
        life.silent(1, start + 1s);
        life.silent(2, start + 2s);
        life.beginRollCall();
        for (int call = 0; call < LivenessMonitor::livenessRounds; ++call) {
            QVERIFY(!life.isGone());
            QCOMPARE(callAll(life), LivenessMonitor::livenessRoundSize);
            settleAll(life, LivenessMonitor::livenessRoundSize, false);
        }
        QVERIFY(life.isGone());
        QVERIFY(!life.isCalling());
        QCOMPARE(callAll(life), 0);
        QCOMPARE(life.takeDoubtful(), (QList<quint16>{1, 2}));
        QVERIFY(life.takeDoubtful().isEmpty());
    }

    void comesBack()
    {
        LivenessMonitor life;
        life.answered(81, State::Closed, start);
        life.silent(1, start + 1s);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(!life.isCalling());
            life.settleCanary(false);
        }
        QVERIFY(life.isCalling()); // without being told to
        callAll(life);
        settleAll(life, LivenessMonitor::livenessRoundSize, false);
        callAll(life);
        life.settleRollCall(true);
        QVERIFY(!life.isCalling());
        QVERIFY(!life.isGone());
        QCOMPARE(life.takeDoubtful(), QList<quint16>{1}); // it may have been silent for the same reason
    }

    void lostWitnessesAmongAnswersAreNoTrouble()
    {
        LivenessMonitor life;
        life.answered(81, State::Closed, start);
        for (int i = 0; i < 1000; ++i) {
            life.settleCanary(i % 7 == 0);
            if (i % 7 == 0)
                life.answered(81, State::Closed, start);
        }
        QVERIFY(!life.isCalling());
    }
};

} // namespace LivenessMonitorTests

int tst_livenessmonitor(int argc, char* argv[])
{
    return PortCheck::runTest<LivenessMonitorTests::TestLivenessMonitor, QCoreApplication>(argc, argv);
}

#include "tst_livenessmonitor.moc"
