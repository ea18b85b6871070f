// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/words/checktext.h"

namespace PortCheck {

/// "12 open · 4 refused": how many of the ports that were asked were found in which state; translated. States without
/// ports are left out; empty if none was asked.
[[nodiscard]] QString countsText(const ReachabilityRun& counts);

/// All that is known of a whole range, also while its scan runs; \a seen must have a range. Translated.
[[nodiscard]] QList<EvidenceLine> rangeLines(const ProbeResult& seen);

} // namespace PortCheck
