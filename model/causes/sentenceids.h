// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QString>

namespace PortCheck {

/// What stands for a sentence of the causes where a statement is kept as data: eight hexadecimal digits, made of its
/// English words, its note for translators and the kinds of its values. Empty if it is none of the causes'. Any thread.
[[nodiscard]] QString sentenceId(const Text& sentence);

/// The sentence for which \a id stands; null if it is none of this program's, but an earlier or a later one's, or
/// nobody's. Any thread.
[[nodiscard]] const Text* sentenceOfId(const QString& id);

} // namespace PortCheck
