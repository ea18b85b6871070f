// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangetable.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace PortCheck {

void RangePartsModel::show(const RangeKnowledge& known)
{
    if (known == m_known)
        return;
    const auto rows = int(std::min<qsizetype>(known.found.runs.size(), mostRows + 1));
    // Rows are added and removed at the end, so that a person's position in the table is kept.
    if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    m_known = known;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
}

int RangePartsModel::portAt(int row) const
{
    return row >= 0 && row < m_rows ? m_known.found.runs.at(row).from : 0;
}

int RangePartsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RangePartsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QStringList RangePartsModel::cells(int row) const
{
    const QList<ReachabilityRun>& runs = m_known.found.runs;
    if (row < mostRows)
        return partCells(m_known, runs.at(row));
    return {QString::number(runs.at(row).from), QString::number(runs.constLast().to),
        tr("%1 more parts; copying takes all of them", "%1 is a number greater than 1")
            .arg(QLocale().toString(runs.size() - row))};
}

QVariant RangePartsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != What)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return cells(index.row()).value(index.column());
    return {};
}

QVariant RangePartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != What)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(partColumns().value(section)) : QVariant();
}

RangeTable::RangeTable(QWidget* parent)
    : SpokenItems(parent)
    , m_model(new RangePartsModel(this))
{
    setObjectName(QStringLiteral("rangeParts"));
    setAccessibleName(tr("Parts of the range", "name of the table for screen readers"));
    setModel(m_model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(false);
    constexpr int leastLines = 4; // with the head
    setMinimumHeight(fontMetrics().lineSpacing() * leastLines);
    const int room = fontMetrics().height();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString sample =
            column == RangePartsModel::What ? partName(RangePart::Rejected, false) : QStringLiteral("00000");
        header()->resizeSection(
            column, std::max(fontMetrics().horizontalAdvance(sample) + room, header()->sectionSizeHint(column)));
    }
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (!m_isFollowing && current.isValid())
            Q_EMIT portChosen(m_model->portAt(current.row()));
    });
}

void RangeTable::show(const RangeKnowledge& known)
{
    m_isFollowing = true; // removed rows are not a person's choice
    m_model->show(known);
    m_isFollowing = false;
    // Columns for rarer states take room only if there are any.
    setColumnHidden(RangePartsModel::Rejected, known.found.rejected() == 0);
    setColumnHidden(RangePartsModel::NotSent, known.found.local() == 0);
}

void RangeTable::setCurrentRun(qsizetype run)
{
    m_isFollowing = true;
    if (run < 0)
        selectionModel()->clear();
    else if (currentIndex().row() != run || !selectionModel()->hasSelection())
        setCurrentIndex(m_model->index(int(std::min<qsizetype>(run, m_model->rowCount() - 1)), 0));
    m_isFollowing = false;
}

} // namespace PortCheck
