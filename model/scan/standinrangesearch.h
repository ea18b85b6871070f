// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/control/controlmessage.h"
#include "model/results/rangescan.h"
#include "model/scan/boundarysearch.h"

namespace PortCheck {

/// Which ports of a stand-in's host to ask next, and what the answers mean while it listens on them: a port that is
/// listened on and does not open is blocked on the way, whether it is silent or refused. In rounds of what a stand-in
/// opens at once. Pure: no socket, no clock.
class StandInRangeSearch final {
public:
    StandInRangeSearch(const RangeTarget& target, RangeMode mode);

    /// The ports that the stand-in is to listen on for the next round, in rising order, at most mostControlPorts. Empty
    /// at the end.
    [[nodiscard]] QList<quint16> next();

    /// What the stand-in could do of it. Returns the ports to ask; empty where it could do nothing.
    [[nodiscard]] QList<quint16> listening(const ControlAnswer& answer);

    /// What the round found, and how it ended. Without \a inTime the stand-in may have stopped listening before: only
    /// open ports are believed then. Returns what is known now.
    [[nodiscard]] QList<PortFinding> roundEnded(
        const QList<PortFinding>& findings, const RangeHostEnd& end, bool inTime = true);

    /// The stand-in did not answer any more after the last round: what did not open in it is not known. Returns what is
    /// taken back.
    [[nodiscard]] QList<PortFinding> lost();

    /// Nothing was listened on yet.
    [[nodiscard]] bool isFresh() const { return m_listening.listened == 0; }
    /// Of the host with that number.
    [[nodiscard]] RangeHostEnd end(int host) const;

private:
    void fill();

    RangeMode m_mode;
    BoundarySearch m_search;
    int m_nextPort; ///< RangeMode::EveryPort
    int m_lastPort;
    RangeMap m_map; ///< with State::Local for what could not be found out, so that a search looks past it
    QList<quint16> m_waiting; ///< for a round, in rising order
    QList<quint16> m_round; ///< what is asked
    QList<quint16> m_opened; ///< what is listened on
    QList<quint16> m_doubtful; ///< found blocked, while nothing showed that the stand-in was still there
    RangeListening m_listening;
    RangeHostEnd m_end;
    bool m_begun = false;
    bool m_over = false;
};

} // namespace PortCheck
