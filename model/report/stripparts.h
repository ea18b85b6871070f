// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangeresult.h"

namespace PortCheck {

/// Neighbouring columns of a drawn range that look alike.
struct StripPart {
    int from = 0;
    int to = 0; ///< included
    State state = State::NotRun; ///< as stateOf() a part; Closed for all that answered

    friend bool operator==(const StripPart&, const StripPart&) = default;
};

/// \a range drawn in \a columns (at least 1) of the same width: at most that many parts, without a gap between them. A
/// part of the range that is narrower than a column stands in front of the wider ones around it, so that it is seen.
/// Where several of them share a column, the blocked one is. Pure; empty for an empty range.
[[nodiscard]] QList<StripPart> stripParts(PortRange range, const QList<ReachabilityRun>& parts, int columns);

/// The column that \a port, which lies within \a range, begins in.
[[nodiscard]] int stripColumn(PortRange range, quint16 port, int columns);

} // namespace PortCheck
