// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"

namespace PortCheck {

/// Which ports of a range to ask so that the boundaries between answered and blocked ones are known to one port, with
/// few connections: ports spread over the range, then, in rounds, more of them between neighbours that differ. A
/// blocked part that lies between two samples is missed; ReachabilityRun::widestGap says how wide it can be. No socket,
/// no clock.
class BoundarySearch final {
public:
    static constexpr int mostConnections = 2000;

    /// \a alsoAsk are samples beside the even ones; those outside the range are ignored.
    explicit BoundarySearch(PortRange range, const QList<quint16>& alsoAsk = {}, int budget = mostConnections);

    /// The ports of the first round, the range's ends among them. In the order of the ports.
    [[nodiscard]] QList<quint16> samples() const;

    /// What to ask once everything before was answered or is taken for silent: as many ports between neighbours as the
    /// budget allows, so that few rounds are left. Empty when each boundary is exact, or the budget is used up.
    /// \a connections were begun so far.
    [[nodiscard]] QList<quint16> next(const RangeMap& map, int connections) const;

    /// Whether there is no port left to ask between two that differ.
    [[nodiscard]] static bool isExact(const RangeMap& map);

private:
    PortRange m_range;
    QList<quint16> m_alsoAsk;
    int m_budget;
};

} // namespace PortCheck
