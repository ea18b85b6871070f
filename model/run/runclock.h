// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/sleeplessclock.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace PortCheck {

/// The time of day as a run sees it: read from the system once, and counted from there on by the clock that nobody can
/// set and that goes on while the computer sleeps. So what came later has the later time and no time is negative,
/// although somebody sets this computer's clock meanwhile, and what comes after a sleep has the time of day that a
/// clock on the wall shows; causes compare such times.
class RunClock final {
public:
    /// A run begins. \a now is the system's time, as below; \a moment the same by sleeplessNow().
    void start(const QDateTime& now, Moment moment = sleeplessNow())
    {
        m_begin = now;
        m_since = moment;
    }

    /// Some of it is done once more, after a while: never goes back.
    void goOn(const QDateTime& now, Moment moment = sleeplessNow()) { start(std::max(now, this->now(moment)), moment); }

    [[nodiscard]] QDateTime now(Moment moment = sleeplessNow()) const
    {
        return m_begin.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(moment - m_since).count());
    }

private:
    QDateTime m_begin;
    Moment m_since;
};

} // namespace PortCheck
