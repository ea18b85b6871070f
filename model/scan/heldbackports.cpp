// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/heldbackports.h"

#include <algorithm>

namespace PortCheck {

void HeldBackPorts::settle(quint16 port, bool isHeldBack)
{
    if (isHeldBack)
        m_heldBack.insert(port);
    else
        m_heldBack.remove(port);
}

QList<quint16> HeldBackPorts::nextRound(const RangeMap& map)
{
    const auto isHeldBack = [this](quint16 port) { return m_heldBack.contains(port); };
    const bool changedNothing = std::all_of(m_last.cbegin(), m_last.cend(), isHeldBack);
    m_inVain = changedNothing && m_rounds > 0 ? m_inVain + 1 : 0;
    if (m_heldBack.isEmpty() || m_rounds >= mostRounds || m_inVain >= mostInVain)
        return {};
    QList<quint16> single;
    const QList<ReachabilityRun> runs = map.reachabilityRuns();
    for (const ReachabilityRun& run : runs) {
        if (run.reachability != Reachability::Local || run.local >= fewestOfAPart)
            continue;
        for (int port = run.from; port <= run.to; ++port) {
            if (isHeldBack(quint16(port)))
                single.append(quint16(port));
        }
    }
    ++m_rounds;
    m_last = single;
    return single;
}

} // namespace PortCheck
