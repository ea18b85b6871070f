// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/results/check.h"

namespace PortCheck {

/// What an observation means for the requirement, given what the other checks on its host saw. Pure. A pass needs
/// proof: the expected service answered in its own protocol. Silence is never a pass.
[[nodiscard]] Verdict diagnose(const CheckRecord& record, const HostFacts& host);

/// What the result of a follow-up question means. \a dynamicPorts is the range that the system takes its local ports
/// from. Pure.
[[nodiscard]] Verdict diagnose(const FollowUpRecord& followUp, const HostFacts& host, PortRange dynamicPorts);

/// Whether \a statement is the one that each verdict beside a stand-in's answers ends with.
[[nodiscard]] bool saysThatAStandInAnswers(const Statement& statement);

} // namespace PortCheck
