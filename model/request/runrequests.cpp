// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/runrequests.h"

namespace PortCheck {

const RunRequests::Grouped& RunRequests::grouped(RequestScope scope) const
{
    std::optional<Grouped>& known = m_known.at(size_t(scope));
    if (!known) {
        const FirewallRequest request = firewallRequest(m_run, scope);
        known = Grouped{request, ruleGroups(request.rules)};
    }
    return *known;
}

} // namespace PortCheck
