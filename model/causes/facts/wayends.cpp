// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/wayends.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

const WayEnds::Known* WayEnds::wayEndOf(const Check& check) const
{
    const auto known = std::find_if(m_wayEnds.begin(), m_wayEnds.end(),
        [&](const Known& each) { return each.protocol == check.protocol && each.port == check.port; });
    return known == m_wayEnds.end() ? nullptr : &*known;
}

void WayEnds::learnHops(const CheckRecord& asked)
{
    const Evidence& evidence = asked.seen.evidence;
    const auto besidePort = quint16(evidence["besidePort"_L1].toInt());
    const auto end =
        PortCheck::wayEndOf(hopsIn(evidence), {QHostAddress(asked.check.address), asked.seen.localAddress});
    if (end && asked.seen.state == State::Filtered && besidePort != 0)
        m_wayEnds.append({asked.check.protocol, asked.check.port, besidePort, *end});
}

} // namespace PortCheck
