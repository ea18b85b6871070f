// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ratelimit.h"

namespace PortCheck {

/// The moment by a clock that nobody can set and that goes on while the computer sleeps, where the system has one: not
/// to be compared with moments of another clock. From any thread.
[[nodiscard]] Moment sleeplessNow();

} // namespace PortCheck
