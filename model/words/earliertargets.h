// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"

#include <QString>

namespace PortCheck {

/// Of a run since which other targets or settings were entered: which hosts it belongs to, in one or two sentences for
/// the head of a report. Empty for any other run.
[[nodiscard]] QString earlierTargetsNote(const RunSnapshot& run);

} // namespace PortCheck
