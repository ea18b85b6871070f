// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/awakeclock.h"
#include "model/support/evidence.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace PortCheck {

/// Whether the program stood still in an attempt for so long that silence in it proves nothing: what a computer is
/// answered while it sleeps gets lost, and peers end what lies idle. Has no clock of its own.
class SleptThrough final {
public:
    /// So many attempts are made once more: a library may have the program stand still in each of them.
    static constexpr int mostExcused = 2;

    /// An attempt begins. \a stoodStill: how long the program did so far (AwakeClock).
    void begin(Moment::duration stoodStill)
    {
        m_before = stoodStill;
        if (!m_first)
            m_first = stoodStill;
    }

    /// Whether an attempt that ends without an answer is to be made once more, and not to be counted. \a limit: how
    /// long its peer was to have; a standstill that is shorter, or no sleep, excuses nothing.
    bool excuses(Moment::duration stoodStill, std::chrono::milliseconds limit)
    {
        if (stoodStill - m_before < std::max(limit, AwakeClock::shortestSleep) || m_excused == mostExcused)
            return false;
        ++m_excused;
        return true;
    }

    /// \a evidence with "stoodStillMs", how long the program did since the first attempt began; without it, if that is
    /// shorter than a sleep. Times of day go on meanwhile.
    [[nodiscard]] Evidence with(Evidence evidence, Moment::duration stoodStill) const
    {
        const auto still = stoodStill - m_first.value_or(stoodStill);
        if (still >= AwakeClock::shortestSleep)
            evidence.insert(QStringLiteral("stoodStillMs"),
                double(std::chrono::duration_cast<std::chrono::milliseconds>(still).count()));
        return evidence;
    }

private:
    std::optional<Moment::duration> m_first;
    Moment::duration m_before{};
    int m_excused = 0;
};

} // namespace PortCheck
