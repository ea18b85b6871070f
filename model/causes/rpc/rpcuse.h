// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

#include <span>

namespace PortCheck {

/// "It serves: ….", if the endpoint mapper told what the port is for; else nothing.
[[nodiscard]] QList<Statement> usesOf(const Observation& seen);

/// That the endpoint mapper did not tell the ports in use, which are not checked therefore.
[[nodiscard]] Statement portsAreUnknown(const Observation& seen);

/// The sentences of usesOf().
[[nodiscard]] std::span<const Text> textsOfRpcUse();

} // namespace PortCheck
