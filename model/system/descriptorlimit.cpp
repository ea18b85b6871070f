// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/descriptorlimit.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
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
    int count = 0;
    for (int descriptor = 0; descriptor < highest; ++descriptor)
        count += ::fcntl(descriptor, F_GETFD) != -1;
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
