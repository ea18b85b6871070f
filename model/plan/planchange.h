// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/runplan.h"

namespace PortCheck {

/// What a person changed of what is to be checked. A value.
struct PlanChange {
    QList<Target> added; ///< in the order of the later plan
    QList<Target> gone; ///< in the order of the earlier plan
    bool table = false; ///< another port table
    bool domain = false; ///< another domain
    bool settings = false; ///< another option, of those on which it depends what is found

    [[nodiscard]] bool isEmpty() const { return *this == PlanChange(); }

    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

/// From \a before to \a now. How many checks run at once, how fast ranges are asked and where a table's file or a token
/// lies decides on nothing that is found, and is no change; nor is the order of the targets. Pure.
[[nodiscard]] PlanChange changeOfPlan(const RunPlan& before, const RunPlan& now);

} // namespace PortCheck
