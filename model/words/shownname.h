// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace PortCheck {

/// A name from elsewhere as a sentence shows it: of one that is longer than \a longest characters, which no person
/// gave, the middle is left out ("aaaa…lab.example"), so that it can't fill a screen. At least 3.
[[nodiscard]] QString shownName(const QString& name, qsizetype longest = 80);

/// The same of a text that holds such names, as it stood in a file: each word of it, and the whole, which has at most
/// \a longest characters.
[[nodiscard]] QString shownClause(const QString& text, qsizetype longest = 400);

/// The first \a most of \a names, each as shownClause(), and how many more there are ("a, b and 3 more").
[[nodiscard]] QString shownNames(const QStringList& names, qsizetype most, const QString& separator);

} // namespace PortCheck
