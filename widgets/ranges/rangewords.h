// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangeresult.h"
#include "widgets/ranges/rangemarks.h"
#include "widgets/ranges/rangepart.h"

namespace PortCheck {

/// What is known of a range, and of its surroundings, for whoever shows it.
struct RangeKnowledge {
    RangeResult found;
    QList<RangeMark> marks; ///< in ascending order
    bool isRunning = false;

    friend bool operator==(const RangeKnowledge&, const RangeKnowledge&) = default;
};

/// "silent"; translated. What was not asked may still be, as long as the scan \a isRunning.
[[nodiscard]] QString partName(RangePart part, bool isRunning);

/// All there is to say about one run of \a known, in sentences; translated, with text from the network in it.
[[nodiscard]] QStringList partSentences(const RangeKnowledge& known, const ReachabilityRun& run);

/// All runs as lines with tabs between their columns, the columns' names first; translated.
[[nodiscard]] QString partsText(const RangeKnowledge& known);

/// The columns of partsText(): "From", "To", "What"...
[[nodiscard]] QStringList partColumns();
/// A run in these columns.
[[nodiscard]] QStringList partCells(const RangeKnowledge& known, const ReachabilityRun& run);

} // namespace PortCheck
