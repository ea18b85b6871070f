// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

namespace PortCheck {

/// Which local TCP ports this computer connects from.
struct LocalPorts {
    PortRange dynamic; ///< what the system takes local ports from
    QList<PortRange> excluded; ///< what it doesn't hand out or let be bound, in ascending order
    /// True where the system didn't tell: `dynamic` is then its documented default (Linux 32768-60999, Windows
    /// 49152-65535; RFC 6335 6 names the latter), and nothing is known to be excluded.
    bool assumed = false;

    friend bool operator==(const LocalPorts&, const LocalPorts&) = default;
};

/// Begins to ask the system, for systems where that takes a while (on Windows a fifth of a second). Returns at once;
/// needn't be called. Needs the application object, or
/// Qt would take the thread that asks for the main one. Thread-safe.
void prepareLocalPorts();

/// What the system is set to, read once a process. Waits for the system, for five seconds at most; not for the network.
/// Thread-safe.
[[nodiscard]] LocalPorts systemLocalPorts();

} // namespace PortCheck
