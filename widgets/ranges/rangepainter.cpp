// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangepainter.h"

#include "widgets/style/statuscolors.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace PortCheck {

namespace {

struct Look {
    StatusMark hue;
    Qt::BrushStyle pattern;
    float ground; ///< how much of the hue is in the ground below the pattern
};

Look lookOf(RangePart part)
{
    switch (part) {
    case RangePart::NotAsked:
        return {StatusMark::NotRun, Qt::Dense7Pattern, 0.08F};
    case RangePart::Answers:
        return {StatusMark::Pass, Qt::NoBrush, 0.45F}; // paler than blocked parts, so that a thin blocked line shows
    case RangePart::Local:
        return {StatusMark::Inconclusive, Qt::VerPattern, 0.25F};
    case RangePart::Rejected:
        return {StatusMark::Warn, Qt::DiagCrossPattern, 0.25F};
    case RangePart::Silent:
        return {StatusMark::Fail, Qt::BDiagPattern, 0.25F};
    }
    Q_UNREACHABLE();
}

/// Scale steps that people count in: 1, 2 or 5 with zeros. At least \a least.
int roundStep(double least)
{
    double step = 1;
    while (step * 10 < least)
        step *= 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (step * factor >= least)
            return int(step * factor);
    }
    return int(step * 10);
}

constexpr double markSide = 7;

} // namespace

void paintPart(QPainter& painter, const QRectF& rect, RangePart part, const QPalette& palette, double share)
{
    constexpr double patternWidth = 4;
    constexpr float tint = 0.10F;
    const Look look = lookOf(part);
    const QColor ink = statusColor(look.hue, palette);
    painter.fillRect(rect, statusTint(look.hue, palette, std::min(tint, look.ground)));
    QRectF filled = rect;
    filled.setTop(rect.bottom() - std::ceil(rect.height() * share));
    if (rect.width() < patternWidth && part != RangePart::Answers && part != RangePart::NotAsked) {
        painter.fillRect(filled, ink);
        return;
    }
    painter.fillRect(filled, statusTint(look.hue, palette, look.ground));
    if (look.pattern != Qt::NoBrush)
        painter.fillRect(filled, QBrush(ink, look.pattern));
}

void paintMark(QPainter& painter, QPointF tip, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(statusColor(StatusMark::Running, palette));
    painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(-markSide / 2, -markSide), tip + QPointF(markSide / 2, -markSide)}));
    painter.restore();
}

RangeLanes::RangeLanes(const QFontMetrics& metrics)
    : names(metrics.height())
    , ticks(int(markSide) + 2)
    , bar(2 * metrics.height())
    , axis(metrics.height() + metrics.height() / 3)
{
}

RangePainter::RangePainter(QPainter& painter, const RangeScale& scale, const QPalette& palette)
    : m_painter(painter)
    , m_scale(scale)
    , m_palette(palette)
    , m_metrics(painter.fontMetrics())
    , m_lanes(m_metrics)
{
}

void RangePainter::paint(const RangeKnowledge& known, qsizetype current)
{
    paintBar(known.found);
    paintOpenPorts(known.found.openPorts);
    paintMarks(known.marks);
    paintAxis();
    paintBoundary();
    if (current >= 0 && current < known.found.runs.size())
        paintFrame(known.found.runs.at(current));
}

void RangePainter::paintBar(const RangeResult& found)
{
    for (const RangeStretch& stretch : stretches(found, m_scale)) {
        const QRectF rect(stretch.from, m_lanes.barTop(), stretch.to - stretch.from + 1, m_lanes.bar);
        paintPart(m_painter, rect, stretch.part, m_palette, stretch.share);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_palette.color(QPalette::Mid));
    m_painter.drawRect(QRectF(0, m_lanes.barTop(), m_scale.width() - 1, m_lanes.bar - 1));
}

void RangePainter::paintOpenPorts(const QList<quint16>& ports)
{
    const double place = m_scale.xOf(m_scale.range().from + 1) - m_scale.xOf(m_scale.range().from);
    const QColor ink = m_palette.color(QPalette::WindowText);
    // From above the bar down into it: an open port must be visible among all the refused ones.
    const int height = m_lanes.ticks / 2 + m_lanes.bar / 3;
    for (const int column : columnsOf(ports, m_scale))
        m_painter.fillRect(
            QRectF(column, m_lanes.barTop() + m_lanes.bar / 3 - height, std::max(1.0, place - 1), height), ink);
}

