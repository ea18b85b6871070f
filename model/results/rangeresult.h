// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"
#include "model/results/rangescan.h"

#include <QList>

#include <optional>

namespace PortCheck {

/// What is known about a range of TCP ports of one host, during a scan and after it. A value that is cheap to copy.
struct RangeResult {
    RangeMode mode = RangeMode::Map;
    PortRange range;
    QList<ReachabilityRun> runs; ///< every port of the range, in the order of the ports
    QList<quint16> openPorts; ///< in ascending order
    std::optional<RangeHostEnd> end{}; ///< how the scan ended; no value while it goes on, or if it was cut short

    /// How many ports were asked, so far.
    [[nodiscard]] int asked() const;
    /// Of these, how many were found open; likewise below.
    [[nodiscard]] int open() const { return int(openPorts.size()); }
    [[nodiscard]] int refused() const;
    [[nodiscard]] int silent() const;
    [[nodiscard]] int rejected() const; ///< the network answered that they can't be reached
    [[nodiscard]] int local() const; ///< this computer did not send the question
    /// A stand-in listened on the ports that were asked, so every port that did not open is blocked.
    [[nodiscard]] bool isListened() const { return end && end->listening && end->listening->isProof(); }
    /// The parts of the range with that reachability, in ascending order.
    [[nodiscard]] QList<PortRange> parts(Reachability reachability) const;
    /// The largest number of adjacent ports in any run that were assumed to be like those around them: a blocked part
    /// that is narrower can have been missed.
    [[nodiscard]] int widestGap() const;

    friend bool operator==(const RangeResult&, const RangeResult&) = default;
};

/// \a map as a result without an end.
[[nodiscard]] RangeResult rangeResult(RangeMode mode, const RangeMap& map);

/// The state of the whole range: Filtered or Unreachable as soon as a port was blocked, Open or Closed if all answered,
/// Local if no question was sent, NotRun if none was asked.
[[nodiscard]] State stateOf(const RangeResult& result);

/// The same for a part of it, with Open if every port that was asked in it is open.
[[nodiscard]] State stateOf(const ReachabilityRun& part);

} // namespace PortCheck
