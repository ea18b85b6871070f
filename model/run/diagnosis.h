// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/check.h"
#include "model/run/hostview.h"

namespace PortCheck {

/// What an observation means for the requirement, in the light of what the other checks on its host saw. Pure.
/// A pass needs proof: the expected service answered in its own protocol. Silence is never a pass.
[[nodiscard]] Verdict diagnose(const CheckRecord& record, const HostView& host);

} // namespace PortCheck
