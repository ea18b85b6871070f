// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checksview.h"

#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "model/table/hostmatrixorder.h"
#include "model/words/checktext.h"
#include "widgets/checks/checkscolumns.h"
#include "widgets/checks/checksfilterbar.h"
#include "widgets/checks/checkslayoutbar.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/checks/statusdelegate.h"
#include "widgets/style/announcer.h"
#include "widgets/style/keepinsight.h"
#include "widgets/style/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// A few lines in the middle of a page, with a bold first line above them.
QVBoxLayout* fillMessagePage(QWidget* page, const QString& lead, const QString& text)
{
    constexpr double leadSize = 1.2;
    auto* const column = new QVBoxLayout(page);
    auto* const leadLabel = plainLabel(lead, page);
    emphasize(leadLabel, leadSize);
    column->addStretch(1);
    for (QLabel* const label : {leadLabel, plainLabel(text, page)}) {
        label->setWordWrap(false);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    return column;
}

/// Removes the column and line separators of the clipboard's format from \a text.
QString cell(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; }, u' ');
    return text;
}

} // namespace

ChecksView::ChecksView(CheckTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new CheckFilterModel(this))
    , m_layouts(new ChecksLayoutBar(this))
    , m_bar(new ChecksFilterBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTreeView(this))
    , m_matrix(new HostMatrixView(model, this))
    , m_layout(ChecksLayout::Table)
    , m_delegate(new StatusDelegate(m_table))
    , m_empty(makeEmptyPage())
    , m_noMatch(makeNoMatchPage())
{
    setUpTable();
    setUpMatrix();
    for (QWidget* const page : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_matrix), m_empty, m_noMatch})
        m_pages->addWidget(page);

    auto* const head = new QHBoxLayout;
    head->addWidget(m_layouts);
    head->addWidget(m_bar, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);

    connect(m_bar, &ChecksFilterBar::textChanged, m_filter, &CheckFilterModel::setText);
    connect(m_bar, &ChecksFilterBar::outcomesChanged, m_filter, &CheckFilterModel::setOutcomes);
    connect(m_bar, &ChecksFilterBar::textChanged, m_matrix, &HostMatrixView::setText);
    connect(m_bar, &ChecksFilterBar::outcomesChanged, m_matrix, &HostMatrixView::setOutcomes);
    connect(m_layouts, &ChecksLayoutBar::orderChosen, m_matrix, &HostMatrixView::setOrder);
    connect(m_layouts, &ChecksLayoutBar::layoutChosen, this, [this](ChecksLayout layout) {
        m_isLayoutChosen = true;
        showLayout(layout);
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ChecksView::choosePage);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ChecksView::choosePage);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ChecksView::choosePage);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ChecksView::choosePage); // none may match the filter
    connect(&m_model, &CheckTableModel::published, this, &ChecksView::count);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, [this] {
        if (!isMatrix())
            Q_EMIT currentRecordChanged();
    });
    count();
    choosePage();
}

void ChecksView::addRowAction(QAction* action)
{
    m_table->addAction(action);
    m_matrix->addAction(action);
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
    return m_model.record(m_filter->mapToSource(current).row());
}

QString ChecksView::selectedText() const
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return {};
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < CheckTableModel::ColumnCount; ++column)
        cells << cell(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines << cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < CheckTableModel::ColumnCount; ++column)
            cells << cell(m_model.index(row, column).data(Qt::DisplayRole).toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
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
    const QSet<int> wanted(ids.cbegin(), ids.cend());
    QModelIndex worst;
    Outcome worstOutcome = Outcome::NotRun;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const auto outcome = Outcome(index.data(CheckTableModel::OutcomeRole).toInt());
        if (wanted.contains(index.data(CheckTableModel::IdRole).toInt())) {
            worst = index;
            break;
        }
        if (!worst.isValid() || outcome > worstOutcome) {
            worst = index;
            worstOutcome = outcome;
        }
    }
    m_table->setCurrentIndex(worst);
}

void ChecksView::selectChecks(const QList<int>& ids)
{
    if (isMatrix()) {
        if (!m_matrix->selectChecks(ids)) {
            m_bar->showAll();
            m_matrix->selectChecks(ids);
        }
        return;
    }
    const auto rowsOf = [&] {
        QModelIndexList rows;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            if (ids.contains(index.data(CheckTableModel::IdRole).toInt()))
                rows.append(index);
        }
        return rows;
    };
    QModelIndexList rows = rowsOf();
    if (rows.size() < ids.size()) {
        m_bar->showAll();
        rows = rowsOf();
    }
    if (rows.isEmpty())
        return;
    m_table->setCurrentIndex(rows.constFirst());
    for (const QModelIndex& row : std::as_const(rows))
        m_table->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->scrollTo(rows.constFirst());
}

