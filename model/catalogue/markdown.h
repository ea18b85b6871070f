// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// The little of Markdown that a port table needs.
namespace PortCheck {

/// The words of a cell or a line without Markdown's marks: code, strong, links. A <br> becomes a line end.
[[nodiscard]] QString withoutMarks(const QString& text);

/// The cells of a table's line, without marks. A pipe behind a backslash belongs to its cell.
/// Source: GitHub Flavored Markdown, section 4.10.
[[nodiscard]] QStringList markdownCells(const QString& line);

/// Whether \a line could be part of a table.
[[nodiscard]] bool hasPipe(const QString& line);

/// Whether \a line is the row of dashes under a table's header.
[[nodiscard]] bool isDelimiterRow(const QString& line);

} // namespace PortCheck
