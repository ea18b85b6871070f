// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangeresult.h"
#include "widgets/ranges/rangemarks.h"
#include "widgets/ranges/rangepart.h"

namespace PortCheck {

/// What is known about a range and about the mapper's ports in it, for the widgets that show it.
struct RangeKnowledge {
    RangeResult found;
    QList<RangeMark> marks; ///< in ascending order
    bool isRunning = false;

    friend bool operator==(const RangeKnowledge&, const RangeKnowledge&) = default;
};

/// "silent"; translated. Ports that were not asked may still be asked while the scan \a isRunning.
[[nodiscard]] QString partName(RangePart part, bool isRunning);

/// The description of one run of \a known, in sentences; translated, with text from the network in it.
[[nodiscard]] QStringList partSentences(const RangeKnowledge& known, const ReachabilityRun& run);

/// All runs as lines with tabs between their columns, the columns' names first; translated.
[[nodiscard]] QString partsText(const RangeKnowledge& known);

/// The columns of partsText(): "From", "To", "What"...
[[nodiscard]] QStringList partColumns();
/// A run in these columns.
[[nodiscard]] QStringList partCells(const RangeKnowledge& known, const ReachabilityRun& run);

} // namespace PortCheck
