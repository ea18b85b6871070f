// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/conditions.h"
#include "model/causes/outage.h"

namespace PortCheck {

/// Whether what looks as if the way had come up only during the run was lost on a way that loses packets anyway: the
/// first that was asked, which are few, and never again. That is one cause. Pure.
[[nodiscard]] inline bool isLostAtFirst(const Observation& seen)
{
    const std::optional<OutageSeen> outage = outageOf(seen.record);
    return outage && outage->isFromTheStart && !outage->isOfSeveral && outage->isShort()
        && seen.host.losesPacketsAnyway();
}

/// Whether the service answered only after losses that nothing else of the host explains; or a port opened late, and
/// losses explain that. Pure.
[[nodiscard]] inline bool cameAfterLosses(const Observation& seen)
{
    if (!isCleanProof(seen))
        return false;
    return isLostAtFirst(seen) || (neededSeveralAttempts(seen.record) && !seen.host.explainLossOf(seen.record))
        || (seen.host.lostEndpoints() && seen.record.seen.evidence.contains(QLatin1String("coldState")));
}

} // namespace PortCheck
