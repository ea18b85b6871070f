// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/wayreports.h"

#include "model/causes/conditions.h"
#include "model/support/addonce.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

const CheckRecord* WayReports::turnedBackOn(quint16 port) const
{
    const auto found = std::find_if(m_turnedBackOn.begin(), m_turnedBackOn.end(),
        [port](const CheckRecord& each) { return each.check.port == port; });
    return found == m_turnedBackOn.end() ? nullptr : &*found;
}

void WayReports::keepIfTurnedBack(const CheckRecord& asked)
{
    constexpr std::array overBoth{Service::Ldap, Service::Cldap, Service::Kerberos, Service::Dns};
    if (std::find(overBoth.begin(), overBoth.end(), asked.check.service) == overBoth.end()
        || !isAnsweredInItsPlace(asked) || isOwnReport(asked) || !isShut(asked) || turnedBackOn(asked.check.port))
        return;
    m_turnedBackOn.append(asked);
    m_turnedBackOn.last().verdict = {};
}

void WayReports::learnPatientReport(const CheckRecord& again)
{
    if (again.check.protocol != Transport::Tcp || again.seen.state == State::Cancelled)
        return;
    if (wasHeldBackHere(again))
        addOnce(m_heldBackLater, again.check.port);
    else
        m_leftLater = true;
}

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
    // A user-mode network's refusals fit no connection, and count there as well.
    else if (seen.state == State::Filtered)
        m_droppedAtSockets += int(numberIn(seen.evidence, "droppedAtSocket"_L1));
    if (const QString link = textIn(seen.evidence, "ownLinkDown"_L1); !link.isEmpty())
        m_linkDown = link;
    if (expiredOnTheWay(asked))
        m_loopsAt = icmpSender(asked);
    if (seen.state == State::Closed && isAnsweredInItsPlace(asked) && !isOwnReport(asked))
        m_refusedBy = icmpSender(asked);
    keepIfTurnedBack(asked);
    const bool turns = seen.state == State::Unreachable
        && (seen.reason == Reason::Prohibited || seen.reason == Reason::NetworkUnreachable) && isFromNetwork(asked)
        && !isUserModeReport(asked);
    const bool isNews = !m_turnedBack || (m_turnedBack->reason != seen.reason && seen.reason == Reason::Prohibited);
    if (turns && isNews && QHostAddress(icmpSender(asked)) != QHostAddress(asked.check.address))
        m_turnedBack = TurnedBack{seen.reason, icmpSender(asked)};
    const bool isItsOwn = (!isAnsweredInItsPlace(asked) && !icmpSender(asked).isEmpty() && !isOwnReport(asked))
        || wasRejectedByItself(asked);
    if (seen.state == State::Unreachable && seen.reason == Reason::HostUnreachable && !isItsOwn) {
        m_reportedUnreachable = true;
        m_foundNobody = m_foundNobody || isOwnReport(asked);
        if (!isOwnReport(asked) && !icmpSender(asked).isEmpty())
            m_unreachableBy = icmpSender(asked);
    }
}

} // namespace PortCheck
