// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/checkstore.h"

namespace PortCheck {

struct ProbeRequest;
struct RunRequest;

/// What a probe has to ask for a check or follow-up question of \a run. \a isSecondTry: the attempts of a first probe
/// count, so that it makes one more alone. Pure.
[[nodiscard]] ProbeRequest requestOf(const CheckStore::Entry& entry, const RunRequest& run, bool isSecondTry);

} // namespace PortCheck
