// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// From which local ports a host is asked.
#include "model/scan/hostscan.h"

#include <QSet>

namespace PortCheck {

namespace {

constexpr int lostIsSuspicious = 4;
constexpr int openPortsAtOnce = 4; ///< each takes a place in the queue of a service
constexpr int lostIsSuspiciousAgain = 100;

} // namespace

std::optional<Ask> HostScan::askFromLocalPort()
{
    if (isLocalPortSearchDue())
        m_localPorts.begin();
    const auto localPort = m_localPorts.next(m_life.hasRefused() ? LocalPortSearch::mostAtOnce : openPortsAtOnce);
    if (!localPort)
        return std::nullopt;
    Ask ask{m_life.nextCanary(), Patience::Quick, Ask::Purpose::LocalPort};
    ask.localPort = *localPort;
    return ask;
}

/// At the beginning, and once more where slowing down was of no help. Open ports are asked only where answers are
/// missing: each question takes a place in a service's queue.
bool HostScan::isLocalPortSearchDue() const
{
    if (!m_localPorts.canBegin() || !m_life.canTell())
        return false;
    if (m_localPorts.hasBegun())
        return m_pace.isSlow() && m_lost >= m_lostBefore + lostIsSuspiciousAgain;
    return (hasManyPorts() && m_life.hasRefused()) || m_lost >= lostIsSuspicious;
}

/// A search for local ports has ended.
void HostScan::useLocalPorts(Moment now)
{
    m_lostBefore = m_lost;
    const bool someAreDead = !m_localPorts.unanswered().isEmpty();
    m_repetitions.measured(m_localPorts.lossRate());
    if (someAreDead || m_localPorts.lossRate() > 0)
        m_pace.beginAgain(m_localPorts.lossRate(), now);
    if (someAreDead)
        leaveOutLocalPorts(now);
}

/// They are known now.
void HostScan::leaveOutLocalPorts(Moment now)
{
    m_learnt = now;
    m_cycle = LocalPortCycle(m_localPorts.unanswered(), m_host * localPortsApart);
    // What was silent before may have been asked from a dead one.
    m_repetitions.forget();
    QSet<quint16> waiting;
    for (Repetition& repetition : m_again) {
        repetition.silences = 0;
        waiting.insert(repetition.port);
    }
    for (const quint16 port : m_map.portsIn(State::Filtered)) {
        if (!waiting.contains(port))
            m_again.push_back({port, 0, false});
    }
}

/// Once others are known to come through: open ports are needed for it, and must not be asked for nothing.
std::optional<Ask> HostScan::askOpenFromLocalPort()
{
    const bool isDue = !m_refusals.hasBegun() && hasManyPorts() && m_life.hasRefused() && m_life.hasOpen()
        && m_localPorts.hasBegun() && !m_localPorts.isSearching() && m_localPorts.unanswered().isEmpty();
    if (isDue)
        m_refusals.begin();
    const auto localPort = m_refusals.next();
    if (!localPort)
        return std::nullopt;
    Ask ask{m_life.nextOpen(), Patience::Quick, Ask::Purpose::LocalPortToOpen};
    ask.localPort = *localPort;
    return ask;
}

/// A search for local ports that are refused has ended.
void HostScan::useRefusals(Moment now)
{
    if (m_refusals.refused().isEmpty() || !m_localPorts.unanswered().isEmpty())
        return;
    m_isTurnedAway = true;
    m_localPorts.know(m_refusals.refused());
    leaveOutLocalPorts(now);
    // An open port that was asked from one of them looked refused.
    for (const quint16 port : m_map.portsIn(State::Closed))
        m_again.push_back({port, 0, false});
}

void HostScan::settleLocalPort(const Ask& ask, State state, Moment now)
{
    if (ask.purpose == Ask::Purpose::LocalPortToOpen) {
        m_refusals.settle(ask.localPort, state);
        if (m_refusals.hasEnded())
            useRefusals(now);
        return;
    }
    m_isTurnedAway = m_isTurnedAway || state == State::Unreachable;
    if (state == State::Local)
        m_localPorts.giveUp(ask.localPort);
    else
        m_localPorts.settle(ask.localPort, reachabilityOf(state) == Reachability::Answered);
    if (!m_localPorts.isSearching())
        useLocalPorts(now);
}

void HostScan::giveUpLocalPort(const Ask& ask, Moment now)
{
    --m_underWay;
    --m_connections;
    if (ask.purpose == Ask::Purpose::LocalPortToOpen) {
        m_refusals.giveUp(ask.localPort);
        if (m_refusals.hasEnded())
            useRefusals(now);
        return;
    }
    m_localPorts.giveUp(ask.localPort);
    if (!m_localPorts.isSearching())
        useLocalPorts(now);
}

} // namespace PortCheck
