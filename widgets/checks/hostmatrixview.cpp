// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/hostmatrixview.h"

#include "model/table/checktablemodel.h"
#include "model/table/hostmatrixmodel.h"
#include "model/table/hostmatrixorder.h"
#include "widgets/checks/hostmatrixdelegate.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/fittedcolumns.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <utility>

namespace PortCheck {

namespace {

constexpr double narrowMargin = 0.5; ///< beside the text of a head, in heights of a line

QList<int> checksAt(const QModelIndex& cell)
{
    return cell.data(HostMatrixModel::ChecksRole).value<QList<int>>();
}

/// The first of the worst; none if there are none.
QModelIndex worstOf(const QModelIndexList& cells)
{
    const auto outcome = [](const QModelIndex& cell) { return cell.data(HostMatrixModel::OutcomeRole).toInt(); };
    const auto worst = std::max_element(cells.cbegin(), cells.cend(),
        [&](const QModelIndex& a, const QModelIndex& b) { return outcome(a) < outcome(b); });
    return worst == cells.cend() ? QModelIndex() : *worst;
}

} // namespace

HostMatrixView::HostMatrixView(const CheckTableModel& checks, QWidget* parent)
    : SpokenItems(parent)
    , m_matrix(new HostMatrixModel(checks, this))
    , m_order(new HostMatrixOrder(this))
    , m_columns(new FittedColumns(horizontalHeader()))
{
    m_order->setSourceModel(m_matrix);
    setObjectName(QStringLiteral("matrix"));
    setAccessibleName(tr("Hosts and requirements", "name of the matrix for screen readers"));
    setModel(m_order);
    setItemDelegate(new HostMatrixDelegate(this));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false); // Tab leads out, arrows lead through
    setUpHeaders();
    addCellActions();

    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& cell) {
        if (const QList<int> ids = checksAt(cell); !ids.isEmpty())
            Q_EMIT checksWanted(ids);
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &HostMatrixView::currentCheckChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &HostMatrixView::selectedChecksChanged);
    connect(m_order, &QAbstractItemModel::dataChanged, this, &HostMatrixView::currentCheckChanged);
    connect(m_order, &QAbstractItemModel::modelReset, this, [this] {
        sizeHeads();
        Q_EMIT currentCheckChanged();
        Q_EMIT selectedChecksChanged();
        Q_EMIT shownCountChanged();
    });
    connect(m_order, &QAbstractItemModel::rowsInserted, this, &HostMatrixView::shownCountChanged);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, &HostMatrixView::shownCountChanged);
}

void HostMatrixView::setOrder(HostOrder order)
{
    m_order->setOrder(order);
    limitNames();
}

void HostMatrixView::setText(const QString& text)
{
    m_order->setText(text);
}

void HostMatrixView::setOutcomes(const QList<Outcome>& outcomes)
{
    m_order->setOutcomes(outcomes);
}

int HostMatrixView::hostCount() const
{
    return m_matrix->rowCount();
}

int HostMatrixView::shownCount() const
{
    return m_order->rowCount();
}

QList<int> HostMatrixView::selectedChecks() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QList<int> ids;
    for (const QModelIndex& cell : std::as_const(cells))
        ids += checksAt(cell);
    return ids;
}

std::optional<int> HostMatrixView::currentCheck() const
{
    const QList<int> ids = checksAt(currentIndex());
    return ids.isEmpty() ? std::nullopt : std::optional(ids.constFirst());
}

bool HostMatrixView::selectChecks(const QList<int>& ids)
{
    QHash<int, QModelIndex> cellOf;
    for (const QModelIndex& cell : cells()) {
        for (const int id : checksAt(cell))
            cellOf.insert(id, cell);
    }
    QItemSelection wanted;
    for (const int id : ids) {
        const QModelIndex cell = cellOf.value(id);
        if (!cell.isValid())
            return false;
        wanted.select(cell, cell);
    }
    if (ids.isEmpty())
        return true;
    setCurrentIndex(cellOf.value(ids.constFirst()));
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
    return true;
}

void HostMatrixView::selectWorst()
{
    setCurrentIndex(worstOf(cells()));
}

void HostMatrixView::lookAtWorstSelected()
{
    selectionModel()->setCurrentIndex(worstOf(selectionModel()->selectedIndexes()), QItemSelectionModel::NoUpdate);
}

/// All that are shown, in reading order.
QModelIndexList HostMatrixView::cells() const
{
    QModelIndexList cells;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        for (int column = 0; column < m_order->columnCount(); ++column)
            cells.append(m_order->index(row, column));
    }
    return cells;
}

void HostMatrixView::setUpHeaders()
{
    constexpr double lines = 1.6; // room around a mark
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setSectionsClickable(true); // selects the column: one requirement at all hosts
    verticalHeader()->setSectionsClickable(true);
    limitNames();
    verticalHeader()->setTextElideMode(Qt::ElideMiddle); // with the whole name as its tool tip
    // What is looked at then is the worst of them, not the first.
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &HostMatrixView::lookAtWorstSelected);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &HostMatrixView::lookAtWorstSelected);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qRound(lines * fontMetrics().height()));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void HostMatrixView::addCellActions()
{
    auto* const host =
        new QAction(tr("Select the whole &host", "menu entry of a matrix: all cells of the current one's host"), this);
    host->setObjectName(QStringLiteral("selectHost"));
    connect(host, &QAction::triggered, this, [this] {
        selectRow(currentIndex().row());
        lookAtWorstSelected();
    });
    auto* const requirement = new QAction(
        tr("Select the whole &requirement", "menu entry of a matrix: all cells of the current one's column"), this);
    requirement->setObjectName(QStringLiteral("selectRequirement"));
    connect(requirement, &QAction::triggered, this, [this] {
        selectColumn(currentIndex().column());
        lookAtWorstSelected();
    });
    m_cellActions = {host, requirement, addColumnWidths(this, ViewMenu::ItsOwn)};
    connect(horizontalHeader(), &QHeaderView::sectionCountChanged, m_columns, &FittedColumns::forget);
}

