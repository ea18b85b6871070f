// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangeresult.h"
#include "model/scan/ownfiltersearch.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace PortCheck {

class ProbeFactory;
class RangeProbe;

/// A range of one address, and the checks that want to know about it.
struct WantedRange {
    RangeTarget target;
    QList<int> checks; ///< their ids

    friend bool operator==(const WantedRange&, const WantedRange&) = default;
};

/// What is known of a range by now.
struct RangeProgress {
    QList<int> checks; ///< those that wanted it
    RangeResult result;
    QList<PortRange> droppedHere{}; ///< parts whose answers this computer's own packet filter drops; at the end

    friend bool operator==(const RangeProgress&, const RangeProgress&) = default;
};

/// Looks at the ranges of many hosts, some of them at a time, so that what is kept of each port stays small. Where what
/// this computer counts gives a reason (see OwnFilterSearch), it asks some ports once more before it tells a host's
/// end. Lives in one thread's event loop. The factory must outlive it.
class RangeRounds final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeRounds)

public:
    static constexpr int mostHostsAtOnce = 16;
    static constexpr int mostToldAtOnce = 4; ///< to look through all ports of more hosts would hold up the event loop

    explicit RangeRounds(ProbeFactory& factory, QObject* parent = nullptr);
    ~RangeRounds() override;

    /// Only when nothing is running.
    void start(const QList<WantedRange>& wanted, RangeMode mode, const RangeLimits& limits);
    /// Ends at once, after a last progressed() of what is known by then.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_probe != nullptr; }

Q_SIGNALS:
    /// More is known than before, of some hosts in turn: at most some 20 times a second, and once more for each host
    /// with the result's end set.
    void progressed(const QList<PortCheck::RangeProgress>& ranges);
    /// Once for each start(), after everything else, unless cancelled; never before start() has returned.
    void finished();

private:
    void startRound();
    void tell(int most);
    void onFound(const QList<RangeFindings>& findings);
    void onHostFinished(const RangeHostEnd& end);
    void onRoundFinished();
    void onScanFinished();
    [[nodiscard]] OwnFilterSearch searchAt(int host, const OwnCounters& counters) const;
    void tellEnd(const RangeHostEnd& end, const QList<PortRange>& droppedHere = {});
    void lookNext();

    ProbeFactory& m_factory;
    std::unique_ptr<RangeProbe> m_probe;
    QList<WantedRange> m_waiting;
    QList<WantedRange> m_round; ///< under way, by the probe's number of their host
    std::vector<RangeMap> m_maps; ///< of the same
    std::vector<bool> m_isUntold; ///< of the same: more is known than was told
    std::deque<RangeHostEnd> m_held; ///< hosts of the round at which this computer's own filter is looked for
    std::optional<OwnFilterSearch> m_search; ///< of the first of these
    OwnCounters m_atTheStart; ///< of the round
    OwnCounters m_afterScan; ///< at the end of the round's scan
    OwnCounters m_beforeBatch;
    size_t m_turn = 0; ///< the host that is told of first
    RangeMode m_mode = RangeMode::Map;
    RangeLimits m_limits;
};

} // namespace PortCheck
