// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/judgement.h"

namespace PortCheck {

namespace {

/// A computer never has this many ports of a range all open.
constexpr int tooManyListeners = 64;

/// What it means if some ports did not answer. A refusal is an answer: it shows that ports without a listener are let
/// through, so silence elsewhere comes from a firewall. If only open ports answer, the host's own firewall may be
/// silent for ports without a listener (stealth mode, the default of Windows' firewall).
Judgement judgeBlocked(const RangeResult& found, const HostFacts& host)
{
    if (host.endpoints().onDemand > 0)
        return {Outcome::Warn, Reason::OpenedByMapper};
    if (found.isListened())
        return {Outcome::Fail, Reason::RangeCut};
    const bool isProven = found.refused() > 0 || found.rejected() > 0 || host.endpoints().blocked > 0;
    if (isProven)
        return {Outcome::Fail, Reason::RangeCut};
    if (found.end && found.end->fellSilent)
        return {Outcome::Inconclusive, Reason::BlockedMidRun};
    return {Outcome::Inconclusive, Reason::RangeStealth};
}

} // namespace

Judgement judgeRange(const RangeResult& found, const HostFacts& host)
{
    if (found.silent() + found.rejected() > 0)
        return judgeBlocked(found, host);
    if (found.end && found.end->fellSilent)
        return {Outcome::Inconclusive, Reason::BlockedMidRun};
    if (found.local() > 0)
        return {Outcome::Fail, found.open() + found.refused() > 0 ? Reason::BlockedLocally : Reason::LocalError};
    if (found.isListened())
        return {Outcome::Pass, Reason::StandIn};
    if (found.refused() == 0 && found.open() >= tooManyListeners)
        return {Outcome::Inconclusive, Reason::AcceptsEverything};
    return {Outcome::Pass, Reason::Answered};
}

} // namespace PortCheck
