// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/namemove.h"
#include "model/results/watchlog.h"
#include "model/words/momenttext.h"

#include <QString>
#include <QStringList>

namespace PortCheck {

/// Words for people about what was watched; translated, in one place for window, console and reports. Times are this
/// computer's local time.

[[nodiscard]] QString durationText(qint64 milliseconds); ///< "3 min 12 s", "2 d 4 h"; the two largest units
[[nodiscard]] QString clockText(qint64 moment); ///< "14:32:07"; with its date where that is another day than now

/// "389/TCP dc1.lab.example (10.0.0.2)"
[[nodiscard]] QString watchedCheckText(const WatchTimeline& timeline);
/// "389/TCP dc1.lab.example (10.0.0.2): Pass -> Fail, dc1 refused the connection to 389/TCP"
[[nodiscard]] QString changeText(const WatchLog& log, const WatchChange& change);
/// "dc1.lab.example: 10.0.0.1 -> 10.0.0.9", or that there is no address any more.
[[nodiscard]] QString nameMoveText(const NameMove& move);
/// The state of a span with its time: "Fail from 14:32:07 to 14:34:19 (2 min 12 s), dc1 refused …". \a span is an
/// index.
[[nodiscard]] QString spanText(const WatchLog& log, qsizetype timeline, qsizetype span);
/// "98.5 %"; of less than a whole nothing is rounded up to 100 %. Empty where nothing can be told.
[[nodiscard]] QString availabilityText(const WatchTimeline& timeline);
/// "broken 2 times, 3 min 12 s, the longest 2 min 1 s; available 98.5 %", or that it was well throughout.
[[nodiscard]] QString timelineText(const WatchTimeline& timeline);

/// The whole in lines of plain text: how long what was watched, then a line for each check that was not well
/// throughout, the longest broken first, then the notes. Long lists are cut, and say by how much.
[[nodiscard]] QStringList watchLines(const WatchLog& log);

} // namespace PortCheck
