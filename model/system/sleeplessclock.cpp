// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/sleeplessclock.h"

#include <QtGlobal>

#include <chrono>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace PortCheck {

Moment sleeplessNow()
{
#ifdef Q_OS_LINUX
    // CLOCK_MONOTONIC, which is the standard library's, stands still while the computer sleeps (clock_gettime(2)).
    if (timespec time{}; ::clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return Moment(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::steady_clock::now(); // on Windows QueryPerformanceCounter(), which goes on
}

} // namespace PortCheck
