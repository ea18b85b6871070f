// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// One of the three profiles of Windows' firewall. A member without a value could not be read.
struct FirewallProfile {
    enum class Kind { Domain, Private, Public };

    Kind kind = Kind::Domain;
    std::optional<bool> on;
    std::optional<bool> blocksOutbound; ///< outbound connections that no rule allows are blocked
    bool byPolicy = false; ///< one of the two settings comes from a Group Policy

    friend bool operator==(const FirewallProfile&, const FirewallProfile&) = default;
};

/// This computer's own firewall, as far as it can be read without administrator rights. What is missing here was not
/// seen, which does not mean that it does not exist.
struct LocalFirewall {
    enum class System { Windows, Linux };

    System system = System::Linux;
    QList<FirewallProfile> profiles; ///< Windows
    QStringList services; ///< Linux: the firewall services that are set to start with the system
    QStringList modules; ///< Linux: the packet filters that the kernel has loaded

    friend bool operator==(const LocalFirewall&, const LocalFirewall&) = default;
};

} // namespace PortCheck
