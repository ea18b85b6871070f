// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace PortCheck {

/// What a run with these options would send, before anything is sent: every question with the most repetitions it can
/// have, the follow-up questions ("extra looks"), and what only the run can show. Pure; translated.
[[nodiscard]] QString planText(const Options& options);

} // namespace PortCheck
