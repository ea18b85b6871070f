// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"

namespace PortCheck {

/// One sentence on what an extra look asked and what came of it; translated. Empty as long as it runs.
[[nodiscard]] QString followUpText(const FollowUpRecord& followUp);

} // namespace PortCheck
