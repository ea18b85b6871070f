// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/polledsockets.h"
#include "model/system/readinessmakers.h"

#ifdef Q_OS_UNIX

#include <poll.h>

namespace PortCheck {

namespace {

struct Posix {
    using Entry = pollfd;
    using Socket = int;
    static constexpr short events = POLLOUT;

    static int poll(Entry* entries, size_t count, int milliseconds)
    {
        return ::poll(entries, nfds_t(count), milliseconds);
    }
};

} // namespace

std::unique_ptr<Readiness> makePoll()
{
    return std::make_unique<PolledSockets<Posix>>();
}

} // namespace PortCheck

#else

namespace PortCheck {

std::unique_ptr<Readiness> makePoll()
{
    return nullptr;
}

} // namespace PortCheck

#endif
