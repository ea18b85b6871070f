// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"

#include <QList>
#include <QSet>

namespace PortCheck {

/// At the end of a scan: single ports whose questions this computer's system held back are asked again, since a queue
/// of its own that was full for a moment looks like a filter of its own. What never gets out stays State::Local, and so
/// does a part of many ports next to each other, each of which was held back, at once. No socket, no clock.
class HeldBackPorts final {
public:
    static constexpr int mostRounds = 8;
    static constexpr int mostInVain = 2; ///< rounds one after the other that change nothing
    static constexpr int fewestOfAPart = 16; ///< asked ports next to each other: so many are no chance

    /// The last question to the port was held back, or was not.
    void settle(quint16 port, bool isHeldBack);
    /// All else was asked, and what the last round asked was settled: the ports to ask now, in ascending order. None
    /// after mostInVain or mostRounds.
    [[nodiscard]] QList<quint16> nextRound(const RangeMap& map);

private:
    QSet<quint16> m_heldBack;
    QList<quint16> m_last; ///< what the last round asked
    int m_rounds = 0;
    int m_inVain = 0;
};

} // namespace PortCheck
