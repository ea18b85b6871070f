// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/polledsockets.h"
#include "model/system/readinessmakers.h"

#ifdef Q_OS_WIN

#include <winsock2.h>

namespace PortCheck {

namespace {

/// Unlike select() it has no limit of 64 sockets. Before Windows 10 2004 it doesn't report a connection that failed
/// (Microsoft's page on WSAPoll). Which of them this is shows at the first that it reports: a version's number would
/// say less, since programs are told an older one.
struct Winsock {
    using Entry = WSAPOLLFD;
    using Socket = SOCKET;
    static constexpr SHORT events = POLLWRNORM;
    static constexpr SHORT failures = POLLERR | POLLHUP;
    static constexpr bool mayKeepFailuresBack = true;

    static int poll(Entry* entries, size_t count, int milliseconds)
    {
        if (count == 0) { // WSAPoll takes that for an error and returns at once
            ::Sleep(DWORD(milliseconds));
            return 0;
        }
        return ::WSAPoll(entries, ULONG(count), milliseconds);
    }
};

} // namespace

std::unique_ptr<Readiness> makeWsaPoll()
{
    return std::make_unique<PolledSockets<Winsock>>();
}

} // namespace PortCheck

#else

namespace PortCheck {

std::unique_ptr<Readiness> makeWsaPoll()
{
    return nullptr;
}

} // namespace PortCheck

#endif
