// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/descriptorlimit.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <array>

#include <poll.h>
#include <sys/resource.h>
#else
#include <limits>
#endif

namespace PortCheck {

#ifdef Q_OS_UNIX

namespace {

/// More than any system lets a process open.
constexpr rlim_t noLimit = 1'048'576;
/// The lowest free descriptor is given out first, so those in use are hardly ever higher.
constexpr rlim_t highestCounted = 65'536;

rlim_t softLimit()
{
    rlimit limit{};
    return ::getrlimit(RLIMIT_NOFILE, &limit) == 0 ? std::min(limit.rlim_cur, noLimit) : 0;
}

int descriptorsInUse()
{
    const int highest = int(std::min(softLimit(), highestCounted));
    // poll() says of many at once which are none, and waits for nothing here; to ask for each takes as long as to check
    // a hundred hosts.
    std::array<pollfd, 512> some{};
    int count = 0;
    for (int first = 0; first < highest; first += int(some.size())) {
        const auto end = some.begin() + std::min(int(some.size()), highest - first);
        std::generate(some.begin(), end, [next = first]() mutable { return pollfd{next++, 0, POLLNVAL}; });
        ::poll(some.data(), nfds_t(end - some.begin()), 0);
        count += int(std::count_if(some.begin(), end, [](const pollfd& each) { return each.revents != POLLNVAL; }));
    }
    return count;
}

} // namespace

int freeDescriptors()
{
    return std::max(0, int(softLimit()) - descriptorsInUse());
}

void raiseDescriptorLimit(int wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t needed = rlim_t(std::max(0, wanted)) + rlim_t(descriptorsInUse());
    if (limit.rlim_cur >= needed)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, needed);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

#else

int freeDescriptors()
{
    return std::numeric_limits<int>::max();
}

void raiseDescriptorLimit(int wanted)
{
    Q_UNUSED(wanted)
}

#endif

int roomForDescriptors(int wanted)
{
    constexpr int reserve = 64;
    raiseDescriptorLimit(wanted + reserve);
    const int free = freeDescriptors();
    return std::clamp(wanted, 1, std::max({1, free - reserve, free / 2}));
}

} // namespace PortCheck
