// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/runsnapshot.h"

namespace PortCheck {

/// Name, addresses and dynamic port range of this computer, as the system tells them now. Does not block on the
/// network.
[[nodiscard]] SourceInfo thisComputer();

} // namespace PortCheck
