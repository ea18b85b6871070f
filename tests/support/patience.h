// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace PortCheck::TestPeers {

/// How long a test waits for what must come; far more than it takes, and never compared with anything.
inline constexpr std::chrono::milliseconds ceiling{60'000};

/// Waits until the predicate is true. Looks after each turn of the event loop, where QTest::qWaitFor() sleeps for 10 ms
/// in between and QTRY_COMPARE() for 50.
template <typename Predicate> [[nodiscard]] bool comesTrue(Predicate predicate)
{
    constexpr std::chrono::milliseconds between(10); // for what comes true without an event
    const QDeadlineTimer end(ceiling);
    QTimer beat;
    beat.start(between);
    while (!predicate()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Lets everything happen that is queued already.
[[nodiscard]] inline bool queueRunsEmpty()
{
    QObject context;
    bool reached = false;
    QMetaObject::invokeMethod(
        &context, [&reached] { reached = true; }, Qt::QueuedConnection);
    return comesTrue([&reached] { return reached; });
}

} // namespace PortCheck::TestPeers
