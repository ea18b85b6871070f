// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checkstable.h"

#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "widgets/style/statusicon.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace PortCheck {

ChecksTable::ChecksTable(CheckFilterModel& model, QWidget* parent)
    : SpokenItems(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("checks"));
    setAccessibleName(tr("Checks", "name of the table for screen readers"));
    setModel(&model);
    setRootIsDecorated(false);
    setIndentation(fontMetrics().height());
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setSortIndicatorClearable(true); // a third click returns to plan order
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    alignHeads();
    connect(&model, &CheckFilterModel::arranged, this, &ChecksTable::fold);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& group) { noteFolded(group, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& group) { noteFolded(group, false); });
}

/// Where one begins to read: a head's own alignment isn't mirrored.
void ChecksTable::alignHeads()
{
    header()->setDefaultAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
}

void ChecksTable::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignHeads();
    else if (event->type() == QEvent::FontChange)
        setIndentation(fontMetrics().height());
}

void ChecksTable::foldAll(bool folded)
{
    m_folded.clear();
    for (int group = 0; folded && group < m_model.rowCount(); ++group)
        m_folded.insert(m_model.index(group, 0).data(CheckFilterModel::GroupKeyRole).toString());
    fold();
}

/// Every group as the person left it; new ones are unfolded.
void ChecksTable::fold()
{
    const bool hasGroups = m_model.grouping() != CheckGrouping::None;
    setRootIsDecorated(hasGroups);
    if (!hasGroups) {
        m_folded.clear();
        return;
    }
    const QScopedValueRollback folding(m_isFolding, true);
    scheduleDelayedItemsLayout(); // once for all of them
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        setExpanded(group, !m_folded.contains(group.data(CheckFilterModel::GroupKeyRole).toString()));
    }
}

void ChecksTable::noteFolded(const QModelIndex& group, bool folded)
{
    if (m_isFolding)
        return;
    const QString key = group.data(CheckFilterModel::GroupKeyRole).toString();
    if (folded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
}

/// Also for the keys that open menus: in the middle of the current row then.
void ChecksTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        Q_EMIT menuWanted(event->globalPos());
        return;
    }
    QRect row = viewport()->rect();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QRect cell = visualRect(currentIndex().siblingAtColumn(column));
        if (cell.isValid() && viewport()->rect().intersects(cell)) {
            row.setTop(cell.top());
            row.setBottom(cell.bottom());
        }
    }
    Q_EMIT menuWanted(viewport()->mapToGlobal(row.center()));
}

void ChecksTable::drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const
{
    if (m_model.isGroup(index))
        drawHeading(*painter, options, index.siblingAtColumn(0));
    else
        QTreeView::drawRow(painter, options, index);
}

void ChecksTable::drawHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& group) const
{
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, option.rect.top(), viewport()->width(), option.rect.height()); // whatever is scrolled
    row.features = {};
    const bool isSelected = selectionModel()->isSelected(group);
    row.state.setFlag(QStyle::State_Selected, isSelected);
    painter.fillRect(row.rect, row.palette.brush(QPalette::Window));
    if (isSelected)
        style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, &painter, this);
    drawHeadingText(painter, row, group);
    if (!hasFocus() || !m_model.isGroup(currentIndex()) || currentIndex().row() != group.row())
        return;
    QStyleOptionFocusRect focus;
    focus.rect = row.rect;
    focus.palette = row.palette;
    focus.direction = row.direction;
    focus.state = row.state | QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    focus.backgroundColor = row.palette.color(isSelected ? QPalette::Highlight : QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

/// The mark, the title and the counts.
void ChecksTable::drawHeadingText(QPainter& painter, const QStyleOptionViewItem& row, const QModelIndex& group) const
{
    const auto place = [&row](int left, int width) { // mirrored where one reads from right to left
        return QStyle::visualRect(row.direction, row.rect, QRect(left, row.rect.top(), width, row.rect.height()));
    };
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const int side = row.fontMetrics.height();
    const int gap = side / 2;
    drawBranches(&painter, place(0, indentation()), group);
    int left = indentation() + gap / 2;
    const StatusMark mark = statusMark(Phase(group.data(CheckTableModel::PhaseRole).toInt()),
        Outcome(group.data(CheckTableModel::OutcomeRole).toInt()));
    statusIcon(mark).paint(&painter, place(left, side), Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    left += side + gap;

    QFont bold = row.font;
    bold.setBold(true);
    const QString title = group.data(Qt::DisplayRole).toString();
    const QString counts = group.data(CheckFilterModel::CountsRole).toString();
    const int room = row.rect.width() - left - gap;
    const int besideCounts = room - row.fontMetrics.horizontalAdvance(counts) - 2 * gap;
    const int titleWidth = std::min(QFontMetrics(bold).horizontalAdvance(title), std::max(besideCounts, room / 2));
    const auto write = [&](const QFont& font, const QString& text, int width) {
        painter.setFont(font);
        const int alignment = int(QStyle::visualAlignment(row.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        const QFontMetrics metrics(font);
        const bool fits = metrics.horizontalAdvance(text) <= width; // rounded, which eliding is not
        painter.drawText(place(left, width + 1), alignment | Qt::TextSingleLine,
            fits ? text : metrics.elidedText(text, Qt::ElideRight, width));
        left += width + 2 * gap;
    };
    painter.save();
    const QPalette::ColorGroup colors = hasFocus() || !isSelected ? QPalette::Active : QPalette::Inactive;
    painter.setPen(row.palette.color(colors, isSelected ? QPalette::HighlightedText : QPalette::WindowText));
    write(bold, title, titleWidth);
    write(row.font, counts, std::max(row.rect.width() - left, 0));
    painter.restore();
}

} // namespace PortCheck
