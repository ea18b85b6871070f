// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/heldbackprobe.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

HeldBackProbe::HeldBackProbe(const ProbeRequest& request)
    : m_attempts(1 + request.limits.tcpRetries)
    , m_patience(m_attempts * request.limits.timeout)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { end(State::Filtered, Reason::NoAnswer); });
}

void HeldBackProbe::start()
{
    m_timer.start(m_patience);
}

void HeldBackProbe::cancel()
{
    end(State::Cancelled, Reason::Cancelled);
}

void HeldBackProbe::end(State state, Reason reason)
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    ProbeResult result;
    result.state = state;
    result.reason = reason;
    result.attempts = m_attempts;
    result.evidence["simulatedFirewall"_L1] = true;
    Q_EMIT finished(result);
}

} // namespace PortCheck
