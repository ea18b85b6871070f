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
#include <functional>

namespace PortCheck {

namespace {

/// The longest of what \a partsOf makes of a text, and the heading.
int longestOf(const QTreeWidget& tree, int column, const std::function<QStringList(const QString&)>& partsOf)
{
    const QFontMetrics metrics = tree.fontMetrics();
    int longest = metrics.horizontalAdvance(tree.headerItem()->text(column));
    for (int row = 0; row < tree.topLevelItemCount(); ++row) {
        const QStringList parts = partsOf(tree.topLevelItem(row)->text(column));
        for (const QString& part : parts)
            longest = std::max(longest, metrics.horizontalAdvance(part));
    }
    return longest;
}

} // namespace

int longestWord(const QTreeWidget& tree, int column)
{
    return longestOf(tree, column, [](const QString& text) { return text.split(u' '); })
        + tree.fontMetrics().height() / 2;
}

int longestText(const QTreeWidget& tree, int column)
{
    const int margins = tree.fontMetrics().height() + 1; // as wrapRows() leaves, and what rounding takes
    return longestOf(tree, column, [](const QString& text) { return QStringList(text); }) + margins;
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
