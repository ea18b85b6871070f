// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

namespace PortCheck {

/// "It serves: ….", if the endpoint mapper told what the port is for; else nothing.
[[nodiscard]] QList<Statement> usesOf(const Observation& seen);

} // namespace PortCheck
