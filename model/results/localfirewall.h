// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// One of the three profiles of Windows' firewall. A member that has no value could not be seen.
struct FirewallProfile {
    enum class Kind { Domain, Private, Public };

    Kind kind = Kind::Domain;
    std::optional<bool> on;
    std::optional<bool> blocksOutbound; ///< what no rule allows is not let out
    bool byPolicy = false; ///< one of the two comes from a group policy

    friend bool operator==(const FirewallProfile&, const FirewallProfile&) = default;
};

/// This computer's own firewall, as far as somebody without administrator's rights can see it. What is not in here was
/// not seen, which is not the same as not there.
struct LocalFirewall {
    enum class System { Windows, Linux };

    System system = System::Linux;
    QList<FirewallProfile> profiles; ///< Windows
    QStringList services; ///< Linux: the firewall services that are set to start with the system
    QStringList modules; ///< Linux: the packet filters that the kernel has loaded

    friend bool operator==(const LocalFirewall&, const LocalFirewall&) = default;
};

} // namespace PortCheck
