// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/conditions.h"

namespace PortCheck {

/// Whether the service answered only after losses that nothing else of the host explains; or a port opened late, and
/// losses explain that. Pure.
[[nodiscard]] inline bool cameAfterLosses(const Observation& seen)
{
    if (!isCleanProof(seen))
        return false;
    return (neededSeveralAttempts(seen.record) && !seen.host.explainLossOf(seen.record))
        || (seen.host.lostEndpoints() && seen.record.seen.evidence.contains(QLatin1String("coldState")));
}

} // namespace PortCheck
