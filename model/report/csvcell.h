// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>

namespace PortCheck {

/// Without it, spreadsheets take UTF-8 for the local code page.
inline constexpr const char* csvByteOrderMark = "\xEF\xBB\xBF";

/// Characters in a cell: spreadsheets cut off or refuse what is longer. One is left for a formula's quote.
inline constexpr qsizetype longestCsvCell = 32'767 - 1;

/// What ends a list that would be too long for a cell: "and 3 more, see JSON".
[[nodiscard]] QString csvMoreText(qsizetype more);
/// \a text, or as much of it as a cell takes, with an end that says so.
[[nodiscard]] QString csvTextCell(const QString& text);

/// Appends a cell to a line of CSV (RFC 4180, section 2: between quotes, quotes doubled), with a comma before it unless
/// it is the first. What a spreadsheet would run as a formula has a quote before it.
void appendCsvCell(std::string& line, const QString& cell);

} // namespace PortCheck
