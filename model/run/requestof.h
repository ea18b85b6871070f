// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/checkstore.h"

namespace PortCheck {

struct ProbeLimits;
struct ProbeRequest;
struct RunRequest;

/// How often and how long a check's own question is asked, of what the person chose for the run. Pure.
[[nodiscard]] ProbeLimits limitsOf(const Check& check, const ProbeLimits& ofRun);

/// What a probe has to ask for a check or follow-up question of \a run. \a isSecondTry: the attempts of a first probe
/// count, so that it makes one more alone. Pure.
[[nodiscard]] ProbeRequest requestOf(const CheckStore::Entry& entry, const RunRequest& run, bool isSecondTry);

} // namespace PortCheck
