// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <vector>

namespace PortCheck::Bench {

/// How long an event loop kept whoever wanted something waiting; all in milliseconds.
struct Stalls {
    double p99 = 0; ///< of the gaps between two beats, 99 of 100 are no longer
    double longest = 0;
    double longestBusy =
        0; ///< the most that the thread itself computed between two beats: what other programs can't add to
};

/// A timer that wants to run each millisecond in its thread's event loop, and notes how far apart its beats really are.
class Heartbeat final {
public:
    Heartbeat()
    {
        constexpr size_t someMinutes = 200'000;
        m_gaps.reserve(someMinutes); // so that it doesn't count as anyone's memory later
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(std::chrono::milliseconds(1));
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    void start()
    {
        m_gaps.clear();
        m_longestBusy = 0;
        m_started = m_beat = milliseconds(CLOCK_MONOTONIC);
        m_busy = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        m_timer.start();
    }

    /// Stops, and tells of the time since start(). Called from within the loop that is measured.
    [[nodiscard]] Stalls stop()
    {
        m_timer.stop();
        beat();
        std::sort(m_gaps.begin(), m_gaps.end());
        return {m_gaps.at(m_gaps.size() * 99 / 100), m_gaps.back(), m_longestBusy};
    }

    /// Tells standard error of gaps that are longer than this, in ms.
    void tellOfMoreThan(double gap) { m_toTell = gap; }

private:
    static double milliseconds(clockid_t clock)
    {
        timespec now{};
        clock_gettime(clock, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    void beat()
    {
        const double now = milliseconds(CLOCK_MONOTONIC);
        const double busy = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        if (now - m_beat > m_toTell)
            std::fprintf(
                stderr, "at %.0f: %.1f ms, %.1f of them busy\n", m_beat - m_started, now - m_beat, busy - m_busy);
        m_gaps.push_back(now - m_beat);
        m_longestBusy = std::max(m_longestBusy, busy - m_busy);
        m_beat = now;
        m_busy = busy;
    }

    QTimer m_timer;
    std::vector<double> m_gaps;
    double m_started = 0;
    double m_beat = 0; ///< when the last one was
    double m_busy = 0; ///< what the thread had computed by then
    double m_longestBusy = 0;
    double m_toTell = 1e9;
};

} // namespace PortCheck::Bench
