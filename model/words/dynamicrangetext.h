// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/dynamicrangegoal.h"

#include <QString>

namespace PortCheck {

/// "the port table's whole range"; for a choice, translated.
[[nodiscard]] QString dynamicRangeText(DynamicRangeGoal goal);

/// What a person chose of it for a run, in a sentence; empty where nobody did. Translated.
[[nodiscard]] QString dynamicRangeNote(DynamicRangeGoal goal);

} // namespace PortCheck
