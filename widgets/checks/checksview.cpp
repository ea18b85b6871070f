// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checksview.h"

#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "widgets/checks/checkscolumns.h"
#include "widgets/checks/checksfilterbar.h"
#include "widgets/checks/checkslayoutbar.h"
#include "widgets/checks/checksmenu.h"
#include "widgets/checks/checkstable.h"
#include "widgets/checks/hostmatrixoverview.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/checks/statusdelegate.h"
#include "widgets/style/announcer.h"
#include "widgets/style/keepinsight.h"
#include "widgets/style/plainlabel.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSizePolicy>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace PortCheck {

namespace {

constexpr quint32 viewVersion = 0x47505601;

/// A page that is scrolled where it has no room; it never makes a window higher.
QScrollArea* makeMessagePage(QWidget* parent)
{
    auto* const page = new QScrollArea(parent);
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setFocusPolicy(Qt::NoFocus);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    page->setWidget(new QWidget(page));
    return page;
}

/// A few lines in the middle of a page, with a bold first line above them.
QVBoxLayout* fillMessagePage(QWidget* page, const QString& lead, const QString& text)
{
    constexpr double leadSize = 1.2;
    auto* const column = new QVBoxLayout(page);
    auto* const leadLabel = plainLabel(lead, page);
    emphasize(leadLabel, leadSize);
    column->addStretch(1);
    for (QLabel* const label : {leadLabel, plainLabel(text, page)}) { // over the whole width: they wrap in a narrow one
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    return column;
}

CheckFilterModel* shownOf(CheckTableModel& model, QObject* parent)
{
    auto* const shown = new CheckFilterModel(parent);
    shown->setSourceModel(&model); // before others follow the table: they ask this one for rows
    return shown;
}

} // namespace

ChecksView::ChecksView(CheckTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(shownOf(model, this))
    , m_layouts(new ChecksLayoutBar(this))
    , m_bar(new ChecksFilterBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new ChecksTable(*m_filter, this))
    , m_matrix(new HostMatrixView(model, this))
    , m_matrixPage(makeMatrixPage())
    , m_layout(ChecksLayout::Table)
    , m_delegate(new StatusDelegate(m_table))
    , m_columns(new ChecksColumns(*m_table, *m_delegate, model, *m_filter))
    , m_menu(new ChecksMenu(*m_table, *m_columns, this))
    , m_empty(makeEmptyPage())
    , m_noMatch(makeNoMatchPage())
{
    for (QWidget* const page : {static_cast<QWidget*>(m_table), m_matrixPage, m_empty, m_noMatch})
        m_pages->addWidget(page);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_layouts);
    head->addWidget(m_bar, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);

    m_layouts->setBrief(true); // until it is known how wide this is: a window never becomes narrower by itself
    setUpBars();
    setUpTable();
    setUpMatrix();
    setUpMenu();
    keepRows();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ChecksView::choosePage); // none may match the filter
    connect(&m_model, &CheckTableModel::published, this, &ChecksView::countSoon);
    constexpr std::chrono::milliseconds betweenCounts{250};
    m_countDue.setSingleShot(true);
    m_countDue.setInterval(betweenCounts);
    connect(&m_countDue, &QTimer::timeout, this, &ChecksView::count);
    count();
    choosePage();
}

void ChecksView::setUpBars()
{
    connect(m_bar, &ChecksFilterBar::textChanged, m_filter, &CheckFilterModel::setText);
    connect(m_bar, &ChecksFilterBar::outcomesChanged, m_filter, &CheckFilterModel::setOutcomes);
    connect(m_bar, &ChecksFilterBar::textChanged, m_matrix, &HostMatrixView::setText);
    connect(m_bar, &ChecksFilterBar::outcomesChanged, m_matrix, &HostMatrixView::setOutcomes);
    connect(m_layouts, &ChecksLayoutBar::orderChosen, m_matrix, &HostMatrixView::setOrder);
    connect(m_layouts, &ChecksLayoutBar::groupingChosen, this, &ChecksView::setGrouping);
    connect(m_layouts, &ChecksLayoutBar::layoutChosen, this, [this](ChecksLayout layout) {
        m_isLayoutChosen = true;
        showLayout(layout);
    });
}

void ChecksView::addRowAction(QAction* action)
{
    m_table->addAction(action);
    m_matrix->addAction(action);
    m_menu->addRowAction(action);
}

void ChecksView::fitColumns()
{
    m_columns->fitToContent();
}

void ChecksView::setBrief(bool brief)
{
    m_delegate->setDense(brief);
    m_table->doItemsLayout();
    keepRows();
}

/// However low the window is.
void ChecksView::keepRows()
{
    constexpr int leastRows = 4;
    m_table->setMinimumHeight(m_table->header()->sizeHint().height() + 2 * m_table->frameWidth()
        + leastRows * m_delegate->rowHeight(m_table->fontMetrics(), 1));
}

void ChecksView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        keepRows();
}

QWidget* ChecksView::shownRows() const
{
    const QWidget* const page = m_pages->currentWidget();
    if (page == m_table)
        return m_table;
    return page == m_matrixPage ? m_matrix : nullptr;
}

void ChecksView::focusFilter()
{
    m_bar->focusField();
}

QByteArray ChecksView::headerState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << viewVersion << qint32(m_filter->grouping()) << m_columns->state();
    return bytes;
}

