// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"
#include "model/system/owncounters.h"

#include <QList>
#include <QMap>

#include <deque>
#include <optional>

namespace PortCheck {

/// Which ports of a host this computer's own packet filter bars, after a scan that took them for silent or refused: the
/// filter drops what comes back, or refuses connections in the host's name. They are asked once more, in batches and
/// while nothing else is asked, and what the system counts meanwhile tells (see OwnCounters): packets that came in and
/// were not handed on, or refusals that came from nowhere but here. No socket, no clock.
class OwnFilterSearch final {
public:
    static constexpr int mostBatches = 160;
    static constexpr int mostSilentParts = 4; ///< each takes a time limit
    static constexpr int silentPortsAtOnce = 16;
    static constexpr qsizetype mostRefusedPorts = 700; ///< that are asked again, before boundaries are searched
    /// Fewer refusals that this computer sent itself during the scan are no reason to look.
    static constexpr qint64 fewestLooped = 4;

    /// \a map is what was found, over IPv4 or not, while the counters rose from \a before to \a after. What isn't
    /// counted is no reason to look.
    OwnFilterSearch(const RangeMap& map, bool ofIpv4, const OwnCounters& before, const OwnCounters& after);

    /// The ports to ask now, all at once, each in one attempt; none: the search has ended.
    [[nodiscard]] const QList<quint16>& batch() const { return m_batch; }
    /// These were silent, so that nothing will answer before the time limit.
    [[nodiscard]] bool isOfSilent() const { return m_isOfSilent; }
    /// The batch was asked, while the counters rose from \a before to \a after.
    void settle(const OwnCounters& before, const OwnCounters& after);

    /// The parts whose answers are dropped here, in ascending order.
    [[nodiscard]] const QList<PortRange>& droppedHere() const { return m_droppedHere; }
    /// The map, with State::Local for each port that was refused here.
    [[nodiscard]] RangeMap map() const;

private:
    enum class Where : quint8 { Unknown, Here, Elsewhere };
    /// Neighbours among the refused ports, by their place in m_refused.
    struct Block {
        qsizetype first;
        qsizetype count;
    };

    void findSilentParts(qint64 dropped);
    void findRefusedPorts();
    void goOn();
    void settleSilent(const OwnCounters& before, const OwnCounters& after);
    void settleRefused(const OwnCounters& before, const OwnCounters& after);
    [[nodiscard]] std::optional<quint16> nextBetween();
    void settleBetween(Where where);

    RangeMap m_map;
    bool m_ofIpv4;
    QList<quint16> m_batch;
    bool m_isOfSilent = false;
    int m_batches = 0;
    int m_times = 0; ///< that the batch was asked
    std::deque<PortRange> m_silent; ///< parts; the first is being asked
    QList<PortRange> m_droppedHere;
    QList<quint16> m_refused;
    std::deque<Block> m_blocks; ///< the first is being asked
    QMap<quint16, Where> m_known;
};

} // namespace PortCheck
