// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>

namespace PortCheck {

/// Without it, spreadsheets take UTF-8 for the local code page.
inline constexpr const char* csvByteOrderMark = "\xEF\xBB\xBF";

/// Appends a cell to a line of CSV (RFC 4180, section 2: between quotes, quotes doubled), with a comma before it unless
/// it is the first. What a spreadsheet would run as a formula has a quote before it.
void appendCsvCell(std::string& line, const QString& cell);

} // namespace PortCheck
