// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/readiness.h"

#include "model/system/readinessmakers.h"

namespace PortCheck {

std::unique_ptr<Readiness> makeReadiness(ReadinessKind kind)
{
    std::unique_ptr<Readiness> readiness;
    if (kind == ReadinessKind::Best)
        readiness = makeEpoll();
    if (!readiness)
        readiness = makeWsaPoll();
    if (!readiness)
        readiness = kind == ReadinessKind::PollWithoutFailures ? makePollWithoutFailures() : makePoll();
    return readiness;
}

} // namespace PortCheck
