// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/runplan.h"
#include "model/plan/shelltext.h"

#include <QString>

namespace PortCheck {

/// The most characters that cmd.exe takes as one line ("Command prompt line string limitation", Microsoft).
inline constexpr qsizetype longestCmdLine = 8191;

/// The command that checks what \a plan says without a window: --check with the same targets and options. All text from
/// people is quoted, so that \a shell reads it literally. Addresses that a search for controllers brought along are not
/// in it: names are resolved anew.
[[nodiscard]] QString checkCommand(const RunPlan& plan, Shell shell);

} // namespace PortCheck
