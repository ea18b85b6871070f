// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/watchlog.h"
#include "widgets/style/statusmark.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace PortCheck {

/// What part of time is drawn, in milliseconds since 1970-01-01 UTC; to is after from.
struct TimeWindow {
    qint64 from = 0;
    qint64 to = 1;

    [[nodiscard]] double xOf(qint64 moment, double width) const
    {
        return width * double(moment - from) / double(to - from);
    }

    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// From the first that is known of any check, but at most \a longest before it, to \a now; longest 0: all.
[[nodiscard]] TimeWindow timeWindow(const WatchLog& log, qint64 now, qint64 longest);

/// The look of a span: the mark of its outcome.
[[nodiscard]] StatusMark markOf(const WatchSpan& span);

/// Draws a timeline into \a rect: each state has a colour, and a height or a pattern of its own, so that nobody has to
/// distinguish them by colour; changes are lines, notes are triangles at the upper edge. What was not watched stays
/// empty. \a current is the index of a span that is framed; -1: none.
void paintTimeline(QPainter& painter, const QRectF& rect, const WatchLog& log, qsizetype timeline,
    const TimeWindow& window, const QPalette& palette, qsizetype current = -1);

/// The span that is drawn at \a x, of those that are drawn \a width wide; -1 if there is none.
[[nodiscard]] qsizetype spanAt(const WatchTimeline& timeline, const TimeWindow& window, double x, double width);

} // namespace PortCheck
