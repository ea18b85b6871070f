// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/repetitionplan.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace RepetitionPlanTests {

using namespace PortCheck;

RepetitionPlan planAfter(int answers, int lost, int retries = 1)
{
    RepetitionPlan plan(retries);
    for (int i = 0; i < answers; ++i)
        plan.answered(true);
    plan.lost(lost);
    return plan;
}

int rounds(RepetitionPlan& plan)
{
    int count = 0;
    while (count < 1000 && plan.beginRound())
        ++count;
    return count;
}

class TestRepetitionPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quickQuestions_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("lost");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addRow("nothing is known") << 0 << 0 << 1 << 1;
        QTest::addRow("nothing gets lost") << 1000 << 0 << 1 << 1;
        QTest::addRow("1 %%") << 990 << 10 << 1 << 1;
        QTest::addRow("5 %%") << 950 << 50 << 4 << 6;
        QTest::addRow("a third") << 667 << 333 << 12 << 14;
        QTest::addRow("nearly all") << 1 << 999 << 16 << 16;
        QTest::addRow("all") << 0 << 1000 << 16 << 16;
    }

    void quickQuestions()
    {
        QFETCH(const int, answers);
        QFETCH(const int, lost);
        QFETCH(const int, least);
        QFETCH(const int, most);
        const RepetitionPlan plan = planAfter(answers, lost);
        QVERIFY2(plan.quickQuestions() >= least && plan.quickQuestions() <= most,
            qPrintable(QString::number(plan.quickQuestions())));
        QCOMPARE(plan.isLossy(), most > 1);
    }

    void roundsEnd()
    {
        RepetitionPlan well = planAfter(60'000, 0);
        QCOMPARE(rounds(well), 0); // beyond the one that each silent port has had
        RepetitionPlan lossy = planAfter(60'000, 600);
        lossy.wasSilent(1);
        const int few = rounds(lossy);
        QVERIFY(few >= 1 && few <= 4);
        RepetitionPlan hopeless = planAfter(1, 1'000'000);
        hopeless.wasSilent(1);
        QVERIFY(rounds(hopeless) <= 16);
    }

    void eachRetryIsMade()
    {
        RepetitionPlan plan = planAfter(0, 0, 5);
        QCOMPARE(rounds(plan), 4); // and the one that each silent port has had
    }

    /// The more short questions a port had before, the less is missing.
    void shortQuestionsCount()
    {
        RepetitionPlan few = planAfter(60'000, 30'000);
        few.wasSilent(1);
        RepetitionPlan many = planAfter(60'000, 30'000);
        many.wasSilent(14);
        QVERIFY(rounds(few) > rounds(many));
    }

    void whatComesLateAsksForMore()
    {
        RepetitionPlan plan = planAfter(600, 30);
        plan.wasSilent(16);
        plan.foundLate();
        QVERIFY(plan.beginRound());
    }

    void lossesOfDeadLocalPortsAreForgotten()
    {
        RepetitionPlan plan = planAfter(600, 300);
        QVERIFY(plan.isLossy());
        plan.forget();
        QVERIFY(!plan.isLossy());
        plan.measured(0.2);
        QVERIFY(plan.isLossy());
    }
};

} // namespace RepetitionPlanTests

int tst_repetitionplan(int argc, char* argv[])
{
    return PortCheck::runTest<RepetitionPlanTests::TestRepetitionPlan>(argc, argv);
}

#include "tst_repetitionplan.moc"
