// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checkfiltermodel.h"

#include "model/table/checktablemodel.h"
#include "model/table/collation.h"
#include "model/table/searchwords.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// Takes the elements from \a first to \a last, included, out of a list by row.
template <typename List> void cut(List& list, int first, int last)
{
    list.erase(list.begin() + first, list.begin() + last + 1);
}

} // namespace

CheckFilterModel::CheckFilterModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_collator(collatorForPeople())
{
}

void CheckFilterModel::setSourceModel(CheckTableModel* model)
{
    m_checks = model;
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { note(first.row(), last.row()); });
    // Rows of the source have other numbers then: at once, before anybody asks.
    connect(model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { takeOut(first, last); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_causes = {};
        forgetOrder();
        forgetFilter();
        build();
        endResetModel();
        Q_EMIT arranged();
    });
    connect(model, &CheckTableModel::published, this, &CheckFilterModel::follow);
    beginResetModel();
    build();
    endResetModel();
}

void CheckFilterModel::setText(const QString& text)
{
    const QStringList words = searchWords(text);
    const QStringList before = std::exchange(m_words, words);
    if (words == before)
        return;
    // While one goes on typing, what was hidden stays so: only what is shown is read again.
    const bool isNarrower = !before.isEmpty() && hasAllWords(words.join(u' '), before);
    for (std::optional<bool>& accepted : m_accepted) {
        if (!isNarrower || accepted.value_or(true))
            accepted.reset();
    }
    keepOrder();
    arrange();
}

void CheckFilterModel::setOutcomes(const QList<Outcome>& outcomes)
{
    if (std::exchange(m_outcomes, outcomes) == outcomes)
        return;
    forgetFilter();
    keepOrder();
    arrange();
}

void CheckFilterModel::setGrouping(CheckGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    build();
    endResetModel();
    Q_EMIT arranged();
}

void CheckFilterModel::setCauses(const QList<Finding>& found)
{
    CheckCauses causes(found);
    if (causes == m_causes)
        return;
    m_causes = std::move(causes);
    if (m_grouping == CheckGrouping::Cause)
        arrange();
}

void CheckFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order)
        return;
    m_keys.assign(m_keys.size(), std::nullopt);
    m_column = column;
    m_order = order;
    m_sortedOrder.clear();
    if (!isFiltering()) // it takes no longer, and the next search finds it
        keepOrder();
    arrange();
}

bool CheckFilterModel::isGroup(const QModelIndex& index) const
{
    return index.isValid() && !isFlat() && index.internalId() == 0;
}

int CheckFilterModel::sourceRow(const QModelIndex& index) const
{
    if (isGroup(index))
        return m_groups.at(size_t(index.row())).worst;
    const size_t group = isFlat() ? 0 : size_t(index.internalId() - 1);
    return m_groups.at(group).rows.at(size_t(index.row()));
}

QList<int> CheckFilterModel::sourceRows(const QModelIndex& index) const
{
    if (!isGroup(index))
        return {sourceRow(index)};
    const std::vector<int>& rows = m_groups.at(size_t(index.row())).rows;
    return {rows.cbegin(), rows.cend()};
}

QModelIndex CheckFilterModel::indexOf(int sourceRow, int column) const
{
    if (sourceRow < 0 || sourceRow >= int(m_places.size()))
        return {};
    const Place place = m_places.at(size_t(sourceRow));
    if (place.group < 0)
        return {};
    return createIndex(place.row, column, isFlat() ? quintptr(0) : quintptr(place.group + 1));
}

bool CheckFilterModel::isShownBefore(const QModelIndex& a, const QModelIndex& b) const
{
    return std::pair(a.internalId(), a.row()) < std::pair(b.internalId(), b.row());
}

QList<int> CheckFilterModel::shownRows() const
{
    QList<int> rows;
    for (const CheckGroup& group : m_groups)
        rows.append({group.rows.cbegin(), group.rows.cend()});
    return rows;
}

bool CheckFilterModel::isSaidByGroups(int column) const
{
    return !isFlat() && !m_groups.empty()
        && std::all_of(m_groups.cbegin(), m_groups.cend(),
            [column](const CheckGroup& group) { return group.said.contains(column); });
}

QModelIndex CheckFilterModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex CheckFilterModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || isFlat() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int CheckFilterModel::rowCount(const QModelIndex& parent) const
{
    if (m_groups.empty())
        return 0;
    if (!parent.isValid())
        return isFlat() ? int(m_groups.front().rows.size()) : int(m_groups.size());
    return parent.column() == 0 && isGroup(parent) ? int(m_groups.at(size_t(parent.row())).rows.size()) : 0;
}

int CheckFilterModel::columnCount(const QModelIndex&) const
{
    return CheckTableModel::ColumnCount;
}

Qt::ItemFlags CheckFilterModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && !isGroup(index) ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant CheckFilterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(m_groups.at(size_t(index.row())), index.column(), role);
    // What the heading says isn't said again in each row; those who hear a row don't hear its heading.
    if (role == Qt::DisplayRole && !isFlat()
        && m_groups.at(size_t(index.internalId() - 1)).said.contains(index.column()))
        return {};
    return m_checks->index(sourceRow(index), index.column()).data(role);
}

QVariant CheckFilterModel::groupData(const CheckGroup& group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? QVariant(group.title) : QVariant();
    case Qt::AccessibleTextRole:
        return column == 0 ? QVariant(groupSentence(group)) : QVariant();
    case GroupKeyRole:
        return group.key;
    case CountsRole:
        return group.counts;
    case CheckTableModel::IdRole:
        return m_checks->record(group.worst).id;
    case CheckTableModel::OutcomeRole:
        return int(group.outcome);
    case CheckTableModel::PhaseRole:
        return int(group.phase);
    default:
        return {};
    }
}

