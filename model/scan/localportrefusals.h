// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/sourceportspread.h"

#include <QHash>

#include <deque>
#include <optional>

namespace PortCheck {

/// From which of this computer's ports (1024-65535) an open port is refused: a device on the way that resets what comes
/// from there looks like a host that refuses, and only where something is known to be open it can be told from one. An
/// open port is asked from local ports spread over all of them, then from more between neighbours that differ. No
/// socket, no clock.
class LocalPortRefusals final {
public:
    static constexpr int mostAtOnce = 4; ///< each takes a place in the queue of a service
    /// In a row, before a local port is taken for refused: a service whose queue is full refuses as well, now and then.
    static constexpr int fewestRefusals = 8;
    static constexpr int mostQuestions = 800;
    static constexpr qsizetype mostParts = 4; ///< more are no filter's

    void begin();
    [[nodiscard]] bool hasBegun() const { return m_spread || m_hasEnded; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

    /// The local port from which to ask an open port now. No value while enough of them are under way. Each must be
    /// settled or given up.
    [[nodiscard]] std::optional<quint16> next();
    /// Silence tells nothing here: see LocalPortSearch.
    void settle(quint16 localPort, State state);
    /// The port could not be used: another program has it, or the system keeps it back.
    void giveUp(quint16 localPort);

    /// The local ports that are refused, once it has ended, in ascending order; none where all are, since that is no
    /// matter of local ports.
    [[nodiscard]] const QList<PortRange>& refused() const { return m_refused; }

private:
    void askNeighbourOf(quint16 localPort);
    void goOn();
    void end();

    std::optional<SourcePortSpread> m_spread;
    std::deque<quint16> m_waiting;
    QHash<quint16, int> m_refusals; ///< in a row
    QList<PortRange> m_refused;
    int m_underWay = 0;
    int m_asked = 0;
    bool m_hasEnded = false;
};

} // namespace PortCheck
