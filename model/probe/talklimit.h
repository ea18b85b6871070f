// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ratelimit.h"

#include <algorithm>
#include <chrono>

namespace PortCheck {

/// How long one attempt waits for its peer: a time limit that counts from the last progress, and a bound for the whole
/// attempt. On a slow way each step of a dialogue takes a round trip, and there are several. Bytes alone are progress
/// only if there are enough of them: a peer that sends one now and then isn't waited for any longer than one that sends
/// none. Has no clock of its own; moments never go back.
class TalkLimit final {
public:
    /// How many time limits an attempt may last at most, while its peer keeps answering.
    static constexpr int mostSteps = 5;

    /// So many bytes without an end of the answer are progress: what a segment carries at least (RFC 9293 3.7.1).
    static constexpr qint64 enoughBytes = 536;

    explicit TalkLimit(std::chrono::milliseconds step)
        : m_step(step)
    {
    }

    /// An attempt begins.
    void begin(Moment now)
    {
        m_end = now + m_step * mostSteps;
        m_next = now + m_step;
        m_heard = 0;
    }

    /// A step of the dialogue is done, and the next one begins.
    void progress(Moment now)
    {
        m_next = std::min(m_end, now + m_step);
        m_heard = 0;
    }

    /// \a bytes came that ended no step. Whether they are progress.
    bool heard(qint64 bytes, Moment now)
    {
        m_heard += bytes;
        if (m_heard < enoughBytes)
            return false;
        progress(now);
        return true;
    }

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
    qint64 m_heard = 0; ///< bytes since the last progress
};

} // namespace PortCheck
