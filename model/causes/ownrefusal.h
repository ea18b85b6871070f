// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace PortCheck {

struct CheckRecord;

/// A route of this computer, or a rule among those that choose its routes, leads nowhere, so that a question never
/// left.
struct OwnRefusal {
    QString route; ///< "blackhole 10.0.0.0/8", as ip(8) writes it; empty if the system didn't show it
    QString table; ///< the number of the routing table in which it stands; empty for the main one, and for a rule
    QString rule; ///< a rule's priority; empty for a route

    friend bool operator==(const OwnRefusal&, const OwnRefusal&) = default;
};

/// What the evidence of a check says of it; no value where the check does not say so. Pure.
[[nodiscard]] std::optional<OwnRefusal> ownRefusalOf(const CheckRecord& record);

} // namespace PortCheck
