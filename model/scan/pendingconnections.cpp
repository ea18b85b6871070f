// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/pendingconnections.h"

namespace PortCheck {

PendingConnections::PendingConnections(int hosts)
    : m_lanes(size_t(hosts) * 2)
{
}

size_t PendingConnections::laneOf(int host, Patience patience)
{
    return size_t(host) * 2 + (patience == Patience::Full ? 1 : 0);
}

PendingConnections::Token PendingConnections::add(const Flight& flight)
{
    Token token = m_free;
    if (token == none) {
        token = Token(m_places.size());
        m_places.emplace_back();
    } else {
        m_free = m_places[token].after;
    }
    Lane& lane = m_lanes[laneOf(flight.host, flight.ask.patience)];
    m_places[token] = {flight, lane.last, none};
    (lane.last == none ? lane.first : m_places[lane.last].after) = token;
    lane.last = token;
    ++m_count;
    return token;
}

Flight PendingConnections::take(Token token)
{
    Place& place = m_places[token];
    Lane& lane = m_lanes[laneOf(place.flight.host, place.flight.ask.patience)];
    (place.before == none ? lane.first : m_places[place.before].after) = place.after;
    (place.after == none ? lane.last : m_places[place.after].before) = place.before;
    place.after = m_free;
    m_free = token;
    --m_count;
    return place.flight;
}

std::optional<PendingConnections::Token> PendingConnections::oldest(int host, Patience patience) const
{
    const Token token = m_lanes[laneOf(host, patience)].first;
    return token == none ? std::nullopt : std::optional(token);
}

std::optional<PendingConnections::Token> PendingConnections::after(Token token) const
{
    const Token next = m_places[token].after;
    return next == none ? std::nullopt : std::optional(next);
}

} // namespace PortCheck
