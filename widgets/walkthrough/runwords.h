// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/checkrunner.h"
#include "widgets/walkthrough/walkthroughstate.h"

namespace PortCheck {

// What the walkthrough says of a run as a whole: sentences for people, translated. Pure.

/// What \a request will send, before it is sent.
[[nodiscard]] QString announcement(const RunRequest& request);

/// What came of the checks of an earlier sitting, whose results are gone; empty where there were none.
[[nodiscard]] QString lastTimeText(const WalkthroughState& state);

/// That targets or table are others than those that were checked.
[[nodiscard]] QString outdatedText();

/// A day and a time, as the person's computer writes them; local time.
[[nodiscard]] QString momentText(const QDateTime& time);

} // namespace PortCheck
