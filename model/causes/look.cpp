// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/look.h"

#include "model/causes/conditions.h"

#include <algorithm>

namespace PortCheck {

const CheckRecord* firstProven(const HostRecords& records)
{
    const CheckRecord* first = nullptr;
    for (const CheckRecord* const candidate : records.checks) {
        const bool isCandidate = candidate->check.protocol == Transport::Tcp && candidate->phase == Phase::Done
            && !candidate->check.range && isProven(*candidate);
        if (isCandidate && (first == nullptr || candidate->finishedAt < first->finishedAt))
            first = candidate;
    }
    return first;
}

const FollowUpRecord* followUpOf(const HostRecords& records, FollowUpKind kind)
{
    const auto found = std::find_if(records.followUps.begin(), records.followUps.end(),
        [kind](const FollowUpRecord* followUp) { return followUp->kind == kind; });
    return found == records.followUps.end() ? nullptr : *found;
}

} // namespace PortCheck
