// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/hostmatrixorder.h"

#include "model/table/collation.h"
#include "model/table/hostmatrixmodel.h"
#include "model/table/searchwords.h"

#include <algorithm>

namespace PortCheck {

HostMatrixOrder::HostMatrixOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(collatorForPeople())
{
    sort(0); // by what the whole row says; lessThan() knows by what
}

void HostMatrixOrder::setOrder(HostOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void HostMatrixOrder::setText(const QString& text)
{
    m_words = searchWords(text);
    invalidateFilter();
}

void HostMatrixOrder::setOutcomes(const QList<Outcome>& outcomes)
{
    m_outcomes = outcomes;
    invalidateFilter();
}

QVariant HostMatrixOrder::data(const QModelIndex& index, int role) const
{
    if (role != BeginsSiteRole)
        return QSortFilterProxyModel::data(index, role);
    return m_order == HostOrder::Site && index.row() > 0
        && index.data(HostMatrixModel::SiteRole) != index.siblingAtRow(index.row() - 1).data(HostMatrixModel::SiteRole);
}

QVariant HostMatrixOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant head = QSortFilterProxyModel::headerData(section, orientation, role);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Vertical || m_order != HostOrder::Site || !isText)
        return head;
    const QString site = index(section, 0).data(HostMatrixModel::SiteRole).toString();
    return site.isEmpty() ? head : tr("%1 · %2", "head of a row; %1: a host, %2: its site").arg(head.toString(), site);
}

bool HostMatrixOrder::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const auto valueAt = [&](int column, int role) {
        return sourceModel()->index(sourceRow, column, sourceParent).data(role);
    };
    const auto hasWords = [this](const QString& text) { return hasAllWords(text, m_words); };
    const QString host = valueAt(0, HostMatrixModel::HostRole).toString();
    const bool isMeant = hasWords(host + u'\n' + valueAt(0, HostMatrixModel::SiteRole).toString());
    if (isMeant && m_outcomes.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
        const QVariant outcome = valueAt(column, HostMatrixModel::OutcomeRole);
        if (!outcome.isValid() || (!m_outcomes.isEmpty() && !m_outcomes.contains(Outcome(outcome.toInt()))))
            continue;
        if (isMeant)
            return true;
        const QStringList texts = valueAt(column, HostMatrixModel::SearchRole).toStringList();
        if (std::any_of(texts.cbegin(), texts.cend(), hasWords))
            return true;
    }
    return false;
}

bool HostMatrixOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    int order = 0;
    switch (m_order) {
    case HostOrder::Plan:
        break;
    case HostOrder::Worst:
        order = right.data(HostMatrixModel::WorstRole).toInt() - left.data(HostMatrixModel::WorstRole).toInt();
        break;
    case HostOrder::Name:
        order = compare(left, right, HostMatrixModel::HostRole);
        break;
    case HostOrder::Site:
        order = compare(left, right, HostMatrixModel::SiteRole);
        break;
    }
    return order != 0 ? order < 0 : left.row() < right.row();
}

/// By the text in \a role, what has none last.
int HostMatrixOrder::compare(const QModelIndex& left, const QModelIndex& right, int role) const
{
    const QString a = left.data(role).toString();
    const QString b = right.data(role).toString();
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty() ? 1 : -1;
    return m_collator.compare(a, b);
}

} // namespace PortCheck
