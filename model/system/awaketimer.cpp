// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/awaketimer.h"

#include "model/system/sleeplessclock.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>
#include <limits>
#include <utility>

namespace PortCheck {

namespace {

AwakeClock& theClock()
{
    static AwakeClock clock;
    return clock;
}

/// Has the clock looked at as long as a timer runs, and a beat longer, since most begin where another has just ended.
class Pulse final {
public:
    void add()
    {
        ++m_timers;
        if (!m_beat) {
            m_beat = new QTimer(QCoreApplication::instance());
            m_beat->setTimerType(Qt::PreciseTimer);
            m_beat->callOnTimeout([this] { onBeat(); });
        }
        if (m_beat->isActive())
            return;
        AwakeTimer::now(); // what passed while nobody waited
        m_beat->start(AwakeClock::beat);
    }

    void remove() { --m_timers; }

private:
    void onBeat()
    {
        AwakeTimer::now();
        if (m_timers == 0)
            m_beat->stop();
    }

    int m_timers = 0;
    QPointer<QTimer> m_beat; ///< the application's
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
    wait(time);
}

void AwakeTimer::stop()
{
    m_timer.stop();
    if (std::exchange(m_runs, false))
        thePulse().remove();
}

void AwakeTimer::wait(std::chrono::milliseconds time)
{
    m_timer.start(int(std::min<qint64>(time.count(), std::numeric_limits<int>::max())), this);
}

void AwakeTimer::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - now());
    if (left > left.zero()) {
        wait(left);
    } else if (!std::exchange(m_turnGiven, true)) {
        wait(left.zero());
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
