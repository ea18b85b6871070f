// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"

#include <QString>

namespace PortCheck {

/// The run as a table of plain text with a line for each check, then what is to be done, then the headline. Translated.
[[nodiscard]] QString summaryTable(const RunSnapshot& run);

} // namespace PortCheck