void ChecksView::fitColumns()
{
    m_columns->fitToContent();
}

void ChecksView::setBrief(bool brief)
{
    m_delegate->setDense(brief);
    m_table->doItemsLayout();
}

void ChecksView::focusFilter()
{
    m_bar->focusField();
}

QByteArray ChecksView::headerState() const
{
    return m_columns->state();
}

void ChecksView::restoreHeaderState(const QByteArray& state)
{
    m_columns->restore(state);
}

void ChecksView::setUpTable()
{
    m_filter->setSourceModel(&m_model);
    m_table->setObjectName(QStringLiteral("checks"));
    m_table->setAccessibleName(tr("Checks", "name of the table for screen readers"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    QHeaderView* const header = m_table->header();
    header->setSortIndicatorClearable(true); // a third click returns to plan order
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_columns = new ChecksColumns(*m_table, *m_delegate);
    new KeepInSight(m_table);

    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecksView::currentRecordChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksView::selectionChanged);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        Q_EMIT currentRecordChanged();
        Q_EMIT selectionChanged();
    });
}

void ChecksView::setUpMatrix()
{
    new KeepInSight(m_matrix);
    connect(m_matrix, &HostMatrixView::shownCountChanged, this, &ChecksView::choosePage);
    connect(m_matrix, &HostMatrixView::currentCheckChanged, this, [this] {
        if (isMatrix())
            Q_EMIT currentRecordChanged();
    });
    connect(m_matrix, &HostMatrixView::selectedChecksChanged, this, [this] {
        if (isMatrix())
            Q_EMIT selectionChanged();
    });
    connect(m_matrix, &HostMatrixView::checksWanted, this, [this](const QList<int>& ids) {
        showLayout(ChecksLayout::Table);
        selectChecks(ids);
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* ChecksView::makeEmptyPage()
{
    auto* const page = new QWidget(this);
    fillMessagePage(page, tr("Nothing has been checked yet", "in place of the table"),
        tr("1. Name the hosts on the left, or let DNS name them.\n2. Press Check.\n3. Select a row to see what it "
           "means."))
        ->addStretch(2);
    return page;
}

QWidget* ChecksView::makeNoMatchPage()
{
    auto* const page = new QWidget(this);
    QVBoxLayout* const column = fillMessagePage(
        page, tr("No row matches the filter", "in place of the table"), tr("The checks are there, but hidden."));
    auto* const showAll = new QPushButton(tr("Show &all", "button: takes the filter away"), page);
    column->addWidget(showAll, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(showAll, &QPushButton::clicked, m_bar, &ChecksFilterBar::showAll);
    return page;
}

void ChecksView::count()
{
    m_bar->count(m_model.records()); // of all rows, not only of those that the filter shows
    m_bar->setEnabled(m_model.rowCount() > 0);
    m_layouts->setEnabled(m_model.rowCount() > 0);
}

void ChecksView::choosePage()
{
    proposeLayout();
    const int shown = isMatrix() ? m_matrix->shownCount() : m_filter->rowCount();
    QWidget* const page = m_model.rowCount() == 0 ? m_empty
        : shown == 0                              ? m_noMatch
        : isMatrix()                              ? static_cast<QWidget*>(m_matrix)
                                                  : m_table;
    if (page == m_noMatch && m_pages->currentWidget() != page)
        announce(this, tr("No row matches the filter", "in place of the table"));
    m_pages->setCurrentWidget(page);
}

/// The layout for as many hosts as there are, unless the person chose one. Stays as it is while a row is the current
/// one, so that nothing is pulled away from under the reader.
void ChecksView::proposeLayout()
{
    constexpr int mostForATable = 3;
    if (m_isLayoutChosen || m_model.rowCount() == 0 || currentRecord())
        return;
    showLayout(m_matrix->hostCount() > mostForATable ? ChecksLayout::Matrix : ChecksLayout::Table);
}

void ChecksView::showLayout(ChecksLayout layout)
{
    m_layouts->showLayout(layout);
    if (layout == m_layout)
        return;
    const std::optional<CheckRecord> current = currentRecord();
    m_layout = layout;
    if (current)
        selectChecks({current->id}); // what was looked at stays in sight
    choosePage();
    Q_EMIT currentRecordChanged();
    Q_EMIT selectionChanged();
}

bool ChecksView::isMatrix() const
{
    return m_layout == ChecksLayout::Matrix;
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
    QModelIndexList shown = m_table->selectionModel()->selectedRows();
    std::sort(shown.begin(), shown.end());
    for (const QModelIndex& row : std::as_const(shown))
        rows.append(m_filter->mapToSource(row).row());
    return rows;
}

} // namespace PortCheck
