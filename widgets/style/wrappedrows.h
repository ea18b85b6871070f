// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QTreeWidget;

namespace PortCheck {

/// How wide the longest word of a column is, its heading among them, with margins; in pixels.
[[nodiscard]] int longestWord(const QTreeWidget& tree, int column);
/// The same of its longest text, which has one line then.
[[nodiscard]] int longestText(const QTreeWidget& tree, int column);

/// Makes each row at the top level of \a tree as high as its texts need in the columns as they are, up to \a mostLines.
/// A tree gives each row one line by itself, also where its words are wrapped (QTreeView::setWordWrap()). To be called
/// again when columns have got another width.
void wrapRows(QTreeWidget& tree, int mostLines);

} // namespace PortCheck
