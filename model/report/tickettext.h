// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/results/runsnapshot.h"

namespace PortCheck {

/// A summary of a run to be pasted into a ticket: the result, when and from where, each finding with its meaning,
/// advice and owner, the firewall rules that are missing, and the program's version. Plain text, translated.
[[nodiscard]] QString ticketText(const RunSnapshot& run);

/// The same of one cause alone, for the team that it concerns: what \a finding is, when and from where it was seen,
/// what each of its checks met, and the rules that are missing for them. Of many checks it has the first ones and their
/// number. Plain text, translated.
[[nodiscard]] QString ticketText(const RunSnapshot& run, const Finding& finding);

} // namespace PortCheck
