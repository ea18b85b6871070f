// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/proberesult.h"

namespace PortCheck {

/// How fast and how patiently a run asks.
struct RunLimits {
    ProbeLimits probe;
    int parallel = 128; ///< probes at once
    int parallelPerHost = 16; ///< of these, to one address
    int rangeRate =
        0; ///< connections that range scans begin a second, for all hosts together; 0: as fast as answers allow

    friend bool operator==(const RunLimits&, const RunLimits&) = default;
};

/// Names that the resolver works on: the time limit of a look-up begins when it is asked for, and the system does only
/// a few of them at once.
inline constexpr int mostLookupsAtOnce = 64;

/// Probes that begin in one turn of the event loop. The answers to what began together come together, and nobody else
/// gets a hand in while they are taken.
inline constexpr int mostStartsInATurn = 8;

/// What a person may set a limit to, both ends included.
struct Bounds {
    int least;
    int most;
};
inline constexpr Bounds timeoutBounds{100, 30000}; ///< milliseconds; Qt itself gives a connection up after 30 s
inline constexpr Bounds retryBounds{0, 10};
inline constexpr Bounds parallelBounds{1, 512};
inline constexpr Bounds rangeRateBounds{1, 100000}; ///< connections a second

} // namespace PortCheck
