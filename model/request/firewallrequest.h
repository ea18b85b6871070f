// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"

#include <QFlags>

#include <optional>

namespace PortCheck {

/// Which checks a firewall request is made for.
enum class RequestScope {
    FailedByNetwork, ///< those that a firewall, a router or this computer's own firewall held up
    WholePlan, ///< all that the port table asks for on these targets, whatever was found
};

/// Where a firewall can hold up the questions of a rule.
enum class RuleSide { Source = 1, Network = 2, Target = 4 };
Q_DECLARE_FLAGS(RuleSides, RuleSide)
Q_DECLARE_OPERATORS_FOR_FLAGS(RuleSides)

/// One port of a rule, with what it is for and what was seen there.
struct RulePort {
    quint16 port = 0;
    QString service; ///< the field's name; may be empty
    QString purpose;
    QString evidence; ///< state, attempts, time in UTC, local address and port; translated

    friend bool operator==(const RulePort&, const RulePort&) = default;
};

/// What is known of a range that an endpoint mapper hands ports out of.
struct DynamicPorts {
    PortRange table; ///< as the port table has it
    QList<quint16> open; ///< that the mapper named, and that could be connected to
    QList<quint16> blocked; ///< that the mapper named, and that could not
    QStringList interfaces; ///< on the blocked ports, else on the open ones: "drsuapi v4.0 (e3514235-…)", each once
    QString purpose;
    QString evidence; ///< where the mapper named no port
    QString map; ///< what a look at the whole range found, with its boundaries; empty where there was none

    /// The least that would do without knowing the ports of tomorrow: Windows' range since 2008 and the named ports
    /// outside it, within the table's range.
    [[nodiscard]] QList<PortRange> least() const;

    friend bool operator==(const DynamicPorts&, const DynamicPorts&) = default;
};

/// What a firewall is asked to let through: one source, one destination, one protocol, their ports.
struct FirewallRule {
    QStringList sourceAddresses; ///< without a scope; the one that was used, else all of the family; may be empty
    QStringList seenAs; ///< exact addresses: what the source becomes on the way, as a stand-in at the destination saw
                        ///< it; mostly empty
    QString target; ///< as the person named it
    QString address; ///< its IP address, without a scope
    Transport protocol = Transport::Tcp;
    QStringList roles;
    QList<RulePort> ports; ///< in rising order; of a dynamic range those that the request is made for
    std::optional<DynamicPorts> dynamic; ///< set where the rule stands for a dynamic range
    RuleSides sides; ///< where it can be missing
    QStringList answered; ///< of what failed: what answered at the same address: "88/TCP", each once

    /// What the target's own firewall sees as the source.
    [[nodiscard]] const QStringList& sourcesAtTarget() const { return seenAs.isEmpty() ? sourceAddresses : seenAs; }
    /// The ports as the table wants them.
    [[nodiscard]] QList<PortRange> requested() const;
    /// The ports that commands open: the same, and of a dynamic range the least that would do.
    [[nodiscard]] QList<PortRange> least() const;

    friend bool operator==(const FirewallRule&, const FirewallRule&) = default;
};

/// What is to be let through so that the plan of a run, or what failed of it, works.
struct FirewallRequest {
    RequestScope scope = RequestScope::FailedByNetwork;
    QList<FirewallRule> rules; ///< by target, static ports before the dynamic range
    QStringList notes; ///< what a reader must know beside them, a sentence each; translated

    friend bool operator==(const FirewallRequest&, const FirewallRequest&) = default;
};

/// Pure. Texts in it that came from people or the network are as they came: see oneLine() and commandName().
[[nodiscard]] FirewallRequest firewallRequest(const RunSnapshot& run, RequestScope scope);

/// Whether \a record is a check that a firewall, a router or this computer's own firewall held up, judged by what
/// \a checks say of its host.
[[nodiscard]] bool failedByNetwork(const CheckRecord& record, const QList<CheckRecord>& checks);

/// What was seen of one port: "no answer, 2 attempts in 6.0 s, 2026-11-22 18:01:03.123 UTC, from 10.0.0.1:40112"; of a
/// whole range its parts and their boundaries.
[[nodiscard]] QString ruleEvidence(const CheckRecord& record, const RunSnapshot& run);

/// What a reader must know beside \a rules, a sentence each.
[[nodiscard]] QStringList requestNotes(const RunSnapshot& run, RequestScope scope, const QList<FirewallRule>& rules);

} // namespace PortCheck
