// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/failedbynetwork.h"
#include "model/request/firewallrequest.h"

namespace PortCheck {

/// What a reader must know besides the rules of \a request, a sentence or a few each; translated.
[[nodiscard]] QStringList requestNotes(const RunSnapshot& run, const FirewallRequest& request, const LeftOut& leftOut);

} // namespace PortCheck
