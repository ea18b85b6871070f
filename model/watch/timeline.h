// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/watchlog.h"

namespace PortCheck {

/// How long spans are kept: a week.
inline constexpr qint64 longestMemoryMs = qint64(7) * 24 * 60 * 60 * 1000;

/// Takes an answer at the moment \a at. \a goesOn: it was watched since the answer before, so that the time between
/// them belongs to the state of then; otherwise nothing is known of it. A moment before the last answer is taken for
/// that one's. Returns whether it is another state than before; the first one is none.
bool addAnswer(WatchTimeline& timeline, qint64 at, Outcome outcome, Reason reason, bool goesOn);

/// Keeps \a most spans, at least 4: of the older half each two become one, until they are few enough. Forgets what
/// ended more than a week before the last one. The totals stay.
void thin(WatchTimeline& timeline, qsizetype most);

} // namespace PortCheck
