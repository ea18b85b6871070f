// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/statement.h"

#include <QList>
#include <QString>

namespace PortCheck {

/// The language that texts are made in now, as two letters of ISO 639: "en", "de".
[[nodiscard]] QString textLanguage();

/// Whether \a statement is as it stood in a results file, in another language, or in one that isn't known.
[[nodiscard]] bool isForeign(const Statement& statement);

/// That what some of \a checks say stands in another language, or in one that isn't known, as it does in the results
/// file from which they were read; empty where none does. Translated.
[[nodiscard]] QString foreignWordsNote(const QList<CheckRecord>& checks);

} // namespace PortCheck
