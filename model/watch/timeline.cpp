// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/watch/timeline.h"

#include <algorithm>

namespace PortCheck {

namespace {

qint64 badTimeIn(const WatchSpan& span)
{
    if (span.isThinned)
        return span.badMs;
    return standingOf(span.outcome) == WatchStanding::Bad ? span.to - span.from : 0;
}

/// One span for two that follow each other.
WatchSpan joined(const WatchSpan& first, const WatchSpan& second)
{
    const bool isFirstWorse = standingOf(first.outcome) > standingOf(second.outcome);
    // Without a gap they are two because something changed, whatever the worst of each was.
    const bool isChange = first.to == second.from || first.outcome != second.outcome || first.reason != second.reason;
    WatchSpan both = isFirstWorse ? first : second;
    both.from = first.from;
    both.to = second.to;
    both.badMs = badTimeIn(first) + badTimeIn(second);
    both.answers = first.answers + second.answers;
    both.changes = first.changes + second.changes + (isChange ? 1 : 0);
    both.isThinned = true;
    return both;
}

void count(WatchTimeline& timeline, WatchStanding standing, qint64 duration)
{
    switch (standing) {
    case WatchStanding::Untold:
        timeline.untoldMs += duration;
        return;
    case WatchStanding::Good:
        timeline.goodMs += duration;
        return;
    case WatchStanding::Bad:
        timeline.badMs += duration;
        return;
    }
    Q_UNREACHABLE();
}

/// How long it has been bad at its end without a gap, other reasons included.
qint64 lastBadTime(const WatchTimeline& timeline)
{
    qint64 duration = 0;
    for (qsizetype i = timeline.spans.size() - 1; i >= 0; --i) {
        const WatchSpan& span = timeline.spans.at(i);
        if (span.isThinned || standingOf(span.outcome) != WatchStanding::Bad)
            break;
        duration += span.to - span.from;
        if (i > 0 && timeline.spans.at(i - 1).to < span.from)
            break;
    }
    return duration;
}

/// What was known of it last; Untold states in between tell nothing.
WatchStanding lastTold(const WatchTimeline& timeline)
{
    for (qsizetype i = timeline.spans.size() - 1; i >= 0; --i) {
        const WatchStanding standing = standingOf(timeline.spans.at(i).outcome);
        if (standing != WatchStanding::Untold)
            return standing;
    }
    return WatchStanding::Untold;
}

} // namespace

bool addAnswer(WatchTimeline& timeline, qint64 at, Outcome outcome, Reason reason, bool goesOn)
{
    const WatchStanding before = lastTold(timeline);
    const WatchStanding now = standingOf(outcome);
    if (now == WatchStanding::Bad && before != WatchStanding::Bad)
        ++timeline.timesBroken;
    if (now == WatchStanding::Good && before == WatchStanding::Bad)
        ++timeline.timesMended;
    ++timeline.answers;
    if (timeline.spans.isEmpty()) {
        timeline.spans.append({at, at, 0, outcome, reason, 1, 0, false});
        return false;
    }
    WatchSpan& last = timeline.spans.last();
    at = std::max(at, last.to);
    if (goesOn) {
        count(timeline, standingOf(last.outcome), at - last.to);
        last.to = at;
        if (timeline.isBad())
            timeline.longestBadMs = std::max(timeline.longestBadMs, lastBadTime(timeline));
    }
    const bool isSame = last.outcome == outcome && last.reason == reason;
    if (isSame && goesOn && !last.isThinned) {
        ++last.answers;
        return false;
    }
    timeline.spans.append({at, at, 0, outcome, reason, 1, 0, false});
    return !isSame;
}

void thin(WatchTimeline& timeline, qsizetype most)
{
    QList<WatchSpan>& spans = timeline.spans;
    if (spans.isEmpty())
        return;
    const qint64 oldest = spans.constLast().to - longestMemoryMs;
    qsizetype forgotten = 0;
    while (forgotten < spans.size() - 1 && spans.at(forgotten).to < oldest)
        ++forgotten;
    if (forgotten > 0) {
        timeline.forgottenUntil = spans.at(forgotten - 1).to;
        spans.remove(0, forgotten);
    }
    constexpr qsizetype leastSpans = 4;
    most = std::max(most, leastSpans);
    while (spans.size() > most) {
        const qsizetype half = spans.size() / 2;
        QList<WatchSpan> fewer;
        fewer.reserve(most);
        for (qsizetype i = 0; i + 1 < half; i += 2)
            fewer.append(joined(spans.at(i), spans.at(i + 1)));
        const qsizetype kept = half - half % 2;
        for (qsizetype i = kept; i < spans.size(); ++i)
            fewer.append(spans.at(i));
        spans = fewer;
    }
}

} // namespace PortCheck
