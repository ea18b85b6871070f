// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>

namespace PortCheck {

/// A moment of the monotonic clock, which nobody can set.
using Moment = std::chrono::steady_clock::time_point;

/// Allows so many events per second; allowance that is not used is kept, up to so many events at once.
class RateLimit final {
public:
    /// 0: no limit. At once: what a twentieth of a second allows.
    explicit RateLimit(int perSecond)
        : RateLimit(perSecond, perSecond / 20.0)
    {
    }
    RateLimit(int perSecond, double atOnce)
        : m_perSecond(perSecond)
        , m_most(std::max(1.0, atOnce))
        , m_left(m_most)
    {
    }

    /// Whether one more event is allowed at \a now, which never goes back.
    [[nodiscard]] bool allows(Moment now)
    {
        if (m_perSecond <= 0)
            return true;
        if (m_last != Moment())
            m_left = std::min(m_most, m_left + std::chrono::duration<double>(now - m_last).count() * m_perSecond);
        m_last = now;
        return m_left >= 1;
    }

    /// Counts one event.
    void use() { m_left -= 1; }

private:
    int m_perSecond;
    double m_most;
    double m_left;
    Moment m_last;
};

} // namespace PortCheck
