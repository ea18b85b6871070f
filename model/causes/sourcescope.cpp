// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/sourcescope.h"

#include "model/causes/conditions.h"

namespace PortCheck {

bool wasAskedFromLinkLocal(const CheckRecord& record)
{
    return record.seen.localAddress.isLinkLocal() && !isLinkLocal(record.check.address);
}

bool hadNoWayOut(const CheckRecord& record)
{
    if (hasNoRouteTo(record))
        return true;
    const ProbeResult& seen = record.seen;
    const bool ended = seen.state == State::Filtered
        || (seen.state == State::Unreachable && seen.reason == Reason::NetworkUnreachable);
    return ended && wasAskedFromLinkLocal(record);
}

} // namespace PortCheck
