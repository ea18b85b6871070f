// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/dynamicrangegoal.h"

#include "model/support/oftoken.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

const QList<DynamicRangeGoal>& allDynamicRangeGoals()
{
    static const QList<DynamicRangeGoal> all{DynamicRangeGoal::Usual, DynamicRangeGoal::Windows,
        DynamicRangeGoal::Table, DynamicRangeGoal::Named, DynamicRangeGoal::Inspection};
    return all;
}

QLatin1String token(DynamicRangeGoal goal)
{
    switch (goal) {
    case DynamicRangeGoal::Usual:
        return "usual"_L1;
    case DynamicRangeGoal::Windows:
        return "windows"_L1;
    case DynamicRangeGoal::Table:
        return "table"_L1;
    case DynamicRangeGoal::Named:
        return "named"_L1;
    case DynamicRangeGoal::Inspection:
        return "inspection"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<DynamicRangeGoal> dynamicRangeGoalOf(QStringView word)
{
    return ofToken(allDynamicRangeGoals(), word);
}

} // namespace PortCheck