void RangePainter::paintMarks(const QList<RangeMark>& marks)
{
    const PortRange visible = m_scale.visible();
    const double middle = (m_scale.xOf(1) - m_scale.xOf(0)) / 2;
    int lastColumn = -1;
    double freeFrom = 0;
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    for (const RangeMark& mark : marks) {
        const double x = m_scale.xOf(mark.port) + middle;
        if (!visible.contains(mark.port) || int(x) == lastColumn)
            continue;
        lastColumn = int(x);
        paintMark(m_painter, {x, double(m_lanes.barTop())}, m_palette);
        // As many names as fit; the others are shown in the tool tip.
        const QString name = QString::number(mark.port);
        const double width = m_metrics.horizontalAdvance(name);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_scale.width() - width));
        if (left < freeFrom)
            continue;
        m_painter.drawText(QPointF(left, m_metrics.ascent()), name);
        freeFrom = left + width + m_metrics.averageCharWidth();
    }
}

void RangePainter::paintAxis()
{
    const PortRange visible = m_scale.visible();
    const double widest = m_metrics.horizontalAdvance(QStringLiteral("00000")) * 1.8;
    const int step = roundStep((visible.to - visible.from + 1) * widest / m_scale.width());
    const int tick = m_lanes.axis - m_metrics.height();
    const auto baseline = double(m_lanes.axisTop() + tick + m_metrics.ascent());
    const auto write = [&](int port, Qt::Alignment side) {
        const QString text = QString::number(port);
        const double width = m_metrics.horizontalAdvance(text);
        const double x = m_scale.xOf(port);
        const double left = side == Qt::AlignLeft ? 0
            : side == Qt::AlignRight              ? m_scale.width() - width
                                                  : x - width / 2;
        m_painter.fillRect(QRectF(std::clamp(x, 0.0, m_scale.width() - 1), m_lanes.axisTop(), 1, tick),
            m_palette.color(QPalette::WindowText));
        m_painter.drawText(QPointF(left, baseline), text);
    };
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    write(visible.from, Qt::AlignLeft);
    write(visible.to, Qt::AlignRight);
    const double boundary = m_scale.xOf(windowsDynamicPorts);
    for (int port = (visible.from / step + 1) * step; port < visible.to; port += step) {
        const double x = m_scale.xOf(port);
        const bool isFree = x > widest && x < m_scale.width() - widest && std::abs(x - boundary) > widest / 1.8;
        if (isFree)
            write(port, Qt::AlignHCenter);
    }
}

void RangePainter::paintBoundary()
{
    const double x = m_scale.xOf(windowsDynamicPorts);
    const QString text = QString::number(windowsDynamicPorts);
    const double width = m_metrics.horizontalAdvance(text);
    if (x < width || x > m_scale.width() - width)
        return;
    m_painter.setPen(QPen(m_palette.color(QPalette::WindowText), 1, Qt::DashLine));
    m_painter.drawLine(QPointF(x, m_lanes.barTop()), QPointF(x, m_lanes.height() - m_metrics.height()));
    QFont bold = m_painter.font();
    bold.setBold(true);
    m_painter.save();
    m_painter.setFont(bold);
    m_painter.drawText(QPointF(x - width / 2, m_lanes.height() - m_metrics.descent()), text);
    m_painter.restore();
}

void RangePainter::paintFrame(const ReachabilityRun& run)
{
    constexpr double least = 5;
    constexpr double line = 2;
    double left = m_scale.xOf(run.from);
    double right = m_scale.xOf(run.to + 1);
    if (right < 0 || left > m_scale.width())
        return;
    // Within the run, so that a thin neighbour is still seen; around it if the run itself is too thin.
    const double missing = std::max(0.0, least - (right - left));
    left = std::max(0.0, left - missing / 2) + line / 2;
    right = std::min(m_scale.width(), right + missing / 2) - line / 2;
    QPen pen(m_palette.color(QPalette::WindowText), line);
    pen.setJoinStyle(Qt::MiterJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(
        QRectF(QPointF(left, m_lanes.barTop() + line / 2), QPointF(right, m_lanes.axisTop() - line / 2)));
}

} // namespace PortCheck
