// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangeresult.h"

namespace PortCheck {

/// Neighbouring columns of a drawn range that look alike.
struct StripPart {
    int from = 0;
    int to = 0; ///< included
    State state = State::NotRun; ///< as returned by stateOf() for a part; Closed for all that answered

    friend bool operator==(const StripPart&, const StripPart&) = default;
};

/// \a range drawn in \a columns (at least 1) of equal width: at most that many parts, without gaps. A part of the range
/// that is narrower than a column is drawn in front of the wider ones around it, so that it is seen. If several of them
/// share a column, a blocked one wins. Pure; empty for an empty range.
[[nodiscard]] QList<StripPart> stripParts(PortRange range, const QList<ReachabilityRun>& parts, int columns);

/// The column in which \a port, which must lie within \a range, begins.
[[nodiscard]] int stripColumn(PortRange range, quint16 port, int columns);

} // namespace PortCheck
