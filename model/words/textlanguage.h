// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "model/results/statement.h"

#include <QString>

namespace PortCheck {

/// The language that texts are made in now, as two letters of ISO 639: "en", "de".
[[nodiscard]] QString textLanguage();

/// Whether \a statement is as it stood in a results file, in another language, or in one that isn't known.
[[nodiscard]] bool isForeign(const Statement& statement);

/// That some of what a run says (its checks, looks and findings, and what was watched) stands in another language, or
/// in one that isn't known, as it does in the results file from which it was read; empty where nothing does.
/// Translated.
[[nodiscard]] QString foreignWordsNote(const RunSnapshot& run);

} // namespace PortCheck
