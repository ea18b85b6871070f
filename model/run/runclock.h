// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace PortCheck {

/// The time of day as a run sees it: read from the system once, and counted from there on by the clock that nobody can
/// set. So what came later has the later time and no time is negative, although somebody sets this computer's clock
/// meanwhile; causes compare such times.
class RunClock final {
public:
    /// A run begins. \a now is the system's time, as below.
    void start(const QDateTime& now)
    {
        m_begin = now;
        m_since.start();
    }

    /// Some of it is done once more, after a while in which the computer may have slept: never goes back.
    void goOn(const QDateTime& now) { start(std::max(now, this->now())); }

    [[nodiscard]] QDateTime now() const { return m_begin.addMSecs(m_since.elapsed()); }

private:
    QDateTime m_begin;
    QElapsedTimer m_since;
};

} // namespace PortCheck
