// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/statusdelegate.h"

#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "widgets/style/readablestyle.h"
#include "widgets/style/statuscolors.h"
#include "widgets/style/statusicon.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

namespace PortCheck {

bool StatusDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (const QVariant counts = index.data(CheckFilterModel::CountsRole); counts.isValid()) { // a heading
        const QString text = index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString().toHtmlEscaped();
        QToolTip::showText(event->globalPos(), u"<p>%1</p>"_qs.arg(text), view);
        return true;
    }
    QStyleOptionViewItem inOneLine = option;
    inOneLine.rect = {};
    if (sizeHint(inOneLine, index).width() > option.rect.width()) {
        const QString text = index.data(Qt::DisplayRole).toString().toHtmlEscaped();
        QToolTip::showText(event->globalPos(), u"<p>%1</p>"_qs.arg(text), view);
    } else {
        QToolTip::hideText();
    }
    return true;
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(),
        rowHeight(option.fontMetrics, needsTwoLines(option, index) ? 2 : 1)};
}

bool StatusDelegate::needsTwoLines(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return m_lineWidth > 0 && index.column() == CheckTableModel::Found
        && option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) > m_lineWidth;
}

int StatusDelegate::rowHeight(const QFontMetrics& metrics, int lines) const
{
    const double between = m_isDense ? 0.3 : 0.6; // of a line, so that rows are told apart
    return qRound(metrics.height() * (lines + between));
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    option->features.setFlag(QStyleOptionViewItem::WrapText, option->rect.isValid() && needsTwoLines(*option, index));
    const auto phase = Phase(index.data(CheckTableModel::PhaseRole).toInt());
    const StatusMark mark = statusMark(phase, Outcome(index.data(CheckTableModel::OutcomeRole).toInt()));
    const QColor color = statusColor(mark, option->palette);
    if (index.column() == CheckTableModel::Latency && !option->text.isEmpty())
        option->text += QChar(QChar::Nbsp) + QChar(QChar::Nbsp); // right-aligned: keeps a distance to the next column
    if (index.column() == CheckTableModel::Status) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        // Windows' style tints a selected row and keeps its colours; other styles fill it with the highlight colour.
        const bool tinted =
            option->widget != nullptr && baseOf(*option->widget->style()).inherits("QWindowsVistaStyle");
        option->icon = statusIcon(mark, tinted ? SelectedRow::Tinted : SelectedRow::Highlighted);
        option->palette.setColor(QPalette::Text, color);
    } else if (phase == Phase::Queued) {
        option->palette.setColor(QPalette::Text, color); // subdued until the check has started
    }
}

} // namespace PortCheck
