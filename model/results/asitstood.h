// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

namespace PortCheck {

/// What a results file says in words, as it stands there, in the language that it was written in. It names no cause, is
/// never translated, and nothing in it is a value. A Statement that says nothing where \a words are empty.
[[nodiscard]] Statement asItStood(const QString& words);

/// Whether \a statement was made by asItStood().
[[nodiscard]] bool isAsItStood(const Statement& statement);

} // namespace PortCheck
