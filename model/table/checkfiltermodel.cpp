// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checkfiltermodel.h"

#include "model/table/checktablemodel.h"
#include "model/table/collation.h"
#include "model/table/searchwords.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

CheckFilterModel::CheckFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(collatorForPeople())
{
    sort(-1);
}

void CheckFilterModel::setText(const QString& text)
{
    const QStringList words = searchWords(text);
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
    m_keys.assign(m_keys.size(), std::nullopt);
    const bool byPlan = column < 0;
    if (std::exchange(m_byPlan, byPlan) != byPlan) {
        // The base class can't tell plan order from the first column: both are column 0 to it.
        QSortFilterProxyModel::sort(-1);
    }
    QSortFilterProxyModel::sort(std::max(column, 0), byPlan ? Qt::AscendingOrder : order);
}

void CheckFilterModel::setSourceModel(QAbstractItemModel* model)
{
    // Before the base class's slots run, and compare.
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { forgetKeys(first.row(), last.row()); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { forgetKeys(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_keys.clear(); });
    m_keys.assign(size_t(model->rowCount()), std::nullopt);
    QSortFilterProxyModel::setSourceModel(model);
}

bool CheckFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    if (!isFiltering())
        return true;
    const auto& checks = static_cast<const CheckTableModel&>(*sourceModel());
    if (!m_outcomes.isEmpty() && !m_outcomes.contains(checks.record(sourceRow).verdict.outcome))
        return false;
    return m_words.isEmpty() || checks.hasAllWords(sourceRow, m_words);
}

bool CheckFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto& checks = static_cast<const CheckTableModel&>(*sourceModel());
    if (m_byPlan)
        return checks.isBefore(left.row(), right.row());

    // For a descending order the base class swaps the arguments; rows without a value and equal rows must keep their
    // order.
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const Key& a = keyOf(left);
    const Key& b = keyOf(right);
    if (a.isKnown() != b.isKnown())
        return a.isKnown() != descending;
    // Not by QCollator's sort keys: on Windows Qt 6.4 makes them with an uninitialised half.
    const int byText = a.text && b.text && *a.text != *b.text ? m_collator.compare(*a.text, *b.text) : 0;
    if (byText != 0)
        return byText < 0;
    if (a.number != b.number)
        return a.number < b.number;
    return checks.isBefore(left.row(), right.row()) != descending;
}

/// The reference holds until rows are added.
const CheckFilterModel::Key& CheckFilterModel::keyOf(const QModelIndex& index) const
{
    std::optional<Key>& key = m_keys.at(size_t(index.row()));
    if (!key) {
        key.emplace();
        const QVariant value = index.data(CheckTableModel::SortRole);
        if (value.metaType() == QMetaType::fromType<QString>())
            key->text = value.toString();
        else if (value.isValid())
            key->number = value.toDouble();
    }
    return *key;
}

void CheckFilterModel::forgetKeys(int first, int last)
{
    m_keys.resize(size_t(sourceModel()->rowCount()));
    std::fill(m_keys.begin() + first, m_keys.begin() + last + 1, std::nullopt);
}

} // namespace PortCheck
