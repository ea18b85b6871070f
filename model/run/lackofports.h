// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/system/owncounters.h"

#include <functional>
#include <optional>

namespace PortCheck {

struct CheckRecord;
struct LocalPorts;

/// What the administrator of this computer has to know where it had no local port left for a check. Looked up once in a
/// run, when the first check lacks one. Lives in one thread.
class LackOfPorts final {
public:
    /// A run begins.
    void start() { m_found.reset(); }

    /// The evidence of \a ended, which has just ended: where it had no local port, with what the system tells of
    /// "localPortsGivenOut" (the \a ports from which it takes them, as text) and "establishedConnections" (TCP, of all
    /// programs, by \a readCounters).
    [[nodiscard]] Evidence with(
        const CheckRecord& ended, const LocalPorts& ports, const std::function<OwnCounters()>& readCounters);

private:
    std::optional<Evidence> m_found;
};

} // namespace PortCheck
