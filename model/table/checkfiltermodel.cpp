// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checkfiltermodel.h"

#include "model/table/checktablemodel.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

CheckFilterModel::CheckFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    sort(-1);
}

void CheckFilterModel::setText(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void CheckFilterModel::setOutcomes(const QList<Outcome>& outcomes)
{
    if (outcomes == m_outcomes)
        return;
    m_outcomes = outcomes;
    invalidateRowsFilter();
}

void CheckFilterModel::sort(int column, Qt::SortOrder order)
{
    const bool byPlan = column < 0;
    if (std::exchange(m_byPlan, byPlan) != byPlan) {
        // The base class sees no change from plan order to the first column: both are column 0 to it.
        QSortFilterProxyModel::sort(-1);
    }
    QSortFilterProxyModel::sort(std::max(column, 0), byPlan ? Qt::AscendingOrder : order);
}

bool CheckFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_outcomes.isEmpty() && !m_outcomes.contains(Outcome(index.data(CheckTableModel::OutcomeRole).toInt())))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(CheckTableModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool CheckFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto place = [](const QModelIndex& index) { return index.data(CheckTableModel::PositionRole).toInt(); };
    if (m_byPlan)
        return place(left) < place(right);

    // For a descending order the base class asks the other way round; what has no value and what is equal must not
    // turn.
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const QVariant a = left.data(CheckTableModel::SortRole);
    const QVariant b = right.data(CheckTableModel::SortRole);
    if (a.isValid() != b.isValid())
        return a.isValid() != descending;
    const bool text = a.metaType() == QMetaType::fromType<QString>();
    const QPartialOrdering order = QVariant::compare(a, b);
    const int byValue = text                 ? a.toString().localeAwareCompare(b.toString())
        : order == QPartialOrdering::Less    ? -1
        : order == QPartialOrdering::Greater ? 1
                                             : 0;
    if (byValue != 0)
        return byValue < 0;
    return descending ? place(left) > place(right) : place(left) < place(right);
}

} // namespace PortCheck
