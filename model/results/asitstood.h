// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

namespace PortCheck {

/// What a results file says in words, as it stands there, in the language that it was written in. It names no cause, is
/// never translated, and nothing in it is a value. \a language: which that is, "de"; empty where the file doesn't tell.
/// A Statement that says nothing where \a words are empty.
[[nodiscard]] Statement asItStood(const QString& words, const QString& language = {});

/// Whether \a statement was made by asItStood().
[[nodiscard]] bool isAsItStood(const Statement& statement);

/// The language of one that was; empty where that isn't known.
[[nodiscard]] QString languageAsItStood(const Statement& statement);

} // namespace PortCheck
