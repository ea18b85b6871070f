// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/localfirewall.h"

namespace PortCheck {

/// What was seen, and what could not be seen, in sentences for people, without any guesses; translated.
[[nodiscard]] QStringList localFirewallText(const LocalFirewall& seen);

} // namespace PortCheck
