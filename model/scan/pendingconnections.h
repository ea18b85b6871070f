// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/hostscan.h"

#include <optional>
#include <vector>

namespace PortCheck {

/// A question in flight.
struct Flight {
    qintptr socket = -1;
    Moment asked;
    int host = 0;
    Ask ask;
};

/// The questions in flight, and which of them has been so for the longest time. Closes no sockets.
class PendingConnections final {
public:
    using Token = quint32;

    explicit PendingConnections(int hosts);

    [[nodiscard]] int count() const { return m_count; }
    /// Tokens are small numbers, reused after take(). Flights of the same host and patience must be added in the order
    /// in which they were asked.
    Token add(const Flight& flight);
    [[nodiscard]] const Flight& at(Token token) const { return m_places[token].flight; }
    Flight take(Token token);
    /// The oldest flight of that host and patience.
    [[nodiscard]] std::optional<Token> oldest(int host, Patience patience) const;
    /// The one of the same host and patience that was asked after it; none: it is the last.
    [[nodiscard]] std::optional<Token> after(Token token) const;

private:
    static constexpr Token none = ~Token(0);

    struct Place {
        Flight flight;
        Token before = none; ///< in its lane
        Token after = none; ///< in its lane, or among the free places
    };
    /// Flights with the same time limit, oldest first.
    struct Lane {
        Token first = none;
        Token last = none;
    };

    [[nodiscard]] static size_t laneOf(int host, Patience patience);

    std::vector<Place> m_places;
    std::vector<Lane> m_lanes;
    Token m_free = none;
    int m_count = 0;
};

} // namespace PortCheck
