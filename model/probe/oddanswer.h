// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/proberesult.h"

namespace PortCheck {

/// Whether what was said over an open port is worth keeping: the answer is another than the expected one, or bad, or
/// there was none.
[[nodiscard]] inline bool isOddAnswer(const ProbeResult& result)
{
    const bool isAsExpected = result.service == ServiceState::Verified
        && (result.reason == Reason::Answered || result.reason == Reason::SmbSigningRequired); // as controllers do
    return result.state == State::Open && result.service != ServiceState::NotAsked && !isAsExpected;
}

} // namespace PortCheck
