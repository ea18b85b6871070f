// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"

#include <QByteArray>

namespace PortCheck {

/// A run that can be handed to strangers, and what stands for what in it.
struct MaskedRun {
    RunSnapshot run;
    QByteArray key; ///< UTF-8 text, a line each: the mask, a tab, the original; for whoever made the run
};

/// \a run with masks for the names and addresses of computers and domains, wherever they stand: targets, evidence,
/// values of sentences, what servers said. The same in all reports of it; see NameMask. What a person wrote to sign it
/// off, GUIDs, serial numbers and the port table stay as they are. Pure; equal runs are masked alike.
[[nodiscard]] MaskedRun maskedRun(const RunSnapshot& run);

} // namespace PortCheck
