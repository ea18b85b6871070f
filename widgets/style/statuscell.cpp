// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/statuscell.h"

#include "widgets/style/focusring.h"
#include "widgets/style/statuscolors.h"
#include "widgets/style/statusicon.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace PortCheck {

namespace {

/// What lies behind the mark: the more there is to do, the denser.
Qt::BrushStyle patternOf(StatusMark mark)
{
    switch (mark) {
    case StatusMark::Fail:
        return Qt::BDiagPattern;
    case StatusMark::Inconclusive:
    case StatusMark::Warn:
        return Qt::Dense7Pattern;
    case StatusMark::Queued:
    case StatusMark::Running:
    case StatusMark::NotRun:
    case StatusMark::NotApplicable:
    case StatusMark::Pass:
    case StatusMark::Incomplete:
        return Qt::NoBrush;
    }
    Q_UNREACHABLE();
}

void paintFrame(QPainter& painter, const QRect& rect, const QColor& color)
{
    constexpr int width = 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace

void paintStatusCell(QPainter& painter, const QStyleOptionViewItem& option, std::optional<StatusMark> mark)
{
    painter.fillRect(option.rect, option.palette.base());
    if (!mark)
        return;
    constexpr float tint = 0.16F;
    constexpr float patternShare = 0.45F;
    const QRect inside = option.rect.adjusted(1, 1, -1, -1);
    painter.fillRect(inside, statusTint(*mark, option.palette, tint));
    if (patternOf(*mark) != Qt::NoBrush)
        painter.fillRect(inside, QBrush(statusTint(*mark, option.palette, patternShare), patternOf(*mark)));
    const int side = option.fontMetrics.height();
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    paintStatusMark(painter, square, *mark, option.palette);
}

void paintCellFrames(QPainter& painter, const QStyleOptionViewItem& option)
{
    // Text stands out from every tint; the highlight may not.
    if (option.state.testFlag(QStyle::State_Selected))
        paintFrame(painter, option.rect, option.palette.color(QPalette::Text));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect.adjusted(2, 2, -2, -2), focusColor(option.palette));
}

} // namespace PortCheck
