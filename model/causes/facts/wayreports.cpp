// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/wayreports.h"

#include "model/causes/conditions.h"
#include "model/support/addonce.h"

#include <QHostAddress>

namespace PortCheck {

using namespace Qt::StringLiterals;

void WayReports::learnReports(const CheckRecord& asked)
{
    const ProbeResult& seen = asked.seen;
    if ((seen.state == State::Local && seen.reason == Reason::BlockedLocally) || wasRejectedHere(asked))
        addOnce(m_refusedHere, asked.check.port);
    if (const QString gateway = textIn(seen.evidence, "silentGateway"_L1); !gateway.isEmpty())
        m_silentGateway = gateway;
    if (const QString segment = textIn(seen.evidence, "wideSegment"_L1); !segment.isEmpty())
        m_wideSegment = segment;
    if (seen.evidence.contains("userModeNetwork"_L1))
        m_userModeNetwork = textIn(seen.evidence, "userModeNetwork"_L1);
    if (expiredOnTheWay(asked))
        m_loopsAt = icmpSender(asked);
    if (seen.state == State::Closed && isAnsweredInItsPlace(asked) && !isOwnReport(asked))
        m_refusedBy = icmpSender(asked);
    const bool turns = seen.state == State::Unreachable
        && (seen.reason == Reason::Prohibited || seen.reason == Reason::NetworkUnreachable) && isFromNetwork(asked)
        && !isUserModeReport(asked);
    const bool isNews = !m_turnedBack || (m_turnedBack->reason != seen.reason && seen.reason == Reason::Prohibited);
    if (turns && isNews && QHostAddress(icmpSender(asked)) != QHostAddress(asked.check.address))
        m_turnedBack = TurnedBack{seen.reason, icmpSender(asked)};
    if (seen.state == State::Unreachable && seen.reason == Reason::HostUnreachable) {
        m_reportedUnreachable = true;
        m_foundNobody = m_foundNobody || isOwnReport(asked);
        m_reportedByOthers = m_reportedByOthers || (!icmpSender(asked).isEmpty() && !isOwnReport(asked));
    }
}

} // namespace PortCheck
