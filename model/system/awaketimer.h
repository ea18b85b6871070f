// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/awakeclock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace PortCheck {

/// The timer of a time limit: single-shot, in time that the program had (AwakeClock), and never before what lay ready
/// at its end has had a turn of the event loop. Used from the one thread that probes live in.
class AwakeTimer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AwakeTimer)

public:
    explicit AwakeTimer(QObject* parent = nullptr);
    ~AwakeTimer() override;

    /// Begins anew where it runs. \a time: 0 or more.
    void start(std::chrono::milliseconds time);
    void stop();

    /// Calls \a then after \a time, unless \a context is gone by then.
    static void singleShot(std::chrono::milliseconds time, QObject* context, std::function<void()> then);

    /// The moment by the clock of all these timers.
    static Moment now();
    /// How long the program stood still until the last now().
    static Moment::duration stoodStill();

Q_SIGNALS:
    void timeout();

private:
    void onTimer();

    QTimer m_timer;
    Moment m_end;
    bool m_runs = false;
    bool m_turnGiven = false; ///< the time is over, and all else has had its turn since
};

} // namespace PortCheck
