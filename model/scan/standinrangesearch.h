// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/control/controlmessage.h"
#include "model/results/rangescan.h"
#include "model/scan/boundarysearch.h"

namespace PortCheck {

/// Which ports of a stand-in's host to ask next, and what the answers mean while the stand-in listens on them: a port
/// on which it listens and which does not open is blocked on the way, whether it is silent or refused. Works in rounds
/// of as many ports as a stand-in opens at once. Pure: no socket, no clock.
class StandInRangeSearch final {
public:
    StandInRangeSearch(const RangeTarget& target, RangeMode mode);

    /// The ports on which the stand-in has to listen for the next round, in ascending order, at most mostControlPorts.
    /// Empty at the end.
    [[nodiscard]] QList<quint16> next();

    /// On which of them the stand-in listens. Returns the ports to ask; empty if it could not listen on any.
    [[nodiscard]] QList<quint16> listening(const ControlAnswer& answer);

    /// What the round found, and how it ended. Without \a inTime the stand-in may have stopped listening before the
    /// end: only open ports are believed then. Returns what is known now.
    [[nodiscard]] QList<PortFinding> roundEnded(
        const QList<PortFinding>& findings, const RangeHostEnd& end, bool inTime = true);

    /// The stand-in did not answer any more after the last round: the state of the ports that did not open in it is
    /// unknown. Returns the findings that are withdrawn.
    [[nodiscard]] QList<PortFinding> lost();

    /// The stand-in has not listened on any port yet.
    [[nodiscard]] bool isFresh() const { return m_listening.listened == 0; }
    /// The end of the scan of the host with that number.
    [[nodiscard]] RangeHostEnd end(int host) const;

private:
    void fill();

    RangeMode m_mode;
    BoundarySearch m_search;
    int m_nextPort; ///< RangeMode::EveryPort
    int m_lastPort;
    RangeMap m_map; ///< with State::Local for ports whose state can't be found out, so that a search skips them
    QList<quint16> m_waiting; ///< for a round, in ascending order
    QList<quint16> m_round; ///< ports that are asked
    QList<quint16> m_opened; ///< ports on which the stand-in listens
    QList<quint16> m_doubtful; ///< found blocked, but not yet confirmed by an answer of the stand-in
    RangeListening m_listening;
    RangeHostEnd m_end;
    bool m_begun = false;
    bool m_over = false;
};

} // namespace PortCheck
