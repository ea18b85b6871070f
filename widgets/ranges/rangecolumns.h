// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangeresult.h"
#include "widgets/ranges/rangepart.h"
#include "widgets/ranges/rangescale.h"

#include <vector>

namespace PortCheck {

/// Neighbouring columns of pixels that look the same.
struct RangeStretch {
    int from = 0;
    int to = 0; ///< included
    RangePart part = RangePart::NotAsked;
    /// The share of its ports that was asked. 1 in a map, which assumes ports to be like those around them, and if none
    /// was.
    double share = 1;

    friend bool operator==(const RangeStretch&, const RangeStretch&) = default;
};

/// What every column of pixels shows, from left to right, without gaps. A run that is narrower than a column is drawn
/// in front of the wider ones around it, so that it is seen; if several such runs share a column, the last one in the
/// order of RangePart is drawn. At most as many stretches as columns; takes time in proportion to runs and columns.
[[nodiscard]] std::vector<RangeStretch> stretches(const RangeResult& found, const RangeScale& scale);

/// The columns in which at least one of \a ports begins, each once, in ascending order. \a ports must be in ascending
/// order, too.
[[nodiscard]] std::vector<int> columnsOf(const QList<quint16>& ports, const RangeScale& scale);

/// The run that the column at \a x shows; -1 if there is none.
[[nodiscard]] qsizetype runAtColumn(const QList<ReachabilityRun>& runs, const RangeScale& scale, double x);

} // namespace PortCheck
