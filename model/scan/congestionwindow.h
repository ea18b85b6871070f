// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ratelimit.h"

namespace PortCheck {

/// How many questions to one host may be unanswered at once. Grows quickly at the beginning, since silence gives no
/// feedback, and shrinks as soon as ports that are known to answer fall silent. Losses that are not caused by the speed
/// (a few per cent) don't reduce it: asking again makes up for those.
class CongestionWindow final {
public:
    static constexpr int least = 16;

    explicit CongestionWindow(int most);

    /// The window at \a now, which never goes back.
    [[nodiscard]] int window(Moment now);

    /// A canary port was asked at \a asked, along with the other questions.
    void settleCanary(bool answered, Moment asked, Moment now);

    /// Begins anew at \a now, knowing that the part \a lossRate of the questions gets lost whatever the pace: that
    /// many say nothing about it.
    void beginAgain(double lossRate, Moment now);
    /// Slowed down so far that it should be measured whether it helps.
    [[nodiscard]] bool isSlow() const { return m_window < m_most / 8; }

private:
    void startCounting();

    int m_most;
    int m_window;
    double m_byChance = 0; ///< the part of the questions that gets lost whatever the pace
    bool m_isRamp = true;
    Moment m_nextStep; ///< when the window may grow next
    Moment m_slowedDown; ///< answers to questions from before this time say nothing about the new window
    int m_answered = 0; ///< canary ports that were asked since the window last changed
    int m_lost = 0;
};

} // namespace PortCheck
