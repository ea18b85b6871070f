// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"

namespace PortCheck {

/// Eight hexadecimal digits, the same for the same \a parts. Pure.
[[nodiscard]] QString contentId(const QStringList& parts);

/// One rule as a firewall team enters it: the destinations that need the same ports over the same protocol from the
/// same source. IPv4 and IPv6 apart, as firewalls have them, and hosts that gave no sign of life apart from the others.
struct RuleGroup {
    QList<FirewallRule> members; ///< at least one; they differ only in their destination and in what was seen there
    QString list; ///< the name of its destinations, "A", the same for all rules to them; empty for a single one
    QString id; ///< eight hexadecimal digits, made from what is asked for: the same in every request for the same

    /// What all members have in common, except the destination.
    [[nodiscard]] const FirewallRule& rule() const { return members.first(); }
    /// The destinations, each once, in plan order; names where addresses are to be filled in.
    [[nodiscard]] QStringList addresses() const;
    /// Short and fixed, from its content as id is: names the destinations where a firewall keeps them as an object.
    [[nodiscard]] QString destinationsId() const;
    /// What is known of the dynamic range of all members together; only where the rule stands for one.
    [[nodiscard]] DynamicPorts dynamic() const;
    /// The ports with the purposes that they have for any member, and what was seen at the first.
    [[nodiscard]] QList<RulePort> ports() const;

    friend bool operator==(const RuleGroup&, const RuleGroup&) = default;
};

/// The same for the same rules, in whatever order: names what they are kept in on a firewall, so that another request
/// takes none of them away.
[[nodiscard]] QString requestId(const QList<RuleGroup>& rules);

/// \a rules in the order of their first members. Taken together they allow exactly what \a rules allow one by one.
[[nodiscard]] QList<RuleGroup> ruleGroups(const QList<FirewallRule>& rules);

} // namespace PortCheck
