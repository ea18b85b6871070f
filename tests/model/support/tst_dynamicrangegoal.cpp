// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/dynamicrangegoal.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace DynamicRangeGoalTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestDynamicRangeGoal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadBack()
    {
        for (const DynamicRangeGoal goal : allDynamicRangeGoals())
            QCOMPARE(dynamicRangeGoalOf(QString(token(goal))), std::optional(goal));
        for (const QString& word : {u""_s, u"Windows"_s, u"windows "_s, u"49152-65535"_s})
            QVERIFY2(!dynamicRangeGoalOf(word), qPrintable(word));
    }
};

} // namespace DynamicRangeGoalTests

int tst_dynamicrangegoal(int argc, char* argv[])
{
    return PortCheck::runTest<DynamicRangeGoalTests::TestDynamicRangeGoal>(argc, argv);
}

#include "tst_dynamicrangegoal.moc"
