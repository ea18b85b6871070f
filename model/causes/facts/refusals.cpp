// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/refusals.h"

#include "model/causes/conditions.h"

namespace PortCheck {

void Refusals::learnRefusal(const CheckRecord& asked)
{
    const ProbeResult& seen = asked.seen;
    if (seen.state == State::Closed && seen.reason == Reason::Refused && !isAnsweredInItsPlace(asked))
        ++(asked.check.protocol == Transport::Tcp ? m_overTcp : m_overUdp);
    else
        m_didOtherwise = true;
}

bool Refusals::refusedAll() const
{
    constexpr int fewest = 3; // one or two services can be stopped
    return m_overTcp >= fewest && m_overUdp > 0 && !m_didOtherwise;
}

} // namespace PortCheck
