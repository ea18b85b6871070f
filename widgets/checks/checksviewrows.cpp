// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Which rows of a ChecksView are selected, and what becomes of them.
#include "model/report/reportwriter.h"
#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "model/table/copiedrows.h"
#include "widgets/checks/checkscolumns.h"
#include "widgets/checks/checksfilterbar.h"
#include "widgets/checks/checkslayoutbar.h"
#include "widgets/checks/checkstable.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/style/copytext.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>

#include <memory>

namespace PortCheck {

namespace {

void copy(QWidget* part, const QString& text, const QString& type, const QByteArray& typed)
{
    auto content = std::make_unique<QMimeData>();
    content->setText(text);
    content->setData(type, typed);
    QGuiApplication::clipboard()->setMimeData(content.release());
    sayCopied(part);
}

} // namespace

void ChecksView::setCauses(const QList<Finding>& found)
{
    m_found = found;
    m_filter->setCauses(found);
}

QList<int> ChecksView::selectedIds() const
{
    QList<int> ids;
    for (const int row : selectedRows())
        ids.append(m_model.record(row).id);
    return ids;
}

bool ChecksView::hasSelection() const
{
    return isMatrix() ? !m_matrix->selectedChecks().isEmpty() : m_table->selectionModel()->hasSelection();
}

std::optional<CheckRecord> ChecksView::currentRecord() const
{
    if (isMatrix()) {
        const std::optional<int> id = m_matrix->currentCheck();
        const std::optional<int> row = id ? m_model.rowOf(*id) : std::nullopt;
        return row ? std::optional(m_model.record(*row)) : std::nullopt;
    }
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model.record(m_filter->sourceRow(current));
}

/// Rows of the model, in the order in which they are shown.
QList<int> ChecksView::selectedRows() const
{
    QList<int> rows;
    if (isMatrix()) {
        for (const int id : m_matrix->selectedChecks()) {
            if (const std::optional<int> row = m_model.rowOf(id))
                rows.append(*row);
        }
        return rows;
    }
    QSet<int> selected;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes) {
        for (const int row : m_filter->sourceRows(index))
            selected.insert(row);
    }
    if (selected.isEmpty())
        return rows;
    for (const int row : m_filter->shownRows()) {
        if (selected.contains(row))
            rows.append(row);
    }
    return rows;
}

QString ChecksView::selectedText() const
{
    const QList<int> rows = selectedRows();
    return rows.isEmpty() ? QString() : tabSeparated(shownCells(m_model, rows));
}

void ChecksView::copyRows()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const QList<QStringList> cells = shownCells(m_model, rows);
    copy(this, tabSeparated(cells), QStringLiteral("text/html"), htmlTable(cells).toUtf8());
}

void ChecksView::copyMarkdown()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const QString text = markdownTable(shownCells(m_model, rows));
    copy(this, text, QStringLiteral("text/markdown"), text.toUtf8());
}

/// As reports have it, of these checks.
void ChecksView::copyCsv()
{
    RunSnapshot part;
    for (const int row : selectedRows())
        part.checks.append(m_model.record(row));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (part.checks.isEmpty() || !writeCsvReport(buffer, ReportedRun(part, m_found)))
        return;
    QString text = QString::fromUtf8(buffer.data());
    if (text.startsWith(QChar::ByteOrderMark)) // for files
        text.remove(0, 1);
    copy(this, text, QStringLiteral("text/csv"), text.toUtf8());
}

void ChecksView::selectWorst(const QList<int>& ids)
{
    if (isMatrix()) {
        if (!m_matrix->currentIndex().isValid() && (ids.isEmpty() || !m_matrix->selectChecks(ids)))
            m_matrix->selectWorst();
        return;
    }
    if (m_table->currentIndex().isValid())
        return;
    if (const std::optional<int> worst = worstShown(ids))
        m_table->setCurrentIndex(m_filter->indexOf(*worst));
}

/// The row of the model: the first of those that are shown with these \a ids, or else the first of the worst ones.
std::optional<int> ChecksView::worstShown(const QList<int>& ids) const
{
    const QSet<int> wanted(ids.cbegin(), ids.cend());
    std::optional<int> worst;
    for (const int row : m_filter->shownRows()) {
        const CheckRecord& record = m_model.record(row);
        if (wanted.contains(record.id))
            return row;
        if (!worst || outcomeOf(record) > outcomeOf(m_model.record(*worst)))
            worst = row;
    }
    return worst;
}

void ChecksView::selectChecks(const QList<int>& ids)
{
    const auto select = [&] { return isMatrix() ? m_matrix->selectChecks(ids) : selectShown(ids); };
    if (select())
        return;
    m_bar->showAll();
    select();
}

/// @returns false if the filter hides one of them.
bool ChecksView::selectShown(const QList<int>& ids)
{
    bool isWhole = true;
    QItemSelection rows;
    QModelIndex first;
    for (const int id : ids) {
        const QModelIndex index = m_filter->indexOf(m_model.rowOf(id).value_or(-1));
        isWhole = isWhole && index.isValid();
        if (!index.isValid())
            continue;
        if (!first.isValid() || m_filter->isShownBefore(index, first))
            first = index;
        m_table->expand(index.parent());
        rows.select(index, index);
    }
    if (!first.isValid())
        return isWhole;
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(first);
    return isWhole;
}

/// What is selected and looked at stays so.
void ChecksView::setGrouping(CheckGrouping grouping)
{
    m_layouts->showGrouping(grouping);
    if (grouping == m_filter->grouping())
        return;
    const QList<int> ids = isMatrix() ? QList<int>() : selectedIds();
    m_filter->setGrouping(grouping);
    m_columns->fit();
    if (!ids.isEmpty())
        selectShown(ids);
}

/// The group of all checks that the current one's cause explains.
void ChecksView::openCause()
{
    const std::optional<CheckRecord> current = currentRecord();
    if (!current)
        return;
    showLayout(ChecksLayout::Table);
    setGrouping(CheckGrouping::Cause);
    const QModelIndex row = m_filter->indexOf(m_model.rowOf(current->id).value_or(-1));
    if (!row.isValid())
        return;
    m_table->expand(row.parent());
    m_table->setCurrentIndex(row.parent());
    m_table->scrollTo(row.parent(), QAbstractItemView::PositionAtTop);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace PortCheck
