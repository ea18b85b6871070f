// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/requestoptions.h"

namespace PortCheck {

/// What people call a form of a firewall request: "Cisco IOS"; translated.
[[nodiscard]] QString rulesFormText(RulesForm form);

} // namespace PortCheck
