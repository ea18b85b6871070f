// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QString>

namespace PortCheck {

/// A check and what came of it in one sentence, for those who hear a table instead of seeing it: "dc1 (10.0.0.2),
/// 389/UDP, CLDAP: Fail, No answer in 2 attempts". Translated; part of it came from the network, and it isn't escaped.
[[nodiscard]] QString checkSentence(const CheckRecord& record);

} // namespace PortCheck
