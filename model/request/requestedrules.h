// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/rulegroups.h"

#include <utility>

namespace PortCheck {

/// One rule as files for programs have it: a source, its destinations, a protocol, ports. Words for programs are fixed,
/// others translated.
struct RequestedRule {
    QString id;
    QStringList places; ///< on which firewalls: "source", "network", "target"
    QString sourceName;
    QStringList sourceAddresses;
    QStringList seenAs; ///< see FirewallRule
    QList<std::pair<QString, QString>> targets; ///< name and address, which is empty if it is to be filled in
    QLatin1String protocol;
    QList<PortRange> ports; ///< what commands open
    QList<PortRange> tablePorts; ///< what the port table has
    QStringList services;
    QStringList purposes;
    RuleState state = RuleState::Unknown;
    QLatin1String condition; ///< "none", "host-is-up", "address-is-right", "address-unknown", "source-address-unknown"
    QLatin1String owner; ///< whose firewalls it is asked of first
    QStringList evidence;
};

/// From which ports of the source a rule is asked: those of clients, as the port table's general requirements have it.
inline constexpr PortRange clientPorts{1024, 65535};

/// \a groups in the same order. \a withEvidence: what each check saw, in place of the gist.
[[nodiscard]] QList<RequestedRule> requestedRules(
    const QList<RuleGroup>& groups, const RunSnapshot& run, bool withEvidence);

} // namespace PortCheck
