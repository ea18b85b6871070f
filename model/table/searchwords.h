// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace PortCheck {

/// The words that a person typed to search for.
[[nodiscard]] inline QStringList searchWords(const QString& text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Whether each of \a words occurs in \a text, in any case.
[[nodiscard]] inline bool hasAllWords(const QString& text, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace PortCheck
