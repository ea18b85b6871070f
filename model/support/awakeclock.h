// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ratelimit.h"

#include <algorithm>
#include <chrono>

namespace PortCheck {

/// Time as far as the program was there to use it. Where it stood still, since its computer slept, somebody stopped it
/// or a library blocked it, this clock stood still as well; so no time limit passes that nobody had. It is looked at
/// again and again, and what passes between two looks counts up to `longest`. Reads no clock by itself. For one thread.
class AwakeClock final {
public:
    /// Whoever waits looks at least as often.
    static constexpr std::chrono::milliseconds beat{50};
    /// A look that comes later than this tells of a standstill: twice the beat, since timers of a busy computer are
    /// late.
    static constexpr std::chrono::milliseconds longest{100};

    /// What stands still for less has not slept: a computer that is busy keeps what comes.
    static constexpr std::chrono::milliseconds shortestSleep{1000};

    /// The moment by this clock, at \a real by one that goes on while the computer sleeps.
    Moment look(Moment real)
    {
        if (m_last == Moment())
            m_now = m_last = real;
        const auto passed = std::max(real - m_last, Moment::duration::zero());
        const auto counted = std::min<Moment::duration>(passed, longest);
        m_now += counted;
        m_stoodStill += passed - counted;
        m_last += passed;
        return m_now;
    }

    /// How long the program stood still, as far as looks have told: never less than before.
    [[nodiscard]] Moment::duration stoodStill() const { return m_stoodStill; }

private:
    Moment m_last;
    Moment m_now;
    Moment::duration m_stoodStill{};
};

} // namespace PortCheck
