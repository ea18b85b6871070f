// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/awaketimer.h"

#include "model/system/sleeplessclock.h"

#include <memory>
#include <utility>

namespace PortCheck {

namespace {

AwakeClock& theClock()
{
    static AwakeClock clock;
    return clock;
}

/// Has the clock looked at as long as a timer runs.
class Pulse final {
public:
    void add()
    {
        if (m_timers++ > 0)
            return;
        AwakeTimer::now(); // what passed while nobody waited
        m_beat = std::make_unique<QTimer>();
        m_beat->setTimerType(Qt::PreciseTimer);
        m_beat->callOnTimeout([] { AwakeTimer::now(); });
        m_beat->start(AwakeClock::beat);
    }

    void remove()
    {
        if (--m_timers == 0)
            m_beat.reset();
    }

private:
    int m_timers = 0;
    std::unique_ptr<QTimer> m_beat; ///< while there are timers
};

Pulse& thePulse()
{
    static Pulse pulse;
    return pulse;
}

} // namespace

AwakeTimer::AwakeTimer(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AwakeTimer::onTimer);
}

AwakeTimer::~AwakeTimer()
{
    stop();
}

void AwakeTimer::start(std::chrono::milliseconds time)
{
    if (!std::exchange(m_runs, true))
        thePulse().add();
    m_turnGiven = false;
    m_end = now() + time;
    m_timer.start(time);
}

void AwakeTimer::stop()
{
    m_timer.stop();
    if (std::exchange(m_runs, false))
        thePulse().remove();
}

void AwakeTimer::onTimer()
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - now());
    if (left > left.zero()) {
        m_timer.start(left);
    } else if (!std::exchange(m_turnGiven, true)) {
        m_timer.start(left.zero());
    } else {
        stop();
        Q_EMIT timeout();
    }
}

void AwakeTimer::singleShot(std::chrono::milliseconds time, QObject* context, std::function<void()> then)
{
    auto* const timer = new AwakeTimer(context);
    connect(timer, &AwakeTimer::timeout, context, [timer, then = std::move(then)] {
        timer->deleteLater();
        then();
    });
    timer->start(time);
}

Moment AwakeTimer::now()
{
    return theClock().look(sleeplessNow());
}

Moment::duration AwakeTimer::stoodStill()
{
    return theClock().stoodStill();
}

} // namespace PortCheck
