// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/verdict.h"

#include <QString>

namespace PortCheck {

/// How many items of a list a sentence names before it only counts the others.
enum class ListLength {
    Short, ///< four
    Whole, ///< all ports, and ten hosts: for advice, which somebody follows port by port
};

/// The sentence, translated and with its values; empty if there is nothing to say. A value is put in as it is, whatever
/// it contains.
[[nodiscard]] QString text(const Statement& statement, ListLength lists = ListLength::Short);

/// All of them, one behind the other.
[[nodiscard]] QString text(const QList<Statement>& statements);
/// One line for each of them.
[[nodiscard]] QString text(const QList<Advice>& advice);

/// One or two sentences that a helpdesk can read aloud: what was found and what it can mean; translated.
[[nodiscard]] QString explanationOf(const Verdict& verdict);
/// Who should do what next; empty if nothing needs to be done; translated.
[[nodiscard]] QString remedyOf(const Verdict& verdict);

/// "389/TCP, 445/TCP and 88/UDP"; with more items than \a most, the first of them and the number of the others.
[[nodiscard]] QString shortList(const QStringList& items, qsizetype most);

} // namespace PortCheck
