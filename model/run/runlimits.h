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

/// The most names that are looked up at once: the time limit of a lookup begins when it is requested, and the system
/// does only a few of them at once.
inline constexpr int mostLookupsAtOnce = 64;

/// The most probes that begin in one turn of the event loop. The answers to questions that were sent together come
/// together, and handling them keeps the event loop busy.
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
