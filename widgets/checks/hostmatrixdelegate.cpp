// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/hostmatrixdelegate.h"

#include "model/table/hostmatrixmodel.h"
#include "model/table/hostmatrixorder.h"
#include "widgets/style/statuscell.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace PortCheck {

void HostMatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant outcome = index.data(HostMatrixModel::OutcomeRole);
    painter->save();
    std::optional<StatusMark> mark;
    if (outcome.isValid())
        mark = statusMark(Phase(index.data(HostMatrixModel::PhaseRole).toInt()), Outcome(outcome.toInt()));
    paintStatusCell(*painter, option, mark);
    if (index.data(HostMatrixOrder::BeginsSiteRole).toBool()) {
        constexpr int line = 2;
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(option.rect.width(), line)), option.palette.color(QPalette::Text));
    }
    paintCellFrames(*painter, option);
    painter->restore();
}

bool HostMatrixDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::AccessibleTextRole).toString().toHtmlEscaped();
    QToolTip::showText(event->globalPos(), u"<p>%1</p>"_qs.arg(text), view);
    return true;
}

} // namespace PortCheck
