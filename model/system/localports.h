// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourceinfo.h"

namespace PortCheck {

/// Begins to ask the system, for systems where that takes a while (on Windows a fifth of a second). Returns at once;
/// needn't be called. Needs the application object, or
/// Qt would take the thread that asks for the main one. Thread-safe.
void prepareLocalPorts();

/// What the system is set to, read once a process. Waits for the system, for five seconds at most; not for the network.
/// Thread-safe.
[[nodiscard]] LocalPorts systemLocalPorts();

} // namespace PortCheck
