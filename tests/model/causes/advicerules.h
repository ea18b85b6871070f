// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/model/causes/ownerrules.h"

namespace PortCheck::RandomRuns {

/// What is wrong, and nobody is told what to do about it; or it is not said who that is.
inline QString advisesOthersThanItsOwners(const Run& run)
{
    const QList<const CheckRecord*> all = everything(run);
    for (const CheckRecord* record : all) {
        if (isDone(*record) && isWorthReporting(record->verdict.outcome) && !adviceIsForItsOwners(record->verdict))
            return told(*record);
    }
    for (const Finding& finding : run.found) {
        if (!adviceIsForItsOwners(finding))
            return u"finding %1 of %2"_s.arg(token(finding.reason), token(finding.owner));
    }
    return {};
}

} // namespace PortCheck::RandomRuns
