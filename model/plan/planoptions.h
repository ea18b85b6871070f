// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/runplan.h"
#include "model/run/runlimits.h"
#include "model/support/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// An option as it is written on a command line and in a plan's file.
struct PlanOption {
    QString name; ///< without the dashes
    QString value{}; ///< empty for one that has none

    friend bool operator==(const PlanOption&, const PlanOption&) = default;
};

/// The whole number that \a text is; no value where it is something else, or not within \a bounds.
[[nodiscard]] std::optional<int> numberWithin(const QString& text, Bounds bounds);

/// The names of all options that a plan can have, in the order in which they are written.
[[nodiscard]] QStringList planOptionNames();

/// What of \a plan isn't as usual, without its targets and its token. The value of "table" is RunPlan::tableFile.
[[nodiscard]] QList<PlanOption> planOptions(const RunPlan& plan);

/// Puts an option's value into \a plan, unless that is wrong: then one sentence that names the option and says what
/// would be right. "table" only sets the path; it is the caller's to read the file. \a option has a name of
/// planOptionNames().
[[nodiscard]] std::optional<Error> setPlanOption(RunPlan& plan, const PlanOption& option);

} // namespace PortCheck
