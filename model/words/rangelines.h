// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/words/checktext.h"

namespace PortCheck {

/// "12 open · 4 refused": how many of the ports that were asked did what; translated. What there is none of is left
/// out; empty where none was asked.
[[nodiscard]] QString countsText(const ReachabilityRun& counts);

/// All that was seen of a whole range, also while it grows; \a seen has a range. Translated.
[[nodiscard]] QList<EvidenceLine> rangeLines(const ProbeResult& seen);

} // namespace PortCheck
