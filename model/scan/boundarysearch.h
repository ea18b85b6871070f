// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"

namespace PortCheck {

/// Bisection: which ports of a range to ask so that the boundaries between answered and blocked ports are known to one
/// port, with few connections. First come ports spread over the range, then, in rounds, more ports between neighbours
/// that differ. A blocked part between two samples is missed; ReachabilityRun::widestGap says how wide it can be. No
/// socket, no clock.
class BoundarySearch final {
public:
    static constexpr int mostConnections = 2000;

    /// \a alsoAsk are samples in addition to the evenly spread ones; those outside the range are ignored.
    explicit BoundarySearch(PortRange range, const QList<quint16>& alsoAsk = {}, int budget = mostConnections);

    /// The ports of the first round, including the range's ends, in ascending order.
    [[nodiscard]] QList<quint16> samples() const;

    /// The ports to ask once all earlier ones were answered or are taken for silent: as many between neighbours as the
    /// budget allows, so that few rounds are needed. Empty if each boundary is exact, or if the budget is used up.
    /// \a connections is the number of connections started so far.
    [[nodiscard]] QList<quint16> next(const RangeMap& map, int connections) const;

    /// Whether no port is left to ask between two neighbours that differ.
    [[nodiscard]] static bool isExact(const RangeMap& map);

private:
    PortRange m_range;
    QList<quint16> m_alsoAsk;
    int m_budget;
};

} // namespace PortCheck
