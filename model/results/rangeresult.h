// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"
#include "model/results/rangescan.h"

#include <QList>

#include <optional>

namespace PortCheck {

/// What is known of a range of TCP ports of one host, during a scan and after it. A value that is cheap to copy.
struct RangeResult {
    RangeMode mode = RangeMode::Map;
    PortRange range;
    QList<ReachabilityRun> runs; ///< every port of the range, in the order of the ports
    QList<quint16> openPorts; ///< in ascending order
    std::optional<RangeHostEnd> end{}; ///< how the scan ended; nothing as long as it goes on, or when it was cut short

    /// How many ports were asked, so far.
    [[nodiscard]] int asked() const;
    /// Of these: how many were found like that.
    [[nodiscard]] int open() const { return int(openPorts.size()); }
    [[nodiscard]] int refused() const;
    [[nodiscard]] int silent() const;
    [[nodiscard]] int rejected() const; ///< the network answered that they can't be reached
    [[nodiscard]] int local() const; ///< this computer did not let the question out
    /// A stand-in listened where it was asked, so that what did not open is blocked.
    [[nodiscard]] bool isListened() const { return end && end->listening && end->listening->isProof(); }
    /// The parts of the range with that passage, in ascending order.
    [[nodiscard]] QList<PortRange> parts(Reachability reachability) const;
    /// The most neighbouring ports of any run that were taken to be like those around them: a blocked part that is
    /// narrower can have been missed.
    [[nodiscard]] int widestGap() const;

    friend bool operator==(const RangeResult&, const RangeResult&) = default;
};

/// What \a map says, as a result without an end.
[[nodiscard]] RangeResult rangeResult(RangeMode mode, const RangeMap& map);

/// What the whole range did, in one word: Filtered or Unreachable as soon as a port was blocked, Open or Closed where
/// all answered, Local where no question got out, NotRun where none was asked.
[[nodiscard]] State stateOf(const RangeResult& result);

/// The same for a part of it, with Open where every port that was asked in it is.
[[nodiscard]] State stateOf(const ReachabilityRun& part);

} // namespace PortCheck
