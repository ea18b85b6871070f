// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/timelinedelegate.h"

#include "model/words/watchtext.h"
#include "widgets/watch/watchmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace PortCheck {

namespace {

QRectF timelineRect(const QRect& cell)
{
    constexpr double side = 4;
    constexpr double edge = 2;
    return QRectF(cell).adjusted(side, edge, -side, -edge);
}

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto* const model = qobject_cast<const WatchModel*>(index.model());
    if (model == nullptr || index.column() != WatchModel::Timeline)
        return;
    // On the ground of the table, also in a selected row: the colours are made for it.
    const QRectF rect = timelineRect(option.rect);
    painter->fillRect(rect, option.palette.color(QPalette::Base));
    paintTimeline(*painter, rect, model->log(), index.row(), model->window(), option.palette);
}

bool TimelineDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* const model = qobject_cast<const WatchModel*>(index.model());
    if (event->type() != QEvent::ToolTip || model == nullptr || index.column() != WatchModel::Timeline)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QRectF rect = timelineRect(option.rect);
    const qsizetype span =
        spanAt(model->log().timelines.at(index.row()), model->window(), event->pos().x() - rect.left(), rect.width());
    if (span < 0)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), spanText(model->log(), index.row(), span).toHtmlEscaped(), view);
    return true;
}

} // namespace PortCheck
