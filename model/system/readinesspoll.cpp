// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/polledsockets.h"
#include "model/system/readinessmakers.h"

#ifdef Q_OS_UNIX

#include <algorithm>

#include <poll.h>

namespace PortCheck {

namespace {

struct Posix {
    using Entry = pollfd;
    using Socket = int;
    static constexpr short events = POLLOUT;
    static constexpr short failures = POLLERR | POLLHUP;
    static constexpr bool mayKeepFailuresBack = false;

    static int poll(Entry* entries, size_t count, int milliseconds)
    {
        return ::poll(entries, nfds_t(count), milliseconds);
    }
};

/// Says nothing of connections that failed, as WSAPoll before Windows 10 2004.
struct PosixWithoutFailures : Posix {
    static constexpr bool mayKeepFailuresBack = true;

    static int poll(Entry* entries, size_t count, int milliseconds)
    {
        using namespace std::chrono;
        const auto end = steady_clock::now() + std::chrono::milliseconds(milliseconds);
        for (;;) {
            const auto left = ceil<std::chrono::milliseconds>(end - steady_clock::now()).count();
            const int ready = Posix::poll(entries, count, int(std::max<qint64>(left, 0)));
            const int kept = ready > 0 ? keepBack(entries, count) : 0;
            if (kept == 0 || ready > kept || left <= 0)
                return ready - kept;
        }
    }

private:
    /// How many failures there were.
    static int keepBack(Entry* entries, size_t count)
    {
        int kept = 0;
        for (size_t i = 0; i < count; ++i) {
            if ((entries[i].revents & failures) != 0) {
                entries[i].fd = -1; // poll() passes it over from now on
                entries[i].revents = 0;
                ++kept;
            }
        }
        return kept;
    }
};

} // namespace

std::unique_ptr<Readiness> makePoll()
{
    return std::make_unique<PolledSockets<Posix>>();
}

std::unique_ptr<Readiness> makePollWithoutFailures()
{
    return std::make_unique<PolledSockets<PosixWithoutFailures>>();
}

} // namespace PortCheck

#else

namespace PortCheck {

std::unique_ptr<Readiness> makePoll()
{
    return nullptr;
}

std::unique_ptr<Readiness> makePollWithoutFailures()
{
    return nullptr;
}

} // namespace PortCheck

#endif
