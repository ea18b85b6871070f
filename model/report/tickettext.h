// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"

namespace PortCheck {

/// A summary of a run to be pasted into a ticket: the result, when and from where, each finding with its meaning,
/// advice and owner, the firewall rules that are missing, and the program's version. Plain text, translated.
[[nodiscard]] QString ticketText(const RunSnapshot& run);

} // namespace PortCheck
