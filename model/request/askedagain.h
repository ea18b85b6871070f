// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/rulegroups.h"

namespace PortCheck {

/// What to look at where some of \a rules were asked for in an earlier run already, with which \a run is compared: the
/// same ports of all their hosts are silent as they were then, asked by the same computer. A sentence that says so
/// first, then the questions, translated; empty where that isn't so. Pure.
[[nodiscard]] QStringList askedAgain(const QList<RuleGroup>& rules, const RunSnapshot& run);

} // namespace PortCheck
