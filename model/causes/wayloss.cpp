// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/wayloss.h"

#include "model/support/evidence.h"

#include <cmath>

namespace PortCheck {

double AskedAndLost::rate() const
{
    return (lost + 1.0) / (asked + 2.0);
}

bool isBeyondChance(const AskedAndLost& way, int attempts, int questions)
{
    constexpr double seldom = 0.01; // a firewall is blamed for it
    return attempts > 0 && questions * std::pow(way.rate(), attempts) < seldom;
}

bool isSilentOnNearlyAll(const AskedAndLost& way, int silent, int asked, int attempts, int ports)
{
    constexpr int fewest = 3;
    constexpr double seldom = 0.001;
    if (silent < fewest || silent > asked || silent * 4 < asked * 3 || attempts < 1)
        return false;
    // One of the ports, on whichever so many of the hosts: by logarithms, since these numbers are beyond each type.
    const double choices = std::lgamma(asked + 1.0) - std::lgamma(silent + 1.0) - std::lgamma(asked - silent + 1.0);
    return std::log(ports) + choices + silent * attempts * std::log(way.rate()) < std::log(seldom);
}

int losingHosts(const CheckRecord& record)
{
    return record.seen.evidence.contains(losingHostsMember) // as nearly never
        ? int(numberIn(record.seen.evidence, losingHostsMember))
        : 0;
}

bool isSilentBeyondLosses(const CheckRecord& record)
{
    return isTrueIn(record.seen.evidence, silentBeyondLossesMember);
}

} // namespace PortCheck
