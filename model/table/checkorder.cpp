// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Which rows a CheckFilterModel shows, and in which order.
#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

namespace PortCheck {

bool CheckFilterModel::accepts(int sourceRow) const
{
    if (!isFiltering())
        return true;
    std::optional<bool>& known = m_accepted.at(size_t(sourceRow));
    if (!known) {
        const CheckRecord& record = m_checks->record(sourceRow);
        known = (m_outcomes.isEmpty() || (record.phase == Phase::Done && m_outcomes.contains(record.verdict.outcome)))
            && (m_words.isEmpty() || m_checks->hasAllWords(sourceRow, m_words));
    }
    return *known;
}

/// The reference holds until rows are added.
const CheckFilterModel::Key& CheckFilterModel::keyOf(int sourceRow) const
{
    std::optional<Key>& key = m_keys.at(size_t(sourceRow));
    if (!key) {
        key.emplace();
        const QVariant value = m_checks->index(sourceRow, m_column).data(CheckTableModel::SortRole);
        if (value.metaType() == QMetaType::fromType<QString>())
            key->text = value.toString();
        else if (value.isValid())
            key->number = value.toDouble();
    }
    return *key;
}

/// Below 0 if row \a a of the source comes before row \a b by the sorted column, above 0 if after it.
int CheckFilterModel::compare(int a, int b) const
{
    if (m_column < 0)
        return 0;
    const Key& left = keyOf(a);
    const Key& right = keyOf(b);
    if (left.isKnown() != right.isKnown())
        return left.isKnown() ? -1 : 1; // whatever the order
    int order = 0;
    // Not by QCollator's sort keys: on Windows Qt 6.4 makes them with an uninitialised half.
    if (left.text && right.text)
        order = *left.text == *right.text ? 0 : m_collator.compare(*left.text, *right.text);
    else if (left.number != right.number)
        order = left.number < right.number ? -1 : 1;
    return m_order == Qt::DescendingOrder ? -order : order;
}

/// Whether a row that is shown is where it belongs in its group.
bool CheckFilterModel::isInOrder(int sourceRow) const
{
    const auto [group, place] = m_places.at(size_t(sourceRow));
    const std::vector<int>& rows = m_groups.at(size_t(group)).rows;
    const auto inOrder = [this](int a, int b) {
        const int order = compare(a, b);
        return order < 0 || (order == 0 && m_checks->isBefore(a, b));
    };
    return (place == 0 || inOrder(rows.at(size_t(place - 1)), sourceRow))
        && (place + 1 == int(rows.size()) || inOrder(sourceRow, rows.at(size_t(place + 1))));
}

/// Kept, since each search goes through all rows, and where they stand in the plan lies far apart.
const std::vector<int>& CheckFilterModel::rowsInPlanOrder() const
{
    if (m_planOrder.size() == size_t(m_checks->rowCount()))
        return m_planOrder;
    m_planOrder.resize(size_t(m_checks->rowCount()));
    std::iota(m_planOrder.begin(), m_planOrder.end(), 0);
    const auto isBefore = [this](int a, int b) { return m_checks->isBefore(a, b); };
    if (!std::is_sorted(m_planOrder.cbegin(), m_planOrder.cend(), isBefore))
        std::sort(m_planOrder.begin(), m_planOrder.end(), isBefore);
    return m_planOrder;
}

/// What is searched for changes with each letter, and the order of all rows doesn't.
void CheckFilterModel::keepOrder()
{
    if (m_checks == nullptr || m_column < 0 || m_sortedOrder.size() == size_t(m_checks->rowCount()))
        return;
    m_keys.resize(size_t(m_checks->rowCount()));
    m_sortedOrder = rowsInPlanOrder();
    sortRows(m_sortedOrder);
}

/// In plan order, or as they are sorted where that is known.
std::vector<int> CheckFilterModel::acceptedRows() const
{
    const std::vector<int>& all = m_sortedOrder.empty() ? rowsInPlanOrder() : m_sortedOrder;
    if (!isFiltering())
        return all;
    std::vector<int> rows;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rows), [this](int row) { return accepts(row); });
    return rows;
}

/// Of the rows that are accepted, each in the order that is wanted.
void CheckFilterModel::makeGroups()
{
    std::vector<int> accepted = acceptedRows();
    if (accepted.empty())
        return;
    const bool isSorted = m_column < 0 || !m_sortedOrder.empty();
    if (isFlat()) {
        m_groups.emplace_back().rows = std::move(accepted);
        if (!isSorted)
            sortRows(m_groups.front().rows);
        return;
    }
    QHash<QString, size_t> groupOf;
    for (const int row : accepted) {
        const QString key = groupKey(m_grouping, m_checks->record(row), m_causes);
        auto group = groupOf.constFind(key);
        if (group == groupOf.cend()) {
            group = groupOf.insert(key, m_groups.size());
            m_groups.emplace_back().key = key;
        }
        m_groups.at(*group).rows.push_back(row);
    }
    for (CheckGroup& group : m_groups) {
        if (!isSorted)
            sortRows(group.rows);
    }
}

/// Rows that are in plan order, by the sorted column. Texts are compared once each: many rows say the same.
void CheckFilterModel::sortRows(std::vector<int>& rows) const
{
    QHash<QString, int> rankOf;
    for (const int row : rows) {
        if (const Key& key = keyOf(row); key.text)
            rankOf.insert(*key.text, 0);
    }
    QStringList texts = rankOf.keys();
    std::sort(texts.begin(), texts.end(), m_collator);
    int rank = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0 && m_collator.compare(texts.at(i - 1), texts.at(i)) != 0)
            ++rank;
        rankOf.insert(texts.at(i), rank);
    }
    const double sign = m_order == Qt::DescendingOrder ? -1 : 1;
    std::vector<double> places(m_keys.size(), std::numeric_limits<double>::infinity()); // without a value: last
    for (const int row : rows) {
        if (const Key& key = keyOf(row); key.isKnown())
            places.at(size_t(row)) = sign * (key.text ? double(rankOf.value(*key.text)) : *key.number);
    }
    std::stable_sort(
        rows.begin(), rows.end(), [&places](int a, int b) { return places.at(size_t(a)) < places.at(size_t(b)); });
}

/// Causes in the order in which they are told; other groups by the sorted column where it is what they are about, or
/// their status; else as planned.
bool CheckFilterModel::isGroupBefore(const CheckGroup& a, const CheckGroup& b) const
{
    const bool isDown = m_order == Qt::DescendingOrder;
    if (m_grouping == CheckGrouping::Cause && a.rank != b.rank)
        return m_column == CheckTableModel::Status && isDown ? a.rank > b.rank : a.rank < b.rank;
    if (m_column == CheckTableModel::Status && a.outcome != b.outcome)
        return isDown ? a.outcome < b.outcome : a.outcome > b.outcome;
    const bool isAbout = m_grouping == CheckGrouping::Host
        ? m_column == CheckTableModel::TargetHost || m_column == CheckTableModel::Address
        : m_column == CheckTableModel::Requirement || m_column == CheckTableModel::Protocol
            || m_column == CheckTableModel::ServiceName;
    if (const int order = isAbout ? compare(a.first, b.first) : 0; order != 0)
        return order < 0;
    return m_checks->isBefore(a.first, b.first);
}

} // namespace PortCheck
