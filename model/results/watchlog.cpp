// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/watchlog.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

WatchStanding standingOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotRun:
    case Outcome::NotApplicable:
    case Outcome::Inconclusive:
    case Outcome::Incomplete:
        return WatchStanding::Untold;
    case Outcome::Pass:
    case Outcome::Warn:
        return WatchStanding::Good;
    case Outcome::Fail:
        return WatchStanding::Bad;
    }
    Q_UNREACHABLE();
}

bool WatchTimeline::isBad() const
{
    return !spans.isEmpty() && standingOf(spans.constLast().outcome) == WatchStanding::Bad;
}

qint64 WatchTimeline::thinnedUntil() const
{
    qint64 until = 0;
    for (const WatchSpan& span : spans) {
        if (!span.isThinned)
            break;
        until = span.to;
    }
    return until;
}

std::optional<double> availability(const WatchTimeline& timeline)
{
    const qint64 told = timeline.goodMs + timeline.badMs;
    if (told <= 0)
        return std::nullopt;
    return double(timeline.goodMs) / double(told);
}

bool WatchChange::turned() const
{
    const WatchStanding before = standingOf(from);
    const WatchStanding now = standingOf(to);
    return before != now && (before == WatchStanding::Bad || now == WatchStanding::Bad);
}

bool WatchLog::belongsTo(const QDateTime& start) const
{
    return startedAt == 0 || !start.isValid() || endedAt >= start.toMSecsSinceEpoch();
}

std::optional<WatchLog> logOfRun(std::optional<WatchLog> log, const QDateTime& start)
{
    return log && log->belongsTo(start) ? std::move(log) : std::nullopt;
}

bool WatchLog::isWorthTelling() const
{
    return rounds > 0 || std::any_of(timelines.cbegin(), timelines.cend(), [](const WatchTimeline& timeline) {
        return timeline.answers > 1;
    });
}

} // namespace PortCheck