/// The names of hosts leave room for the cells.
void HostMatrixView::limitNames()
{
    constexpr int nameCharacters = 32;
    constexpr int siteCharacters = 16;
    const bool hasSites = m_order->isBySite();
    verticalHeader()->setMaximumWidth(
        (nameCharacters + (hasSites ? siteCharacters : 0)) * fontMetrics().averageCharWidth());
}

/// As narrow as the longest word of each head, within bounds, so that many columns fit. What a person has set stays.
void HostMatrixView::sizeHeads()
{
    m_columns->fit([this] {
        const Heads heads = fittingHeads();
        for (int column = 0; column < heads.widths.size(); ++column)
            horizontalHeader()->resizeSection(column, heads.widths.at(column));
        horizontalHeader()->setFixedHeight(heads.height);
    });
}

/// Of few lines if hosts would have no room below many: to scroll sidewards is better than to see no host.
HostMatrixView::Heads HostMatrixView::fittingHeads()
{
    const Heads heads = headsForWidth();
    if (std::exchange(m_wholeHeadHeight, heads.height) != heads.height)
        Q_EMIT wholeHeightChanged();
    // A bar to scroll by counts where there is one, or it would come and go with the heads that bring it.
    const int width = std::accumulate(heads.widths.cbegin(), heads.widths.cend(), 0);
    const int bar = width > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return height() < heightBelow(heads.height) + bar ? ofFewLines() : heads;
}

/// Of as few lines as the width permits.
HostMatrixView::Heads HostMatrixView::headsForWidth() const
{
    const int room = widthBesideScrollBar(*this);
    const Heads usual = broken({.leastCharacters = 5, .mostCharacters = 22, .margin = 1});
    const auto fits = [room](const Heads& heads) {
        return std::accumulate(heads.widths.cbegin(), heads.widths.cend(), 0) <= room;
    };
    if (fits(usual) || viewport()->width() <= 0)
        return usual;
    Heads narrow;
    for (const int characters : {22, 19, 16, 14, 12}) { // in a line
        narrow = broken({.leastCharacters = 3, .mostCharacters = characters, .margin = narrowMargin});
        if (fits(narrow))
            break;
    }
    return narrow;
}

HostMatrixView::Heads HostMatrixView::ofFewLines() const
{
    constexpr int mostLines = 3;
    Heads heads;
    for (const int characters : {22, 32, 48, 72}) { // in a line
        heads = broken({.leastCharacters = 3, .mostCharacters = characters, .margin = narrowMargin});
        if (heads.height <= (mostLines + 1) * fontMetrics().height())
            break;
    }
    return heads;
}

/// Into lines that fit: as high as the one with the most. Bold: that is how a head looks while a cell below it is
/// selected.
HostMatrixView::Heads HostMatrixView::broken(const HeadWidths& widths) const
{
    QFont bold = horizontalHeader()->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int margin = qRound(widths.margin * metrics.height());
    const QRect room(0, 0, widths.mostCharacters * metrics.averageCharWidth(), QWIDGETSIZE_MAX);
    Heads heads;
    for (int column = 0; column < m_order->columnCount(); ++column) {
        const QString head = m_order->headerData(column, Qt::Horizontal).toString();
        const QSize text = metrics.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, head).size();
        const int least = widths.leastCharacters * metrics.averageCharWidth();
        heads.widths.append(std::max(text.width(), least) + margin);
        heads.height = std::max(heads.height, text.height());
    }
    heads.height += metrics.height() / 2;
    return heads;
}

void HostMatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize() != event->size())
        sizeHeads();
}

/// Of the view, with heads of that height and as many hosts as are seen at the least.
int HostMatrixView::heightBelow(int headHeight) const
{
    constexpr int leastHosts = 3;
    return headHeight + std::min(verticalHeader()->count(), leastHosts) * verticalHeader()->defaultSectionSize()
        + 2 * frameWidth();
}

int HostMatrixView::leastHeight() const
{
    return heightBelow(ofFewLines().height) + horizontalScrollBar()->sizeHint().height();
}

int HostMatrixView::wholeHeight() const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return std::max(m_wholeHeadHeight, horizontalHeader()->minimumHeight()) + verticalHeader()->length() + bar
        + 2 * frameWidth();
}

/// Also for the keys that open menus: below the current cell then.
void HostMatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

/// Ctrl+Home and Ctrl+End go to a cell that is then looked at: the selection goes with them.
QItemSelectionModel::SelectionFlags HostMatrixView::selectionCommand(
    const QModelIndex& index, const QEvent* event) const
{
    if (event != nullptr && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        const bool isFarKey = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if (isFarKey && !key->modifiers().testFlag(Qt::ShiftModifier))
            return QItemSelectionModel::ClearAndSelect;
    }
    return QTableView::selectionCommand(index, event);
}

void HostMatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeHeads();
}

} // namespace PortCheck
