// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/actionicon.h"

#include "widgets/style/paintedicon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace PortCheck {

namespace {

// On the grid of paintedicon.h, 16 by 16, in the pen that is set.

void play(QPainter& painter)
{
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({{5, 3.5}, {12, 8}, {5, 12.5}}));
}

void square(QPainter& painter)
{
    painter.setBrush(painter.pen().color());
    painter.drawRoundedRect(QRectF(4, 4, 8, 8), 1, 1);
}

void circularArrow(QPainter& painter)
{
    constexpr int degree = 16; // QPainter counts in sixteenths
    painter.drawArc(QRectF(3, 3, 10, 10), 50 * degree, 290 * degree);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({{11.2, 1.6}, {11.6, 5.2}, {8.2, 4.6}}));
}

/// What stands on the left of a window.
void partBesideWindow(QPainter& painter)
{
    painter.drawRect(QRectF(2, 3, 12, 10));
    painter.fillRect(QRectF(2, 3, 4.5, 10), painter.pen().color());
}

/// Of a row.
void arrowAroundBar(QPainter& painter)
{
    circularArrow(painter);
    painter.fillRect(QRectF(5.4, 7, 5.2, 2), painter.pen().color());
}

void arrowAroundCross(QPainter& painter)
{
    circularArrow(painter);
    painter.drawLine(QPointF(6.4, 6.4), QPointF(9.6, 9.6));
    painter.drawLine(QPointF(9.6, 6.4), QPointF(6.4, 9.6));
}

void eye(QPainter& painter)
{
    QPainterPath lids(QPointF(1.5, 8));
    lids.cubicTo(QPointF(4.5, 2.8), QPointF(11.5, 2.8), QPointF(14.5, 8));
    lids.cubicTo(QPointF(11.5, 13.2), QPointF(4.5, 13.2), QPointF(1.5, 8));
    painter.drawPath(lids);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(QPointF(8, 8), 1.8, 1.8);
}

void arrowOutOfTray(QPainter& painter)
{
    painter.drawPolyline(QPolygonF({{2.5, 9.5}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 9.5}}));
    painter.drawLine(QPointF(8, 10), QPointF(8, 2.5));
    painter.drawPolyline(QPolygonF({{5, 5.3}, {8, 2.3}, {11, 5.3}}));
}

void sliders(QPainter& painter)
{
    constexpr double rows[] = {4, 8, 12};
    constexpr double knobs[] = {10.5, 5.5, 9};
    for (int i = 0; i < 3; ++i) {
        painter.drawLine(QPointF(2.5, rows[i]), QPointF(13.5, rows[i]));
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(knobs[i], rows[i]), 1.4, 1.4);
    }
}

void magnifier(QPainter& painter)
{
    painter.drawEllipse(QPointF(6.7, 6.7), 4.2, 4.2);
    painter.drawLine(QPointF(9.9, 9.9), QPointF(13.5, 13.5));
}

void cross(QPainter& painter)
{
    painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
    painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5));
}

void twoSheets(QPainter& painter)
{
    painter.drawRoundedRect(QRectF(5.5, 5.5, 8, 8), 1, 1);
    painter.drawPolyline(QPolygonF({{3.5, 10.5}, {2.5, 10.5}, {2.5, 2.5}, {10.5, 2.5}, {10.5, 3.5}}));
}

void threeHosts(QPainter& painter)
{
    painter.drawPolyline(QPolygonF({{3.5, 10.5}, {3.5, 8}, {12.5, 8}, {12.5, 10.5}}));
    painter.drawLine(QPointF(8, 5.5), QPointF(8, 8));
    painter.setBrush(painter.pen().color());
    for (const QRectF& host : {QRectF(6.3, 2.2, 3.4, 3), QRectF(1.8, 10.8, 3.4, 3), QRectF(10.8, 10.8, 3.4, 3)})
        painter.drawRect(host);
}

void partOfBar(QPainter& painter)
{
    painter.drawRect(QRectF(2, 5, 12, 6));
    painter.setBrush(painter.pen().color());
    painter.drawRect(QRectF(8.5, 5, 3, 6));
}

void listWithTick(QPainter& painter)
{
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 1, 1);
    painter.drawPolyline(QPolygonF({{4.6, 6}, {5.6, 7}, {7.4, 4.8}}));
    painter.drawLine(QPointF(9, 6), QPointF(11.2, 6));
    painter.drawLine(QPointF(5, 10.4), QPointF(11.2, 10.4));
}

void clock(QPainter& painter)
{
    painter.drawEllipse(QPointF(8, 8), 6.1, 6.1);
    painter.drawPolyline(QPolygonF({{8, 4.4}, {8, 8}, {10.6, 9.6}}));
}

void questionInRing(QPainter& painter)
{
    painter.drawEllipse(QPointF(8, 8), 6.1, 6.1);
    QPainterPath hook(QPointF(6, 6.6));
    hook.cubicTo(QPointF(6, 3.9), QPointF(10, 3.9), QPointF(10, 6.4));
    hook.cubicTo(QPointF(10, 7.9), QPointF(8, 7.8), QPointF(8, 9.2));
    painter.drawPath(hook);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(8, 11.3), 0.9, 0.9);
}

/// High, since the button at the end of a tool bar is narrow, and the icon as small as that.
void angle(QPainter& painter)
{
    QPen thick = painter.pen();
    thick.setWidthF(2.5);
    painter.setPen(thick);
    painter.drawPolyline(QPolygonF({{4.5, 1.5}, {11, 8}, {4.5, 14.5}}));
}

void paintGlyph(QPainter& painter, ActionGlyph glyph)
{
    switch (glyph) {
    case ActionGlyph::Check:
        return play(painter);
    case ActionGlyph::Stop:
        return square(painter);
    case ActionGlyph::Recheck:
        return circularArrow(painter);
    case ActionGlyph::RecheckSelected:
        return arrowAroundBar(painter);
    case ActionGlyph::RecheckFailed:
        return arrowAroundCross(painter);
    case ActionGlyph::Watch:
        return eye(painter);
    case ActionGlyph::Export:
        return arrowOutOfTray(painter);
    case ActionGlyph::Settings:
        return sliders(painter);
    case ActionGlyph::Search:
        return magnifier(painter);
    case ActionGlyph::Close:
        return cross(painter);
    case ActionGlyph::Copy:
        return twoSheets(painter);
    case ActionGlyph::Discover:
        return threeHosts(painter);
    case ActionGlyph::Fields:
        return partBesideWindow(painter);
    case ActionGlyph::Range:
        return partOfBar(painter);
    case ActionGlyph::Prepare:
        return listWithTick(painter);
    case ActionGlyph::History:
        return clock(painter);
    case ActionGlyph::Help:
        return questionInRing(painter);
    case ActionGlyph::More:
        return angle(painter);
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon actionIcon(ActionGlyph glyph, QPalette::ColorRole role)
{
    return paintedIcon([glyph, role](QPainter& painter, const QPalette& palette, QIcon::Mode mode) {
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter.setPen(QPen(palette.color(group, role), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintGlyph(painter, glyph);
    });
}

} // namespace PortCheck
