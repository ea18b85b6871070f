// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace PortCheck {

/// \a text from people or the network as one line of Markdown that shows just that text: a backslash before all that
/// could mean something (CommonMark 0.30, section 2.4), line breaks as spaces. Pure.
[[nodiscard]] QString markdownText(const QString& text);

/// A table as GitHub's extension has it (GFM, section 4.10), with an empty line behind it; empty without rows. Each row
/// has as many cells as \a head; cells are texts, not Markdown. Pure.
[[nodiscard]] QString markdownTable(const QStringList& head, const QList<QStringList>& rows);

} // namespace PortCheck
