// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/synrepetition.h"
#include "model/support/evidence.h"
#include "model/support/ratelimit.h"

#include <chrono>
#include <cmath>
#include <optional>

namespace PortCheck {

/// When a probe asked in vain, and when something came back to it for the first time: from that a run tells questions
/// that got lost for as long as the way there was down from those that a bad line lost. Has no clock of its own;
/// moments never go back.
class AttemptTimes final {
public:
    /// An attempt begins. \a isConnection: the system repeats its first packet by itself, if nothing comes back.
    void begin(Moment now, bool isConnection = false)
    {
        if (!m_start)
            m_start = now;
        m_askedBefore = m_began;
        if (m_began && isConnection)
            m_askedBefore = *m_began + lastRepetitionWithin(since(now) - *m_began);
        m_began = since(now);
    }

    /// The present attempt is made once more and counts for nothing, nor do those before it: silence in it tells
    /// nothing.
    void excuse()
    {
        m_began.reset();
        m_askedBefore.reset();
    }

    /// An answer to the present attempt is there: a connection, a datagram, a refusal. Only the first one counts.
    /// \a repetitions: how often the system repeated the attempt's first packet; no value where it does not tell.
    /// \a roundTripMs: how long the answer took from the packet that it answers, where that is known.
    void answered(Moment now, std::optional<int> repetitions = 0, std::optional<double> roundTripMs = {})
    {
        if (m_answered)
            return;
        m_answered = since(now);
        const double began = m_began.value_or(0);
        const bool wasRepeated = repetitions != 0 && *m_answered - began - roundTripMs.value_or(0) >= repetitionAfterMs;
        m_lastLost = m_askedBefore;
        if (wasRepeated && repetitions)
            m_lastLost = began + (*repetitions - 1) * repetitionAfterMs;
        m_tells = wasRepeated || m_askedBefore;
    }

    /// \a evidence with "answeredAfterMs", when something came back first, if that was not at once; and "lastLostMs",
    /// when the last question was sent (at the earliest) to which nothing had come back, if there was one. In
    /// milliseconds from the first attempt's begin.
    [[nodiscard]] Evidence with(Evidence evidence) const
    {
        if (m_tells && m_answered)
            evidence.insert(QStringLiteral("answeredAfterMs"), std::round(*m_answered));
        if (m_tells && m_lastLost)
            evidence.insert(QStringLiteral("lastLostMs"), std::round(*m_lastLost));
        return evidence;
    }

private:
    [[nodiscard]] double since(Moment now) const
    {
        return std::chrono::duration<double, std::milli>(now - m_start.value_or(now)).count();
    }

    std::optional<Moment> m_start;
    std::optional<double> m_began;
    std::optional<double> m_askedBefore;
    std::optional<double> m_answered;
    std::optional<double> m_lastLost;
    bool m_tells = false;
};

} // namespace PortCheck
