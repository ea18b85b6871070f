// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/headlessrun.h"

namespace PortCheck {

/// --compare: reads the results files, prints what differs from computer to computer, and writes the reports. What
/// can't be read is a line on the progress stream, and the others are still compared.
/// @returns Passed where nothing differs, Failed where a check fails from one computer and not from another one,
/// Inconclusive where nothing differs but a file could not be read, BadRequest where fewer than two could, or a report
/// could not be written.
[[nodiscard]] ExitStatus runComparison(const Options& options, Streams streams);

} // namespace PortCheck
