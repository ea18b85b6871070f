// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/checkrunner.h"
#include "widgets/walkthrough/walkthroughstate.h"

namespace PortCheck {

// The walkthrough's texts about a run as a whole: sentences for people, translated. Pure.

/// What \a request will send, before it is sent.
[[nodiscard]] QString announcement(const RunRequest& request);

/// The results of an earlier session's checks, whose details are gone; empty if there were none.
[[nodiscard]] QString lastTimeText(const WalkthroughState& state);

/// Says that targets or table have changed since the checks were run.
[[nodiscard]] QString outdatedText();

} // namespace PortCheck
