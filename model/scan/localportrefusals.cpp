// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/localportrefusals.h"

namespace PortCheck {

void LocalPortRefusals::begin()
{
    if (hasBegun())
        return;
    m_spread.emplace(PortRange{1024, 65535});
    m_waiting.assign(m_spread->samples().begin(), m_spread->samples().end());
}

std::optional<quint16> LocalPortRefusals::next()
{
    if (m_waiting.empty() || m_underWay >= mostAtOnce)
        return std::nullopt;
    const quint16 port = m_waiting.front();
    m_waiting.pop_front();
    ++m_underWay;
    ++m_asked;
    return port;
}

void LocalPortRefusals::settle(quint16 localPort, State state)
{
    --m_underWay;
    if (state == State::Open) {
        m_spread->heard(localPort, State::Open);
    } else if (state == State::Closed || state == State::Unreachable) {
        if (++m_refusals[localPort] < fewestRefusals)
            m_waiting.push_back(localPort);
        else
            m_spread->heard(localPort, State::Closed);
    } else {
        askNeighbourOf(localPort);
    }
    goOn();
}

void LocalPortRefusals::giveUp(quint16 localPort)
{
    --m_underWay;
    askNeighbourOf(localPort);
    goOn();
}

void LocalPortRefusals::askNeighbourOf(quint16 localPort)
{
    if (const auto neighbour = m_spread->takeNeighbour(localPort); neighbour && m_asked < mostQuestions)
        m_waiting.push_back(*neighbour);
}

void LocalPortRefusals::goOn()
{
    if (!m_waiting.empty() || m_underWay > 0)
        return;
    const bool tellsNothing = m_spread->count(State::Open) == 0 || m_spread->count(State::Closed) == 0;
    const QList<quint16> between =
        tellsNothing || m_asked >= mostQuestions ? QList<quint16>() : m_spread->takeBetween(2 * mostAtOnce);
    m_waiting.assign(between.begin(), between.end());
    if (between.isEmpty())
        end();
}

void LocalPortRefusals::end()
{
    m_hasEnded = true;
    if (m_spread->count(State::Open) > 0) {
        for (const StateRun& run : m_spread->runs()) {
            if (run.state == State::Closed)
                m_refused.append({run.from, run.to});
        }
        if (m_refused.size() > mostParts)
            m_refused.clear();
    }
    m_spread.reset();
}

} // namespace PortCheck
