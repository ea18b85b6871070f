// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"

namespace PortCheck {

/// One sentence on what a follow-up question asked and what it found; translated. Empty while it is running.
[[nodiscard]] QString followUpText(const FollowUpRecord& followUp);

} // namespace PortCheck
