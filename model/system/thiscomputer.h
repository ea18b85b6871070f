// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourceinfo.h"

namespace PortCheck {

/// Name, addresses and local ports of this computer, as the system tells them; see systemLocalPorts() for how long
/// that can take. Does not wait for the network.
[[nodiscard]] SourceInfo thisComputer();

} // namespace PortCheck
