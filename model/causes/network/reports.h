// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

/// What the host or the network reported of a port.
namespace PortCheck {

/// Whether the port did not open, and that was reported for \a reason. Silence is no report, whatever stands beside it.
[[nodiscard]] bool isReported(const CheckRecord& record, Reason reason);

/// Whether the host itself reported that the port can't be reached, and it isn't this computer: it is up, and its own
/// firewall says so.
[[nodiscard]] bool isHostsOwnReport(const CheckRecord& record);

} // namespace PortCheck
