// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/standinrangesearch.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

bool contains(const QList<quint16>& rising, quint16 port)
{
    return std::binary_search(rising.begin(), rising.end(), port);
}

} // namespace

StandInRangeSearch::StandInRangeSearch(const RangeTarget& target, RangeMode mode)
    : m_mode(mode)
    , m_search(target.range, target.alsoAsk)
    , m_nextPort(target.range.from)
    , m_lastPort(target.range.to)
    , m_map(target.range)
{
}

/// RangeMode::EveryPort goes from port to port: a round of adjacent ports is over at once if nothing is blocked, and
/// each round is only believed once the stand-in has answered again.
void StandInRangeSearch::fill()
{
    if (m_mode == RangeMode::Map) {
        m_waiting = m_begun ? m_search.next(m_map, m_end.connections) : m_search.samples();
        std::sort(m_waiting.begin(), m_waiting.end());
    } else {
        while (m_waiting.size() < mostControlPorts && m_nextPort <= m_lastPort)
            m_waiting.append(quint16(m_nextPort++));
    }
    m_begun = true;
}

QList<quint16> StandInRangeSearch::next()
{
    m_round.clear();
    m_opened.clear();
    if (m_over)
        return {};
    if (m_waiting.isEmpty())
        fill();
    const qsizetype count = std::min(m_waiting.size(), mostControlPorts);
    m_round = m_waiting.first(count);
    m_waiting.remove(0, count);
    return m_round;
}

QList<quint16> StandInRangeSearch::listening(const ControlAnswer& answer)
{
    const auto wanted = [this](const QList<quint16>& ports) {
        QList<quint16> some = ports;
        some.removeIf([this](quint16 port) { return !contains(m_round, port); });
        return some;
    };
    ++m_end.connections; // the control request's own
    m_doubtful.clear();
    m_opened = wanted(answer.opened);
    const QList<quint16> taken = wanted(answer.taken);
    m_listening.listened += int(m_opened.size());
    m_listening.taken += taken;
    std::sort(m_listening.taken.begin(), m_listening.taken.end());
    QList<quint16> ports = m_opened + taken; // a port that another program has may answer as well
    std::sort(ports.begin(), ports.end());
    return ports;
}

QList<PortFinding> StandInRangeSearch::roundEnded(
    const QList<PortFinding>& findings, const RangeHostEnd& end, bool inTime)
{
    QList<PortFinding> known;
    for (PortFinding finding : findings) {
        if (!contains(m_round, finding.port))
            continue; // the port for control requests, which is asked as well
        const bool isListening = contains(m_opened, finding.port);
        const bool isShut = reachabilityOf(finding.state) == Reachability::Blocked || finding.state == State::Closed;
        if (isShut && (isListening ? !inTime : finding.state != State::Closed))
            continue;
        // The host would have opened it: a refusal comes from a device on the way.
        if (isListening && finding.state == State::Closed)
            finding.state = State::Unreachable;
        m_map.set(finding.port, finding.state);
        if (reachabilityOf(finding.state) == Reachability::Blocked)
            m_doubtful.append(finding.port);
        known.append(finding);
    }
    for (const quint16 port : std::as_const(m_round)) {
        if (m_map.at(port) == State::NotRun)
            m_map.set(port, State::Local);
    }
    m_end.connections += end.connections;
    m_end.lost += end.lost;
    if (!end.localPortsUnanswered.isEmpty())
        m_end.localPortsUnanswered = end.localPortsUnanswered;
    m_end.localPortsTurnedAway = m_end.localPortsTurnedAway || end.localPortsTurnedAway;
    m_end.fellSilent = m_end.fellSilent || end.fellSilent;
    if (end.roundTripMs)
        m_end.roundTripMs = end.roundTripMs;
    m_over = m_over || end.fellSilent;
    return known;
}

QList<PortFinding> StandInRangeSearch::lost()
{
    QList<PortFinding> back;
    for (const quint16 port : std::exchange(m_doubtful, {})) {
        m_map.set(port, State::Local);
        back.append({port, State::NotRun});
    }
    m_listening.way = RangeListening::Way::BrokeOff;
    m_end.fellSilent = true;
    m_over = true;
    return back;
}

RangeHostEnd StandInRangeSearch::end(int host) const
{
    RangeHostEnd end = m_end;
    end.host = host;
    end.exact = m_listening.way == RangeListening::Way::Listened
        && (m_mode == RangeMode::EveryPort || BoundarySearch::isExact(m_map));
    end.listening = m_listening;
    return end;
}

} // namespace PortCheck
