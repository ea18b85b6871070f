// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/refusals.h"

#include "model/causes/conditions.h"

#include <algorithm>

namespace PortCheck {

namespace {

constexpr int fewestRefusals = 3; // one or two services can be stopped

} // namespace

void Refusals::learnRefusal(const CheckRecord& asked)
{
    const ProbeResult& seen = asked.seen;
    const quint16 port = asked.check.port;
    const bool isOverTcp = asked.check.protocol == Transport::Tcp;
    const bool isRefused = seen.state == State::Closed && seen.reason == Reason::Refused;
    if (!isOverTcp) {
        m_answersUdp = m_answersUdp || seen.state == State::Open;
        if (isRefused && icmpSender(asked).isEmpty() && !isAskedOfItself(asked))
            m_untoldUdp.insert(port);
        else if (isRefused && !isAnsweredInItsPlace(asked))
            m_toldUdp.insert(port);
    } else if (isRefused || seen.state == State::Open) {
        (isRefused ? m_refusedTcp : m_opensTcp).insert(port);
    } else if (seen.state == State::Filtered || (seen.state == State::Unreachable && !isOwnReport(asked))) {
        m_barredTcp.insert(port);
    }
    if (isRefused && !isAnsweredInItsPlace(asked)) {
        ++(isOverTcp ? m_overTcp : m_overUdp);
        return;
    }
    m_didOtherwise = true;
    m_didOtherwiseOverTcp = m_didOtherwiseOverTcp || isOverTcp;
}

/// Windows tells nobody who sent an ICMP error. Where a service runs over TCP, its host would not refuse it over UDP:
/// what is asked over both is one process. Where nothing listens, a host refuses both.
Refusals::UdpRefusal Refusals::udpRefusal(quint16 port) const
{
    constexpr int fewest = 2;
    if (!m_untoldUdp.contains(port) || m_refusedTcp.contains(port))
        return UdpRefusal::Plain;
    if (m_opensTcp.contains(port))
        return UdpRefusal::WhileTcpOpens;
    if (m_barredTcp.contains(port))
        return UdpRefusal::WhileTcpIsBarred;
    const auto alike = std::count_if(
        m_untoldUdp.begin(), m_untoldUdp.end(), [this](quint16 each) { return !m_refusedTcp.contains(each); });
    return alike >= fewest && !m_answersUdp ? UdpRefusal::OfAll : UdpRefusal::Plain;
}

void Refusals::learnPatientRefusal(const CheckRecord& again)
{
    if (again.check.protocol != Transport::Udp)
        return;
    if (again.seen.state == State::Filtered)
        m_silentUdp.insert(again.check.port);
    else if (again.seen.state == State::Closed && again.seen.reason == Reason::Refused && !isAnsweredInItsPlace(again))
        m_lateUdp.insert(again.check.port);
}

/// A host that has a service over TCP would not refuse it over UDP, as in udpRefusal().
Refusals::UnsaidRefusal Refusals::unsaidRefusal(quint16 port) const
{
    if (m_lateUdp.contains(port))
        return UnsaidRefusal::Late;
    const bool refusesOthers = !m_toldUdp.isEmpty()
        || std::any_of(m_untoldUdp.begin(), m_untoldUdp.end(),
            [this](quint16 each) { return udpRefusal(each) == UdpRefusal::Plain; });
    if (!refusesOthers || m_silentUdp.contains(port) || m_opensTcp.contains(port))
        return UnsaidRefusal::No;
    return UnsaidRefusal::Possible;
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
