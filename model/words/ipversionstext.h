// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ipversions.h"

#include <QString>

namespace PortCheck {

/// What a run asks over, in a few words: "IPv4 and IPv6", "IPv4 only".
[[nodiscard]] QString ipVersionsText(IpVersions versions);

/// One sentence on what a run left out for that; empty where it asked over both. For the head of whatever shows a run.
[[nodiscard]] QString ipVersionsNote(IpVersions versions);

} // namespace PortCheck
