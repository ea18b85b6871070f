// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/proberesult.h"

namespace PortCheck {

/// A port that answered as it should, with \a evidence.
[[nodiscard]] inline ProbeResult verifiedResult(const Evidence& evidence = {}, Reason reason = Reason::Answered)
{
    ProbeResult result;
    result.state = State::Open;
    result.service = ServiceState::Verified;
    result.reason = reason;
    result.evidence = evidence;
    result.latencyMs = 0.8;
    result.attempts = 1;
    return result;
}

/// A port that sent nothing.
[[nodiscard]] inline ProbeResult silentResult()
{
    ProbeResult result;
    result.state = State::Filtered;
    result.reason = Reason::NoAnswer;
    result.attempts = 3;
    return result;
}

/// A port where nothing listens.
[[nodiscard]] inline ProbeResult closedResult()
{
    ProbeResult result;
    result.state = State::Closed;
    result.reason = Reason::Refused;
    result.attempts = 1;
    return result;
}

} // namespace PortCheck
