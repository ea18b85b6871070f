// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

class CheckTableModel;

/// The cells of these \a rows of \a checks as they are shown, in all columns, below a line with the heads.
[[nodiscard]] QList<QStringList> shownCells(const CheckTableModel& checks, const QList<int>& rows);

/// A table as text for the clipboard, its first line being the heads. Cells are text, whatever they hold: none can
/// become markup, a link, another cell or another line.

[[nodiscard]] QString tabSeparated(const QList<QStringList>& lines);
/// As GitHub Flavored Markdown, section 4.10.
[[nodiscard]] QString markdownTable(const QList<QStringList>& lines);
/// For programs that take a table from the clipboard as a table. Spreadsheets are told that cells are text, and no
/// formulas.
[[nodiscard]] QString htmlTable(const QList<QStringList>& lines);

} // namespace PortCheck
