// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"
#include "model/scan/rangescanner.h"
#include "tests/support/ownports.h"
#include "tests/support/patience.h"

namespace PortCheck::TestPeers {

/// Below the ports that the system gives out by itself.
inline constexpr PortRange quiet{20'000, 20'199};

inline RangeLimits shortRangeLimits()
{
    RangeLimits limits;
    limits.timeout = std::chrono::milliseconds(400);
    return limits;
}

/// A scanner and everything that it reports.
struct WatchedScan {
    explicit WatchedScan(ReadinessKind kind = ReadinessKind::Best)
        : scanner(std::make_unique<RangeScanner>(nullptr, kind))
    {
        QObject::connect(scanner.get(), &RangeScanner::found, &receiver, [this](const QList<RangeFindings>& findings) {
            ++batches;
            for (const RangeFindings& of : findings) {
                for (const PortFinding& finding : of.ports)
                    maps[of.host].set(finding.port, finding.state);
            }
        });
        QObject::connect(scanner.get(), &RangeScanner::hostFinished, &receiver, [this](const RangeHostEnd& end) {
            ends.append(end);
            finishedBefore += finished;
        });
        QObject::connect(scanner.get(), &RangeScanner::finished, &receiver, [this](bool cancelled) {
            ++finished;
            wasCancelled = cancelled;
        });
    }

    void start(const QList<RangeTarget>& targets, RangeMode mode = RangeMode::EveryPort,
        const RangeLimits& limits = shortRangeLimits())
    {
        maps.clear();
        for (const RangeTarget& target : targets)
            maps.append(RangeMap(target.range));
        scanner->start(targets, mode, limits);
    }

    bool runs(const QList<RangeTarget>& targets, RangeMode mode = RangeMode::EveryPort,
        const RangeLimits& limits = shortRangeLimits())
    {
        const int before = finished;
        start(targets, mode, limits);
        return comesTrue([&] { return finished > before; });
    }

    QObject receiver;
    std::unique_ptr<RangeScanner> scanner;
    QList<RangeMap> maps;
    QList<RangeHostEnd> ends;
    int batches = 0;
    int finished = 0;
    int finishedBefore = 0;
    bool wasCancelled = false;
};

} // namespace PortCheck::TestPeers
