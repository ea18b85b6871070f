// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ratelimit.h"

#include <algorithm>
#include <chrono>

namespace PortCheck {

/// How long one attempt waits for its peer: a time limit that counts from the last progress, and a bound for the whole
/// attempt. On a slow way each step of a dialogue takes a round trip, and there are several. Has no clock of its own;
/// moments never go back.
class TalkLimit final {
public:
    /// How many time limits an attempt may last at most, while its peer keeps answering.
    static constexpr int mostSteps = 5;

    explicit TalkLimit(std::chrono::milliseconds step)
        : m_step(step)
    {
    }

    /// An attempt begins.
    void begin(Moment now)
    {
        m_end = now + m_step * mostSteps;
        m_next = now + m_step;
    }

    /// Bytes moved the dialogue on.
    void progress(Moment now) { m_next = std::min(m_end, now + m_step); }

    /// How much longer to wait; 0 if the time is over.
    [[nodiscard]] std::chrono::milliseconds left(Moment now) const
    {
        return std::chrono::ceil<std::chrono::milliseconds>(std::max(m_next - now, Moment::duration::zero()));
    }

    /// The attempt has had all its time, whatever comes.
    [[nodiscard]] bool isUsedUp(Moment now) const { return now >= m_end; }

private:
    std::chrono::milliseconds m_step;
    Moment m_end;
    Moment m_next;
};

} // namespace PortCheck
