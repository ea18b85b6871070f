// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/savedrun.h"
#include "model/results/comparison.h"

namespace PortCheck {

/// What became of \a before by \a now. Checks are the same if host, address, role, port and protocol are; else if their
/// host has one other address alone, or if they are the same RPC service at another port of the host. What was not
/// judged in either run is left out, and so is what is as well as it was. Pure; costs n log n.
[[nodiscard]] Comparison compare(const SavedRun& before, const SavedRun& now);

/// Whether both are one run, as it was at one time: begun together on one computer, and nothing differs. Costs as
/// above.
[[nodiscard]] bool isSameRun(const SavedRun& one, const SavedRun& other);

} // namespace PortCheck
