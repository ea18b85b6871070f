// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/localportcycle.h"

#include <algorithm>

namespace PortCheck {

LocalPortCycle::LocalPortCycle(const QList<PortRange>& unanswered, int start)
{
    for (int port = 1024; port <= 65535; ++port) {
        const auto isIn = [port](const PortRange& part) { return part.contains(quint16(port)); };
        if (std::none_of(unanswered.begin(), unanswered.end(), isIn))
            m_ports.append(quint16(port));
    }
    if (!m_ports.isEmpty())
        m_turn = start % m_ports.size();
}

quint16 LocalPortCycle::next()
{
    if (m_ports.isEmpty())
        return 0;
    m_turn = (m_turn + 1) % m_ports.size();
    return m_ports.at(m_turn);
}

} // namespace PortCheck
