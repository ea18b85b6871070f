// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ratelimit.h"

namespace PortCheck {

/// How many questions to one host may be unanswered at once: quickly more at the beginning, since silence teaches
/// nothing, and fewer as soon as ports that are known to answer fall silent. Losses that don't come from haste (a few
/// in a hundred) don't slow it down: asking again mends those.
class CongestionWindow final {
public:
    static constexpr int least = 16;

    explicit CongestionWindow(int most);

    /// What is allowed at \a now, which never goes back.
    [[nodiscard]] int window(Moment now);

    /// A port that is known to answer was asked at \a asked, beside the other questions.
    void settleCanary(bool answered, Moment asked, Moment now);

private:
    void startCounting();

    int m_most;
    int m_window;
    bool m_isRamp = true;
    Moment m_nextStep; ///< of the ramp
    Moment m_slowedDown; ///< what was asked before says nothing of the new window
    int m_answered = 0; ///< of those asked since the window last changed
    int m_lost = 0;
};

} // namespace PortCheck
