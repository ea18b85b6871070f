// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>

namespace PortCheck {

/// What a status looks like: one shape and one colour each. The outcomes, and the states of a check before its outcome.
enum class StatusMark {
    Queued,
    Running,
    NotRun,
    NotApplicable,
    Pass,
    Warn,
    Inconclusive,
    Incomplete,
    Fail,
};

[[nodiscard]] StatusMark statusMark(Phase phase, Outcome outcome);
[[nodiscard]] StatusMark statusMark(Outcome outcome);

/// Every mark once, for tests of totality.
[[nodiscard]] const QList<StatusMark>& allStatusMarks();

} // namespace PortCheck
