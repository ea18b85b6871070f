// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/results/check.h"

#include <QString>

namespace PortCheck {

/// One or two sentences that a helpdesk person can read aloud: what was found and what it can mean. Translated.
[[nodiscard]] QString explanationText(const CheckRecord& record, Reason reason, const HostFacts& host);

/// Who should do what next; empty where nothing is to be done. Translated.
[[nodiscard]] QString remedyText(const CheckRecord& record, Reason reason, const HostFacts& host);

/// The local ports that a SourcePortsProbe found not to be let out, in ascending order. What could not be asked is not
/// among them.
[[nodiscard]] QList<PortRange> blockedLocalPorts(const ProbeResult& seen);

/// Whose it is to act first. Only for what isn't as it should be.
[[nodiscard]] Owner ownerOf(Reason reason, const HostFacts& host);

} // namespace PortCheck
