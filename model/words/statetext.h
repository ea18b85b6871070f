// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/proberesult.h"
#include "model/support/vocabulary.h"

#include <QString>

namespace PortCheck {

/// What the network did, in a word or two: "No answer"; translated.
[[nodiscard]] QString stateText(State state);
/// The same of what a check saw: of a name without an address it says whether that was told, or nobody could tell.
[[nodiscard]] QString stateText(const ProbeResult& seen);

/// Whether a name led nowhere because it could not be looked up, so that nobody knows whether it has an address. False
/// where the answer told that it has none, and where it has one.
[[nodiscard]] bool isLookupFailed(const ProbeResult& seen);

} // namespace PortCheck