QVariant CheckFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_checks != nullptr ? m_checks->headerData(section, orientation, role) : QVariant();
}

/// Rows that have changed; what becomes of it is decided once the source has told all of its batch.
void CheckFilterModel::note(int first, int last)
{
    for (int row = first; row <= std::min(last, int(m_places.size()) - 1); ++row) {
        m_changed.push_back(row);
        m_keys.at(size_t(row)).reset();
        m_accepted.at(size_t(row)).reset();
    }
    forgetOrder();
}

void CheckFilterModel::takeOut(int first, int last)
{
    const int count = last - first + 1;
    cut(m_keys, first, last);
    cut(m_accepted, first, last);
    forgetOrder();
    for (CheckGroup& group : m_groups) {
        for (int& row : group.rows)
            row = row > last ? row - count : row < first ? row : -1;
    }
    arrange();
}

void CheckFilterModel::forgetFilter()
{
    m_accepted.assign(m_accepted.size(), std::nullopt);
}

/// After each batch of the source.
void CheckFilterModel::follow()
{
    std::vector<int> changed = std::exchange(m_changed, {});
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    const auto hasMoved = [this](int row) {
        const int group = m_places.at(size_t(row)).group;
        if (accepts(row) != (group >= 0))
            return true;
        return group >= 0
            && (groupKey(m_grouping, m_checks->record(row), m_causes) != m_groups.at(size_t(group)).key
                || !isInOrder(row));
    };
    if (int(m_places.size()) < m_checks->rowCount() || std::any_of(changed.cbegin(), changed.cend(), hasMoved))
        arrange();
    else
        tell(changed);
}

/// That rows which stay in their places have changed, and their groups.
void CheckFilterModel::tell(const std::vector<int>& changed)
{
    std::vector<std::pair<int, int>> places;
    for (const int row : changed) {
        if (const Place place = m_places.at(size_t(row)); place.group >= 0)
            places.emplace_back(place.group, place.row);
    }
    std::sort(places.begin(), places.end());
    const int lastColumn = CheckTableModel::ColumnCount - 1;
    int described = -1;
    for (auto first = places.cbegin(); first != places.cend();) {
        const int group = first->first;
        auto last = first;
        while (last + 1 != places.cend() && *(last + 1) == std::pair(group, last->second + 1))
            ++last;
        const quintptr parent = isFlat() ? quintptr(0) : quintptr(group + 1);
        Q_EMIT dataChanged(createIndex(first->second, 0, parent), createIndex(last->second, lastColumn, parent));
        if (!isFlat() && std::exchange(described, group) != group) {
            describe(m_groups.at(size_t(group)), m_grouping, *m_checks, m_causes);
            Q_EMIT dataChanged(createIndex(group, 0, quintptr(0)), createIndex(group, lastColumn, quintptr(0)));
        }
        first = last + 1;
    }
    const auto isBeforeGroup = [this](const CheckGroup& a, const CheckGroup& b) { return isGroupBefore(a, b); };
    if (!isFlat() && !std::is_sorted(m_groups.cbegin(), m_groups.cend(), isBeforeGroup))
        arrange();
}

/// Everything anew. Rows come and go within one change of the layout: views and selections keep what is still there,
/// and telling of thousands of rows one by one would cost the square of it.
void CheckFilterModel::arrange()
{
    if (m_checks == nullptr)
        return;
    if (rowCount() == 0) {
        beginResetModel();
        build();
        endResetModel();
    } else {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const std::vector<CheckGroup> before = std::exchange(m_groups, {});
        build();
        movePersistent(before);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    Q_EMIT arranged();
}

void CheckFilterModel::build()
{
    if (m_checks == nullptr)
        return;
    m_changed.clear();
    m_keys.resize(size_t(m_checks->rowCount()));
    m_accepted.resize(size_t(m_checks->rowCount()));
    m_places.assign(size_t(m_checks->rowCount()), {});
    m_groups.clear();
    if (m_sortedOrder.size() != size_t(m_checks->rowCount()))
        m_sortedOrder.clear();
    makeGroups();
    if (!isFlat()) {
        for (CheckGroup& group : m_groups)
            describe(group, m_grouping, *m_checks, m_causes);
        std::stable_sort(m_groups.begin(), m_groups.end(),
            [this](const CheckGroup& a, const CheckGroup& b) { return isGroupBefore(a, b); });
    }
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const std::vector<int>& rows = m_groups.at(size_t(group)).rows;
        for (int row = 0; row < int(rows.size()); ++row)
            m_places[size_t(rows[size_t(row)])] = {group, row};
    }
}

/// Leads indexes that somebody keeps to the same check or group, \a before being the groups until now.
void CheckFilterModel::movePersistent(const std::vector<CheckGroup>& before)
{
    QHash<QString, int> rowOfGroup;
    for (int group = 0; group < int(m_groups.size()); ++group)
        rowOfGroup.insert(m_groups.at(size_t(group)).key, group);
    const QModelIndexList kept = persistentIndexList();
    QModelIndexList now;
    now.reserve(kept.size());
    for (const QModelIndex& index : kept) {
        if (isGroup(index)) {
            const int row = rowOfGroup.value(before.at(size_t(index.row())).key, -1);
            now.append(row < 0 ? QModelIndex() : createIndex(row, index.column(), quintptr(0)));
        } else {
            const size_t group = isFlat() ? 0 : size_t(index.internalId() - 1);
            now.append(indexOf(before.at(group).rows.at(size_t(index.row())), index.column()));
        }
    }
    changePersistentIndexList(kept, now);
}

} // namespace PortCheck
