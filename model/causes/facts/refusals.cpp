// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/refusals.h"

#include "model/causes/conditions.h"

namespace PortCheck {

namespace {

constexpr int fewestRefusals = 3; // one or two services can be stopped

} // namespace

void Refusals::learnRefusal(const CheckRecord& asked)
{
    const ProbeResult& seen = asked.seen;
    const bool isOverTcp = asked.check.protocol == Transport::Tcp;
    if (seen.state == State::Closed && seen.reason == Reason::Refused && !isAnsweredInItsPlace(asked)) {
        ++(isOverTcp ? m_overTcp : m_overUdp);
        return;
    }
    m_didOtherwise = true;
    m_didOtherwiseOverTcp = m_didOtherwiseOverTcp || isOverTcp;
}

bool Refusals::refusedAll() const
{
    return m_overTcp >= fewestRefusals && m_overUdp > 0 && !m_didOtherwise;
}

bool Refusals::refusedAllOverTcp() const
{
    return m_overTcp >= fewestRefusals && !m_didOtherwiseOverTcp;
}

} // namespace PortCheck
