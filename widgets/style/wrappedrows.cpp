// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/wrappedrows.h"

#include <QFontMetrics>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTreeWidget>

#include <algorithm>

namespace PortCheck {

int longestWord(const QTreeWidget& tree, int column)
{
    const QFontMetrics metrics = tree.fontMetrics();
    int longest = metrics.horizontalAdvance(tree.headerItem()->text(column));
    for (int row = 0; row < tree.topLevelItemCount(); ++row) {
        const QStringList words = tree.topLevelItem(row)->text(column).split(u' ');
        for (const QString& word : words)
            longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    return longest + metrics.height() / 2;
}

void wrapRows(QTreeWidget& tree, int mostLines)
{
    const QFontMetrics metrics = tree.fontMetrics();
    const int last = tree.columnCount() - 1;
    const int margins = metrics.height();
    const auto heightOf = [&](const QTreeWidgetItem& item, int column) {
        const QRect room(0, 0, std::max(tree.columnWidth(column) - margins, 1), 0);
        return metrics.boundingRect(room, Qt::TextWordWrap, item.text(column)).height();
    };
    for (int row = 0; row < tree.topLevelItemCount(); ++row) {
        QTreeWidgetItem* const item = tree.topLevelItem(row);
        int height = 0;
        for (int column = 0; column <= last; ++column)
            height = std::max(height, heightOf(*item, column));
        item->setSizeHint(last, {0, std::min(height, mostLines * metrics.lineSpacing()) + margins / 3});
    }
}

} // namespace PortCheck
