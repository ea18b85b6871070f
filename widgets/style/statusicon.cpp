// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/statusicon.h"

#include "widgets/style/paintedicon.h"
#include "widgets/style/statuscolors.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace PortCheck {

namespace {

// All shapes are drawn on the grid of paintedicon.h, 16 by 16.
const QPointF center(8, 8);
constexpr double lineWidth = 1.8;
constexpr double dotRadius = 1.1;

QPen glyphPen(const QColor& color)
{
    return {color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void dot(QPainter& painter, const QPointF& at, const QColor& color, double radius = dotRadius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(at, radius, radius);
}

void disc(QPainter& painter, const QColor& color)
{
    dot(painter, center, color, 7);
}

QPolygonF octagon()
{
    QPolygonF polygon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        polygon << center + 7.4 * QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

void hourglass(QPainter& painter, const QColor& color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(QPolygonF({{4, 2}, {12, 2}, {4, 14}, {12, 14}}));
}

void threeDots(QPainter& painter, const QColor& color)
{
    for (const double x : {3.0, 8.0, 13.0})
        dot(painter, {x, 8}, color, 1.9);
}

void ringWithDash(QPainter& painter, const QColor& color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.4));
    painter.drawEllipse(center, 6.3, 6.3);
    painter.drawLine(QPointF(5, 8), QPointF(11, 8));
}

void halfDisc(QPainter& painter, const QColor& color)
{
    constexpr int quarter = 90 * 16; // of a circle, in the units of QPainter::drawPie()
    painter.setBrush(color);
    painter.setPen(QPen(color, 1.4));
    painter.drawPie(QRectF(1.7, 1.7, 12.6, 12.6), quarter, 2 * quarter);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(center, 6.3, 6.3);
}

void dash(QPainter& painter, const QColor& color)
{
    painter.setPen(QPen(color, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
}

void tick(QPainter& painter, const QColor& color, const QColor& glyph)
{
    disc(painter, color);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(glyphPen(glyph));
    painter.drawPolyline(QPolygonF({{4.6, 8.3}, {7, 10.7}, {11.4, 5.6}}));
}

void exclamation(QPainter& painter, const QColor& color, const QColor& glyph)
{
    painter.setBrush(color);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(QPolygonF({{8, 1.9}, {14.6, 13.8}, {1.4, 13.8}}));
    painter.setPen(glyphPen(glyph));
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.3));
    dot(painter, {8, 12}, glyph);
}

void crossInOctagon(QPainter& painter, const QColor& color, const QColor& glyph)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(octagon());
    painter.setPen(glyphPen(glyph));
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void question(QPainter& painter, const QColor& color, const QColor& glyph)
{
    // A square on its tip: neither the disc of a pass nor the octagon of a failure.
    painter.setBrush(color);
    painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(QPolygonF({{8, 0.8}, {15.2, 8}, {8, 15.2}, {0.8, 8}}));
    QPainterPath hook(QPointF(5.9, 6.2));
    hook.cubicTo(QPointF(5.9, 3.2), QPointF(10.2, 3.2), QPointF(10.2, 6));
    hook.cubicTo(QPointF(10.2, 7.8), QPointF(8, 7.6), QPointF(8, 9.4));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(glyph, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(hook);
    dot(painter, {8, 12}, glyph, 0.95);
}

void paintShape(QPainter& painter, StatusMark mark, const QColor& color, const QColor& glyph)
{
    switch (mark) {
    case StatusMark::Queued:
        return hourglass(painter, color);
    case StatusMark::Running:
        return threeDots(painter, color);
    case StatusMark::NotRun:
        return ringWithDash(painter, color);
    case StatusMark::NotApplicable:
        return dash(painter, color);
    case StatusMark::Pass:
        return tick(painter, color, glyph);
    case StatusMark::Warn:
        return exclamation(painter, color, glyph);
    case StatusMark::Inconclusive:
        return question(painter, color, glyph);
    case StatusMark::Incomplete:
        return halfDisc(painter, color);
    case StatusMark::Fail:
        return crossInOctagon(painter, color, glyph);
    }
    Q_UNREACHABLE();
}

void paintOnGrid(QPainter& painter, StatusMark mark, const QPalette& palette, bool selected)
{
    // On a selected row the colour would not be seen on the highlight: there, only the shape tells.
    const QColor color = selected ? palette.color(QPalette::HighlightedText) : statusColor(mark, palette);
    paintShape(painter, mark, color, palette.color(selected ? QPalette::Highlight : QPalette::Base));
}

} // namespace

void paintStatusMark(QPainter& painter, const QRectF& rect, StatusMark mark, const QPalette& palette)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / iconGrid, side / iconGrid);
    paintOnGrid(painter, mark, palette, false);
    painter.restore();
}

QIcon statusIcon(StatusMark mark, SelectedRow row)
{
    return paintedIcon([mark, row](QPainter& painter, const QPalette& palette, QIcon::Mode mode) {
        paintOnGrid(painter, mark, palette, mode == QIcon::Selected && row == SelectedRow::Highlighted);
    });
}

} // namespace PortCheck
