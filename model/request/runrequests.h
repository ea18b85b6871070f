// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/rulegroups.h"

#include <array>
#include <optional>

namespace PortCheck {

/// A run with its firewall requests, so that all forms of one work it out once: at the first time that it is asked for.
/// The snapshot must outlive it. For one thread.
class RunRequests final {
public:
    // Whoever writes one form hands over the snapshot itself.
    RunRequests(const RunSnapshot& run) // NOLINT(google-explicit-constructor)
        : m_run(run)
    {
    }

    [[nodiscard]] const RunSnapshot& run() const { return m_run; }
    [[nodiscard]] const FirewallRequest& request(RequestScope scope) const { return grouped(scope).request; }
    /// Its rules, as ruleGroups() puts them together.
    [[nodiscard]] const QList<RuleGroup>& groups(RequestScope scope) const { return grouped(scope).groups; }

private:
    struct Grouped {
        FirewallRequest request;
        QList<RuleGroup> groups;
    };

    const Grouped& grouped(RequestScope scope) const;

    const RunSnapshot& m_run;
    mutable std::array<std::optional<Grouped>, 2> m_known; ///< by scope
};

} // namespace PortCheck
