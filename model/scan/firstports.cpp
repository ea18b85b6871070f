// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/firstports.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// The state of the next port in that direction that was asked.
Reachability neighbour(const RangeMap& map, int port, int step)
{
    for (port += step; port >= map.range().from && port <= map.range().to; port += step) {
        const Reachability reachability = reachabilityOf(map.at(quint16(port)));
        if (reachability == Reachability::Answered || reachability == Reachability::Blocked)
            return reachability;
    }
    return Reachability::NotAsked;
}

} // namespace

FirstPorts::FirstPorts(const RangeTarget& target, RangeMode mode)
    : m_mode(mode)
    , m_all(target.range)
    , m_search(target.range, target.alsoAsk)
    , m_isListed(!target.only.isEmpty())
{
    if (m_isListed || (mode == RangeMode::Map && target.range.from <= target.range.to)) {
        m_round = m_isListed ? target.only : m_search.samples();
        std::reverse(m_round.begin(), m_round.end());
    }
}

bool FirstPorts::hasNext(const RangeMap& map, bool isSettled, int connections)
{
    if (m_isListed)
        return !m_round.isEmpty();
    if (m_mode == RangeMode::EveryPort)
        return !m_all.isAtEnd();
    if (m_round.isEmpty() && isSettled && std::exchange(m_isNews, false)) {
        m_round = m_search.next(withoutLoneSilences(map), connections);
        std::reverse(m_round.begin(), m_round.end());
    }
    return !m_round.isEmpty();
}

quint16 FirstPorts::take()
{
    return m_mode == RangeMode::EveryPort && !m_isListed ? *m_all.next() : m_round.takeLast();
}

void FirstPorts::heard(quint16 port, bool isSure)
{
    if (m_mode == RangeMode::EveryPort)
        return;
    if (!isSure)
        m_unsure.insert(port);
    // Silences are confirmed one by one, at nearly the same time: the search handles them together, not each for
    // itself.
    else if (m_unsure.remove(port) && !m_unsure.isEmpty())
        return;
    m_isNews = true;
}

/// A silent port between two that answered is more likely a lost question than a blocked island: it is not worth a
/// search before it has been silent once more. A search skips State::Local, without asking it again.
RangeMap FirstPorts::withoutLoneSilences(const RangeMap& map) const
{
    RangeMap sure = map;
    for (const quint16 port : m_unsure) {
        if (neighbour(map, port, -1) != Reachability::Blocked && neighbour(map, port, +1) != Reachability::Blocked)
            sure.set(port, State::Local);
    }
    return sure;
}

} // namespace PortCheck
