// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourceinfo.h"

#include <optional>

namespace PortCheck {

/// Starts to ask the system, for systems where that takes a while (on Windows a fifth of a second). Returns at once;
/// calling it is optional. Needs the application object, or Qt would take the calling thread for the main thread.
/// Thread-safe.
void prepareLocalPorts();

/// The system's settings, read once per process. Waits for the system, for five seconds at most; not for the network.
/// Thread-safe.
[[nodiscard]] LocalPorts systemLocalPorts();

/// The same where the system has answered by now; else it begins to ask, and nothing is known. Thread-safe.
[[nodiscard]] std::optional<LocalPorts> localPortsKnownByNow();

} // namespace PortCheck
