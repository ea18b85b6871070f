// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QString>

#include <optional>

namespace PortCheck {

/// A statement as results files keep it beside its words: parts with tabs in between. These are its sentenceId(); its
/// number, where it isn't 0; each of its values, with line feeds between the items of a list. No value where that could
/// not be read again, as where the sentence is none of the causes'. Pure.
[[nodiscard]] std::optional<QString> statementData(const Statement& statement);

/// The statement of which \a data was made; no value where it is no sentence of this program with all its values. Data
/// can come from anywhere: values have no control characters, and what is shown as a number or a time is one. Pure.
[[nodiscard]] std::optional<Statement> statementOfData(const QString& data);

} // namespace PortCheck
