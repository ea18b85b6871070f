// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace PortCheck {

/// Which of RPC's dynamic ports a firewall is to let through, as a person chose it for a run. It says nothing of what
/// is asked: that is the port table's range, and the ports that endpoint mappers name in it.
enum class DynamicRangeGoal {
    Usual, ///< nobody chose: Windows' range is asked for, and the table's where a run looked at all of that
    Windows, ///< 49152-65535, and the ports that are named outside of it
    Table, ///< the port table's whole range
    Named, ///< the ports that endpoint mappers name: for services with fixed ports
    Inspection, ///< none by itself: the firewall follows RPC from 135/TCP on
};

/// Every value once, in declaration order.
[[nodiscard]] const QList<DynamicRangeGoal>& allDynamicRangeGoals();

/// "usual", "windows", "table", "named", "inspection"; fixed, for options and files.
[[nodiscard]] QLatin1String token(DynamicRangeGoal goal);
/// The reverse; no value for any other word.
[[nodiscard]] std::optional<DynamicRangeGoal> dynamicRangeGoalOf(QStringView word);

} // namespace PortCheck