void ChecksView::restoreHeaderState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 grouping = 0;
    QByteArray columns;
    stream >> version >> grouping;
    if (version != viewVersion || grouping < 0 || grouping > int(CheckGrouping::Cause))
        return;
    stream >> columns;
    if (stream.status() != QDataStream::Ok)
        return;
    setGrouping(CheckGrouping(grouping));
    m_columns->restore(columns);
}

void ChecksView::setUpTable()
{
    m_table->setItemDelegate(m_delegate);
    new KeepInSight(m_table);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecksView::currentRecordChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksView::selectionChanged);
    connect(m_filter, &CheckFilterModel::arranged, this, [this] {
        choosePage();
        if (isMatrix())
            return;
        Q_EMIT currentRecordChanged();
        Q_EMIT selectionChanged();
    });
    connect(m_filter, &QAbstractItemModel::dataChanged, this, [this] {
        if (!isMatrix())
            Q_EMIT currentRecordChanged();
    });
}

void ChecksView::setUpMatrix()
{
    new KeepInSight(m_matrix);
    connect(m_matrix, &HostMatrixView::shownCountChanged, this, &ChecksView::choosePage);
    connect(m_matrix, &HostMatrixView::wholeHeightChanged, this, &ChecksView::chooseHeight);
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

void ChecksView::setUpMenu()
{
    connect(m_table, &ChecksTable::menuWanted, this, &ChecksView::popUpMenu);
    connect(m_matrix, &HostMatrixView::menuWanted, this, &ChecksView::popUpMenu);
    connect(m_menu, &ChecksMenu::csvWanted, this, &ChecksView::copyCsv);
    connect(m_menu, &ChecksMenu::markdownWanted, this, &ChecksView::copyMarkdown);
    connect(m_menu, &ChecksMenu::causeWanted, this, &ChecksView::openCause);
    for (QAction* const action : m_matrix->cellActions())
        m_menu->addCellAction(action);
}

void ChecksView::popUpMenu(const QPoint& place)
{
    const std::optional<CheckRecord> current = currentRecord();
    m_menu->popUp(place, !isMatrix(), current && isWorthReporting(outcomeOf(*current)));
}

QWidget* ChecksView::makeMatrixPage()
{
    auto* const page = new QWidget(this);
    auto* const row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_matrix, 1);
    row->addWidget(new HostMatrixOverview(*m_matrix, page));
    return page;
}

QWidget* ChecksView::makeEmptyPage()
{
    auto* const page = makeMessagePage(this);
    fillMessagePage(page->widget(), tr("Nothing has been checked yet", "in place of the table"),
        tr("1. Name the hosts on the left, or let DNS name them.\n2. Press Check.\n3. Select a row to see what it "
           "means."))
        ->addStretch(2);
    return page;
}

QWidget* ChecksView::makeNoMatchPage()
{
    auto* const page = makeMessagePage(this);
    QVBoxLayout* const column = fillMessagePage(page->widget(),
        tr("No row matches the filter", "in place of the table"), tr("The checks are there, but hidden."));
    auto* const showAll = new QPushButton(tr("Show &all", "button: takes the filter away"), page->widget());
    column->addWidget(showAll, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(showAll, &QPushButton::clicked, m_bar, &ChecksFilterBar::showAll);
    return page;
}

void ChecksView::setRunning(bool running)
{
    if (std::exchange(m_isRunning, running) == running)
        return;
    choosePage();
    count();
}

void ChecksView::countSoon()
{
    if (!m_isRunning)
        count();
    else if (!m_countDue.isActive())
        m_countDue.start();
}

void ChecksView::count()
{
    m_countDue.stop();
    m_bar->count(m_model.records()); // of all rows, not only of those that the filter shows
    const bool isWorthwhile = m_model.rowCount() > 0 || m_isRunning;
    m_bar->setEnabled(isWorthwhile);
    m_layouts->setEnabled(isWorthwhile);
}

void ChecksView::choosePage()
{
    proposeLayout();
    const int shown = isMatrix() ? m_matrix->shownCount() : m_filter->rowCount();
    const bool hasRows = m_model.rowCount() > 0; // else none is hidden
    QWidget* const page = !hasRows && !m_isRunning      ? m_empty
        : hasRows && shown == 0 && m_bar->isFiltering() ? m_noMatch // else they are only about to be arranged
        : isMatrix()                                    ? m_matrixPage
                                                        : m_table;
    if (page == m_noMatch && m_pages->currentWidget() != page && !m_isRunning) // in a run they come and go
        announce(this, tr("No row matches the filter", "in place of the table"));
    m_pages->setCurrentWidget(page);
    chooseHeight();
}

/// No higher than a matrix of few hosts: what is below needs the room more; and no lower than some hosts need.
void ChecksView::chooseHeight()
{
    const bool isWhole = m_pages->currentWidget() == m_matrixPage;
    m_matrix->setMinimumHeight(isWhole ? m_matrix->leastHeight() : 0);
    constexpr int slack = 4; // of what the layout rounds
    const int head = std::max(layout()->itemAt(0)->sizeHint().height() + layout()->spacing() + slack, m_pages->y());
    setMaximumHeight(isWhole ? std::max(head + m_matrix->wholeHeight(), minimumSizeHint().height()) : QWIDGETSIZE_MAX);
}

void ChecksView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int fewCharacters = 130;
    m_layouts->setBrief(width() < fewCharacters * fontMetrics().averageCharWidth());
    chooseHeight(); // with a bar to scroll by, or without
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

} // namespace PortCheck
