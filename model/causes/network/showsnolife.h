// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

namespace PortCheck {

/// Whether the check failed for what its whole host shows: nothing at all that was asked there was answered, and
/// nothing tells that the host lives nevertheless.
[[nodiscard]] bool showsNoLife(const Observation& seen);

} // namespace PortCheck
