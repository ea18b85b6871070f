// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/findingdelegate.h"

#include "model/support/vocabulary.h"
#include "widgets/style/statuscolors.h"
#include "widgets/style/statusicon.h"

#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr int accentWidth = 4;
constexpr int focusWidth = 2;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// In lines that end between words, or within one that is too long for a line.
QTextOption wrapping(Qt::LayoutDirection direction, Qt::Alignment vertical)
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | vertical);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int heightOf(const QString& text, const QFont& font, int width)
{
    if (text.isEmpty())
        return 0;
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    layout.setTextOption(wrapping(Qt::LeftToRight, Qt::AlignTop));
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++count;
    }
    layout.endLayout();
    return count * QFontMetrics(font).lineSpacing();
}

} // namespace

FindingDelegate::FindingDelegate(QListView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QRect FindingDelegate::buttonsIn(const QModelIndex& index) const
{
    const QRect card = m_view->visualRect(index);
    const QRect buttons = layOut(card, index).buttons;
    return buttons.isEmpty() ? QRect() : QStyle::visualRect(m_view->layoutDirection(), card, buttons);
}

/// Beside the line of how far it reaches where there is room, else below it.
FindingDelegate::Parts FindingDelegate::layOut(const QRect& card, const QModelIndex& index) const
{
    const QFont font = m_view->font();
    const QFontMetrics metrics(font);
    const int gap = metrics.height() / 4;
    const int side = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize);
    const int left = card.left() + accentWidth + 2 * gap + side + 2 * gap;
    const int width = std::max(1, card.right() - 2 * gap - left);
    const bool current = isCurrent(index);

    Parts parts;
    int y = card.top() + gap;
    const QString cause = index.data().toString();
    parts.cause = {left, y, width, heightOf(cause, bold(font), width)};
    parts.icon = {card.left() + accentWidth + 2 * gap, y + (metrics.height() - side) / 2, side, side};
    y += parts.cause.height();
    const QString reach = index.data(ReachRole).toString();
    const bool hasButtons = current && !m_buttons.isEmpty() && !reach.isEmpty();
    const bool beside = hasButtons && metrics.horizontalAdvance(reach) + 2 * gap + m_buttons.width() <= width;
    const int reachWidth = beside ? width - m_buttons.width() - 2 * gap : width;
    const int reachHeight = heightOf(reach, font, reachWidth);
    parts.reach = {left, y, reachWidth, beside ? std::max(reachHeight, m_buttons.height()) : reachHeight};
    if (beside)
        parts.buttons = {left + width - m_buttons.width(), y, m_buttons.width(), m_buttons.height()};
    y += parts.reach.height();
    if (const QString advice = index.data(AdviceRole).toString(); current && !advice.isEmpty()) {
        parts.advice = {left, y, width, heightOf(advice, font, width)};
        y += parts.advice.height();
    }
    if (hasButtons && !beside) {
        parts.buttons = {left, y + gap / 2, std::min(width, m_buttons.width()), m_buttons.height()};
        y = parts.buttons.bottom() + 1;
    }
    parts.height = y + gap - card.top();
    return parts;
}

bool FindingDelegate::isCurrent(const QModelIndex& index) const
{
    return m_view->currentIndex() == index;
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const StatusMark mark = statusMark(Outcome(index.data(OutcomeRole).toInt()));
    const QString reach = index.data(ReachRole).toString();
    const bool current = isCurrent(index) && !reach.isEmpty();
    const Parts parts = layOut(option.rect, index);
    const auto mirrored = [&option](
                              const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    constexpr float usual = 0.04F;
    constexpr float chosen = 0.12F;

    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, statusTint(mark, palette, current ? chosen : usual));
    const QColor accent = statusColor(mark, palette);
    if (!reach.isEmpty()) {
        painter->fillRect(mirrored({option.rect.left(), option.rect.top(), accentWidth, option.rect.height()}), accent);
        paintStatusMark(*painter, mirrored(parts.icon), mark, palette);
    }
    const QTextOption atTop = wrapping(option.direction, Qt::AlignTop);
    painter->setPen(palette.color(QPalette::Text));
    painter->setFont(bold(m_view->font()));
    painter->drawText(QRectF(mirrored(parts.cause)), index.data().toString(), atTop);
    painter->setFont(m_view->font());
    painter->drawText(QRectF(mirrored(parts.reach)), reach, wrapping(option.direction, Qt::AlignVCenter));
    if (!parts.advice.isEmpty())
        painter->drawText(QRectF(mirrored(parts.advice)), index.data(AdviceRole).toString(), atTop);
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        constexpr int half = focusWidth / 2;
        painter->setPen(QPen(palette.color(QPalette::Text), focusWidth));
        painter->drawRect(option.rect.adjusted(half, half, -half, -half));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const int width = m_view->viewport()->width();
    return {width, layOut({0, 0, width, 1}, index).height};
}

} // namespace PortCheck
