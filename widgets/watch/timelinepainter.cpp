// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/timelinepainter.h"

#include "widgets/style/statuscolors.h"

#include <QPainter>
#include <QPalette>
#include <QPolygonF>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr double leastWidth = 2; ///< of a span, in pixels: a single answer is seen, too

struct SpanLook {
    double height; ///< of the whole
    Qt::BrushStyle pattern;
};

SpanLook lookOf(const WatchSpan& span)
{
    constexpr double low = 0.35;
    constexpr double middle = 0.55;
    if (span.isThinned)
        return {1, Qt::Dense5Pattern};
    if (span.outcome == Outcome::Warn)
        return {middle, Qt::SolidPattern};
    switch (standingOf(span.outcome)) {
    case WatchStanding::Good:
        return {low, Qt::SolidPattern};
    case WatchStanding::Untold:
        return {middle, Qt::Dense4Pattern};
    case WatchStanding::Bad:
        return {1, Qt::BDiagPattern};
    }
    Q_UNREACHABLE();
}

QRectF spanRect(const QRectF& rect, const WatchSpan& span, const TimeWindow& window)
{
    const double left = std::clamp(window.xOf(span.from, rect.width()), 0.0, rect.width());
    const double right = std::clamp(window.xOf(span.to, rect.width()), 0.0, rect.width());
    const double width = std::max(leastWidth, right - left);
    const double height = rect.height() * lookOf(span).height;
    return {rect.left() + std::min(left, rect.width() - width), rect.bottom() - height, width, height};
}

void paintSpan(QPainter& painter, const QRectF& bar, const WatchSpan& span, const QPalette& palette)
{
    const QColor color = statusColor(markOf(span), palette);
    const SpanLook look = lookOf(span);
    if (look.pattern != Qt::SolidPattern)
        painter.fillRect(bar, statusTint(markOf(span), palette, 0.25F));
    painter.fillRect(bar, QBrush(color, look.pattern));
    if (look.pattern == Qt::SolidPattern)
        return;
    painter.setPen(color);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5)); // a pattern alone has too little contrast
}

void paintNotes(
    QPainter& painter, const QRectF& rect, const WatchLog& log, const TimeWindow& window, const QPalette& palette)
{
    const double side = std::max(3.0, rect.height() / 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Text));
    for (const WatchNote& note : log.notes) {
        if (note.at < window.from || note.at > window.to)
            continue;
        const double x = rect.left() + window.xOf(note.at, rect.width());
        painter.drawPolygon(QPolygonF({{x - side, rect.top()}, {x + side, rect.top()}, {x, rect.top() + 1.5 * side}}));
        painter.fillRect(QRectF(x - 0.5, rect.top(), 1, rect.height()), palette.color(QPalette::Text));
    }
}

} // namespace

TimeWindow timeWindow(const WatchLog& log, qint64 now, qint64 longest)
{
    qint64 first = now;
    for (const WatchTimeline& timeline : log.timelines) {
        if (!timeline.spans.isEmpty())
            first = std::min(first, timeline.spans.constFirst().from);
    }
    if (longest > 0)
        first = std::max(first, now - longest);
    constexpr qint64 least = 10'000;
    return {std::min(first, now - least), now};
}

StatusMark markOf(const WatchSpan& span)
{
    return statusMark(span.outcome);
}

void paintTimeline(QPainter& painter, const QRectF& rect, const WatchLog& log, qsizetype timeline,
    const TimeWindow& window, const QPalette& palette, qsizetype current)
{
    const QList<WatchSpan>& spans = log.timelines.at(timeline).spans;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), palette.color(QPalette::Mid));
    double lastChange = -1;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const WatchSpan& span = spans.at(i);
        if (span.to < window.from || span.from > window.to)
            continue;
        const QRectF bar = spanRect(rect, span, window);
        paintSpan(painter, bar, span, palette);
        const bool isChange = i > 0 && spans.at(i - 1).outcome != span.outcome && bar.left() - lastChange > 2;
        if (isChange) {
            painter.fillRect(QRectF(bar.left(), rect.top(), 1, rect.height()), palette.color(QPalette::Text));
            lastChange = bar.left();
        }
    }
    paintNotes(painter, rect, log, window, palette);
    if (current >= 0 && current < spans.size()) {
        constexpr double line = 2;
        painter.setPen(QPen(palette.color(QPalette::Text), line));
        painter.setBrush(Qt::NoBrush);
        const QRectF bar = spanRect(rect, spans.at(current), window);
        painter.drawRect(QRectF(bar.left(), rect.top() + 1, std::max(bar.width(), 2 * line), rect.height() - line));
    }
    painter.restore();
}

qsizetype spanAt(const WatchTimeline& timeline, const TimeWindow& window, double x, double width)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < timeline.spans.size(); ++i) {
        const QRectF bar = spanRect(QRectF(0, 0, width, 1), timeline.spans.at(i), window);
        if (timeline.spans.at(i).to >= window.from && x >= bar.left() - 1 && x <= bar.right() + 1)
            found = i; // of those that share a pixel the last
    }
    return found;
}

} // namespace PortCheck
