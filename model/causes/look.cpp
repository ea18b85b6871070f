// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/look.h"

#include "model/causes/conditions.h"

#include <algorithm>

namespace PortCheck {

namespace {

/// The first of the single TCP ports that came to an end and for which \a matches is true.
template <typename Matches> const CheckRecord* firstOf(const HostRecords& records, Matches matches)
{
    const CheckRecord* first = nullptr;
    for (const CheckRecord* const candidate : records.checks) {
        const bool isCandidate = candidate->check.protocol == Transport::Tcp && candidate->phase == Phase::Done
            && !candidate->check.range && matches(*candidate);
        if (isCandidate && (first == nullptr || candidate->finishedAt < first->finishedAt))
            first = candidate;
    }
    return first;
}

} // namespace

const CheckRecord* firstProven(const HostRecords& records)
{
    return firstOf(records, isProven);
}

const CheckRecord* firstOpened(const HostRecords& records)
{
    if (const CheckRecord* const proven = firstProven(records))
        return proven;
    return firstOf(records, [](const CheckRecord& record) { return record.seen.state == State::Open; });
}

bool everyPortOpens(const HostRecords& records)
{
    const FollowUpRecord* const control = followUpOf(records, FollowUpKind::Control);
    return control != nullptr && control->record.seen.state == State::Open;
}

const FollowUpRecord* followUpOf(const HostRecords& records, FollowUpKind kind)
{
    const auto found = std::find_if(records.followUps.begin(), records.followUps.end(),
        [kind](const FollowUpRecord* followUp) { return followUp->kind == kind; });
    return found == records.followUps.end() ? nullptr : *found;
}

} // namespace PortCheck
