// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <functional>

namespace PortCheck {

/// The results of ranges as tests want them.

inline constexpr PortRange usualRange{1024, 65535};

/// What is known once \a state was found of every port; State::NotRun: it was not asked.
inline RangeResult rangeOf(
    const std::function<State(int port)>& state, RangeMode mode = RangeMode::EveryPort, PortRange range = usualRange)
{
    RangeMap map(range);
    for (int port = range.from; port <= range.to; ++port)
        map.set(quint16(port), state(port));
    return rangeResult(mode, map);
}

/// A firewall lets 49152-50199 through, where every hundredth port is open; it drops what is below, and rejects what is
/// above.
inline RangeResult cutRange()
{
    return rangeOf([](int port) {
        if (port < 49152)
            return State::Filtered;
        if (port > 50199)
            return State::Unreachable;
        return port % 100 == 0 ? State::Open : State::Closed;
    });
}

/// Every other port is blocked: as many runs as there are ports.
inline RangeResult stripedRange()
{
    return rangeOf([](int port) { return port % 2 == 0 ? State::Closed : State::Filtered; });
}

inline CheckRecord rangeRecord(const RangeResult& found, Phase phase = Phase::Done)
{
    CheckRecord record;
    record.id = 7;
    record.check.service = Service::TcpRange;
    record.check.range = found.range;
    record.check.target = QStringLiteral("dc1");
    record.check.address = QStringLiteral("10.0.0.2");
    record.phase = phase;
    record.seen.range = found;
    return record;
}

} // namespace PortCheck
