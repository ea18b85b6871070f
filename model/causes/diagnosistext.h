// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/results/check.h"

#include <QString>

namespace PortCheck {

/// One or two sentences that a helpdesk person can read aloud: what was found and what it can mean. Translated.
[[nodiscard]] QString explanationText(const CheckRecord& record, Reason reason, const HostFacts& host);

/// Who should do what next; empty if nothing needs to be done. Translated.
[[nodiscard]] QString remedyText(const CheckRecord& record, Reason reason, const HostFacts& host);

/// The local ports that a SourcePortsProbe found to be blocked on their way out, in ascending order. Ports that could
/// not be asked are not included.
[[nodiscard]] QList<PortRange> blockedLocalPorts(const ProbeResult& seen);

/// Who should act first. Only for reasons that mean that something is not as it should be.
[[nodiscard]] Owner ownerOf(Reason reason, const HostFacts& host);

} // namespace PortCheck
